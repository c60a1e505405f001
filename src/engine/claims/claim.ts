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
  /** Local entity keys that the claim is about, the nearest first. */
  readonly subjects: readonly string[];
  /** What is stated of them, normalised (`bilateral trade`, `killed`, `visit`). */
  readonly key: string;
  readonly value: ClaimValue;
  /** The words that carry the value, for messages; at most 200 characters. */
  readonly said: string;
  /** Content words of the sentence, lemmas, for aligning events; of a statement or rank its own words alone. */
  readonly terms: readonly string[];
  /** Content words close to the value in its own clause, lemmas: what the value is said of. None of a statement or rank. */
  readonly near: readonly string[];
  /** The class of happening that governs the value (`kill`, `meet`). */
  readonly event?: string;
  /** The happenings and verbs that the value may belong to, the nearest first. */
  readonly governors: readonly string[];
  /** The first content words after the value's phrase: what it is of, as or with. */
  readonly follow: readonly string[];
  /** The figures that the sentence of a quantity or date states, as written in its units: a sentence that has both values denies neither. */
  readonly numbers: readonly number[];
  /** Words that narrow what is stated (`other`, `Somali`, `first`): a claim with other marks is about something else. */
  readonly marks: readonly string[];
  /** The ages, in years, that the sentence states: people of other ages are other people. */
  readonly ages?: readonly number[];
  /** Local entity keys of the places that the clause puts the happening in. */
  readonly places: readonly string[];
  /** The words say themselves that the value may grow (`so far`, `at least`). */
  readonly growing?: boolean;
  /** When the event of the claim took place, where the sentence or its neighbours say. */
  readonly time?: DateValue;
  /** Who says it: a local entity key or a phrase; absent where the article says so itself. */
  readonly attribution?: string;
  readonly modality: Modality;
  /** 0 for the article itself, else the related card that it stands in. */
  readonly block: number;
  readonly evidence: Evidence;
  /** Claims of one sentence share this: the number of the sentence among those that carry claims. */
  readonly sentence: string;
}

/** A claim at its place. */
export interface PlacedClaim extends Claim, Span {}
