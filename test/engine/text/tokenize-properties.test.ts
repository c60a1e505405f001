import assert from 'node:assert/strict';
import fc from 'fast-check';
import { tokenize } from '../../../src/engine/text/tokenize.ts';
import { propertyRuns } from '../../harness/property-runs.ts';

/** What a token is, as one pattern: slower than the scanner, and plain enough to be read as its specification. */
const ADDRESS =
  /https?:\/\/[^\s<>"“”‘’«»]{0,2000}[^\s<>"“”‘’«».,;:!?)\]'*_]|www\.[^\s<>"“”‘’«»]{1,500}[^\s<>"“”‘’«».,;:!?)\]'*_]|[\p{L}\p{N}_%+-][\p{L}\p{N}._%+-]{0,63}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{2,63}){1,4}/u;
const ABBREVIATION = /(?:\p{Lu}\.(?=\p{Lu}\.|[\s,;:)'’"”-]|$)){2,}(?:\p{Lu}\.?(?!\p{L}))?/u;
const POSSESSIVE = /['’][sS](?![\p{L}\p{N}])/u;
const WORD = /[\p{L}\p{M}]+(?:['’](?![sS](?![\p{L}\p{N}]))\p{L}[\p{L}\p{M}]*)*/u;
const NUMBER = /\p{Nd}+(?:[.,]\p{Nd}+)*/u;
const TOKEN = new RegExp(
  [ADDRESS, ABBREVIATION, POSSESSIVE, WORD, NUMBER, /[^\s\p{L}\p{M}\p{Nd}]/u]
    .map(({ source }) => source)
    .join('|'),
  'gu',
);

const PIECES =
  "a s S é e\u0301 \u0301 ß Ж 漢 𝒜 Ⅳ ² ٣ 7 1,2 3.4 . , ' ’ ' s ’s 's1 O'Hara U.S. U.S.A A.B. É.U. - — @ www. w http:// https:// ida.holm@tarn.example a@b.co tarn.example/ü?b=1 “ ” « 😀 \ud83d \u00a0 \u200b \ufeff \u2028 ª × ÷ _ %".split(
    ' ',
  );
const texts = fc.oneof(
  fc
    .array(fc.tuple(fc.constantFrom(...PIECES), fc.constantFrom('', '', ' ', '\n')), { maxLength: 40 })
    .map((pieces) => pieces.map(([piece, gap]) => piece + gap).join('')),
  fc.string({ unit: 'binary', maxLength: 100 }),
  fc.string({ unit: 'grapheme', maxLength: 100 }),
);

describe('the tokens of any text', () => {
  it('are those that the pattern of a token finds', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const wanted = [...text.matchAll(TOKEN)].map(({ 0: word, index }) => [index, word]);
        assert.deepEqual(
          tokenize(text).map(({ start, text: word }) => [start, word]),
          wanted,
        );
      }),
      propertyRuns(1000),
    );
  });

  it('know their ends, their first letter, the space before them and their spelling', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const forms = new Map<string, number>();
        let last = 0;
        for (const token of tokenize(text)) {
          if (!forms.has(token.text)) forms.set(token.text, forms.size);
          assert.equal(token.form, forms.get(token.text));
          assert.equal(token.text, text.slice(token.start, token.end));
          assert.equal(token.lower, token.text.toLowerCase());
          assert.equal(token.capital, /^\p{Lu}/u.test(token.text));
          assert.equal(token.spaced, token.start === 0 || token.start > last);
          if (token.kind === 'word') assert.match(token.text, /^\p{L}/u);
          assert.equal(token.kind === 'number', /^\p{Nd}/u.test(token.text));
          last = token.end;
        }
      }),
      propertyRuns(500),
    );
  });
});
