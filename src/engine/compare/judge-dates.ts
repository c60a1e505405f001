import type { DateValue } from '../mentions/mention.ts';
import type { ClaimNode } from './claim-nodes.ts';
import { AGREE, contrary, UNLIKE, type Verdict } from './verdict.ts';

/** Happenings whose days lie further apart are taken for two happenings, in days. */
const FARTHEST_DAYS = 31;

/** A clock time with `about` stands for this many minutes to either side. */
const ABOUT_MINUTES = 20;

/** A full or half hour is a rounded one, in minutes to either side. */
const ROUND_MINUTES = 10;

const CONTRARY_DAYS = contrary('conflict/date', 'the two dates have no day in common');

const CONTRARY_WEEKDAYS = contrary(
  'conflict/date',
  'the two weekdays differ, and nothing places the articles in different weeks',
);

const CONTRARY_HOURS = contrary('conflict/time', 'the two hours do not meet');

/** Days of the month and weekdays of one happening; hours where both state one. */
export function judgeDates(a: ClaimNode, b: ClaimNode): Verdict {
  if (a.claim.value.kind !== 'date' || b.claim.value.kind !== 'date') return UNLIKE;
  const [x, y] = [a.claim.value.date, b.claim.value.date];
  if (isSameRelative(x, y, a.claim.said, b.claim.said)) return x.weekday === undefined ? UNLIKE : AGREE;
  if (a.claim.marks.join() !== b.claim.marks.join()) return UNLIKE;
  return a.claim.key.startsWith('hour') ? judgeHours(x, y) : judgeDays(x, y);
}

/** `that morning` on two pages may be two mornings, and is no ground to call either wrong. */
function isSameRelative(x: DateValue, y: DateValue, said: string, other: string): boolean {
  return said.toLowerCase() === other.toLowerCase() && x.timex !== y.timex && !x.statesYear;
}

function judgeHours(x: DateValue, y: DateValue): Verdict {
  if (!x.minutes || !y.minutes || judgeDays(x, y).kind === 'contrary') return UNLIKE;
  const gap = Math.max(x.minutes[0] - y.minutes[1], y.minutes[0] - x.minutes[1]) - slack(x) - slack(y);
  return gap <= 0 ? AGREE : CONTRARY_HOURS;
}

function slack(value: DateValue): number {
  if (value.approximate) return ABOUT_MINUTES;
  return (value.minutes?.[0] ?? 1) % 30 === 0 ? ROUND_MINUTES : 0;
}

function judgeDays(x: DateValue, y: DateValue): Verdict {
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
function monthDay(value: DateValue): number | undefined {
  const match = /^(?:XXXX|\d{4})-(\d\d)-(\d\d)/.exec(value.timex);
  return match ? Number(match[1]) * 31 + Number(match[2]) : undefined;
}

/** Whether the words or the page's own date place the day; a neighbour in the text may be another happening's. */
function isFirm(value: DateValue): boolean {
  return value.from !== null && value.anchor !== 'neighbour';
}

/** Days between two intervals, 0 where they meet; `undefined` where one is open. */
function daysApart(x: DateValue, y: DateValue): number | undefined {
  if (x.from === null || x.to === null || y.from === null || y.to === null) return undefined;
  return Math.max(0, x.from - y.to, y.from - x.to);
}

/** The weekday that was stated, else that of a full date. 1970-01-01 was a Thursday. */
function weekdayOf(value: DateValue): number | undefined {
  if (value.weekday !== undefined) return value.weekday;
  if (value.from === null || value.from !== value.to) return undefined;
  return (((value.from + 4) % 7) + 7) % 7;
}
