import type { Span } from '../base/span.ts';
import type { ReportingKind } from '../lexicon/reporting-verbs.ts';

/** What a sentence passes on from a source: the span is the content, `the plan would fail` in `Roe said the plan would fail`. */
export interface Attribution extends Span {
  /** The source phrase beside the cue: a name, a pronoun, `the minister`. */
  readonly source: Span;
  /** The reporting verb or phrase. */
  readonly cue: Span;
  /** Index into `Article.sentences` of the sentence that holds the cue. */
  readonly sentence: number;
  readonly kind: ReportingKind;
}
