import type { DateAnchor, DatePrecision } from '../mention.ts';
import type { DateContext } from './date-context.ts';
import type { DistanceWords, UnitWords } from './date-words.ts';
import { openUnit, quarterPlace, unitPlace, type Place } from './place.ts';

/** `last year`, `this week`, `that day`, `the quarter`. */
export function placeUnit(words: UnitWords, context: DateContext): Place | undefined {
  if (words.unit === 'quarter' && words.countsFrom !== 'published' && words.shift === 0) {
    if (context.quarter) return quarterPlace(...context.quarter, 'neighbour');
    // `the latest quarter` before any was told of is the one that ended last.
    if (words.countsFrom === 'told' || !context.now) return undefined;
    return unitPlace('quarter', context.now.day, -1, context.now.anchor);
  }
  // A clock time with no day told of nearby is an hour of some day.
  if (words.countsFrom === 'told' && !context.reference) return openUnit(words.unit);
  const base = baseOf(words.countsFrom, context, words.unit);
  return base ? unitPlace(words.unit, base.day, words.shift, base.anchor) : openUnit(words.unit);
}

/** `two weeks ago`, `a year earlier`. A business report that tells of a quarter means the same quarter a year before. */
export function placeDistance(words: DistanceWords, context: DateContext): Place | undefined {
  if (words.unit === 'year' && Math.abs(words.count) === 1 && context.quarter)
    return quarterPlace(context.quarter[0] + words.count, context.quarter[1], 'neighbour');
  const [unit, times] = WHOLE_UNITS[words.unit] ?? [words.unit, 1];
  const base = baseOf(words.countsFrom, context, unit);
  if (!base) return openUnit(unit);
  const count = words.count * times;
  return Number.isInteger(count) ? unitPlace(unit, base.day, count, base.anchor) : undefined;
}

/** Distances in these units are told to the year or the week: `a decade ago` is a year. */
const WHOLE_UNITS: Readonly<
  Partial<Record<DistanceWords['unit'], readonly [DistanceWords['unit'], number]>>
> = {
  decade: ['year', 10],
  century: ['year', 100],
  fortnight: ['week', 2],
};

/**
 * What an expression counts from. One that counts from a date told of needs that date to be as fine as its own unit: `the next
 * day` after `in 1998` is no day that anybody can name. Where nothing was told of, the day of publication serves.
 */
function baseOf(
  from: UnitWords['countsFrom'],
  { reference, now }: DateContext,
  unit: UnitWords['unit'],
): { readonly day: number; readonly anchor: DateAnchor } | undefined {
  if (from === 'published' || !reference) return now;
  return spanOf(reference.precision) <= spanOf(unit)
    ? { day: reference.day, anchor: 'neighbour' }
    : undefined;
}

/** Days that a unit or precision spans, roughly: for their order alone. */
function spanOf(unit: UnitWords['unit'] | DatePrecision): number {
  return SPANS[unit] ?? 1;
}

const SPANS: Readonly<Partial<Record<UnitWords['unit'] | DatePrecision, number>>> = {
  week: 7,
  weekend: 7,
  fortnight: 7,
  month: 30,
  quarter: 91,
  season: 91,
  'half-year': 182,
  year: 365,
  decade: 3650,
  century: 36500,
};
