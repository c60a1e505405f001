import type { HolidayRule, TimeUnit } from '../../lexicon/calendar-words.ts';
import type { DateAnchor, DatePrecision } from '../mention.ts';
import {
  dayOf,
  daysOf,
  easterOf,
  isoDay,
  isoWeekOf,
  isoYear,
  mondayOf,
  monthLength,
  twoDigits,
  weekdayOf,
} from './calendar.ts';

/** A place on the calendar before the hour is added. */
export interface Place {
  readonly timex: string;
  /** First and last day, in days since 1970-01-01; `null` where open. */
  readonly from: number | null;
  readonly to: number | null;
  readonly precision: DatePrecision;
  readonly anchor: DateAnchor;
}

/** A place that the words leave open, with `X` for what they do not say. */
export function openPlace(timex: string, precision: DatePrecision): Place {
  return { timex, from: null, to: null, precision, anchor: 'none' };
}

export function dayPlace(day: number, anchor: DateAnchor): Place {
  return { timex: isoDay(day), from: day, to: day, precision: 'day', anchor };
}

/** A run of whole months of one year; it may end in the next. */
export function monthsPlace(
  year: number,
  month: number,
  count: number,
  timex: string,
  precision: DatePrecision,
  anchor: DateAnchor,
): Place {
  const last = month + count - 1;
  const [endYear, endMonth] = last > 12 ? [year + 1, last - 12] : [year, last];
  const to = daysOf(endYear, endMonth, monthLength(endYear, endMonth));
  return { timex, from: daysOf(year, month, 1), to, precision, anchor };
}

export function yearPlace(year: number, anchor: DateAnchor): Place {
  return monthsPlace(year, 1, 12, isoYear(year), 'year', anchor);
}

export function monthPlace(year: number, month: number, anchor: DateAnchor): Place {
  return monthsPlace(year, month, 1, `${isoYear(year)}-${twoDigits(month)}`, 'month', anchor);
}

export function quarterPlace(year: number, quarter: number, anchor: DateAnchor): Place {
  return monthsPlace(year, quarter * 3 - 2, 3, `${isoYear(year)}-Q${quarter}`, 'quarter', anchor);
}

/** Years and centuries before the year 1, as TIMEX3 writes them: `BC0044`, `BC04`. Astronomers' years have a year 0, historians' have none. */
export function eraBeforeChrist(digits: string): Place {
  const isYear = digits.length === 4;
  const value = Number(digits);
  const [first, last] = isYear ? [1 - value, 1 - value] : [1 - (value + 1) * 100, -value * 100];
  return {
    timex: `BC${digits}`,
    from: daysOf(first, 1, 1),
    to: daysOf(last, 12, 31),
    precision: isYear ? 'year' : 'century',
    anchor: 'none',
  };
}

/** A year (`0476`), a decade (`199`) or a century (`19`). */
export function eraPlace(digits: string, anchor: DateAnchor): Place {
  if (digits.length === 4) return yearPlace(Number(digits), anchor);
  const decade = digits.length === 3;
  const size = decade ? 10 : 100;
  const first = Number(digits) * size;
  return {
    timex: digits,
    from: daysOf(first, 1, 1),
    to: daysOf(first + size - 1, 12, 31),
    precision: decade ? 'decade' : 'century',
    anchor,
  };
}

/** The unit of time that lies `shift` units from the one that holds a day; `undefined` for units below a day. */
export function unitPlace(unit: TimeUnit, day: number, shift: number, anchor: DateAnchor): Place | undefined {
  const { year, month } = dayOf(day);
  switch (unit) {
    case 'day':
    case 'night':
      return dayPlace(day + shift, anchor);
    case 'week': {
      const monday = mondayOf(day) + 7 * shift;
      return { timex: isoWeek(monday), from: monday, to: monday + 6, precision: 'week', anchor };
    }
    case 'weekend': {
      const saturday = mondayOf(day) + 5 + 7 * shift;
      const timex = `${isoWeek(saturday)}-WE`;
      return { timex, from: saturday, to: saturday + 1, precision: 'weekend', anchor };
    }
    case 'month': {
      const months = year * 12 + month - 1 + shift;
      return monthPlace(Math.floor(months / 12), remainder(months, 12) + 1, anchor);
    }
    case 'quarter': {
      const quarters = year * 4 + Math.floor((month - 1) / 3) + shift;
      return quarterPlace(Math.floor(quarters / 4), remainder(quarters, 4) + 1, anchor);
    }
    case 'year':
      return year + shift >= 1000 && year + shift < 10000 ? yearPlace(year + shift, anchor) : undefined;
    case 'decade':
      return eraPlace(String(Math.floor(year / 10) + shift), anchor);
    case 'century':
      return eraPlace(String(Math.floor(year / 100) + shift), anchor);
    case 'second':
    case 'minute':
    case 'hour':
    case 'fortnight':
    case 'millennium':
      return undefined;
    default:
      return unit satisfies never;
  }
}

/** A unit of time of which nothing says where it lies. */
export function openUnit(unit: TimeUnit): Place | undefined {
  const open = OPEN_UNITS[unit];
  return open && openPlace(...open);
}

const OPEN_UNITS: Readonly<Partial<Record<TimeUnit, readonly [string, DatePrecision]>>> = {
  day: ['XXXX-XX-XX', 'day'],
  night: ['XXXX-XX-XX', 'day'],
  week: ['XXXX-WXX', 'week'],
  weekend: ['XXXX-WXX-WE', 'weekend'],
  month: ['XXXX-XX', 'month'],
  quarter: ['XXXX-QX', 'quarter'],
  year: ['XXXX', 'year'],
  decade: ['XXX', 'decade'],
  century: ['XX', 'century'],
};

/** The day of a holiday in a year. */
export function holidayOf(rule: HolidayRule, year: number): number {
  switch (rule.kind) {
    case 'fixed':
      return daysOf(year, rule.month, rule.day);
    case 'easter':
      return easterOf(year) + rule.offset;
    case 'nth': {
      if (rule.nth < 0) {
        const end = daysOf(year, rule.month, monthLength(year, rule.month));
        return end - remainder(weekdayOf(end) - rule.weekday, 7);
      }
      const first = daysOf(year, rule.month, 1);
      return first + remainder(rule.weekday - weekdayOf(first), 7) + 7 * (rule.nth - 1);
    }
    default:
      return rule satisfies never;
  }
}

function isoWeek(day: number): string {
  const { year, week } = isoWeekOf(day);
  return `${isoYear(year)}-W${twoDigits(week)}`;
}

/** The remainder that is never negative. */
export function remainder(value: number, by: number): number {
  return ((value % by) + by) % by;
}
