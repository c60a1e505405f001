import { type Span, span } from '../base/span.ts';
import type { QuoteSelector } from './quote-selector.ts';

/** At most this share of a quote's units may be changed: a typo or a few words, not another sentence. */
const MOST_ERRORS = 0.2;

/** Quotes shorter than this are not looked for with errors: too many short words are alike. Unit: UTF-16 units. */
const SHORTEST = 12;

/** The second best must have this many errors more, relative to the quote's length, and at least four. */
const CLEAR_MARGIN = 0.1;

/**
 * The one near copy of a quote in a text, or `undefined` where there is none or where two are nearly as good. Distances are
 * those of Sellers (1980) for approximate substrings, computed a block of 32 rows at a time as Myers (1999) does; the cost is
 * text length times quote length over 32.
 */
export function bestApproximate(text: string, { exact, prefix, suffix }: QuoteSelector): Span | undefined {
  if (exact.length < SHORTEST) return undefined;
  const limit = Math.floor(exact.length * MOST_ERRORS);
  const margin = Math.max(4, Math.ceil(exact.length * CLEAR_MARGIN));
  const ends = endDistances(text, exact);
  const best = bestEnd(ends, limit, (end) => margin * missingSuffix(text, end, suffix));
  if (best === undefined) return undefined;
  const start = startOf(text, exact, best);
  const distance = ends[best] ?? limit;
  if (tellsApart(text, prefix, start)) return span(start, best);
  for (let end = 1; end < ends.length; end++) {
    if (Math.abs(end - best) > exact.length / 2 && (ends[end] ?? limit) < distance + margin) return undefined;
  }
  return span(start, best);
}

/** For each end offset, the fewest edits that turn the pattern into some substring that ends there. */
export function endDistances(text: string, pattern: string): Uint16Array {
  const blocks = Math.ceil(pattern.length / 32);
  const masks = patternMasks(pattern, blocks);
  const plus = new Int32Array(blocks).fill(-1);
  const minus = new Int32Array(blocks);
  const lastBit = 1 << ((pattern.length - 1) & 31);
  const distances = new Uint16Array(text.length + 1);
  let score = pattern.length;
  distances[0] = score;
  const none = new Int32Array(blocks);
  for (let at = 0; at < text.length; at++) {
    const equal = masks.get(text.charCodeAt(at)) ?? none;
    // The row above the pattern is zero everywhere: a match may begin at any place.
    let carry = 0;
    for (let block = 0; block < blocks; block++) {
      const top = block === blocks - 1 ? lastBit : 1 << 31;
      carry = advance(block, equal[block] ?? 0, carry, top, plus, minus);
    }
    score += carry;
    distances[at + 1] = score;
  }
  return distances;
}

/** One block, one column: Myers' step with a horizontal difference coming in below and going out at `top`. */
function advance(
  block: number,
  equalIn: number,
  carryIn: number,
  top: number,
  plus: Int32Array,
  minus: Int32Array,
): number {
  const pv = plus[block] ?? 0;
  const mv = minus[block] ?? 0;
  const xv = equalIn | mv;
  const equal = carryIn < 0 ? equalIn | 1 : equalIn;
  const xh = (((equal & pv) + pv) ^ pv) | equal;
  let ph = mv | ~(xh | pv);
  let mh = pv & xh;
  const carry = (ph & top) !== 0 ? 1 : (mh & top) !== 0 ? -1 : 0;
  ph <<= 1;
  mh <<= 1;
  if (carryIn < 0) mh |= 1;
  if (carryIn > 0) ph |= 1;
  plus[block] = mh | ~(xv | ph);
  minus[block] = ph & xv;
  return carry;
}

function patternMasks(pattern: string, blocks: number): ReadonlyMap<number, Int32Array> {
  const masks = new Map<number, Int32Array>();
  for (let i = 0; i < pattern.length; i++) {
    const unit = pattern.charCodeAt(i);
    const mask = masks.get(unit) ?? new Int32Array(blocks);
    mask[i >> 5] = (mask[i >> 5] ?? 0) | (1 << (i & 31));
    masks.set(unit, mask);
  }
  return masks;
}

/**
 * The end with the fewest errors within the limit, the words that follow counted in: a suffix that is gone weighs as much as the
 * margin that makes a difference clear.
 */
function bestEnd(ends: Uint16Array, limit: number, after: (end: number) => number): number | undefined {
  let best: number | undefined;
  let least = Infinity;
  for (let end = 1; end < ends.length; end++) {
    const distance = ends[end] ?? limit + 1;
    if (distance > limit || distance >= least) continue;
    const cost = distance + after(end);
    if (cost >= least) continue;
    least = cost;
    best = end;
  }
  return best;
}

/** Where the match that ends at `end` begins: the same search, backwards over the stretch that can hold it. */
function startOf(text: string, exact: string, end: number): number {
  const reach = Math.min(end, Math.ceil(exact.length * (1 + MOST_ERRORS)));
  const back = reverse(text.slice(end - reach, end));
  const column = prefixDistances(back, reverse(exact));
  let best = 0;
  for (let i = 1; i < column.length; i++) if ((column[i] ?? 0) <= (column[best] ?? 0)) best = i;
  return end - best;
}

/** Edit distances between the whole pattern and each prefix of a short text. */
function prefixDistances(text: string, pattern: string): Uint16Array {
  let row = Uint16Array.from({ length: text.length + 1 }, (_, i) => i);
  for (let i = 1; i <= pattern.length; i++) {
    const next = new Uint16Array(text.length + 1);
    next[0] = i;
    for (let j = 1; j <= text.length; j++) {
      const change = pattern[i - 1] === text[j - 1] ? 0 : 1;
      next[j] = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + change);
    }
    row = next;
  }
  return row;
}

/** The share of the suffix that does not stand behind a place, 0 to 1. */
function missingSuffix(text: string, end: number, suffix: string): number {
  if (suffix === '') return 0;
  let same = 0;
  while (same < suffix.length && text[end + same] === suffix[same]) same++;
  return 1 - same / suffix.length;
}

/** Whether the words before a place are those that were kept; then a lookalike elsewhere does not make it doubtful. */
function tellsApart(text: string, prefix: string, start: number): boolean {
  const kept = prefix.slice(-16);
  return kept.length >= 8 && text.slice(0, start).endsWith(kept);
}

function reverse(text: string): string {
  return Array.from({ length: text.length }, (_, i) => text[text.length - 1 - i]).join('');
}
