import type { DateAnchor } from '../mention.ts';
import { dayOf, daysOf, isDay, isoYear, monthLength, twoDigits, weekdayOf } from './calendar.ts';
import type { DateContext } from './date-context.ts';
import type { CalendarWords } from './date-words.ts';
import type { Direction } from './direction.ts';
import {
  dayPlace,
  holidayOf,
  monthPlace,
  monthsPlace,
  openPlace,
  quarterPlace,
  remainder,
  unitPlace,
  yearPlace,
  type Place,
} from './place.ts';

/** The place of a calendar date: its own year, a year that its words point at, or the year that the tense and nearness suggest. */
export function placeCalendar(words: CalendarWords, context: DateContext): Place | undefined {
  if (words.within !== undefined) {
    const { within, ...day } = words;
    const place = placeCalendar(day, context);
    return typeof place?.from === 'number' ? unitPlace(within, place.from, 0, place.anchor) : undefined;
  }
  if (words.quarter === 0) return placeSameQuarter(words, context);
  if (words.month === undefined && words.weekday !== undefined)
    return placeWeekday(words, words.weekday, context);
  if (words.month === undefined && words.day !== undefined) return placeDayOfMonth(words.day, context);
  if (words.year !== undefined) return placeInYear(words, words.year, 'none', context);
  if (words.yearShift !== undefined) return placeInShiftedYear(words, words.yearShift, context);
  const { yearBefore } = context;
  const shares = words.which === undefined && words.month !== undefined;
  if (shares && yearBefore !== undefined && !isPastYear(yearBefore, context))
    return placeInYear(words, yearBefore, 'neighbour', context);
  if (!context.now) return openCalendar(words);
  return placeInYear(words, inferYear(words, context.now, context), context.now.anchor, context);
}

/** Whether a year stated before in the sentence is over when the date is to come, so that the two cannot share it. */
function isPastYear(yearBefore: number, { now, direction }: DateContext): boolean {
  return direction === 'future' && now !== undefined && yearBefore < dayOf(now.day).year;
}

function placeInShiftedYear(words: CalendarWords, shift: number, context: DateContext): Place | undefined {
  const told = words.yearFrom === 'reference' ? context.reference : undefined;
  if (told) return placeInYear(words, told.year + shift, 'neighbour', context);
  if (!context.now) return openCalendar(words);
  return placeInYear(words, dayOf(context.now.day).year + shift, context.now.anchor, context);
}

/** The year of a date that states none: the nearest one that fits the tense, or the word before it. */
function inferYear(
  words: CalendarWords,
  now: NonNullable<DateContext['now']>,
  { direction }: DateContext,
): number {
  const { year } = dayOf(now.day);
  if (words.which === 'this') return year;
  const places = [year - 1, year, year + 1].flatMap((y) => {
    const place = placeInYear(words, y, 'none');
    const { from, to } = place ?? { from: null, to: null };
    return from !== null && to !== null ? [{ y, from, to }] : [];
  });
  const past = places.filter((p) => p.from <= now.day && !(words.which === 'last' && p.to >= now.day)).at(-1);
  const coming = places.find((p) => p.to >= now.day && !(words.which === 'next' && p.from <= now.day));
  if (words.which === 'last') return past?.y ?? year - 1;
  if (words.which === 'next') return coming?.y ?? year + 1;
  if (words.weekday !== undefined && words.day !== undefined) {
    const fits = places.find((p) => weekdayOf(p.from) === words.weekday);
    if (fits) return fits.y;
  }
  if (!past || !coming) return (past ?? coming)?.y ?? year;
  const [back, ahead] = [Math.max(0, now.day - past.to), Math.max(0, coming.from - now.day)];
  const bias = now.anchor === 'neighbour' ? 1 : BIAS[direction ?? 'none'];
  return ahead * bias < back ? coming.y : past.y;
}

/**
 * How many times nearer the coming date must lie than the past one to be meant, by the tense around it. News looks back, but
 * `was extended to Nov. 16` in October is no year old; read off what newspapers of the development data mean.
 */
const BIAS: Readonly<Record<Direction | 'none', number>> = { past: 12, none: 2, future: 0.4 };

/** `the 1988 quarter`, `last year's quarter`: the quarter told of, in another year. */
function placeSameQuarter(words: CalendarWords, { quarter, now }: DateContext): Place | undefined {
  if (!quarter) return undefined;
  const base = now ? dayOf(now.day).year : quarter[0];
  return quarterPlace(words.year ?? base + (words.yearShift ?? 0), quarter[1], 'neighbour');
}

/** Days to either side within which a weekday belongs to a full date that stands beside it in the text. */
const BESIDE = 3;

/** A weekday by the tense: on or before the day of publication, or on or after it. */
function placeWeekday(words: CalendarWords, weekday: number, { now, direction }: DateContext): Place {
  if (!now) return openPlace(`XXXX-WXX-${weekday === 0 ? 7 : weekday}`, 'day');
  const back = remainder(weekdayOf(now.day) - weekday, 7);
  const last = now.day - back;
  const coming = back === 0 ? now.day : last + 7;
  if (words.which === 'last') return dayPlace(back === 0 ? last - 7 : last, now.anchor);
  if (words.which === 'next') return dayPlace(last + 7, now.anchor);
  if (now.anchor === 'neighbour') return dayPlace(back <= BESIDE ? last : coming, now.anchor);
  return dayPlace(direction === 'future' || words.which === 'this' ? coming : last, now.anchor);
}

/** `on the 19th`: of the month of publication, or of the one before or after it, as the tense has it. */
function placeDayOfMonth(day: number, { now, direction }: DateContext): Place {
  if (!now) return openPlace(`XXXX-XX-${twoDigits(day)}`, 'day');
  const { year, month } = dayOf(now.day);
  const shift =
    direction === 'future'
      ? daysOf(year, month, day) < now.day
        ? 1
        : 0
      : daysOf(year, month, day) > now.day
        ? -1
        : 0;
  const place = unitPlace('month', now.day, shift, now.anchor);
  const first = place?.from ?? now.day;
  const last = place?.to ?? now.day;
  return first + day - 1 <= last
    ? dayPlace(first + day - 1, now.anchor)
    : openPlace(`XXXX-XX-${twoDigits(day)}`, 'day');
}

/** A calendar date in a known year; `undefined` when that year has no such day. */
function placeInYear(
  words: CalendarWords,
  year: number,
  anchor: DateAnchor,
  context?: DateContext,
): Place | undefined {
  const { month, day, quarter, half, season, holiday } = words;
  if (holiday) return dayPlace(holidayOf(holiday, year), anchor);
  if (month !== undefined && day !== undefined) {
    if (words.eitherOrder) return placeEitherOrder(year, month, day, anchor, context?.order);
    return day > monthLength(year, month) ? undefined : dayPlace(daysOf(year, month, day), anchor);
  }
  if (month !== undefined) return monthPlace(year, month, anchor);
  if (quarter !== undefined) return quarterPlace(year, quarter, anchor);
  if (half !== undefined)
    return monthsPlace(year, half * 6 - 5, 6, `${isoYear(year)}-H${half}`, 'half-year', anchor);
  if (season !== undefined)
    return monthsPlace(year, SEASON_START[season], 4, `${isoYear(year)}-${season}`, 'season', anchor);
  return yearPlace(year, anchor);
}

/** `03/04/2026` spans both readings unless other dates of the article tell which number is the day. */
function placeEitherOrder(
  year: number,
  month: number,
  day: number,
  anchor: DateAnchor,
  order: DateContext['order'],
): Place | undefined {
  const [monthFirst, dayFirst] = [
    isDay(year, month, day) ? daysOf(year, month, day) : undefined,
    isDay(year, day, month) ? daysOf(year, day, month) : undefined,
  ];
  const one = order === 'day-first' ? dayFirst : order === 'month-first' ? monthFirst : undefined;
  if (one !== undefined) return dayPlace(one, order === undefined ? anchor : 'neighbour');
  if (monthFirst === undefined || dayFirst === undefined) return undefined;
  const [from, to] = [Math.min(monthFirst, dayFirst), Math.max(monthFirst, dayFirst)];
  return { timex: isoYear(year), from, to, precision: 'day', anchor };
}

/** First months of the northern seasons; each is given four months, since writers count them differently. */
const SEASON_START = { SP: 3, SU: 6, FA: 9, WI: 12 } as const;

/** A calendar date of which nothing tells the year. */
function openCalendar(words: CalendarWords): Place | undefined {
  const { month, day, quarter, half, season, holiday } = words;
  if (holiday?.kind === 'fixed')
    return openPlace(`XXXX-${twoDigits(holiday.month)}-${twoDigits(holiday.day)}`, 'day');
  if (holiday) return openPlace('XXXX-XX-XX', 'day');
  if (month !== undefined && day !== undefined)
    return openPlace(`XXXX-${twoDigits(month)}-${twoDigits(day)}`, 'day');
  if (month !== undefined) return openPlace(`XXXX-${twoDigits(month)}`, 'month');
  if (quarter !== undefined) return openPlace(`XXXX-Q${quarter}`, 'quarter');
  if (half !== undefined) return openPlace(`XXXX-H${half}`, 'half-year');
  return season === undefined ? undefined : openPlace(`XXXX-${season}`, 'season');
}
