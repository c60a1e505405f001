import type { Span } from '../base/span.ts';
import type { FindingCode, NameKind } from '../model/kinds.ts';
import type { Evidence, ThreadState } from './thread.ts';

/** Something that a person decides in a host, to be recorded in a sidecar. `made` is the moment (ISO 8601) and who. */
export type AnnotationChange = { readonly made: Made } & (
  | NewAnnotation
  /** Changes fields; `null` takes one out. What is not named stays. */
  | { readonly kind: 'update'; readonly id: string; readonly set: AnnotationFields }
  | { readonly kind: 'delete'; readonly id: string }
  /** Gives an annotation another place, when its own is gone or ambiguous. */
  | { readonly kind: 'reanchor'; readonly id: string; readonly span: Span }
  | { readonly kind: 'reply'; readonly id: string; readonly text: string }
  /** Changes (`null`: deletes) the reply at an index, if it still says what the person saw. */
  | {
      readonly kind: 'update-reply';
      readonly id: string;
      readonly reply: number;
      readonly said: string;
      readonly text: string | null;
    }
  | { readonly kind: 'add-evidence'; readonly id: string; readonly evidence: Evidence }
  | { readonly kind: 'remove-evidence'; readonly id: string; readonly index: number }
);

export interface Made {
  readonly at: string;
  readonly by?: string;
}

/**
 * A new item at a place. A verdict, a name, a dismissal that is given again at its place by the same person changes the item
 * that is there.
 */
export type NewAnnotation = { readonly span: Span } & (
  | PlainBody
  | { readonly kind: 'same-as' | 'not-same-as'; readonly other: { readonly name: string } }
  | {
      readonly kind: 'verdict';
      readonly verdict: Verdict;
      readonly note?: string;
      readonly credibility?: number;
      readonly evidence?: readonly Evidence[];
    }
);

/** What an item says of the kinds that are recorded with the fields they are read with. */
export type PlainBody =
  | { readonly kind: 'entity'; readonly name?: string; readonly is?: NameKind }
  | { readonly kind: 'not-entity'; readonly scope: 'here' | 'article' }
  | {
      readonly kind: 'dismissal';
      readonly code: FindingCode;
      readonly said: string;
      /** Files are relative to the sidecar's folder. */
      readonly against: readonly { readonly file: string; readonly exact: string }[];
      readonly reason: string;
    }
  /** These words back what stands elsewhere. */
  | { readonly kind: 'evidence'; readonly for: Evidence; readonly note?: string }
  | { readonly kind: 'note'; readonly text: string };

/** The fields of an item that a person may change later. */
export interface AnnotationFields {
  readonly text?: string;
  readonly verdict?: Verdict;
  readonly note?: string | null;
  readonly reason?: string;
  readonly name?: string | null;
  readonly is?: NameKind | null;
  readonly scope?: 'here' | 'article';
  readonly state?: ThreadState;
  readonly credibility?: number | null;
}

export const VERDICTS = ['supported', 'refuted', 'disputed', 'not-enough-evidence', 'not-a-claim'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** The edit that records a change, or why there is none (the sidecar cannot be read and is left as it is). */
export type SidecarEdit =
  | {
      readonly ok: true;
      readonly edits: readonly TextEdit[];
      readonly text: string;
      /** The id of the annotation that the change made or changed. */
      readonly id?: string;
    }
  | {
      readonly ok: false;
      readonly problem: string;
      /** The file itself stands in the way: once it is mended, the same change can be made. */
      readonly isUnreadable?: true;
    };

/** Replaces a span of the sidecar's text as it was before all edits. */
export interface TextEdit {
  readonly span: Span;
  readonly text: string;
}
