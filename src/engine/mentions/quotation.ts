import type { Span } from '../base/span.ts';

/** Words inside quotation marks. One that is interrupted by its cue is several pieces with the same `utterance`. */
export interface Quotation extends Span {
  /** The words without the marks. */
  readonly inner: Span;
  /** Pieces of one utterance share this number. */
  readonly utterance: number;
  /** Index into `Article.sentences` of the sentence where it opens. */
  readonly sentence: number;
  /** The source phrase beside the cue: a name, a pronoun, `the minister`. */
  readonly speaker?: Span;
  /** Index of the name that the source phrase stands for (`she` → the last woman named), where it is clear. */
  readonly speakerMention?: number;
  /** The reporting verb or phrase. */
  readonly cue?: Span;
}
