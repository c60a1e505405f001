import type { FigureKind } from '../../model/kinds.ts';
import type { Amount } from './read-amount.ts';

/** A stretch of tokens read as a figure, before bounds widen it. */
export interface FigureReading {
  /** Index of its first token, which may lie before the number (`US$`, `magnitude`). */
  readonly start: number;
  /** Index after its last token. */
  readonly end: number;
  readonly kind: FigureKind;
  readonly amount: Amount;
  readonly unit: string;
  /** From the unit written to `unit`: multiplied, then added. */
  readonly factor?: number;
  readonly offset?: number;
  /** The unit as written, where it was converted. */
  readonly written?: string;
  /** Counts and ages are exact; measures, money and percentages are rounded to the last digit printed. */
  readonly exact: boolean;
  /** Tokens of the noun that is counted, `[first, end)`. */
  readonly counted?: readonly [number, number];
  /** Both sides of a score, as printed. */
  readonly score?: readonly [number, number];
}
