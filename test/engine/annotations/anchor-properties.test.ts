import assert from 'node:assert/strict';
import fc from 'fast-check';
import { anchor } from '../../../src/engine/annotations/anchor.ts';
import { type QuoteSelector, selectorOf } from '../../../src/engine/annotations/quote-selector.ts';
import { similarity } from '../../../src/engine/annotations/similarity.ts';
import { cutsWord } from '../../../src/engine/annotations/word-edges.ts';
import { overlaps, type Span } from '../../../src/engine/base/span.ts';
import { propertyRuns } from '../../harness/property-runs.ts';

const WORDS =
  `the a of in on and that with from harbour council bridge ferry mayor said agreed voted paid 40 million euros Friday
  Tuesday Ana Reyes Ben Okafor Pula Ancona engineers inspected cracked northern pier before dawn while crews waited nobody was
  hurt owners blamed storm insurers disputed figures commission will report again next spring 1,200 tonnes concrete arrived late`.split(
    /\s+/,
  );

const word = fc.constantFrom(...WORDS);
const sentence = fc.array(word, { minLength: 4, maxLength: 14 }).map((words) => `${words.join(' ')}. `);
const article = fc
  .array(sentence, { minLength: 12, maxLength: 40 })
  .map((sentences) => sentences.map((text, i) => (i % 4 === 3 ? `${text.trim()}\n\n` : text)).join(''));

/** Where something happens, as shares of the text's length, and what. */
const edit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.integer({ min: 1, max: 30 }),
  kind: fc.constantFrom('put in', 'take out', 'replace', 'typo', 'copy', 'move'),
  words: fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => `${words.join(' ')} `),
});
type Edit = typeof edit extends fc.Arbitrary<infer E> ? E : never;

interface Change {
  readonly span: Span;
  readonly text: string;
}

/** An edit as replacements of a text; `copies` says whether passages may come to stand twice. */
function changesOf(text: string, { at, length, kind, words }: Edit, copies: boolean): readonly Change[] {
  const start = text.lastIndexOf(' ', Math.floor(at * text.length)) + 1;
  const space = text.indexOf(' ', Math.min(text.length, start + length));
  const end = space < 0 ? text.length : space + 1;
  const span = { start, end };
  const there = { start: Math.floor((1 - at) * text.length), end: Math.floor((1 - at) * text.length) };
  switch (kind) {
    case 'put in':
      return [{ span: { start, end: start }, text: words }];
    case 'take out':
      return [{ span, text: '' }];
    case 'replace':
      return [{ span, text: words }];
    case 'typo':
      return start < text.length ? [{ span: { start, end: start + 1 }, text: 'q' }] : [];
    case 'copy':
      return copies ? [{ span: there, text: text.slice(start, end) }] : [];
    case 'move':
      return copies && (there.start < start || there.start > end)
        ? [
            { span, text: '' },
            { span: there, text: text.slice(start, end) },
          ]
        : [];
  }
}

function apply(text: string, changes: readonly Change[]): string {
  return [...changes]
    .sort((a, b) => b.span.start - a.span.start)
    .reduce((done, { span, text: put }) => done.slice(0, span.start) + put + done.slice(span.end), text);
}

/** Where a place is after a change; `undefined` when a part of it was changed. */
function follow(place: Span | undefined, { span, text }: Change): Span | undefined {
  const shift = text.length - (span.end - span.start);
  if (!place || span.start >= place.end) return place;
  return span.end <= place.start ? { start: place.start + shift, end: place.end + shift } : undefined;
}

/** Selectors of so many words each, spread over a text. */
function annotate(text: string, lengths: readonly number[]): readonly QuoteSelector[] {
  const words = [...text.matchAll(/\S+/g)];
  return lengths.flatMap((length, i) => {
    const first = Math.floor((words.length * i) / lengths.length);
    const [from, to] = [words[first], words[Math.min(words.length - 1, first + length - 1)]];
    return from && to ? [selectorOf(text, { start: from.index, end: to.index + to[0].length })] : [];
  });
}

function looksAs(text: string, { start, end }: Span, { exact, prefix, suffix }: QuoteSelector): boolean {
  return text.slice(start, end) === exact && text.endsWith(prefix, start) && text.startsWith(suffix, end);
}

const lengths = fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 8, maxLength: 20 });

/** How alike a found text must be to its quote: what stands between known words at least this much. */
const NEAR_COPY = 0.5;

describe('anchors through any edits', () => {
  it('are found at their words or a near copy of them, ambiguous with their candidates, or orphaned', () => {
    fc.assert(
      fc.property(
        article,
        lengths,
        fc.array(edit, { minLength: 20, maxLength: 40 }),
        (before, sizes, edits) => {
          const selectors = annotate(before, sizes);
          const text = edits.reduce((now, next) => apply(now, changesOf(now, next, true)), before);
          for (const selector of selectors) {
            const result = anchor(text, selector);
            const places =
              result.kind === 'found' ? [result.span] : result.kind === 'ambiguous' ? result.candidates : [];
            for (const { start, end } of places) {
              const now = text.slice(start, end);
              assert.ok(
                now === selector.exact || similarity(now, selector.exact) >= NEAR_COPY,
                `${selector.exact} -> ${now}`,
              );
              assert.ok(!cutsWord(text, start) && !cutsWord(text, end), `${now} is a part of a word`);
            }
            if (result.kind === 'found' && result.how !== 'approximate')
              assert.equal(text.slice(result.span.start, result.span.end), selector.exact);
          }
        },
      ),
      propertyRuns(360),
    );
  });

  it('stay with the words that were annotated while nothing is copied', () => {
    fc.assert(
      fc.property(
        article,
        lengths,
        fc.array(edit, { minLength: 1, maxLength: 12 }),
        (before, sizes, edits) => {
          const selectors = annotate(before, sizes);
          let text = before;
          let places: readonly (Span | undefined)[] = selectors;
          for (const next of edits) {
            for (const change of changesOf(text, next, false)) {
              places = places.map((place) => follow(place, change));
              text = apply(text, [change]);
            }
          }
          selectors.forEach((selector, i) => {
            const [place, result] = [places[i], anchor(text, selector)];
            if (result.kind !== 'found' || !place) return;
            assert.ok(overlaps(result.span, place), `${selector.exact}: ${JSON.stringify([result, place])}`);
          });
        },
      ),
      propertyRuns(600),
    );
  });

  it('are never lost while their words and what stands round them are as they were', () => {
    fc.assert(
      fc.property(article, lengths, sentence, sentence, (before, sizes, above, below) => {
        const text = above + before + below;
        for (const selector of annotate(before, sizes).slice(1, -1)) {
          const result = anchor(text, selector);
          const start = selector.start + above.length;
          if (result.kind === 'ambiguous')
            assert.ok(result.candidates.some((place) => place.start === start));
          // In a text that repeats itself another place may look the same for as far as the context reaches.
          else assert.ok(result.kind === 'found' && looksAs(text, result.span, selector), selector.exact);
        }
      }),
      propertyRuns(400),
    );
  });
});
