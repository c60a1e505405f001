import type { Anchor } from '../annotations/anchor.ts';
import type { Annotation, AnnotationBody } from '../annotations/annotation.ts';
import type { Evidence, Reply, ThreadState } from '../annotations/thread.ts';
import type { Verdict } from '../annotations/annotation-change.ts';
import type { Span } from '../base/span.ts';

/** One annotation as hosts show it. Plain data. */
export interface AnnotationView {
  /** Names it in changes: its id in the sidecar, or one made of its kind and place where somebody wrote none. */
  readonly id: string;
  /** The word in the sidecar, also when this version does not know it. */
  readonly kind: string;
  /** The words that were annotated. */
  readonly exact: string;
  /** Where they stand now; `null` when that is not known. */
  readonly span: Span | null;
  /** Where they may stand, when that is ambiguous; else empty. */
  readonly candidates: readonly Span[];
  readonly anchoring: Anchor['kind'];
  /** Whether the words are found, but no longer read as they did. */
  readonly isChanged: boolean;
  /** What the person wrote: a note's text, a verdict's note, a dismissal's reason, a name; may be empty. */
  readonly text: string;
  readonly verdict: Verdict | null;
  readonly state: ThreadState;
  readonly replies: readonly Reply[];
  readonly evidence: readonly Evidence[];
  readonly credibility?: number;
  readonly by?: string;
  /** ISO 8601, as written. */
  readonly created?: string;
  /** ISO 8601; when what it says was last changed. */
  readonly modified?: string;
  /** What else its kind holds. */
  readonly body: AnnotationBody;
  /** Where the item stands in the sidecar's text. */
  readonly item: Span;
}

/** What hosts see of an annotation. */
export function viewAnnotation({ at, anchor, body, ...rest }: Annotation): AnnotationView {
  return {
    ...rest,
    kind: body.kind === 'other' ? body.named : body.kind,
    exact: at.exact,
    span: anchor.kind === 'found' ? anchor.span : null,
    candidates: anchor.kind === 'ambiguous' ? anchor.candidates : [],
    anchoring: anchor.kind,
    isChanged: anchor.kind === 'found' && anchor.how === 'approximate',
    text: textOf(body),
    verdict: body.kind === 'verdict' ? body.verdict : null,
    body,
  };
}

function textOf(body: AnnotationBody): string {
  switch (body.kind) {
    case 'entity':
      return body.name ?? '';
    case 'same-as':
    case 'not-same-as':
      return body.other.name ?? body.other.exact ?? '';
    case 'verdict':
    case 'evidence':
      return body.note ?? '';
    case 'dismissal':
      return body.reason;
    case 'note':
      return body.text;
    case 'not-entity':
    case 'other':
      return '';
    default:
      return body satisfies never;
  }
}
