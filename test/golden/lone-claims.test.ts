import assert from 'node:assert/strict';
import type { LocatedFinding } from '../../src/cli/located-finding.ts';
import { readPlantedTables } from './planted-tables.ts';
import { joins, sampleFindings, standsAt, STORIES, strayFindings } from './sample-findings.ts';

for (const story of STORIES) {
  const { alone, copied, nearMisses } = readPlantedTables(story);

  describe(`the claims of the sample story ${story} that stand alone`, function () {
    this.timeout(60_000);
    let findings: readonly LocatedFinding[] = [];
    before(() => {
      findings = sampleFindings(story);
    });

    for (const { code, passage } of alone) {
      it(`${code}: ${passage.words}`, () => {
        const here = findings.filter((finding) => finding.code === code && standsAt(finding, passage));
        assert.equal(here.length, 1);
      });
    }

    for (const { what, source, copy, isReported } of copied) {
      it(`${isReported ? 'common origin' : 'not only copied'}: ${what}, ${source.words}`, () => {
        const here = findings.filter(
          (finding) =>
            finding.code === 'common-origin' && (standsAt(finding, source) || standsAt(finding, copy)),
        );
        assert.equal(here.length > 0, isReported);
      });
    }

    it('are all that is said to stand alone', () => {
      const strays = strayFindings(findings, 'unsupported/', (finding) =>
        alone.some(({ code, passage }) => code === finding.code && standsAt(finding, passage)),
      );
      assert.deepEqual(strays, []);
    });

    it('and its copied passages are all that is said to be copied', () => {
      const strays = strayFindings(findings, 'common-origin', (finding) =>
        copied.some(({ source, copy }) => standsAt(finding, source) || standsAt(finding, copy)),
      );
      assert.deepEqual(strays, []);
    });

    it('and its near misses are all that is said to differ', () => {
      const strays = strayFindings(findings, 'differs/', (finding) =>
        nearMisses.some(
          ({ atMost, passages, against }) =>
            atMost === finding.code &&
            (joins(finding, passages, against) || joins(finding, against, passages)),
        ),
      );
      assert.deepEqual(strays, []);
    });
  });
}
