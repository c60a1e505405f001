import type { NameKind } from '../../model/kinds.ts';

/** The four types that the training data tell apart; rules make the finer kinds out of the fourth. */
export type NameType = 'person' | 'organization' | 'place' | 'other';

/** A stretch of tokens, `[first, end)`, taken for a name. */
export interface TypedSpan {
  readonly first: number;
  readonly end: number;
  readonly type: NameType;
  /** How sure, 0 to 1. */
  readonly certainty: number;
  /** Index into `Article.sentences`. */
  readonly sentence: number;
}

/** A name span whose kind is settled. */
export interface NameSpan {
  readonly first: number;
  readonly end: number;
  readonly kind: NameKind;
  readonly certainty: number;
  readonly sentence: number;
  /** The country that a nationality word points at. */
  readonly country?: string;
  /** Tokens of the title beside the name, `[first, end)`. */
  readonly title?: { readonly first: number; readonly end: number };
}

/**
 * The name that holds a token of `[first, end)`, if any; of several the last. `taken` is in order and none overlaps another. Every finder asks
 * this of all that a sentence has, so that it must not walk them.
 */
export function nameAcross(taken: readonly TypedSpan[], first: number, end: number): TypedSpan | undefined {
  let low = 0;
  let high = taken.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((taken[middle]?.first ?? end) < end) low = middle + 1;
    else high = middle;
  }
  const last = taken[low - 1];
  return last && last.end > first ? last : undefined;
}
