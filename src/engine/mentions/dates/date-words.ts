import type { HolidayRule, TimeUnit } from '../../lexicon/calendar-words.ts';

/** What the words of a date say, before anything is inferred. */
export type DateWords =
  CalendarWords | UnitWords | DistanceWords | AnchoredWords | EraWords | ReferenceWords | RangeWords;

export type Which = 'last' | 'this' | 'next';
/**
 * What a relative expression counts from: the day of publication (`last week`), the date last told of (`the week before`), or only a date told of (`the
 * quarter`).
 */
export type CountsFrom = 'published' | 'reference' | 'told';

/** Parts of a calendar date, each as stated. */
export interface CalendarWords {
  readonly kind: 'calendar';
  readonly year?: number;
  /** `June last year`: years from the year of publication, or from the year last told of. */
  readonly yearShift?: number;
  readonly yearFrom?: CountsFrom;
  readonly half?: number;
  /** 1 to 4; 0 is the quarter last told of. */
  readonly quarter?: number;
  readonly season?: 'SP' | 'SU' | 'FA' | 'WI';
  readonly month?: number;
  readonly day?: number;
  readonly weekday?: number;
  readonly holiday?: HolidayRule;
  /** `last June`, `next Monday`, `this summer`. */
  readonly which?: Which;
  /** `the week of March 6`: the date stands for the whole unit that holds it. */
  readonly within?: 'week' | 'weekend';
  /** `03/04/2026`: day and month may be meant the other way round. */
  readonly eitherOrder?: boolean;
  /** Which number came first in a date in digits that reads one way only. */
  readonly order?: 'day-first' | 'month-first';
}

/** `last year`, `this week`, `the following month`, `that day`. */
export interface UnitWords {
  readonly kind: 'unit';
  readonly unit: TimeUnit;
  /** Units away: -1 last, 0 this, 1 next. */
  readonly shift: number;
  readonly countsFrom: CountsFrom;
}

/** `two weeks ago`, `three days later`. */
export interface DistanceWords {
  readonly kind: 'distance';
  readonly unit: TimeUnit;
  readonly count: number;
  readonly countsFrom: CountsFrom;
}

/** `two days before January 12`, `the Tuesday after Easter`, `two Thursdays ago`: so many units or weekdays from a day. */
export interface AnchoredWords {
  readonly kind: 'anchored';
  /** One of these two is set. */
  readonly unit?: TimeUnit;
  readonly weekday?: number;
  readonly count: number;
  /** The day that is counted from; the day of publication where none is named. */
  readonly base?: CalendarWords;
}

/** A year (`0476`), a decade (`199`) or a century (`19`), as TIMEX3 writes the leading digits of its years. */
export interface EraWords {
  readonly kind: 'era';
  readonly digits: string;
  /** Counted back from the year 1. */
  readonly bc?: true;
}

/** `now`, `recently`, `soon`. */
export interface ReferenceWords {
  readonly kind: 'reference';
  readonly timex: 'PRESENT_REF' | 'PAST_REF' | 'FUTURE_REF';
}

export interface RangeWords {
  readonly kind: 'range';
  readonly first: DateWords;
  readonly last: DateWords;
}

/** A stretch of tokens read as a date. */
export interface DateReading {
  /** Index after its last token. */
  readonly end: number;
  readonly words: DateWords;
  readonly clock?: ClockTime;
  readonly part?: DayPart;
  readonly approximate?: boolean;
  readonly repeated?: boolean;
  /** `February 5 and 6` are two dates: the second, and where it begins. */
  readonly second?: { readonly at: number; readonly end: number; readonly words: DateWords };
}

export type DayPart = 'MO' | 'MI' | 'AF' | 'EV' | 'NI';

/** A time of day. */
export interface ClockTime {
  /** Minutes of the day, first and last that the words allow. */
  readonly minutes: readonly [number, number];
  /** The part of the value after the day: `T10:35`. */
  readonly timex: string;
  readonly precision: 'minute' | 'hour';
}

/** A reading of one unit of time, `shift` units away. */
export function unitReading(end: number, unit: TimeUnit, shift: number, countsFrom: CountsFrom): DateReading {
  return { end, words: { kind: 'unit', unit, shift, countsFrom } };
}
