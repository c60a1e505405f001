import type { Span } from '../base/span.ts';
import type { Exactness } from '../compare/exactness.ts';
import type { ClaimKind, ClaimStatus, Modality } from '../model/kinds.ts';
import type { ValueRecord } from './contract.ts';

/** Who says something, where, in which words, and how. */
export interface ClaimPassage extends Span {
  /** The article's id. */
  readonly article: string;
  readonly outlet?: string;
  /** The day of publication, `YYYY-MM-DD`, where it is known. */
  readonly published?: string;
  /** How a person graded the source, `A` to `F`. */
  readonly reliability?: string;
  /** Articles of one origin have one value here: the id of the first of them. */
  readonly origin: string;
  /** The words that carry the value, at most 200 characters. */
  readonly said: string;
  /** The value as read. */
  readonly value: ValueRecord;
  /** Whom the article names as its source for this; absent where it says so itself. */
  readonly attribution?: string;
  readonly modality: Modality;
  /** Whether the passage stands in a related card or a digest of the page: told second hand. */
  readonly weak: boolean;
}

/** A claim under the cursor, with everybody who says so and everybody who says otherwise. */
export interface ClaimView {
  readonly id: string;
  readonly kind: ClaimKind;
  /** What is stated (`killed`, `bilateral trade`, `when meet`). */
  readonly key: string;
  readonly passage: ClaimPassage;
  readonly status: ClaimStatus;
  /** How many independent origins say so, this one counted. */
  readonly origins: number;
  /** How many other articles tell the same story: 0 where this one stands alone and nothing could back it. */
  readonly otherArticles: number;
  /** Agreeing passages of other articles, one an article, those of other origins and the same value first. */
  readonly agreeing: readonly AgreeingPassage[];
  /** Passages that cannot hold together with it, or differ from it. */
  readonly contrary: readonly ClaimPassage[];
}

export interface AgreeingPassage extends ClaimPassage {
  readonly exactness: Exactness;
}
