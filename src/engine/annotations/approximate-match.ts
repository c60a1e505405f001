import { type Span, span } from '../base/span.ts';
import { prefixDistances, reverse } from './similarity.ts';

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

/**
 * The near copies of a pattern in a text, the nearest first; some may be readings of one place that end at different words. Distances are those of Sellers (1980)
 * for approximate substrings, computed a block of 32 rows at a time as Myers (1999) does: the cost is text length times pattern
 * length over 32.
 */
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

/** For each end offset, the fewest edits that turn the pattern into some substring that ends there. */
export function endDistances(text: string, pattern: string): Uint16Array {
  // What each block hands to the next below it: by how much the distance grows from one column to the next, -1, 0 or 1. The row
  // above the pattern is zero everywhere, since a match may begin at any place.
  const growth = new Int8Array(text.length);
  const masks = new Int32Array(UNITS);
  for (let first = 0; first < pattern.length; first += WORD) {
    const last = Math.min(first + WORD, pattern.length);
    for (let i = first; i < last; i++)
      masks[pattern.charCodeAt(i)] = maskOf(masks, pattern, i) | (1 << (i - first));
    passBlock(text, masks, 1 << (last - first - 1), growth);
    for (let i = first; i < last; i++) masks[pattern.charCodeAt(i)] = 0;
  }
  const distances = new Uint16Array(text.length + 1);
  let score = pattern.length;
  distances[0] = score;
  for (let at = 0; at < text.length; at++) {
    score += growth[at] ?? 0;
    distances[at + 1] = score;
  }
  return distances;
}

/** How many rows one block holds: the bits of an integer. */
const WORD = 32;

/** How many different UTF-16 units there are. */
const UNITS = 65_536;

function maskOf(masks: Int32Array, pattern: string, at: number): number {
  return masks[pattern.charCodeAt(at)] ?? 0;
}

/** One block of rows over the whole text, by Myers' step; `growth` comes in from the block above and leaves from bit `top`. */
function passBlock(text: string, masks: Int32Array, top: number, growth: Int8Array): void {
  let plus = -1;
  let minus = 0;
  for (let at = 0; at < growth.length; at++) {
    const carry = growth[at] ?? 0;
    const below = carry < 0 ? 1 : 0;
    const equal = masks[text.charCodeAt(at)] ?? 0;
    const vertical = equal | minus;
    const match = equal | below;
    const across = (((match & plus) + plus) ^ plus) | match;
    let up = minus | ~(across | plus);
    let down = plus & across;
    growth[at] = (up & top) !== 0 ? 1 : (down & top) !== 0 ? -1 : 0;
    up = (up << 1) | (carry > 0 ? 1 : 0);
    down = (down << 1) | below;
    plus = down | ~(vertical | up);
    minus = up & vertical;
  }
}

/** Where the match that ends at `end` begins: the same search, backwards over the stretch that can hold it; of equals the longest. */
function startOf(text: string, pattern: string, end: number): number {
  const reach = Math.min(end, Math.ceil(pattern.length * (1 + MOST_ERRORS)) + 1);
  const column = prefixDistances(reverse(text.slice(end - reach, end)), reverse(pattern));
  let best = 0;
  for (let i = 1; i < column.length; i++) if ((column[i] ?? 0) <= (column[best] ?? 0)) best = i;
  return end - best;
}
