import { type Span, span } from '../base/span.ts';
import { bestApproximate } from './approximate-match.ts';
import type { QuoteSelector } from './quote-selector.ts';

/** Where it stands now. What is ambiguous or orphaned is kept and shown, never moved to a lookalike. */
export type Anchor =
  | { readonly kind: 'found'; readonly span: Span; readonly how: 'position' | 'quote' | 'approximate' }
  | { readonly kind: 'ambiguous'; readonly candidates: readonly Span[] }
  | { readonly kind: 'orphaned' };

/** By how much of the context the best candidate must beat the second: a tenth is more than an edited comma. */
const CLEAR_MARGIN = 0.1;

/** At most this many occurrences are weighed; a quote that stands more often is ambiguous whatever its context. */
const MOST_CANDIDATES = 1000;

/** Finds a selector's place: where it was if the quote still stands there, else by quote and context, else a near copy. */
export function anchor(text: string, selector: QuoteSelector): Anchor {
  const { start, end, exact } = selector;
  if (!exact) return { kind: 'orphaned' };
  const candidates = occurrences(text, exact);
  const here = text.startsWith(exact, start) && end === start + exact.length;
  if (here && (candidates.length === 1 || contextScore(text, selector, start) === 1))
    return { kind: 'found', span: span(start, end), how: 'position' };
  if (candidates.length > MOST_CANDIDATES) return { kind: 'ambiguous', candidates: [] };
  if (candidates.length > 0) return byContext(text, selector, candidates);
  const near = bestApproximate(text, selector);
  return near ? { kind: 'found', span: near, how: 'approximate' } : { kind: 'orphaned' };
}

function occurrences(text: string, exact: string): readonly number[] {
  const starts: number[] = [];
  for (
    let at = text.indexOf(exact);
    at >= 0 && starts.length <= MOST_CANDIDATES;
    at = text.indexOf(exact, at + 1)
  )
    starts.push(at);
  return starts;
}

function byContext(text: string, selector: QuoteSelector, candidates: readonly number[]): Anchor {
  const { length } = selector.exact;
  const scored = candidates
    .map((start) => ({ start, score: contextScore(text, selector, start) }))
    .sort(
      (a, b) => b.score - a.score || Math.abs(a.start - selector.start) - Math.abs(b.start - selector.start),
    );
  const [best, second] = scored;
  if (!best) return { kind: 'orphaned' };
  if (!second || best.score - second.score >= CLEAR_MARGIN)
    return { kind: 'found', span: span(best.start, best.start + length), how: 'quote' };
  const close = scored.filter(({ score }) => best.score - score < CLEAR_MARGIN);
  return { kind: 'ambiguous', candidates: close.map(({ start }) => span(start, start + length)) };
}

/** How much of the context stands round a candidate, 0 to 1: shared units before and after, over those that were kept. */
export function contextScore(text: string, { exact, prefix, suffix }: QuoteSelector, start: number): number {
  const kept = prefix.length + suffix.length;
  if (kept === 0) return 1;
  let before = 0;
  while (before < prefix.length && text[start - 1 - before] === prefix[prefix.length - 1 - before]) before++;
  let after = 0;
  while (after < suffix.length && text[start + exact.length + after] === suffix[after]) after++;
  return (before + after) / kept;
}
