import type { Span } from '../base/span.ts';
import type { DateValue, FigureValue } from '../mentions/mention.ts';
import type { ClaimKind, Evidence, Modality } from '../model/kinds.ts';

/** What a claim says of its key. */
export type ClaimValue =
  | { readonly kind: 'date'; readonly date: DateValue }
  | { readonly kind: 'figure'; readonly figure: FigureValue }
  | { readonly kind: 'words'; readonly words: string }
  | { readonly kind: 'entity'; readonly entity: string };

/** A typed statement of one article. Everything but `span` is free of offsets, so that it can cross into the index. */
export interface Claim {
  /** Unique in the article and stable while its words stay as they are: derived from contents, not from position. */
  readonly id: string;
  readonly kind: ClaimKind;
  /** Local entity keys that the claim is about. */
  readonly subjects: readonly string[];
  /** What is stated of them, normalised (`bilateral trade`, `killed`, `visit`). */
  readonly key: string;
  readonly value: ClaimValue;
  /** The words that carry the value, for messages; at most 200 characters. */
  readonly said: string;
  /** Content words of the sentence, lemmas, for aligning events. */
  readonly terms: readonly string[];
  /** When the event of the claim took place, where the sentence or its neighbours say. */
  readonly time?: DateValue;
  /** Who says it: a local entity key or a phrase; absent where the article says so itself. */
  readonly attribution?: string;
  readonly modality: Modality;
  /** 0 for the article itself, else the related card that it stands in. */
  readonly block: number;
  readonly evidence: Evidence;
}

/** A claim at its place. */
export interface PlacedClaim extends Claim, Span {}
