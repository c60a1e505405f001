import type { TimeUnit } from '../../lexicon/calendar-words.ts';
import type { Bound } from '../../lexicon/figure-words.ts';
import { intervalOf, trim } from '../figures/interval.ts';
import type { ReadNumber } from '../figures/read-number.ts';
import type { DurationMention } from '../mention.ts';
import type { DurationReading } from './read/read-duration.ts';

/** Days in a unit; months and years are the Gregorian mean, 365.2425 days a year. */
const DAYS: Readonly<Record<TimeUnit, number>> = {
  second: 1 / 86400,
  minute: 1 / 1440,
  hour: 1 / 24,
  day: 1,
  night: 1,
  weekend: 2,
  week: 7,
  fortnight: 14,
  month: 30.436875,
  quarter: 91.310625,
  year: 365.2425,
  decade: 3652.425,
  century: 36524.25,
  millennium: 365242.5,
};

/** How TIMEX3 writes a unit, and how many of it one is. */
const TIMEX: Readonly<Record<TimeUnit, readonly [string, number]>> = {
  second: ['TS', 1],
  minute: ['TM', 1],
  hour: ['TH', 1],
  day: ['D', 1],
  night: ['D', 1],
  weekend: ['WE', 1],
  week: ['W', 1],
  fortnight: ['W', 2],
  month: ['M', 1],
  quarter: ['Q', 1],
  year: ['Y', 1],
  decade: ['Y', 10],
  century: ['Y', 100],
  millennium: ['Y', 1000],
};

/** A count of units as TIMEX3 writes it: `P3D`, `PT30M`, `P2Y6M`. */
function timexOf(unit: TimeUnit, count: number): string {
  const [letters, times] = TIMEX[unit];
  const [mark, letter] = letters.startsWith('T') ? ['PT', letters.slice(1)] : ['P', letters];
  const half = HALVES[unit];
  const whole = Math.floor(count);
  if (half === undefined || count - whole !== 0.5) return `${mark}${count * times}${letter}`;
  if (whole === 0) return half;
  return half.startsWith(mark)
    ? `${mark}${whole * times}${letter}${half.slice(mark.length)}`
    : `${mark}${count * times}${letter}`;
}

/** How TIMEX3 writes half of a unit. */
const HALVES: Readonly<Partial<Record<TimeUnit, string>>> = {
  minute: 'PT30S',
  hour: 'PT30M',
  day: 'PT12H',
  year: 'P6M',
  decade: 'P5Y',
  century: 'P50Y',
};

/**
 * A length of time in days, with what the words round it say of it (`nearly 20 years`, `more than two decades`). People round lengths to the
 * unit they name, so that half a unit on either side still agrees.
 */
export function durationValue(
  { unit, amount }: DurationReading,
  bound: Bound | undefined,
): DurationMention['value'] {
  const [letters] = TIMEX[unit];
  const size = DAYS[unit];
  const [mark, letter] = letters.startsWith('T') ? ['PT', letters.slice(1)] : ['P', letters];
  if (!amount)
    return {
      timex: `${mark}X${letter}`,
      min: 2 * size,
      max: null,
      stated: 2 * size,
      unit: 'day',
      approximate: true,
    };
  const { first, second } = amount;
  const { min, max } = second
    ? { min: first.value - 0.5, max: second.value + 0.5 }
    : intervalOf({ ...amount, first: { ...first, step: stepOf(first, unit) } }, bound, false);
  return {
    timex: timexOf(unit, first.value),
    min: min === null ? null : trim(Math.max(0, min) * size),
    max: max === null ? null : trim(max * size),
    stated: first.value * size,
    unit: 'day',
    approximate: true,
  };
}

/** What a length is rounded to, in its unit: `two and a half years` to the half, seconds to the digits that are printed. */
function stepOf({ value, step }: ReadNumber, unit: TimeUnit): number {
  return unit === 'second' || Number.isInteger(value) ? step : Math.max(step, 0.5);
}
