import type { DateAnchor, DatePrecision } from '../mention.ts';
import type { Direction } from './direction.ts';

/** What a date can be resolved against. */
export interface DateContext {
  /** The day of publication, or what stands in for it. */
  readonly now: { readonly day: number; readonly anchor: DateAnchor } | undefined;
  /** The date last told of before this one. */
  readonly reference: DateReference | undefined;
  /** The quarter last told of, `[year, quarter]`. */
  readonly quarter: readonly [number, number] | undefined;
  /** A year that the same sentence stated before, which dates without one share. */
  readonly yearBefore: number | undefined;
  /** The tense around the date. */
  readonly direction: Direction | undefined;
  /** Which number of `03/04/2026` is the day, where other dates of the article tell. */
  readonly order: 'day-first' | 'month-first' | undefined;
}

/** A date told of, as later expressions count from it. */
export interface DateReference {
  /** Its first day, in days since 1970-01-01. */
  readonly day: number;
  readonly year: number;
  readonly precision: DatePrecision;
  /** Index into `Article.sentences`. */
  readonly sentence: number;
}
