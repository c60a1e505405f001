import assert from 'node:assert/strict';
import type { LocatedFinding } from '../../src/cli/located-finding.ts';
import { readPlantedTables } from './planted-tables.ts';
import { inShort, joins, sampleFindings, STORIES, standsAt } from './sample-findings.ts';

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
      const lone = findings.filter(
        (finding) =>
          finding.code.startsWith('unsupported/') &&
          !alone.some(({ code, passage }) => code === finding.code && standsAt(finding, passage)),
      );
      assert.deepEqual(lone.map(inShort), []);
    });

    it('and its copied passages are all that is said to be copied', () => {
      const others = findings.filter(
        (finding) =>
          finding.code === 'common-origin' &&
          !copied.some(({ source, copy }) => standsAt(finding, source) || standsAt(finding, copy)),
      );
      assert.deepEqual(others.map(inShort), []);
    });

    it('and its near misses are all that is said to differ', () => {
      const others = findings.filter(
        (finding) =>
          finding.code.startsWith('differs/') &&
          !nearMisses.some(
            ({ atMost, passages, against }) =>
              atMost === finding.code &&
              (joins(finding, passages, against) || joins(finding, against, passages)),
          ),
      );
      assert.deepEqual(others.map(inShort), []);
    });
  });
}
