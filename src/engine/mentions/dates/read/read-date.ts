import { withFields } from '../../../base/with-fields.ts';
import { DAY_PARTS, SEASONS, WEEKDAYS } from '../../../lexicon/calendar-words.ts';
import { HYPHENS, isCapital, isInnerHyphen, lowerAt, tokenAt, type Words } from '../../figures/words.ts';
import type { ClockTime, DateReading, DateWords, DayPart } from '../date-words.ts';
import { readDay, readMonthName, readYear } from './read-calendar.ts';
import { readClock } from './read-clock.ts';
import { readCore } from './read-core.ts';
import { readPointed } from './read-pointed.ts';

/** The date that begins at a token, with the words around it that belong to it: an hour, a part of the day, a range. */
export function readDate(words: Words, at: number): DateReading | undefined {
  const repeated = readRepeated(words, at);
  if (repeated) return repeated;
  const opening = readOpening(words, at);
  const core = readCore(words, opening.end) ?? readTimeFirst(words, opening.end);
  if (!core) return undefined;
  if (opening.within && core.words.kind === 'calendar' && core.words.day !== undefined)
    return { ...core, words: { ...core.words, within: opening.within } };
  let reading = extend(words, core);
  if (opening.part) return hasDay(core.words) ? withFields(reading, { part: opening.part }) : reading;
  reading = readRange(words, at, reading) ?? reading;
  const about = opening.points === true || ABOUT.has(lowerAt(words, at - 1));
  return about && !reading.approximate ? withFields(reading, { approximate: true }) : reading;
}

/** Words before a date or an hour that leave room round it. */
const ABOUT: ReadonlySet<string> = new Set('about around circa roughly approximately'.split(' '));

interface Opening {
  /** Index of the date that follows. */
  readonly end: number;
  readonly within?: 'week' | 'weekend';
  readonly part?: DayPart;
  /** Whether it points into the date (`early`, `the end of`): `the` alone does not. */
  readonly points?: boolean;
}

/** `early`, `late`, `mid-`, `the end of`, `earlier`: words that point into a part of the date that follows. */
function readOpening(words: Words, at: number): Opening {
  let end = afterThe(words, at);
  const word = lowerAt(words, end);
  if (EDGES.has(word) && lowerAt(words, end + 1) === 'of') {
    end += 2;
    const part = DAY_PARTS.get(word);
    const within = word === 'week' || word === 'weekend' ? word : undefined;
    return {
      end: afterThe(words, end),
      points: true,
      ...(within ? { within } : {}),
      ...(part ? { part } : {}),
    };
  }
  if (PARTS.has(word) && PART_UNITS.has(lowerAt(words, end + 1)) && lowerAt(words, end + 2) === 'of') {
    return { end: afterThe(words, end + 3), points: true };
  }
  // `the Washington Post last week`: a paper has a capital.
  const isPaper = word === 'post' && isCapital(words, end) && end > words.first;
  if (INSIDE.has(word) && !isPaper) {
    end = isInnerHyphen(words, end + 1) ? end + 2 : end + 1;
    if (lowerAt(words, end) === 'in') end++;
    return { end: afterThe(words, end), points: true };
  }
  return { end };
}

function afterThe(words: Words, at: number): number {
  return lowerAt(words, at) === 'the' ? at + 1 : at;
}

const EDGES: ReadonlySet<string> = new Set(
  'end beginning start middle close week weekend morning evening night afternoon'.split(' '),
);
/** `the last week of January`, `the first days of 2024`: which part, and of what unit. */
const PARTS: ReadonlySet<string> = new Set('first second third last final closing opening early'.split(' '));
const PART_UNITS: ReadonlySet<string> = new Set('day days week weeks weekend months'.split(' '));
const INSIDE: ReadonlySet<string> = new Set([
  'early',
  'late',
  'mid',
  'earlier',
  'later',
  'sometime',
  'post',
  'pre',
  'midway',
]);

/** `every Monday`, `each July`, `Mondays`, `Tuesday nights`: what happens again and again. */
function readRepeated(words: Words, at: number): DateReading | undefined {
  const word = lowerAt(words, at);
  if (word === 'every' || word === 'each') {
    const noun = WHICH_ONES.has(lowerAt(words, at + 1)) ? at + 2 : at + 1;
    const weekday = WEEKDAYS.get(lowerAt(words, noun));
    if (weekday !== undefined)
      return withPart(words, { end: noun + 1, words: { kind: 'calendar', weekday }, repeated: true });
    const month = readMonthName(words, noun);
    if (month) return { end: month.end, words: { kind: 'calendar', month: month.month }, repeated: true };
    const season = SEASONS.get(lowerAt(words, noun));
    return season && { end: noun + 1, words: { kind: 'calendar', season }, repeated: true };
  }
  const weekday = word.endsWith('s') ? WEEKDAYS.get(word.slice(0, -1)) : undefined;
  return weekday === undefined
    ? undefined
    : { end: at + 1, words: { kind: 'calendar', weekday }, repeated: true };
}

/** `every other Saturday`, `every second Tuesday`. */
const WHICH_ONES: ReadonlySet<string> = new Set('other second third fourth first last'.split(' '));

/** `10 p.m. Wednesday`, `noon on July 4`; a clock time without a day stands for itself. */
function readTimeFirst(words: Words, at: number): DateReading | undefined {
  const time = readClock(words, at);
  if (!time) return undefined;
  const alone = !CLOCK_BEFORE.has(lowerAt(words, at - 1));
  let next = lowerAt(words, time.end) === ',' || lowerAt(words, time.end) === ')' ? time.end + 1 : time.end;
  if (lowerAt(words, next) === 'on') next++;
  const day = readCore(words, next);
  if (day && hasDay(day.words) && !(time.bare && alone))
    return withFields(extendDay(words, day), { clock: time.clock });
  if (alone && time.doubtful) return undefined;
  return {
    end: time.end,
    words: { kind: 'unit', unit: 'day', shift: 0, countsFrom: 'told' },
    clock: time.clock,
  };
}

const CLOCK_BEFORE: ReadonlySet<string> = new Set(
  'at by from until till around about before after since between shortly just'.split(' '),
);

function extend(words: Words, core: DateReading): DateReading {
  let reading = extendDay(words, core);
  reading = withYearAfter(words, reading) ?? reading;
  if (!hasDay(reading.words)) return reading;
  reading = withPart(words, reading);
  return withClock(words, reading) ?? reading;
}

/** `Monday, January 19, 2026`, `Friday Oct. 13`. */
function extendDay(words: Words, core: DateReading): DateReading {
  if (core.words.kind !== 'calendar' || core.words.weekday === undefined || core.words.day !== undefined)
    return core;
  let from = core.end;
  if (lowerAt(words, from) === '.') from++;
  if (lowerAt(words, from) === ',') from++;
  if (lowerAt(words, from) === 'the') from++;
  const day = readDay(words, from);
  if (day?.words.kind === 'range' && day.words.first.kind === 'calendar')
    return { ...day, words: { ...day.words, first: { ...day.words.first, weekday: core.words.weekday } } };
  if (day?.words.kind !== 'calendar') return core;
  return { ...day, words: withFields(day.words, { weekday: core.words.weekday }) };
}

/** `January this year`, `June last year`, `July 4 of that year`. */
function withYearAfter(words: Words, reading: DateReading): DateReading | undefined {
  const stated = reading.words;
  if (stated.kind !== 'calendar' || stated.year !== undefined || stated.which !== undefined) return undefined;
  if (
    stated.month === undefined &&
    stated.quarter === undefined &&
    stated.season === undefined &&
    stated.half === undefined
  )
    return undefined;
  const of = lowerAt(words, reading.end);
  let from = of === 'of' || of === ',' ? reading.end + 1 : reading.end;
  if (of === 'a' && lowerAt(words, from + 1) === 'year' && lowerAt(words, from + 2) === 'ago')
    return { ...reading, end: from + 3, words: withFields(stated, { yearShift: -1, yearFrom: 'published' }) };
  if (lowerAt(words, from) === 'the') from++;
  const year = readPointed(words, from);
  if (year?.words.kind !== 'unit' || year.words.unit !== 'year') return undefined;
  return {
    ...reading,
    end: year.end,
    words: withFields(stated, { yearShift: year.words.shift, yearFrom: year.words.countsFrom }),
  };
}

/** `Monday night`, `yesterday afternoon`. */
function withPart(words: Words, reading: DateReading): DateReading {
  const early = lowerAt(words, reading.end) === 'early' ? 1 : 0;
  const word = lowerAt(words, reading.end + early);
  const part = DAY_PARTS.get(word.endsWith('s') ? word.slice(0, -1) : word);
  if (part === undefined || reading.part) return reading;
  return withFields(reading, {
    end: reading.end + early + 1,
    part,
    ...(word.endsWith('s') ? { repeated: true } : {}),
  });
}

/** `Monday at 10 a.m.`, `January 19, 2026 10:32 GMT`. */
function withClock(words: Words, reading: DateReading): DateReading | undefined {
  let at = reading.end;
  if (lowerAt(words, at) === ',') at++;
  const glue = ['at', 'around', 'about', 'by'].includes(lowerAt(words, at));
  if (glue) at++;
  if (glue && ['around', 'about', 'approximately'].includes(lowerAt(words, at))) at++;
  const time = readClock(words, at);
  return time ? withFields(reading, { end: time.end, clock: time.clock }) : undefined;
}

function hasDay(words: DateWords): boolean {
  if (words.kind === 'calendar')
    return words.day !== undefined || words.weekday !== undefined || words.holiday !== undefined;
  return (
    (words.kind === 'unit' || words.kind === 'distance') && (words.unit === 'day' || words.unit === 'night')
  );
}

/** `from May to July`, `1950-53`, `between 2010 and 2015`, `Monday to Friday`, `Jan. 5 - Feb. 2`. */
function readRange(words: Words, at: number, first: DateReading): DateReading | undefined {
  const glue = lowerAt(words, first.end);
  const before = lowerAt(words, at - 1);
  const dash = HYPHENS.has(glue);
  const said =
    (before === 'from' && ['to', 'until', 'till', 'through'].includes(glue)) ||
    (before === 'between' && glue === 'and') ||
    glue === 'through';
  const weekdays = glue === 'to' && ['weekday', 'day'].includes(shapeOf(first.words));
  if (!dash && !said && !weekdays) return undefined;
  if (
    dash &&
    first.words.kind === 'calendar' &&
    first.words.year !== undefined &&
    shapeOf(first.words) === 'year'
  ) {
    const year = readYear(words, first.end + 1);
    if (year && year.year > first.words.year)
      return range(first, year.end, { kind: 'calendar', year: year.year });
    const two = tokenAt(words, first.end + 1).text;
    const century = Math.floor(first.words.year / 100) * 100;
    if (
      /^\d\d$/.test(two) &&
      century + Number(two) > first.words.year &&
      !tokenAt(words, first.end + 1).spaced
    )
      return range(first, first.end + 2, { kind: 'calendar', year: century + Number(two) });
  }
  const core =
    readCore(words, first.end + 1) ?? (first.clock ? readTimeFirst(words, first.end + 1) : undefined);
  const last = core && extend(words, core);
  if (!last || shapeOf(last.words) !== shapeOf(first.words) || (last.clock && !first.clock)) return undefined;
  if (first.clock && last.clock) {
    const [from, to] = [first.clock.minutes[0], last.clock.minutes[1]];
    if (to < from) return undefined;
    const clock: ClockTime = { ...first.clock, minutes: [from, to] };
    return { ...first, end: last.end, clock };
  }
  return range(first, last.end, last.words);
}

function range(first: DateReading, end: number, last: DateWords): DateReading {
  return { end, words: { kind: 'range', first: first.words, last } };
}

/** Two ends of a range state the same parts, but for the year. */
function shapeOf(words: DateWords): string {
  if (words.kind !== 'calendar') return words.kind === 'era' ? 'era' : `${words.kind}?`;
  const { month, day, weekday, quarter, season, year } = words;
  if (month !== undefined) return day === undefined ? 'month' : 'day';
  if (weekday !== undefined) return 'weekday';
  if (quarter !== undefined || season !== undefined) return 'part';
  return year === undefined ? 'other' : 'year';
}
