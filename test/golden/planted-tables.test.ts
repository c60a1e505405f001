import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { FINDING_CODES } from '../../src/engine/model/kinds.ts';
import { readPlantedTables, SAMPLES } from './planted-tables.ts';

const stories = readdirSync(SAMPLES, { withFileTypes: true }).filter((entry) => entry.isDirectory());

for (const { name: story } of stories) {
  describe(`the README of the samples on ${story}`, () => {
    const { conflicts, impossible, nearMisses, copied, alone } = readPlantedTables(story);

    it('names words that stand where it says', () => {
      const named = [
        ...conflicts.flatMap(({ sides }) => sides.flat()),
        ...nearMisses.flatMap(({ passages, against }) => [...passages, ...against]),
        ...copied.flatMap(({ source, copy }) => [source, copy]),
        ...[...impossible, ...alone].map(({ passage }) => passage),
      ];
      assert.ok(named.length > 80);
      const lost = named.filter(({ start }) => start < 0);
      assert.deepEqual(
        lost.map(({ file, line, words }) => `${file}:${line} ${words}`),
        [],
      );
    });

    it('names codes that the engine knows', () => {
      const codes = [
        ...conflicts.map(({ code }) => code),
        ...nearMisses.flatMap(({ atMost }) => atMost ?? []),
        ...[...impossible, ...alone].map(({ code }) => code),
      ];
      const known: readonly string[] = FINDING_CODES;
      assert.deepEqual(
        codes.filter((code) => !known.includes(code)),
        [],
      );
    });
  });
}
