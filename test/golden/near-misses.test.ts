import assert from 'node:assert/strict';
import type { LocatedFinding } from '../../src/cli/located-finding.ts';
import { readPlantedTables } from './planted-tables.ts';
import { inShort, joins, sampleFindings, STORIES } from './sample-findings.ts';

for (const story of STORIES) {
  const { nearMisses } = readPlantedTables(story);

  describe(`the near misses of the sample story ${story}`, function () {
    this.timeout(60_000);
    let findings: readonly LocatedFinding[] = [];
    before(() => {
      findings = sampleFindings(story);
    });

    for (const { why, passages, against, atMost } of nearMisses) {
      it(`${why}: ${atMost === undefined ? 'nothing' : `at most ${atMost}`}`, () => {
        const joined = findings.filter(
          (finding) => joins(finding, passages, against) || joins(finding, against, passages),
        );
        assert.deepEqual(joined.filter(({ code }) => code !== atMost).map(inShort), []);
        assert.ok(joined.every(({ severity }) => severity === 'information'));
      });
    }
  });
}
