import type { Span } from '../base/span.ts';
import type { Spelling, TokenKind } from './spelling.ts';

/** One word, number or sign. What its spelling tells is kept beside it because every finder reads it. */
export interface Token extends Span {
  readonly kind: TokenKind;
  readonly text: string;
  readonly lower: string;
  /** Whether white space (or the start of the text) stands before it. */
  readonly spaced: boolean;
  /** Whether it begins with a capital letter (`\p{Lu}`). */
  readonly capital: boolean;
  /** The bits of `Hint` that are true of its spelling. */
  readonly hints: number;
  /**
   * The number of its spelling in this text: 0, 1, 2 … in order of first appearance. What a stage finds out about a spelling in this text it
   * may keep in a plain array under this number. Numbers of two texts have nothing to do with each other.
   */
  readonly form: number;
  readonly spelling: Spelling;
}
