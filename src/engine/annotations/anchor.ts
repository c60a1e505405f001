import { overlaps, type Span, span } from '../base/span.ts';
import { endDistances, findApproximate } from './approximate-match.ts';
import type { QuoteSelector } from './quote-selector.ts';
import { reverse, similarity } from './similarity.ts';

/** Where it stands now. What is ambiguous or orphaned is kept and shown, never moved to a lookalike. */
export type Anchor =
  | { readonly kind: 'found'; readonly span: Span; readonly how: 'position' | 'quote' | 'approximate' }
  | { readonly kind: 'ambiguous'; readonly candidates: readonly Span[] }
  | { readonly kind: 'orphaned' };

/** By how much the context of the best candidate must beat that of the second: more than an edited comma, less than a word. */
const CLEAR_MARGIN = 0.1;

/**
 * How alike the words on one side must be to those that were kept, for a candidate elsewhere to be the same place. Unrelated
 * English text of this length scores about 0.25; a context with a word changed about 0.8.
 */
const SAME_CONTEXT = 0.55;

/** How much of a context is its nearest part: a word or two. Unit: UTF-16 units. */
const NEAREST = 10;

/** A quote of this length is its own proof: the same words do not stand by chance in another place. Unit: UTF-16 units. */
const LONG_QUOTE = 40;

/** At most this many occurrences are weighed; a quote that stands more often is ambiguous whatever its context. */
const MOST_CANDIDATES = 500;

/** Finds a selector's place: where it was if the quote still stands there, else by quote and context, else a near copy. */
export function anchor(text: string, selector: QuoteSelector): Anchor {
  const { start, end, exact } = selector;
  if (!exact) return { kind: 'orphaned' };
  const stands = text.startsWith(exact, start) && end === start + exact.length;
  if (stands && sameContext(text, selector))
    return { kind: 'found', span: span(start, end), how: 'position' };
  const places = occurrences(text, exact);
  if (places.length > MOST_CANDIDATES) return { kind: 'ambiguous', candidates: [] };
  if (places.length > 0) return chooseCopy(text, selector, places);
  return chooseNearCopy(text, selector);
}

/** Whether the words on both sides are those that were kept, to the letter. */
function sameContext(text: string, { start, end, prefix, suffix }: QuoteSelector): boolean {
  return text.startsWith(suffix, end) && text.slice(0, start).endsWith(prefix);
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

/** A candidate with how well its context fits. */
interface Weighed {
  readonly span: Span;
  readonly before: number;
  readonly after: number;
  readonly score: number;
}

function chooseCopy(text: string, selector: QuoteSelector, places: readonly Span[]): Anchor {
  const [best, second] = weigh(text, selector, places);
  if (!best) return { kind: 'orphaned' };
  const clear = !second || best.score - second.score >= CLEAR_MARGIN;
  const known = fits(best) || selector.exact.length >= LONG_QUOTE;
  if (clear && known)
    return { kind: 'found', span: best.span, how: best.span.start === selector.start ? 'position' : 'quote' };
  return { kind: 'ambiguous', candidates: places };
}

function chooseNearCopy(text: string, selector: QuoteSelector): Anchor {
  const near = findApproximate(text, selector.exact);
  const weighed = weigh(
    text,
    selector,
    near.map(({ span: place }) => place),
  ).filter(fits);
  const [best] = weighed;
  if (!best) return { kind: 'orphaned' };
  const second = weighed.find((other) => !overlaps(other.span, best.span));
  if (second && best.score - second.score < CLEAR_MARGIN) {
    return { kind: 'ambiguous', candidates: [best.span, second.span] };
  }
  return { kind: 'found', span: best.span, how: 'approximate' };
}

/** The candidates, the one whose context fits best first; among equals the one nearest to where it was. */
function weigh(text: string, selector: QuoteSelector, places: readonly Span[]): readonly Weighed[] {
  const { prefix, suffix, exact } = selector;
  const reach = 2 * Math.max(prefix.length, suffix.length);
  return places
    .map((place): Weighed => {
      const before = likeness(
        reverse(text.slice(Math.max(0, place.start - reach), place.start)),
        reverse(prefix),
      );
      const after = likeness(text.slice(place.end, place.end + reach), suffix);
      const same = similarity(text.slice(place.start, place.end), exact);
      return { span: place, before, after, score: (before + after) / 2 + same };
    })
    .sort(
      (a, b) =>
        b.score - a.score ||
        Math.abs(a.span.start - selector.start) - Math.abs(b.span.start - selector.start),
    );
}

function fits({ before, after }: Weighed): boolean {
  return Math.max(before, after) >= SAME_CONTEXT;
}

/**
 * How well a kept context stands near a place, 0 to 1, read away from the quote: as a whole, words put in between or not. What
 * stands right beside the quote counts a little more, so that of two copies the one in place wins.
 */
function likeness(now: string, kept: string): number {
  if (kept === '') return 1;
  const errors = endDistances(now, kept).reduce((least, distance) => Math.min(least, distance), kept.length);
  const beside = similarity(now.slice(0, NEAREST), kept.slice(0, NEAREST));
  return (3 * (1 - errors / kept.length) + beside) / 4;
}
