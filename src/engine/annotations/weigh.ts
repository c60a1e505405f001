import type { Span } from '../base/span.ts';
import type { NearCopy } from './approximate-match.ts';
import { endDistances } from './end-distances.ts';
import type { QuoteSelector } from './quote-selector.ts';
import { reverse, similarity } from './similarity.ts';

/** A candidate with how well the words on each side, and all of it, fit: 0 to 1, 0 to 1, 0 to 2. */
export interface Weighed {
  readonly span: Span;
  readonly before: number;
  readonly after: number;
  readonly score: number;
}

/** How much of a context is its nearest part: a word or two. Unit: UTF-16 units. */
const NEAREST = 10;

/** A context is shorter than this only where the text ended beside the quote. Unit: UTF-16 units. */
const SHORTEST = 8;

/** The edge of the text beside a quote tells about as much as a short word. Unit: UTF-16 units. */
const EDGE = 4;

/** The candidates, the one whose context fits best first; among equals the one nearest to where it was. */
export function weigh(
  text: string,
  selector: QuoteSelector,
  places: readonly NearCopy[],
): readonly Weighed[] {
  const { prefix, suffix, exact } = selector;
  const reach = 2 * Math.max(prefix.length, suffix.length);
  const keptBefore = reverse(prefix);
  const [left, right] = [Math.max(EDGE, prefix.length), Math.max(EDGE, suffix.length)];
  return places
    .map(({ span: place, errors }): Weighed => {
      const before = likeness(reverse(text.slice(Math.max(0, place.start - reach), place.start)), keptBefore);
      const after = likeness(text.slice(place.end, place.end + reach), suffix);
      const context = (left * before + right * after) / (left + right);
      return { span: place, before, after, score: context + 1 - errors / exact.length };
    })
    .sort(
      (a, b) =>
        b.score - a.score ||
        Math.abs(a.span.start - selector.start) - Math.abs(b.span.start - selector.start),
    );
}

/**
 * How well a kept context stands near a place, 0 to 1, read away from the quote: as a whole, words put in between or not. What
 * stands right beside the quote counts a little more, so that of two copies the one in place wins. Where the text ended, it must
 * end.
 */
function likeness(now: string, kept: string): number {
  if (kept.length < SHORTEST) return similarity(now, kept);
  const errors = endDistances(now, kept).reduce((least, distance) => Math.min(least, distance), kept.length);
  const beside = similarity(now.slice(0, NEAREST), kept.slice(0, NEAREST));
  return (3 * (1 - errors / kept.length) + beside) / 4;
}
