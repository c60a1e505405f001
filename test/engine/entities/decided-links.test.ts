import assert from 'node:assert/strict';
import { checkLinks } from './marked-names.ts';

describe('what a person said of entities across articles', () => {
  const said = (
    same: boolean,
    exact: string,
    other: { name?: string; article?: string; exact?: string },
  ) => ({
    annotation: 'n1',
    span: { start: 0, end: exact.length },
    exact,
    same,
    other,
  });

  it('joins what no rule would, by name', () => {
    checkLinks('=== a.txt\n[[The Fox|person f]] ran.\n=== b.txt\n[[Rein Rebane|person f]] ran.', {
      'a.txt': [said(true, 'The Fox', { name: 'Rein Rebane' })],
    });
  });

  it('keeps apart what every rule would join, by article and words', () => {
    checkLinks('=== a.txt\n[[Marta Ilves|person a]] ran.\n=== b.txt\n[[Marta Ilves|person b]] ran.', {
      'a.txt': [said(false, 'Marta Ilves', { article: 'b.txt', exact: 'Marta Ilves' })],
    });
  });

  it('takes back the mark of a possible duplicate, whichever of its names the words were', () => {
    for (const [more, words] of [
      ['', 'Ruta Kalnins'],
      [' [[Kalnins|person a]] left.', 'Kalnins'],
    ] as const) {
      const entities = checkLinks(
        `=== a.txt\n[[Minister|title]] [[Ruta Kalnins|person a]] spoke.${more}\n=== b.txt\n[[Minister|title]] [[Ruta Kalnina|person b]] spoke.`,
        { 'a.txt': [said(false, words, { name: 'Ruta Kalnina' })] },
      );
      assert.deepEqual(
        entities.map(({ possibleDuplicates }) => possibleDuplicates),
        [[], []],
      );
    }
  });
});
