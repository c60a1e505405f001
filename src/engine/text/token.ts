import type { Span } from '../base/span.ts';

/** `word` holds letters (with inner apostrophes, hyphens stay apart), `number` begins with a digit, `mark` is one sign. */
export type TokenKind = 'word' | 'number' | 'mark';

/** One word, number or sign. The text is kept because every finder reads it. */
export interface Token extends Span {
  readonly kind: TokenKind;
  readonly text: string;
  readonly lower: string;
  /** Whether white space (or the start of the text) stands before it. */
  readonly spaced: boolean;
}
