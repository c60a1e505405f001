import type { DateValue } from '../mentions/mention.ts';
import { AGREE, contrary, UNLIKE, type Verdict } from './verdict.ts';

/** Happenings whose days lie further apart are taken for two happenings, in days. */
const FARTHEST_DAYS = 31;

const CONTRARY_DAYS = contrary('conflict/date', 'the two dates have no day in common');

const CONTRARY_WEEKDAYS = contrary(
  'conflict/date',
  'the two weekdays differ, and nothing places the articles in different weeks',
);

const CONTRARY_ENDS = contrary(
  'conflict/date',
  'both name the first and the last day; one of them is the same, the other is not',
);

/** Days of the month and weekdays as two values of one happening. */
export function judgeDays(x: DateValue, y: DateValue): Verdict {
  if (isRange(x) && isRange(y) && (x.from === y.from) !== (x.to === y.to)) return CONTRARY_ENDS;
  const [m, n] = [weekdayOf(x), weekdayOf(y)];
  const gap = daysApart(x, y);
  if (gap === 0) return AGREE;
  const firm = isFirm(x) && isFirm(y);
  if (firm && gap !== undefined && gap > FARTHEST_DAYS) return UNLIKE;
  if (isCoarse(x) || isCoarse(y)) return judgeCoarse(x, y, gap);
  if (x.weekday !== undefined && y.weekday !== undefined)
    return x.weekday === y.weekday ? AGREE : CONTRARY_WEEKDAYS;
  if (gap !== undefined && firm) return CONTRARY_DAYS;
  const [p, q] = [monthDay(x), monthDay(y)];
  if (p !== undefined && q !== undefined) return judgeMonthDays(p, q);
  if (m !== undefined && n !== undefined) return m === n ? AGREE : CONTRARY_WEEKDAYS;
  return gap !== undefined && gap <= FARTHEST_DAYS && isFirm(x) !== isFirm(y) ? CONTRARY_DAYS : UNLIKE;
}

/** Months and years of the same precision are held against each other; weeks and weekends are counted too loosely. */
function judgeCoarse(x: DateValue, y: DateValue, gap: number | undefined): Verdict {
  if (gap === 1 && x.precision !== y.precision) return AGREE;
  return gap !== undefined &&
    x.precision === y.precision &&
    /^(?:month|year)$/.test(x.precision) &&
    isFirm(x) &&
    isFirm(y)
    ? CONTRARY_DAYS
    : UNLIKE;
}

/** `from March 3 to March 9`: two days that are stated, not a week or a month. */
function isRange(value: DateValue): boolean {
  return (
    value.precision === 'day' && value.timex.includes('/') && isFirm(value) && value.approximate !== true
  );
}

/** Whether both are days, not weeks or months, and may be the same one. */
export function areOneDay(x: DateValue, y: DateValue): boolean {
  return !isCoarse(x) && !isCoarse(y) && judgeDays(x, y) === AGREE;
}

/** A week, a weekend, a month: it is held against its like alone, since papers count its days loosely. */
function isCoarse({ precision }: DateValue): boolean {
  return !/^(?:day|part-of-day|hour|minute)$/.test(precision);
}

/** Days of a year that neither page states, counted as if each month had 31: only nearness matters. */
function judgeMonthDays(p: number, q: number): Verdict {
  if (p === q) return AGREE;
  return Math.abs(p - q) <= FARTHEST_DAYS ? CONTRARY_DAYS : UNLIKE;
}

/** Month and day as the words state them, for a date whose year is open (`XXXX-01-06`) or known. */
export function monthDay(value: DateValue): number | undefined {
  const match = /^(?:XXXX|\d{4})-(\d\d)-(\d\d)/.exec(value.timex);
  return match ? Number(match[1]) * 31 + Number(match[2]) : undefined;
}

/** Whether the words or the page's own date place the day; a neighbour in the text may be another happening's. */
function isFirm(value: DateValue): boolean {
  return value.from !== null && value.anchor !== 'neighbour';
}

/** Days between two intervals, 0 where they meet; `undefined` where one is open. */
export function daysApart(x: DateValue, y: DateValue): number | undefined {
  if (x.from === null || x.to === null || y.from === null || y.to === null) return undefined;
  return Math.max(0, x.from - y.to, y.from - x.to);
}

/** The weekday that was stated, else that of a full date. 1970-01-01 was a Thursday. */
export function weekdayOf(value: DateValue): number | undefined {
  if (value.weekday !== undefined) return value.weekday;
  if (value.from === null || value.from !== value.to) return undefined;
  return (((value.from + 4) % 7) + 7) % 7;
}
