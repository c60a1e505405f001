import type { Span } from '../base/span.ts';
import type { FindingCode, Severity } from '../model/kinds.ts';

/** Something worth a person's look, at the shortest phrase that carries it. */
export interface Finding extends Span {
  readonly code: FindingCode;
  readonly severity: Severity;
  /** One plain sentence: what, against what, in which article. */
  readonly message: string;
  /** What was compared, under which key, which values, which rule. */
  readonly explanation: string;
  /** Contrary passages only. */
  readonly related: readonly RelatedPassage[];
}

export interface RelatedPassage extends Span {
  /** The article's id. */
  readonly id: string;
  readonly message: string;
}
