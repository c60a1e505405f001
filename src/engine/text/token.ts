import type { Span } from '../base/span.ts';

/** `word` holds letters (with inner apostrophes, hyphens stay apart), `number` begins with a digit, `mark` is one sign. */
export type TokenKind = 'word' | 'number' | 'mark';

/** One word, number or sign. The text is kept because every finder reads it. */
export interface Token extends Span, TokenForm {
  /** Whether white space (or the start of the text) stands before it. */
  readonly spaced: boolean;
}

/** What all tokens of one spelling in one text share. */
export interface TokenForm {
  readonly kind: TokenKind;
  readonly text: string;
  readonly lower: string;
  /** Whether it begins with a capital letter (`\p{Lu}`). */
  readonly capital: boolean;
  /**
   * The number of its spelling in this text: 0, 1, 2 … in order of first appearance. What a stage finds out about a spelling it may keep
   * in a plain array under this number and look up once instead of at every token. Numbers of two texts have nothing to do with each other.
   */
  readonly form: number;
}
