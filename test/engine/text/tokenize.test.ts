import assert from 'node:assert/strict';
import { tokenize } from '../../../src/engine/text/tokenize.ts';

/** A text, and its tokens with a space between them; `n:` marks a number, `m:` a mark, a bare token is a word. */
const CASES: readonly (readonly [string, string])[] = [
  ['The pier opened.', 'The pier opened m:.'],
  ["It didn't open, O'Hara's men said.", "It didn't open m:, O'Hara m:'s men said m:."],
  ['It didn’t open.', 'It didn’t open m:.'],
  ['“Open,” she said.', 'm:“ Open m:, m:” she said m:.'],
  ['Kim Min-jun', 'Kim Min m:- jun'],
  ['the 1950–53 war', 'the n:1950 m:– n:53 war'],
  ['$1,200.50 or 3.5%', 'm:$ n:1,200.50 or n:3.5 m:%'],
  ['the 20th day', 'the n:20 th day'],
  ['the U.S. Senate', 'the U.S. Senate'],
  ['see https://tarn.example/a?b=1.', 'see m:https://tarn.example/a?b=1 m:.'],
  ['see www.tarn.example, now', 'see m:www.tarn.example m:, now'],
  ['write to ida.holm@tarn.example.', 'write to m:ida.holm@tarn.example m:.'],
  ['@tarn and #pier', 'm:@ tarn and m:# pier'],
  ['naïve café Šarić', 'naïve café Šarić'],
];

describe('tokens', () => {
  for (const [text, wanted] of CASES)
    it(text, () => {
      const prefix = { word: '', number: 'n:', mark: 'm:' } as const;
      assert.equal(
        tokenize(text)
          .map(({ kind, text: word }) => prefix[kind] + word)
          .join(' '),
        wanted,
      );
    });
});
