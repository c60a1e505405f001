import { QUOTATION_GAP } from '../claims/read-quotations.ts';
import type { Claim } from '../claims/claim.ts';

/** How exactly another claim says what one claim says. */
export const EXACTNESS = ['same', 'more-exact', 'less-exact', 'other-words'] as const;
export type Exactness = (typeof EXACTNESS)[number];

/**
 * How the other of two agreeing claims says it: with the same value; more exactly (`412,300` beside `about 412,000`, a day beside its
 * month, more words of a quotation); less exactly; or in other words, where neither value holds the other.
 */
export function exactnessOf(claim: Claim, other: Claim): Exactness {
  const [x, y] = [claim.value, other.value];
  if (x.kind === 'figure' && y.kind === 'figure')
    return ofIntervals([x.figure.min, x.figure.max], [y.figure.min, y.figure.max]);
  if (x.kind === 'date' && y.kind === 'date')
    return x.date.timex === y.date.timex
      ? 'same'
      : ofIntervals([x.date.from, x.date.to], [y.date.from, y.date.to]);
  if (x.kind === 'words' && y.kind === 'words')
    return claim.kind === 'quotation'
      ? ofQuotations(x.words, y.words)
      : x.words === y.words
        ? 'same'
        : 'other-words';
  return 'same';
}

type Interval = readonly [min: number | null, max: number | null];

function ofIntervals(x: Interval, y: Interval): Exactness {
  const [inner, outer] = [isWithin(y, x), isWithin(x, y)];
  if (inner && outer) return 'same';
  if (inner) return 'more-exact';
  return outer ? 'less-exact' : 'other-words';
}

/** Whether the first interval lies inside the second; an open end reaches without bound. */
function isWithin([min, max]: Interval, [from, to]: Interval): boolean {
  return (min ?? -Infinity) >= (from ?? -Infinity) && (max ?? Infinity) <= (to ?? Infinity);
}

function ofQuotations(x: string, y: string): Exactness {
  if (x === y) return 'same';
  if (x.includes(QUOTATION_GAP) || y.includes(QUOTATION_GAP)) return 'other-words';
  if (` ${y} `.includes(` ${x} `)) return 'more-exact';
  return ` ${x} `.includes(` ${y} `) ? 'less-exact' : 'other-words';
}
