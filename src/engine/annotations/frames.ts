import { type Span, span } from '../base/span.ts';
import type { QuoteSelector } from './quote-selector.ts';
import { similarity } from './similarity.ts';
import { fitsWords } from './word-edges.ts';

/** A place where the words right before the quote and those right behind it still stand, to the letter. */
export interface Frame {
  /** What stands between them now, without the blanks at its ends. */
  readonly gap: Span;
  /** The quote in it, the gap itself where that is still alike; `undefined` when the words were deleted or replaced. */
  readonly quote: { readonly span: Span; readonly isExact: boolean } | undefined;
}

/** How much of a context must stand: three words or so, which seldom stand twice round the same words. Unit: UTF-16 units. */
const NEAREST = 16;

/** With less context than this on a side there is no frame. Unit: UTF-16 units. */
const SHORTEST = 8;

/** By how much a gap may be longer than the quote: a few words put in, and for long quotes half as much again. Unit: UTF-16 units. */
const MOST_ADDED = 24;

/** How alike the words between must be to the quote. With both contexts in place one letter of two proves a slip mended; unrelated words of some length score about 0.25. */
const STILL_ALIKE = 0.5;

/** The same where the edge of the text stands for one of the contexts: anything may be put in there, so a typo or two at most. */
const ALIKE_AT_EDGE = 0.75;

/** No more places than this are looked at. */
const MOST_FRAMES = 200;

/**
 * The places where both contexts stand; when some have the whole of both, only those. Where the text began or ended right beside
 * the quote, its beginning or end stands for the words that are missing, unless
 * all that was kept stands somewhere.
 */
export function findFrames(text: string, selector: QuoteSelector): readonly Frame[] {
  const { exact, prefix, suffix } = selector;
  const [before, after] = [prefix.trimEnd(), suffix.trimStart()];
  if (before.length < SHORTEST && after.length < SHORTEST) return [];
  const reach = exact.length + Math.max(MOST_ADDED, exact.length / 2) + NEAREST;
  const atEdge = before.length < SHORTEST || after.length < SHORTEST;
  if (atEdge && text.includes(prefix + exact + suffix)) return [];
  const needed = atEdge ? ALIKE_AT_EDGE : STILL_ALIKE;
  const framesFrom = (edges: readonly number[]): readonly (Frame & { readonly isWhole: boolean })[] =>
    edges.flatMap((from) => {
      const to = rightEdge(text, from, reach, after, exact.trim());
      if (to === undefined) return [];
      const gap = trimmed(text, from, to);
      const isWhole = text.endsWith(before, from) && text.startsWith(after, to);
      return [{ gap, quote: quoteIn(text, gap, selector, needed), isWhole }];
    });
  // Looking for the longer words first is quicker where they stand, which is the usual case.
  const whole = framesFrom(leftEdges(text, before, before.length)).filter(({ isWhole }) => isWhole);
  return whole.length > 0 ? whole : framesFrom(leftEdges(text, before, NEAREST));
}

/** Where the words before the quote end, of which the nearest so many units count. */
function leftEdges(text: string, before: string, length: number): readonly number[] {
  if (before.length < SHORTEST) return text.startsWith(before) ? [before.length] : [];
  const left = before.slice(-length);
  const edges: number[] = [];
  for (let at = text.indexOf(left); at >= 0 && edges.length < MOST_FRAMES; at = text.indexOf(left, at + 1))
    edges.push(at + left.length);
  return edges;
}

/** Where the words behind the quote begin, in reach of a left edge. They may stand in the quote too: then behind it first. */
function rightEdge(
  text: string,
  from: number,
  reach: number,
  after: string,
  quote: string,
): number | undefined {
  if (after.length < SHORTEST) {
    const end = text.trimEnd().length - after.trimEnd().length;
    return end >= from && end - from <= reach && text.startsWith(after.trimEnd(), end) ? end : undefined;
  }
  const window = text.slice(from, from + reach);
  const right = after.slice(0, NEAREST);
  const quoted = window.trimStart().startsWith(quote) ? blanks(window) + quote.length : 0;
  const behind = window.indexOf(right, quoted);
  const at = behind < 0 ? window.indexOf(right) : behind;
  return at < 0 ? undefined : from + at;
}

function blanks(text: string): number {
  return text.length - text.trimStart().length;
}

function trimmed(text: string, start: number, end: number): Span {
  const words = text.slice(start, end);
  const from = words.trim() === '' ? start : start + blanks(words);
  return span(from, Math.max(from, start + words.trimEnd().length));
}

function quoteIn(text: string, gap: Span, selector: QuoteSelector, needed: number): Frame['quote'] {
  const now = text.slice(gap.start, gap.end);
  const wanted = selector.exact.trim();
  if (now === '' || wanted === '') return undefined;
  const at = now.indexOf(wanted);
  const isNear = needed === STILL_ALIKE || similarity(now, wanted) >= needed;
  if (at >= 0 && at === now.lastIndexOf(wanted) && isNear) {
    const start = gap.start + at;
    const place = span(start, start + wanted.length);
    if (fitsWords(text, place, selector))
      return { span: withBlanks(text, place, selector.exact), isExact: true };
  }
  const isAlike = similarity(now, wanted) >= needed && fitsWords(text, gap, selector);
  return isAlike ? { span: gap, isExact: false } : undefined;
}

/** Blanks that the quote itself began or ended with belong to it where they still stand. */
function withBlanks(text: string, place: Span, exact: string): Span {
  const start = place.start - blanks(exact);
  return start >= 0 && text.startsWith(exact, start) ? span(start, start + exact.length) : place;
}
