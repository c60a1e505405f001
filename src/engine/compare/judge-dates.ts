import type { DateValue } from '../mentions/mention.ts';
import type { ClaimNode } from './corpus.ts';
import { AGREE, UNLIKE, type Verdict } from './verdict.ts';

/** Happenings whose days lie further apart are taken for two happenings, in days. */
const FARTHEST_DAYS = 31;

/** A clock time with `about` stands for this many minutes to either side. */
const ABOUT_MINUTES = 20;

/** Days of the month and weekdays of one happening; hours where both state one. */
export function judgeDates(a: ClaimNode, b: ClaimNode): Verdict {
  if (a.claim.value.kind !== 'date' || b.claim.value.kind !== 'date') return UNLIKE;
  const [x, y] = [a.claim.value.date, b.claim.value.date];
  if (a.claim.marks.join() !== b.claim.marks.join()) return UNLIKE;
  return a.claim.key.startsWith('hour') ? judgeHours(x, y) : judgeDays(x, y);
}

function judgeHours(x: DateValue, y: DateValue): Verdict {
  if (!x.minutes || !y.minutes) return UNLIKE;
  if ((daysApart(x, y) ?? 0) > 0) return UNLIKE;
  const width = (value: DateValue): number => (value.approximate ? ABOUT_MINUTES : 0);
  const gap = Math.max(x.minutes[0] - y.minutes[1], y.minutes[0] - x.minutes[1]) - width(x) - width(y);
  if (gap <= 0) return AGREE;
  return { kind: 'contrary', code: 'conflict/time', rule: 'the two hours do not meet' };
}

function judgeDays(x: DateValue, y: DateValue): Verdict {
  const [m, n] = [weekdayOf(x), weekdayOf(y)];
  const gap = daysApart(x, y);
  if (gap === 0) return AGREE;
  const contrary: Verdict = {
    kind: 'contrary',
    code: 'conflict/date',
    rule: 'the two dates have no day in common',
  };
  if (gap !== undefined && isFirm(x) && isFirm(y)) return gap <= FARTHEST_DAYS ? contrary : UNLIKE;
  if (m !== undefined && n !== undefined) {
    if (m === n) return AGREE;
    return gap === undefined || gap <= FARTHEST_DAYS
      ? {
          kind: 'contrary',
          code: 'conflict/date',
          rule: 'the two weekdays differ and nothing places the articles in different weeks',
        }
      : UNLIKE;
  }
  return gap !== undefined && gap <= FARTHEST_DAYS && isFirm(x) !== isFirm(y) ? contrary : UNLIKE;
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
