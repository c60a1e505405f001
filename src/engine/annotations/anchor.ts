import { overlaps, type Span, span } from '../base/span.ts';
import { findApproximate } from './approximate-match.ts';
import { type Frame, findFrames } from './frames.ts';
import type { QuoteSelector } from './quote-selector.ts';
import { type Weighed, weigh } from './weigh.ts';
import { fitsWords } from './word-edges.ts';

/** Where it stands now. What is ambiguous or orphaned is kept and shown, never moved to a lookalike. */
export type Anchor =
  | { readonly kind: 'found'; readonly span: Span; readonly how: 'position' | 'quote' | 'approximate' }
  | { readonly kind: 'ambiguous'; readonly candidates: readonly Span[] }
  | { readonly kind: 'orphaned' };

/** By how much the context of the best candidate must beat that of the second: more than an edited comma, less than a word. */
const CLEAR_MARGIN = 0.1;

/** A quote of this length is its own proof: the same words do not stand by chance in another place. Unit: UTF-16 units. */
const LONG_QUOTE = 40;

/** A shorter quote than this is a word or less, which stands everywhere: both sides of it must be known. Unit: UTF-16 units. */
const SHORT_QUOTE = 8;

/**
 * How alike the words on a side must be to those that were kept. Unrelated English text of this length scores about 0.25, a
 * context with a word changed or put in about 0.8. One side is enough when it is nearly the same; two need less each.
 */
const [ONE_SIDE, BOTH_SIDES] = [0.75, 0.5];

/** The same for one side of a near copy, which must stand right beside it: lookalikes are made by adding words. */
const ONE_SIDE_OF_NEAR_COPY = 0.9;

/** At most this many occurrences are weighed; a quote that stands more often is ambiguous whatever its context. */
const MOST_CANDIDATES = 500;

/**
 * Finds a selector's place: where it was if the quote still stands there; else between the words that stood before and behind it;
 * else by quote and context; else a near copy.
 */
export function anchor(text: string, selector: QuoteSelector): Anchor {
  const { start, end, exact } = selector;
  if (!exact) return { kind: 'orphaned' };
  const stands = text.startsWith(exact, start) && end === start + exact.length;
  if (stands && sameContext(text, selector))
    return { kind: 'found', span: span(start, end), how: 'position' };
  const frames = findFrames(text, selector);
  if (frames.length > 0) return chooseFrame(text, selector, frames);
  const places = occurrences(text, exact).filter((place) => fitsWords(text, place, selector));
  if (places.length > MOST_CANDIDATES) return { kind: 'ambiguous', candidates: [] };
  if (places.length > 0) return chooseCopy(text, selector, places);
  return chooseNearCopy(text, selector);
}

/** Whether the words on both sides are those that were kept, to the letter. */
function sameContext(text: string, { start, end, prefix, suffix }: QuoteSelector): boolean {
  return text.startsWith(suffix, end) && text.endsWith(prefix, start);
}

function occurrences(text: string, exact: string): readonly Span[] {
  const found: Span[] = [];
  let at = text.indexOf(exact);
  while (at >= 0 && found.length <= MOST_CANDIDATES) {
    found.push(span(at, at + exact.length));
    at = text.indexOf(exact, at + 1);
  }
  return found;
}

function chooseFrame(text: string, selector: QuoteSelector, frames: readonly Frame[]): Anchor {
  const [only, ...more] = frames;
  const here = frames.find(({ gap }) => Math.abs(gap.start - selector.start) <= 1);
  if (only && more.length === 0)
    return only.quote ? inFrame(only.quote, selector) : findMoved(text, selector);
  if (here?.quote) return inFrame(here.quote, selector);
  // The same words stood round several places, and one was changed: which one it was cannot be known.
  const candidates = frames.flatMap(({ quote }) => (quote ? [quote.span] : []));
  return candidates.length > 0 ? { kind: 'ambiguous', candidates } : findMoved(text, selector);
}

function inFrame({ span: place, isExact }: NonNullable<Frame['quote']>, { start }: QuoteSelector): Anchor {
  const how = !isExact ? 'approximate' : place.start === start ? 'position' : 'quote';
  return { kind: 'found', span: place, how };
}

/**
 * Where it stood the words are gone. Only a long quote tells by itself that it was moved; a shorter one may be, which a person
 * must say; of a word or less any other place would be a lookalike.
 */
function findMoved(text: string, selector: QuoteSelector): Anchor {
  const { exact, start } = selector;
  if (exact.length < SHORT_QUOTE) return { kind: 'orphaned' };
  const places = occurrences(text, exact).filter((place) => fitsWords(text, place, selector));
  const [only, ...more] = places;
  if (!only) return { kind: 'orphaned' };
  return more.length > 0 || exact.length < LONG_QUOTE
    ? { kind: 'ambiguous', candidates: places }
    : { kind: 'found', span: only, how: only.start === start ? 'position' : 'quote' };
}

function chooseCopy(text: string, selector: QuoteSelector, places: readonly Span[]): Anchor {
  const [best, second] = weigh(
    text,
    selector,
    places.map((place) => ({ span: place, errors: 0 })),
  );
  if (!best) return { kind: 'orphaned' };
  const clear = !second || best.score - second.score >= CLEAR_MARGIN;
  if (clear && (selector.exact.length >= LONG_QUOTE || isKnown(best, selector, ONE_SIDE)))
    return { kind: 'found', span: best.span, how: best.span.start === selector.start ? 'position' : 'quote' };
  return { kind: 'ambiguous', candidates: places };
}

function chooseNearCopy(text: string, selector: QuoteSelector): Anchor {
  const near = findApproximate(text, selector.exact).filter(({ span: place }) =>
    fitsWords(text, place, selector),
  );
  const weighed = weigh(text, selector, near).filter((candidate) =>
    isKnown(candidate, selector, ONE_SIDE_OF_NEAR_COPY),
  );
  const [best] = weighed;
  if (!best) return { kind: 'orphaned' };
  const second = weighed.find((other) => !overlaps(other.span, best.span));
  if (second && best.score - second.score < CLEAR_MARGIN) {
    return { kind: 'ambiguous', candidates: [best.span, second.span] };
  }
  return { kind: 'found', span: best.span, how: 'approximate' };
}

/** Whether the words round a candidate say that it is the place. */
function isKnown({ before, after }: Weighed, { exact }: QuoteSelector, oneSide: number): boolean {
  if (before >= BOTH_SIDES && after >= BOTH_SIDES) return true;
  return exact.length >= SHORT_QUOTE && Math.max(before, after) >= oneSide;
}
