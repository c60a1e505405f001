import assert from 'node:assert/strict';
import fc from 'fast-check';
import { anchor } from '../../../src/engine/annotations/anchor.ts';
import { endDistances } from '../../../src/engine/annotations/approximate-match.ts';
import { selectorOf } from '../../../src/engine/annotations/quote-selector.ts';

const BEFORE =
  'The ferry left Pula at noon with 212 people on board. The captain, Ivo Marin, said the sea was calm. ' +
  'The ferry reached Ancona at nine. Nobody was hurt.';

function at(text: string, words: string, nth = 0) {
  let start = text.indexOf(words);
  for (let i = 0; i < nth; i++) start = text.indexOf(words, start + 1);
  return selectorOf(text, { start, end: start + words.length });
}

function found(text: string, selector: ReturnType<typeof at>): string {
  const result = anchor(text, selector);
  return result.kind === 'found'
    ? `${result.how}: ${text.slice(result.span.start, result.span.end)}`
    : result.kind;
}

describe('anchoring a quote', () => {
  it('stays where the quote still stands', () => {
    assert.equal(found(BEFORE, at(BEFORE, 'Ivo Marin')), 'position: Ivo Marin');
  });

  it('follows the quote when text is put in above it', () => {
    assert.equal(found(`New lead. ${BEFORE}`, at(BEFORE, 'Ivo Marin')), 'quote: Ivo Marin');
  });

  it('tells repeated words apart by what stands round them', () => {
    const after = `By our reporter. ${BEFORE}`;
    const result = anchor(after, at(BEFORE, 'The ferry', 1));
    assert.ok(result.kind === 'found');
    assert.match(after.slice(result.span.start), /^The ferry reached/);
  });

  it('is ambiguous when the words round it no longer decide', () => {
    const text = 'He paid 40 euros.\n\nHe paid 40 euros.\n\nHe paid 40 euros.';
    const selector = {
      ...at(text, '40 euros', 1),
      start: 500,
      end: 508,
      prefix: 'somewhere else ',
      suffix: ' entirely',
    };
    assert.equal(anchor(text, selector).kind, 'ambiguous');
  });

  it('does not take the same place for the same words when its context has gone elsewhere', () => {
    const first = 'Witnesses in Pula heard the news by radio. The ferry sank, they were told.';
    const second = 'An inquiry in Ancona began the next week. The ferry sank, its owner wrote.';
    const selector = at(`${first}\n${second}`, 'The ferry sank', 1);
    const swapped = `${second}\n${first}`;
    const result = anchor(swapped, selector);
    assert.ok(result.kind === 'found');
    assert.match(swapped.slice(result.span.start), /^The ferry sank, its owner/);
  });

  it('finds a near copy after a mended typo', () => {
    const after = BEFORE.replace('the sea was calm', 'the sea was quite calm');
    assert.equal(
      found(after, at(BEFORE, 'Ivo Marin, said the sea was calm')),
      'approximate: Ivo Marin, said the sea was quite calm',
    );
  });

  it('is orphaned when the words are gone', () => {
    assert.equal(
      found('Nothing of that kind happened here.', at(BEFORE, 'Ivo Marin, said the sea was calm')),
      'orphaned',
    );
  });

  it('does not move a short quote to a lookalike', () => {
    assert.equal(found(BEFORE.replace('Ivo Marin', 'Ivan Marin'), at(BEFORE, 'Ivo Marin')), 'orphaned');
  });

  it('does not choose between two lookalikes', () => {
    const selector = at(BEFORE, 'The ferry left Pula at noon with 212');
    const after =
      'News. The ferry left Pola at noon with 212 guests. Also. The ferry left Pila at noon with 212 goats.';
    assert.equal(found(after, { ...selector, prefix: '', suffix: '' }), 'ambiguous');
  });

  it('measures distances as the plain algorithm does', () => {
    const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'c', ' '), maxLength: 120 });
    fc.assert(
      fc.property(
        letters,
        letters.filter((pattern) => pattern.length > 0),
        (text, pattern) => {
          assert.deepEqual([...endDistances(text, pattern)], plainDistances(text, pattern));
        },
      ),
    );
  });

  it('gives a found span whose words are the quote, or a near copy of it', () => {
    const words = fc.array(fc.constantFrom('the', 'ferry', 'left', 'port', 'late', 'again', '40'), {
      minLength: 1,
      maxLength: 40,
    });
    fc.assert(
      fc.property(words, words, fc.nat(), fc.nat(), (before, after, a, b) => {
        const text = before.join(' ');
        const [start, end] = [a % text.length, b % text.length].sort((x, y) => x - y) as [number, number];
        const selector = selectorOf(text, { start, end: end + 1 });
        const edited = after.join(' ');
        const result = anchor(edited, selector);
        if (result.kind !== 'found' || result.how === 'approximate') return;
        assert.equal(edited.slice(result.span.start, result.span.end), selector.exact);
      }),
    );
  });
});

/** Sellers' table, row by row. */
function plainDistances(text: string, pattern: string): number[] {
  let row = new Array<number>(text.length + 1).fill(0);
  for (let i = 1; i <= pattern.length; i++) {
    const next = [i];
    for (let j = 1; j <= text.length; j++) {
      const change = pattern[i - 1] === text[j - 1] ? 0 : 1;
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + change));
    }
    row = next;
  }
  return row;
}
