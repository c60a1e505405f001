import { type Span, span } from '../base/span.ts';
import { endDistances } from './end-distances.ts';
import { reverse } from './similarity.ts';

/** At most this share of a quote's units may be changed: a typo or a few words, not another sentence. */
const MOST_ERRORS = 0.2;

/** Shorter quotes are not looked for with errors: too many words are alike. Unit: UTF-16 units. */
const SHORTEST = 5;

/** No more places than this are offered, the nearest copies first. */
const MOST_PLACES = 50;

/** A near copy of a pattern. */
export interface NearCopy {
  readonly span: Span;
  /** How many units must be changed, put in or left out to make it the pattern. */
  readonly errors: number;
}

/** The near copies of a pattern in a text, the nearest first; some may be readings of one place that end at different words. */
export function findApproximate(text: string, pattern: string): readonly NearCopy[] {
  if (pattern.length < SHORTEST) return [];
  const limit = Math.max(1, Math.floor(pattern.length * MOST_ERRORS));
  const ends = endDistances(text, pattern);
  const places: { readonly end: number; readonly errors: number }[] = [];
  for (let end = 1; end < ends.length; end++) {
    const errors = ends[end] ?? limit + 1;
    // Of a valley of ends only the lowest is a place of its own; the first of equals, so that no stray space is taken along.
    if (errors <= limit && errors < (ends[end - 1] ?? Infinity) && errors <= (ends[end + 1] ?? Infinity)) {
      places.push({ end, errors });
    }
  }
  places.sort((a, b) => a.errors - b.errors || a.end - b.end);
  return places
    .slice(0, MOST_PLACES)
    .map(({ end, errors }) => ({ span: span(startOf(text, pattern, end), end), errors }));
}

/** Where the match that ends at `end` begins: the same search, backwards over the stretch that can hold it; of equals the longest. */
function startOf(text: string, pattern: string, end: number): number {
  const reach = Math.min(end, Math.ceil(pattern.length * (1 + MOST_ERRORS)) + 1);
  const column = endDistances(reverse(text.slice(end - reach, end)), reverse(pattern), 'whole');
  let best = 0;
  for (let i = 1; i < column.length; i++) if ((column[i] ?? 0) <= (column[best] ?? 0)) best = i;
  return end - best;
}
