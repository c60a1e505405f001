import type { Span } from '../base/span.ts';
import type { FindingCode, NameKind } from '../model/kinds.ts';

/** Something that a person decides in a host, to be recorded in a sidecar. `made` is the moment (ISO 8601) and who. */
export type AnnotationChange = {
  readonly made: { readonly at: string; readonly by?: string };
  readonly span: Span;
} & (
  | { readonly kind: 'entity'; readonly name?: string; readonly is?: NameKind }
  | { readonly kind: 'not-entity'; readonly scope: 'here' | 'article' }
  | { readonly kind: 'same-as' | 'not-same-as'; readonly other: { readonly name: string } }
  | { readonly kind: 'verdict'; readonly verdict: Verdict; readonly note?: string }
  | {
      readonly kind: 'dismissal';
      readonly code: FindingCode;
      readonly said: string;
      /** Files are relative to the sidecar's folder. */
      readonly against: readonly { readonly file: string; readonly exact: string }[];
      readonly reason: string;
    }
  | { readonly kind: 'note'; readonly text: string }
);

export const VERDICTS = ['supported', 'refuted', 'disputed', 'not-enough-evidence', 'not-a-claim'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** The edit that records a change, or why there is none (the sidecar cannot be read and is left as it is). */
export type SidecarEdit =
  | { readonly ok: true; readonly edits: readonly TextEdit[]; readonly text: string }
  | { readonly ok: false; readonly problem: string };

/** Replaces a span of the sidecar's text as it was before all edits. */
export interface TextEdit {
  readonly span: Span;
  readonly text: string;
}
