import assert from 'node:assert/strict';
import type { LocatedFinding } from '../../src/cli/located-finding.ts';
import { readPlantedTables } from './planted-tables.ts';
import { inShort, joins, sampleFindings, standsAt, STORIES, strayFindings } from './sample-findings.ts';

for (const story of STORIES) {
  const { conflicts, impossible } = readPlantedTables(story);

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

    for (const { code, passage } of impossible) {
      it(`stand beside what is impossible: ${code}, ${passage.words}`, () => {
        const here = findings.filter((finding) => finding.code === code && standsAt(finding, passage));
        assert.equal(here.length, 1);
      });
    }

    it('stand beside nothing else that is impossible', () => {
      const strays = strayFindings(findings, 'impossible/', (finding) =>
        impossible.some(({ code, passage }) => code === finding.code && standsAt(finding, passage)),
      );
      assert.deepEqual(strays, []);
    });

    it('are all that is reported as a conflict', () => {
      const strays = strayFindings(findings, 'conflict/', (finding) =>
        conflicts.some(
          ({ code, sides: [one, other] }) =>
            code === finding.code && (joins(finding, one, other) || joins(finding, other, one)),
        ),
      );
      assert.deepEqual(strays, []);
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
