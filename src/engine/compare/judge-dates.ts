import type { Claim } from '../claims/claim.ts';
import type { DateValue } from '../mentions/mention.ts';
import type { ClaimNode } from './claim-nodes.ts';
import { daysApart, judgeDays, monthDay, weekdayOf } from './judge-days.ts';
import { AGREE, contrary, UNLIKE, type Verdict } from './verdict.ts';

/** A clock time with `about` stands for this many minutes to either side. */
const ABOUT_MINUTES = 20;

/** A full or half hour is a rounded one, in minutes to either side. */
const ROUND_MINUTES = 10;

const CONTRARY_HOURS = contrary('conflict/time', 'the two hours do not meet');

/** Days of the month and weekdays of one happening; hours where both state one. */
export function judgeDates(a: ClaimNode, b: ClaimNode): Verdict {
  if (a.claim.value.kind !== 'date' || b.claim.value.kind !== 'date') return UNLIKE;
  const [x, y] = [a.claim.value.date, b.claim.value.date];
  if (isOfZone(a.claim.said) !== isOfZone(b.claim.said) && mayBeOneDayElsewhere(x, y)) return UNLIKE;
  if (isSameRelative(x, y, a.claim.said, b.claim.said)) return x.weekday === undefined ? UNLIKE : AGREE;
  if (a.claim.marks.join() !== b.claim.marks.join()) return UNLIKE;
  if (a.claim.key.startsWith('hour')) return judgeHours(x, y);
  const verdict = judgeDays(x, y);
  const mayBeOneNight = isNightBefore(a.claim, b.claim) || isNightBefore(b.claim, a.claim);
  return verdict.kind === 'contrary' && mayBeOneNight ? UNLIKE : verdict;
}

/** `0241 GMT Friday` is Thursday evening where it happened; behind brackets (`17:06 (1336 GMT) on Sunday`) the day is the local one. */
function isOfZone(said: string): boolean {
  return /\b(?:GMT|UTC)\b(?!\))/.test(said);
}

/** No zone is more than a day away. */
function mayBeOneDayElsewhere(x: DateValue, y: DateValue): boolean {
  const gap = daysApart(x, y);
  if (gap !== undefined) return gap === 1;
  const [m, n] = [weekdayOf(x), weekdayOf(y)];
  return m === undefined || n === undefined || (m !== n && (m === (n + 1) % 7 || n === (m + 1) % 7));
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

/** Minutes of the day from which on a day is no more the end of the night before. */
const NOON = 720;

/**
 * Whether two days that follow each other may be one night: `Friday night` reaches into Saturday unless what is told of Saturday came
 * at noon or later, and `early Saturday` is still the night of those who say Friday.
 */
function isNightBefore({ value: night }: Claim, { value: day, said }: Claim): boolean {
  if (night.kind !== 'date' || day.kind !== 'date') return false;
  const [x, y] = [night.date, day.date];
  const isEarly = /^(?:very )?early\b/i.test(said);
  if (!x.timex.endsWith('TNI') && !(isEarly && !/T(?:MO|AF|\d)/.test(x.timex))) return false;
  if (/T(?:AF|EV|NI)$/.test(y.timex) || (y.minutes !== undefined && y.minutes[0] >= NOON)) return false;
  const [m, n] = [weekdayOf(x), weekdayOf(y)];
  if (m !== undefined && n !== undefined) return n === (m + 1) % 7;
  const [p, q] = [monthDay(x), monthDay(y)];
  return p !== undefined && q !== undefined && q === p + 1;
}
