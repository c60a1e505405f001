import assert from 'node:assert/strict';
import fc from 'fast-check';
import { anchor } from '../../../src/engine/annotations/anchor.ts';
import { endDistances } from '../../../src/engine/annotations/end-distances.ts';
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

  it('stays between the words that stood round it when a slip is mended', () => {
    assert.equal(
      found(BEFORE.replace('Ivo Marin', 'Ivan Marin'), at(BEFORE, 'Ivo Marin')),
      'approximate: Ivan Marin',
    );
    assert.equal(found(`New. ${BEFORE.replace('212', '2l2')}`, at(BEFORE, '212')), 'approximate: 2l2');
  });

  it('takes in a word that is put into a short quote', () => {
    const after = BEFORE.replace('at noon', 'at about noon');
    assert.equal(found(after, at(BEFORE, 'at noon')), 'approximate: at about noon');
  });

  it('does not take along words that are put in beside it', () => {
    const after = BEFORE.replace('Ivo Marin,', 'now Ivo Marin of Rab,');
    assert.equal(found(after, at(BEFORE, 'Ivo Marin')), 'quote: Ivo Marin');
  });

  it('does not take other words for it because they stand between the same', () => {
    assert.equal(found(BEFORE.replace('Ivo Marin', 'a Dane'), at(BEFORE, 'Ivo Marin')), 'orphaned');
  });

  it('does not move a short quote to a lookalike', () => {
    const gone = BEFORE.replace('The captain, Ivo Marin, said the sea was calm. ', '');
    assert.equal(found(`${gone} A cook, Ivan Marin, was asleep.`, at(BEFORE, 'Ivo Marin')), 'orphaned');
  });

  it('does not move a deleted word to the next that is spelled so', () => {
    assert.equal(found(BEFORE.replace('was calm', 'calm'), at(BEFORE, 'was')), 'orphaned');
    assert.equal(found(BEFORE.replace('with 212', '212'), at(BEFORE, 'with')), 'orphaned');
  });

  it('does not find a word inside another', () => {
    const text = 'This ship is old. Its sister is new.';
    const selector = at(text, 'is', 1);
    assert.equal(selector.prefix, 'This ship ');
    assert.equal(found('This ship seems old. Its sister seems new.', selector), 'orphaned');
  });

  it('asks where a phrase belongs that is gone from its place and stands in another', () => {
    const after = BEFORE.replace('at noon ', '') + ' Another sailed at noon.';
    const result = anchor(after, at(BEFORE, ' at noon'));
    assert.deepEqual(
      result.kind === 'ambiguous' && result.candidates.map(({ start, end }) => after.slice(start, end)),
      [' at noon'],
    );
  });

  it('follows a long quote that is moved out of its place', () => {
    const words = 'said the sea was calm. The ferry reached Ancona at nine.';
    const after = `${words} ${BEFORE.replace(words, '')}`;
    assert.equal(found(after, at(BEFORE, words)), `quote: ${words}`);
  });

  it('keeps the changed one of two passages that were the same when it is still in its place', () => {
    const twice = `${BEFORE}\n${BEFORE}\n`;
    const start = twice.lastIndexOf('Ivo Marin');
    const after = `${twice.slice(0, start)}Ivo Maric${twice.slice(start + 9)}`;
    const selector = selectorOf(twice, { start, end: start + 9 });
    const result = anchor(after, selector);
    assert.ok(result.kind === 'found');
    assert.equal(result.span.start, start);
    assert.equal(anchor(`New. ${after}`, selector).kind, 'ambiguous');
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
