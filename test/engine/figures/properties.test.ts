import assert from 'node:assert/strict';
import fc from 'fast-check';
import { findDates } from '../../../src/engine/mentions/find-dates.ts';
import { findFigures } from '../../../src/engine/mentions/find-figures.ts';
import type { Mention } from '../../../src/engine/mentions/mention.ts';
import { readArticle, type Article } from '../../../src/engine/text/article.ts';

const PIECES =
  "a an the two twenty hundred million half dozen of and to - – / : . , ’ ' ( ) $ £ € % 1 12 1,200 12.6 2026 1998 03 31 st th s bn m km feet inches percent points May March Monday Jan. last next this year week quarter ago later earlier every from between until noon a.m. p.m. GMT people killed old aged top third second first".split(
    ' ',
  );

const finders = [
  ['dates', findDates],
  ['figures', findFigures],
] as const;

function read(text: string, published?: string): Article {
  return readArticle(
    { id: 'a', group: '', version: 1, text, ...(published === undefined ? {} : { published }) },
    Infinity,
  );
}

function checkMentions(text: string, mentions: readonly Mention[]): void {
  let last = 0;
  for (const { start, end } of mentions) {
    assert.ok(last <= start && start < end && end <= text.length, `${start}..${end} after ${last}`);
    last = end;
  }
}

/** Whether the value's ends are numbers in order, or open. */
function checkInterval(from: number | null, to: number | null): void {
  for (const end of [from, to]) assert.ok(end === null || Number.isFinite(end));
  if (from !== null && to !== null) assert.ok(from <= to, `${from} > ${to}`);
}

for (const [name, find] of finders) {
  describe(`${name} on any input`, function () {
    this.timeout(0);

    it('never throws or overlaps on words of its own trade in any order', () => {
      fc.assert(
        fc.property(
          fc.array(fc.tuple(fc.constantFrom(...PIECES), fc.constantFrom(' ', ' ', ' ', '', '\n')), {
            maxLength: 60,
          }),
          fc.constantFrom(undefined, '2026-01-19', '2024-02-29'),
          (pieces, published) => {
            const text = pieces.map(([piece, gap]) => piece + gap).join('');
            const mentions = find(read(text, published));
            checkMentions(text, mentions);
            for (const { value } of mentions)
              if ('from' in value) checkInterval(value.from, value.to);
              else checkInterval(value.min, value.max);
          },
        ),
        { numRuns: 300 },
      );
    });

    it('never throws or overlaps on any characters', () => {
      fc.assert(
        fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
          checkMentions(text, find(read(text)));
        }),
      );
    });
  });
}

/**
 * Long lines of one thing. The work is counted, not timed: how often the finder looks at a token grows with the text and no
 * faster.
 */
describe('the work on long lines', function () {
  // The work is counted: a busy machine may take its time.
  this.timeout(0);

  const lines: Readonly<Record<string, string>> = {
    digits: '7',
    'numbers apart': '12 ',
    the: 'the ',
    hyphens: '-',
    'numbers and hyphens': '1-',
    dollars: '$',
    'number words': 'twenty-one ',
    and: 'hundred and ',
    months: 'May ',
    ordinals: 'third ',
    lasts: 'last ',
    quotes: "'",
    'weekdays and commas': 'Monday, ',
    'clock times': '10:10:',
    'hundreds of': 'hundreds of ',
    nouns: '3 big red ',
  };
  for (const [what, piece] of Object.entries(lines))
    it(`grows with the text: ${what}`, () => {
      for (const [name, find] of finders) {
        const [small, large] = [2_000, 8_000].map((length) =>
          looks(find, piece.repeat(length / piece.length)),
        );
        assert.ok((large ?? 0) <= 6 * (small ?? 0) + 1000, `${name}: ${small} looks, then ${large}`);
      }
    });

  for (const piece of ['7', 'the ', '-', '1 '])
    it(`comes back from a megabyte of ${JSON.stringify(piece)}`, () => {
      const article = read(piece.repeat(1_000_000 / piece.length), '2026-01-19');
      for (const [, find] of finders) checkMentions(article.text, find(article));
    });
});

/** How often a finder reads a token of the article. */
function looks(find: (article: Article) => readonly Mention[], text: string): number {
  let count = 0;
  const article = read(text, '2026-01-19');
  const tokens = new Proxy(article.tokens, {
    get(target, key, receiver): unknown {
      count++;
      return Reflect.get(target, key, receiver);
    },
  });
  find({ ...article, tokens });
  return count;
}
