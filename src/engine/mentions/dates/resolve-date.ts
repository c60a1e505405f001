import type { DateAnchor, DatePrecision, DateValue } from '../mention.ts';
import {
  daysOf,
  dayOf,
  easterOf,
  isoDay,
  isoWeekOf,
  isoYear,
  mondayOf,
  monthLength,
  twoDigits,
  weekdayOf,
} from './calendar.ts';
import type {
  CalendarWords,
  DateReading,
  DateWords,
  DistanceWords,
  EraWords,
  UnitWords,
} from './date-words.ts';
import type { Direction } from './direction.ts';

/** What a date can be resolved against. */
export interface DateContext {
  /** The day of publication, or what stands in for it. */
  readonly now: { readonly day: number; readonly anchor: DateAnchor } | undefined;
  /** The date last told of before this one. */
  readonly reference:
    { readonly day: number; readonly year: number; readonly precision: DatePrecision } | undefined;
  /** The quarter last told of, `[year, quarter]`. */
  readonly quarter: readonly [number, number] | undefined;
  readonly direction: Direction | undefined;
}

/** A place on the calendar before the hour is added. */
interface Place {
  readonly timex: string;
  readonly from: number | null;
  readonly to: number | null;
  readonly precision: DatePrecision;
  readonly anchor: DateAnchor;
}

/** The value of a date as read, with what was inferred and from what. */
export function resolveDate(reading: DateReading, context: DateContext): DateValue | undefined {
  const place = placeOf(reading.words, context);
  if (!place) return undefined;
  const { clock, part } = reading;
  const weekday = weekdayStated(reading.words);
  const repeated = reading.repeated === true;
  return {
    timex: `${place.timex}${clock ? clock.timex : part ? `T${part}` : ''}`,
    from: repeated ? null : place.from,
    to: repeated ? null : place.to,
    precision: clock ? clock.precision : part ? 'part-of-day' : place.precision,
    ...(clock ? { minutes: clock.minutes } : {}),
    ...(weekday === undefined ? {} : { weekday }),
    anchor: place.anchor,
    statesYear: statesYear(reading.words),
    ...(repeated ? { repeated } : {}),
    ...(reading.approximate ? { approximate: true } : {}),
  };
}

function placeOf(words: DateWords, context: DateContext): Place | undefined {
  switch (words.kind) {
    case 'calendar':
      return placeCalendar(words, context);
    case 'unit':
      return placeUnit(words, context);
    case 'distance':
      return placeDistance(words, context);
    case 'era':
      return placeEra(words);
    case 'reference':
      return { timex: words.timex, from: null, to: null, precision: 'open', anchor: 'none' };
    case 'range':
      return placeRange(words.first, words.last, context);
    default:
      return words satisfies never;
  }
}

function placeCalendar(words: CalendarWords, context: DateContext): Place | undefined {
  if (words.within !== undefined) {
    const { within, ...day } = words;
    const place = placeCalendar(day, context);
    return place?.from == null ? undefined : unitPlace(within, place.from, 0, place.anchor);
  }
  if (words.month === undefined && words.weekday !== undefined)
    return placeWeekday(words, words.weekday, context);
  if (words.quarter !== undefined && words.quarter === 0) return placeSameQuarter(words, context);
  if (words.year !== undefined) return fixed(words, words.year, 'none');
  if (words.yearShift !== undefined) {
    const base =
      words.yearFrom === 'reference' ? (context.reference?.year ?? yearOfNow(context)) : yearOfNow(context);
    if (base === undefined) return fixed(words, undefined, 'none');
    const anchor = words.yearFrom === 'reference' && context.reference ? 'neighbour' : anchorOf(context);
    return fixed(words, base + words.yearShift, anchor);
  }
  if (!context.now) return fixed(words, undefined, 'none');
  return fixed(words, yearInferred(words, context.now.day, context.direction), context.now.anchor);
}

/** The year of a date that states none: the nearest one that fits the tense, or the word before it. */
function yearInferred(words: CalendarWords, now: number, direction: Direction | undefined): number {
  const { year } = dayOf(now);
  if (words.which === 'this') return year;
  const places = [year - 1, year, year + 1].flatMap((y) => {
    const place = fixed(words, y, 'none');
    return place && place.from !== null && place.to !== null ? [{ y, from: place.from, to: place.to }] : [];
  });
  const past = places.filter((p) => p.from <= now && !(words.which === 'last' && p.to >= now)).at(-1);
  const coming = places.find((p) => p.to >= now && !(words.which === 'next' && p.from <= now));
  if (words.which === 'last') return past?.y ?? year - 1;
  if (words.which === 'next') return coming?.y ?? year + 1;
  if (!past || !coming) return (past ?? coming)?.y ?? year;
  if (words.weekday !== undefined && words.day !== undefined) {
    const fits = places.find((p) => weekdayOf(p.from) === words.weekday);
    if (fits) return fits.y;
  }
  const [back, ahead] = [Math.max(0, now - past.to), Math.max(0, coming.from - now)];
  return ahead * BIAS[direction ?? 'none'] < back ? coming.y : past.y;
}

/**
 * How many times nearer the coming date must lie than the past one to be meant, by the tense around it. News looks back, but
 * `was extended to Nov. 16` in October is no year old; read off what newspapers of the development data mean.
 */
const BIAS: Readonly<Record<Direction | 'none', number>> = { past: 6, none: 2, future: 0.4 };

/** `the 1988 quarter`, `last year's quarter`: the quarter told of, in another year. */
function placeSameQuarter(words: CalendarWords, context: DateContext): Place | undefined {
  if (!context.quarter) return undefined;
  const year = words.year ?? (yearOfNow(context) ?? context.quarter[0]) + (words.yearShift ?? 0);
  return fixed({ kind: 'calendar', quarter: context.quarter[1] }, year, 'neighbour');
}

function placeWeekday(words: CalendarWords, weekday: number, context: DateContext): Place {
  const { now } = context;
  if (!now)
    return {
      timex: `XXXX-WXX-${weekday === 0 ? 7 : weekday}`,
      from: null,
      to: null,
      precision: 'day',
      anchor: 'none',
    };
  const back = (weekdayOf(now.day) - weekday + 7) % 7;
  let day: number;
  if (words.which === 'last') day = now.day - (back === 0 ? 7 : back);
  else if (words.which === 'next') day = now.day - back + 7;
  else if (now.anchor === 'neighbour') day = back <= 3 ? now.day - back : now.day - back + 7;
  else if (context.direction === 'future' || words.which === 'this')
    day = back === 0 ? now.day : now.day - back + 7;
  else day = now.day - back;
  return dayPlace(day, now.anchor);
}

/** A calendar date whose year is known, or stays open. */
function fixed(words: CalendarWords, year: number | undefined, anchor: DateAnchor): Place | undefined {
  const y = year === undefined ? 'XXXX' : isoYear(year);
  const open = (timex: string, precision: DatePrecision): Place => ({
    timex,
    from: null,
    to: null,
    precision,
    anchor,
  });
  const { month, day, quarter, half, season, holiday } = words;
  if (holiday) {
    if (year === undefined)
      return holiday.kind === 'fixed'
        ? open(`XXXX-${twoDigits(holiday.month)}-${twoDigits(holiday.day)}`, 'day')
        : open('XXXX', 'open');
    return dayPlace(holidayOf(holiday, year), anchor);
  }
  if (month !== undefined && day !== undefined) {
    if (year === undefined) return open(`XXXX-${twoDigits(month)}-${twoDigits(day)}`, 'day');
    if (day > monthLength(year, month)) return undefined;
    if (words.eitherOrder) {
      const [a, b] = [daysOf(year, month, day), daysOf(year, day, month)];
      return { timex: isoYear(year), from: Math.min(a, b), to: Math.max(a, b), precision: 'day', anchor };
    }
    return dayPlace(daysOf(year, month, day), anchor);
  }
  if (month !== undefined)
    return year === undefined
      ? open(`XXXX-${twoDigits(month)}`, 'month')
      : monthPlace(year, month, 1, `${y}-${twoDigits(month)}`, 'month', anchor);
  if (quarter !== undefined)
    return year === undefined
      ? open(`XXXX-Q${quarter}`, 'quarter')
      : monthPlace(year, quarter * 3 - 2, 3, `${y}-Q${quarter}`, 'quarter', anchor);
  if (half !== undefined)
    return year === undefined
      ? open(`XXXX-H${half}`, 'half-year')
      : monthPlace(year, half * 6 - 5, 6, `${y}-H${half}`, 'half-year', anchor);
  if (season !== undefined)
    return year === undefined
      ? open(`XXXX-${season}`, 'season')
      : monthPlace(year, SEASON_START[season], 4, `${y}-${season}`, 'season', anchor);
  return year === undefined ? undefined : monthPlace(year, 1, 12, y, 'year', anchor);
}

/** First months of the northern seasons; each is given four months, since writers count them differently. */
const SEASON_START = { SP: 3, SU: 6, FA: 9, WI: 12 } as const;

function monthPlace(
  year: number,
  month: number,
  count: number,
  timex: string,
  precision: DatePrecision,
  anchor: DateAnchor,
): Place {
  const last = month + count - 1;
  const [endYear, endMonth] = last > 12 ? [year + 1, last - 12] : [year, last];
  return {
    timex,
    from: daysOf(year, month, 1),
    to: daysOf(endYear, endMonth, monthLength(endYear, endMonth)),
    precision,
    anchor,
  };
}

function dayPlace(day: number, anchor: DateAnchor): Place {
  return { timex: isoDay(day), from: day, to: day, precision: 'day', anchor };
}

function holidayOf(rule: NonNullable<CalendarWords['holiday']>, year: number): number {
  switch (rule.kind) {
    case 'fixed':
      return daysOf(year, rule.month, rule.day);
    case 'easter':
      return easterOf(year) + rule.offset;
    case 'nth': {
      if (rule.nth < 0) {
        const end = daysOf(year, rule.month, monthLength(year, rule.month));
        return end - ((weekdayOf(end) - rule.weekday + 7) % 7);
      }
      const first = daysOf(year, rule.month, 1);
      return first + ((rule.weekday - weekdayOf(first) + 7) % 7) + 7 * (rule.nth - 1);
    }
    default:
      return rule satisfies never;
  }
}

function placeUnit(words: UnitWords, context: DateContext): Place | undefined {
  if (words.unit === 'quarter' && words.countsFrom !== 'published' && words.shift === 0) {
    // `the latest quarter` before any was told of is the one that ended last.
    if (!context.quarter)
      return words.countsFrom === 'told'
        ? undefined
        : context.now && unitPlace('quarter', context.now.day, -1, context.now.anchor);
    return fixed({ kind: 'calendar', quarter: context.quarter[1] }, context.quarter[0], 'neighbour');
  }
  const base = baseOf(words.countsFrom, context, words.unit);
  if (!base) return undefined;
  // A paper of Sunday calls the week that ends with it `last week`.
  const sunday =
    words.unit === 'week' && words.shift === -1 && base === context.now && weekdayOf(base.day) === 0;
  return unitPlace(words.unit, sunday ? base.day + 1 : base.day, words.shift, base.anchor);
}

function placeDistance(words: DistanceWords, context: DateContext): Place | undefined {
  const base = baseOf(words.countsFrom, context, words.unit);
  if (words.unit === 'year' && Math.abs(words.count) === 1 && context.quarter)
    return fixed(
      { kind: 'calendar', quarter: context.quarter[1] },
      context.quarter[0] + words.count,
      'neighbour',
    );
  if (!base) return undefined;
  switch (words.unit) {
    case 'decade':
      return unitPlace('year', base.day, words.count * 10, base.anchor);
    case 'century':
      return unitPlace('year', base.day, words.count * 100, base.anchor);
    case 'fortnight':
      return unitPlace('week', base.day, words.count * 2, base.anchor);
    default:
      return Number.isInteger(words.count)
        ? unitPlace(words.unit, base.day, words.count, base.anchor)
        : undefined;
  }
}

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
  return fineness(reference.precision) <= fineness(unit)
    ? { day: reference.day, anchor: 'neighbour' }
    : undefined;
}

/** Days that a unit or precision spans, roughly: for the order alone. */
function fineness(unit: UnitWords['unit'] | DatePrecision): number {
  return SPANS[unit] ?? 1;
}

const SPANS: Readonly<Partial<Record<string, number>>> = {
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

/** The unit of time that lies `shift` units from the one that holds a day. */
function unitPlace(
  unit: UnitWords['unit'],
  day: number,
  shift: number,
  anchor: DateAnchor,
): Place | undefined {
  const { year, month } = dayOf(day);
  switch (unit) {
    case 'day':
    case 'night':
      return dayPlace(day + shift, anchor);
    case 'week': {
      const monday = mondayOf(day) + 7 * shift;
      const iso = isoWeekOf(monday);
      return {
        timex: `${isoYear(iso.year)}-W${twoDigits(iso.week)}`,
        from: monday,
        to: monday + 6,
        precision: 'week',
        anchor,
      };
    }
    case 'weekend': {
      const saturday = mondayOf(day) + 5 + 7 * shift;
      const iso = isoWeekOf(saturday);
      return {
        timex: `${isoYear(iso.year)}-W${twoDigits(iso.week)}-WE`,
        from: saturday,
        to: saturday + 1,
        precision: 'weekend',
        anchor,
      };
    }
    case 'month': {
      const months = year * 12 + month - 1 + shift;
      const [y, m] = [Math.floor(months / 12), (((months % 12) + 12) % 12) + 1];
      return fixed({ kind: 'calendar', month: m }, y, anchor);
    }
    case 'quarter': {
      const quarters = year * 4 + Math.floor((month - 1) / 3) + shift;
      return fixed(
        { kind: 'calendar', quarter: (((quarters % 4) + 4) % 4) + 1 },
        Math.floor(quarters / 4),
        anchor,
      );
    }
    case 'year':
      return year + shift >= 1000 && year + shift < 10000
        ? fixed({ kind: 'calendar' }, year + shift, anchor)
        : undefined;
    case 'decade':
      return { ...placeEra({ kind: 'era', digits: String(Math.floor(year / 10) + shift) }), anchor };
    case 'century':
      return { ...placeEra({ kind: 'era', digits: String(Math.floor(year / 100) + shift) }), anchor };
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

function placeEra(words: EraWords): Place {
  const decade = words.digits.length === 3;
  const size = decade ? 10 : 100;
  const first = Number(words.digits) * size;
  return {
    timex: words.digits,
    from: daysOf(first, 1, 1),
    to: daysOf(first + size - 1, 12, 31),
    precision: decade ? 'decade' : 'century',
    anchor: 'none',
  };
}

function placeRange(first: DateWords, last: DateWords, context: DateContext): Place | undefined {
  const to = placeOf(last, context);
  const carried =
    first.kind === 'calendar' &&
    first.year === undefined &&
    last.kind === 'calendar' &&
    last.year !== undefined
      ? { ...first, year: last.year }
      : first;
  const from = placeOf(carried, context);
  if (!from || !to) return undefined;
  if (from.from !== null && to.to !== null && from.from > to.to) return undefined;
  return {
    timex: `${from.timex}/${to.timex}`,
    from: from.from,
    to: to.to,
    precision: to.precision,
    anchor: from.anchor === 'none' ? to.anchor : from.anchor,
  };
}

function weekdayStated(words: DateWords): number | undefined {
  if (words.kind === 'range') return weekdayStated(words.first);
  return words.kind === 'calendar' ? words.weekday : undefined;
}

function statesYear(words: DateWords): boolean {
  if (words.kind === 'range') return statesYear(words.last);
  return words.kind === 'era' || (words.kind === 'calendar' && words.year !== undefined);
}

function yearOfNow(context: DateContext): number | undefined {
  return context.now && dayOf(context.now.day).year;
}

function anchorOf(context: DateContext): DateAnchor {
  return context.now?.anchor ?? 'none';
}
