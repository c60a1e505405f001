import assert from 'node:assert/strict';
import type { LocatedFinding } from '../../src/cli/located-finding.ts';
import { readPlantedTables } from './planted-tables.ts';
import { inShort, joins, sampleFindings, STORIES, standsAt } from './sample-findings.ts';

for (const story of STORIES) {
  const { conflicts } = readPlantedTables(story);

  describe(`the conflicts of the sample story ${story}`, function () {
    this.timeout(60_000);
    let findings: readonly LocatedFinding[] = [];
    before(() => {
      findings = sampleFindings(story);
    });

    for (const { code, what, sides } of conflicts) {
      const [one, other] = sides;
      it(`${code}: ${what}, once in every article that is concerned, against all the others`, () => {
        for (const [mine, theirs] of [
          [one, other],
          [other, one],
        ] as const) {
          for (const passage of mine) {
            const here = findings.filter((finding) => finding.code === code && standsAt(finding, passage));
            assert.equal(here.length, 1, `${passage.file}:${passage.line} ${passage.words}`);
            for (const contrary of theirs)
              assert.ok(
                here[0]?.related.some((place) => standsAt(place, contrary)),
                `${passage.file}:${passage.line} is not held against ${contrary.file}:${contrary.line}`,
              );
          }
        }
      });
    }

    it('are all that is reported as a conflict or as impossible', () => {
      const others = findings
        .filter(({ code }) => code.startsWith('conflict/') || code.startsWith('impossible/'))
        .filter((finding) => {
          const rows = conflicts.filter(({ code }) => code === finding.code);
          return !rows.some(
            ({ sides: [one, other] }) => joins(finding, one, other) || joins(finding, other, one),
          );
        });
      assert.deepEqual(others.map(inShort), []);
    });

    it('are held against their other side alone', () => {
      const strays = findings
        .filter(({ code }) => code.startsWith('conflict/'))
        .flatMap((finding) => {
          const rows = conflicts.filter(({ code }) => code === finding.code);
          const theirs = rows.flatMap(({ sides: [one, other] }) => [
            ...(one.some((passage) => standsAt(finding, passage)) ? other : []),
            ...(other.some((passage) => standsAt(finding, passage)) ? one : []),
          ]);
          const stray = finding.related.filter(
            (place) => !theirs.some((passage) => standsAt(place, passage)),
          );
          return stray.map((place) => `${inShort(finding)} against ${place.file}:${place.line}`);
        });
      assert.deepEqual(strays, []);
    });
  });
}
