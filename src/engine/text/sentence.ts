import type { Span } from '../base/span.ts';

/** A sentence of one segment, as spans of text and of tokens. */
export interface Sentence extends Span {
  /** Index into `Article.segments`. */
  readonly segment: number;
  /** Indices into `Article.tokens`, `[firstToken, endToken)`. */
  readonly firstToken: number;
  readonly endToken: number;
  /** The bits of `Hint` that are true of one of its tokens. */
  readonly hints: number;
}
