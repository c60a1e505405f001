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
