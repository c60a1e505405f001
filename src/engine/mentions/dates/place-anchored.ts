import type { TimeUnit } from '../../lexicon/calendar-words.ts';
import { weekdayOf } from './calendar.ts';
import type { DateContext } from './date-context.ts';
import type { AnchoredWords } from './date-words.ts';
import { dayPlace, openPlace, remainder, unitPlace, type Place } from './place.ts';

/** The day or month that lies so far from another day; `base` is that day's place, where one is named. */
export function placeAnchored(
  { unit, weekday, count, base: named }: AnchoredWords,
  base: Place | undefined,
  { now }: DateContext,
): Place | undefined {
  const day = named ? base?.from : now?.day;
  const anchor = named ? base?.anchor : now?.anchor;
  if (day === undefined || day === null || anchor === undefined) return openPlace('XXXX-XX-XX', 'day');
  if (weekday !== undefined) return dayPlace(weekdayFrom(day, weekday, count), anchor);
  if (unit === undefined) return undefined;
  const days = DAYS.get(unit);
  return days === undefined ? unitPlace(unit, day, count, anchor) : dayPlace(day + days * count, anchor);
}

/** Days in the units that people count in from a day to a day; longer ones name the month or year that they lead to. */
const DAYS: ReadonlyMap<TimeUnit, number> = new Map<TimeUnit, number>([
  ['day', 1],
  ['night', 1],
  ['week', 7],
  ['fortnight', 14],
]);

/** The `count`-th such weekday after a day, before it where the count is negative; the day itself does not count. */
function weekdayFrom(day: number, weekday: number, count: number): number {
  if (count > 0) return day + 1 + remainder(weekday - weekdayOf(day + 1), 7) + 7 * (count - 1);
  return day - 1 - remainder(weekdayOf(day - 1) - weekday, 7) + 7 * (count + 1);
}
