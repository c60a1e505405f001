import assert from 'node:assert/strict';
import fc from 'fast-check';
import { findAttributions } from '../../../src/engine/mentions/find-attributions.ts';
import { findQuotations } from '../../../src/engine/mentions/find-quotations.ts';
import { articleOf } from './check-quotations.ts';

const PIECES = [
  ...[
    '"',
    '“',
    '”',
    "'",
    '‘',
    '’',
    '„',
    '«',
    '»',
    '``',
    "''",
    ' ',
    '\n',
    '\n\n',
    '. ',
    ', ',
    '? ',
    ': ',
    ' — ',
  ],
  ...[
    'Lund',
    'the mayor',
    'said',
    'who',
    'according to',
    'that',
    'we open',
    '5\'10"',
    'and',
    'called',
    '(',
    ')',
  ],
];
const texts = fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join(''));

describe('quotations of any text', () => {
  it('stand in order, do not overlap, and hold their words', () => {
    fc.assert(
      fc.property(texts, (text) => {
        let last = 0;
        for (const { start, end, inner, speaker, cue } of findQuotations(articleOf(text))) {
          assert.ok(last <= start && start <= inner.start && inner.start <= inner.end && inner.end <= end);
          assert.ok(/\p{L}/u.test(text.slice(inner.start, inner.end)));
          for (const span of [speaker, cue]) assert.ok(!span || text.slice(span.start, span.end).trim());
          last = end;
        }
        assert.ok(last <= text.length);
      }),
      { numRuns: 400 },
    );
  });

  it('name a sentence that holds their start', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const article = articleOf(text);
        for (const { start, sentence } of findQuotations(article)) {
          const holder = article.sentences[sentence];
          assert.ok(holder && holder.start <= start && start < holder.end);
        }
      }),
    );
  });

  it('attributions lie inside the text', () => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const { start, end, source } of findAttributions(articleOf(text)))
          assert.ok(0 <= start && start < end && end <= text.length && source.start < source.end);
      }),
    );
  });
});

describe('a long line', () => {
  /** A text of quadratic cost would take minutes; a linear one takes a second or two on a slow machine. Unit: milliseconds. */
  const LIMIT = 30_000;
  const isRead = (unit: string, length: number): void => {
    it(`${length} characters of ${JSON.stringify(unit)} are read`, function () {
      this.timeout(LIMIT);
      const article = articleOf(unit.repeat(length / unit.length));
      for (const { end } of [...findQuotations(article), ...findAttributions(article)])
        assert.ok(end <= article.text.length);
    });
  };
  for (const unit of ['"', '“']) isRead(unit, 1_000_000);
  for (const unit of [
    "'",
    '‘',
    '« ',
    '``',
    '“a ',
    '" a',
    ' "a" ',
    "'a ",
    'Roe said ',
    ', who said ',
    'who ',
    'Roe and said ',
  ])
    isRead(unit, 100_000);
});
