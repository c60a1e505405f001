import { withFields } from '../../../base/with-fields.ts';
import {
  DAY_PARTS,
  DOUBTFUL_MONTHS,
  MONTHS,
  SHORT_WEEKDAYS,
  WEEKDAYS,
} from '../../../lexicon/calendar-words.ts';
import { CARDINALS, ORDINALS } from '../../../lexicon/number-words.ts';
import {
  HYPHENS,
  isCapital,
  isInnerHyphen,
  lowerAt,
  tokenAt,
  touches,
  type Words,
} from '../../figures/words.ts';
import { isDay } from '../calendar.ts';
import type { CalendarWords, DateReading } from '../date-words.ts';

/** `January 19, 2026`, `19 January`, `19th of Jan. 2026`, `Jan 5-9`, `the 19th of January`, `2026-01-19`, `19.01.2026`. */
export function readDay(words: Words, at: number): DateReading | undefined {
  return readMonthDay(words, at) ?? readDayMonth(words, at) ?? readNumeric(words, at);
}

/** A weekday by itself; abbreviated ones need a full stop or a comma after them. */
export function readWeekday(words: Words, at: number): DateReading | undefined {
  const token = tokenAt(words, at);
  const weekday = WEEKDAYS.get(token.lower);
  if (weekday !== undefined)
    return isNamedDay(words, at) ? undefined : { end: at + 1, words: { kind: 'calendar', weekday } };
  const short = SHORT_WEEKDAYS.get(token.lower);
  if (short === undefined || !isCapital(words, at)) return undefined;
  const stop = lowerAt(words, at + 1) === '.' && touches(words, at + 1);
  const end = stop ? at + 2 : at + 1;
  const day = readDay(words, lowerAt(words, end) === ',' ? end + 1 : end);
  return day || (stop && token.lower !== 'sun' && token.lower !== 'sat' && end < words.end)
    ? { end, words: { kind: 'calendar', weekday: short } }
    : undefined;
}

/** `Black Friday`, `the Sunday Times`, `Saturday Night Live`: names that hold a weekday. */
function isNamedDay(words: Words, at: number): boolean {
  if (isCapital(words, at - 1) && DAY_NICKNAMES.has(lowerAt(words, at - 1))) return true;
  if (!isCapital(words, at + 1)) return false;
  const next = lowerAt(words, at + 1);
  // In a line all in capitals, capitals tell nothing.
  const titled = tokenAt(words, at + 1).text !== tokenAt(words, at + 1).text.toUpperCase();
  return PAPERS.has(next) || (titled && DAY_PARTS.has(next) && isCapital(words, at + 2));
}

const DAY_NICKNAMES: ReadonlySet<string> = new Set(
  'black bloody super cyber fat man girl sheffield giving'.split(' '),
);
const PAPERS: ReadonlySet<string> = new Set(
  'times herald post mail mirror telegraph express tribune star sun world independent business people mercury'.split(
    ' ',
  ),
);

/** `June`, `June 2026`, `June of 2026`, `June '26`. Whether a bare `May` is one is for the caller. */
export function readMonth(words: Words, at: number): (DateReading & { readonly bare: boolean }) | undefined {
  const name = readMonthName(words, at);
  if (!name) return undefined;
  const glue = lowerAt(words, name.end);
  const from = glue === ',' || glue === 'of' ? name.end + 1 : name.end;
  const year = readYear(words, from);
  if (year)
    return { end: year.end, words: { kind: 'calendar', month: name.month, year: year.year }, bare: false };
  return { end: name.end, words: { kind: 'calendar', month: name.month }, bare: true };
}

/** Four digits that can be a year, or `'98`, or `nineteen ninety-four`. Whether they are one is for the caller. */
export function readYear(words: Words, at: number): { end: number; year: number } | undefined {
  const token = tokenAt(words, at);
  if (token.kind === 'number') {
    if (!/^(?:1[0-9]|20)\d\d$/.test(token.text)) return undefined;
    return { end: at + 1, year: Number(token.text) };
  }
  if (token.text === "'" || token.text === '’' || token.text === '‘') {
    const two = tokenAt(words, at + 1);
    if (!/^\d\d$/.test(two.text) || !touches(words, at + 1)) return undefined;
    return { end: at + 2, year: fullYear(Number(two.text)) };
  }
  return token.kind === 'word' ? readSpelledYear(words, at) : undefined;
}

/** Two digits of a year mean the hundred years that end in 2049, as POSIX-like readers do with a window. */
export function fullYear(two: number): number {
  return two < 50 ? 2000 + two : 1900 + two;
}

function readSpelledYear(words: Words, at: number): { end: number; year: number } | undefined {
  const century = CARDINALS.get(lowerAt(words, at));
  if (century !== 19 && century !== 18 && century !== 20) return undefined;
  const tens = CARDINALS.get(lowerAt(words, at + 1));
  if (tens === undefined || tens < 10) return undefined;
  const unitAt = isInnerHyphen(words, at + 2) ? at + 3 : at + 2;
  const unit = CARDINALS.get(lowerAt(words, unitAt));
  if (tens >= 20 && unit !== undefined && unit > 0 && unit < 10)
    return { end: unitAt + 1, year: century * 100 + tens + unit };
  return { end: at + 2, year: century * 100 + tens };
}

/** A month's name with the full stop of an abbreviation. */
export function readMonthName(words: Words, at: number): { end: number; month: number } | undefined {
  const token = tokenAt(words, at);
  const month = MONTHS.get(token.lower);
  if (month === undefined) return undefined;
  if (!isCapital(words, at) && (DOUBTFUL_MONTHS.has(token.lower) || token.lower.length <= 4))
    return undefined;
  const short =
    token.lower.length <= 4 && token.lower !== 'may' && token.lower !== 'june' && token.lower !== 'july';
  const stop = short && lowerAt(words, at + 1) === '.' && touches(words, at + 1);
  return { end: stop ? at + 2 : at + 1, month };
}

interface ReadDayNumber {
  readonly end: number;
  readonly day: number;
}

/** `19`, `19th`, `nineteenth`. */
function readDayNumber(words: Words, at: number): ReadDayNumber | undefined {
  const token = tokenAt(words, at);
  if (token.kind === 'number') {
    if (!/^\d{1,2}$/.test(token.text)) return undefined;
    const day = Number(token.text);
    if (day < 1 || day > 31) return undefined;
    const suffix = touches(words, at + 1) && /^(?:st|nd|rd|th)$/.test(lowerAt(words, at + 1));
    if (!suffix && touches(words, at + 1) && tokenAt(words, at + 1).kind === 'word') return undefined;
    return { end: suffix ? at + 2 : at + 1, day };
  }
  const tens = CARDINALS.get(token.lower);
  if (tens === 20 || tens === 30) {
    const unit = isInnerHyphen(words, at + 1) ? ORDINALS.get(lowerAt(words, at + 2)) : undefined;
    return unit !== undefined && tens + unit <= 31 ? { end: at + 3, day: tens + unit } : undefined;
  }
  const day = ORDINALS.get(token.lower);
  return day !== undefined && day <= 30 ? { end: at + 1, day } : undefined;
}

function readMonthDay(words: Words, at: number): DateReading | undefined {
  const name = readMonthName(words, at);
  if (!name) return undefined;
  const day = readDayNumber(words, lowerAt(words, name.end) === 'the' ? name.end + 1 : name.end);
  if (!day || !isDay(undefined, name.month, day.day)) return undefined;
  const after = lowerAt(words, day.end);
  if (after === ':' && touches(words, day.end) && touches(words, day.end + 1)) return undefined;
  if (after === '%' || after === 'percent' || after === 'million' || after === 'billion') return undefined;
  const first: CalendarWords = { kind: 'calendar', month: name.month, day: day.day };
  const to = readSecondDay(words, day.end);
  const next = to ? undefined : readNextDay(words, day);
  const year = readYearAfter(words, to?.end ?? next?.end ?? day.end);
  if (next) return pairOfDays(first, next.day, year?.year, day.end, year?.end ?? next.end);
  return rangeOfDays(first, to?.day, year?.year, year?.end ?? to?.end ?? day.end);
}

function readDayMonth(words: Words, at: number): DateReading | undefined {
  const from = lowerAt(words, at) === 'the' ? at + 1 : at;
  const day = readDayNumber(words, from);
  if (!day) return undefined;
  const to = readSecondDay(words, day.end) ?? readSaidDay(words, at, day);
  const next = to?.end ?? day.end;
  const hyphen = to === undefined && isInnerHyphen(words, next);
  const monthAt = lowerAt(words, next) === 'of' || hyphen ? next + 1 : next;
  const name = readMonthName(words, monthAt);
  if (!name || !isDay(undefined, name.month, to?.day ?? day.day)) return undefined;
  // A number of one or two digits before a name-like month with no year may count something: `three May`.
  if (tokenAt(words, from).kind === 'word' && !ORDINALS.has(lowerAt(words, day.end - 1))) return undefined;
  // `the 30-7 Oct. 19 loss`: the end of a score.
  if (isInnerHyphen(words, from - 1) && readMonthDay(words, monthAt)) return undefined;
  const year = readYearAfter(words, hyphen && isInnerHyphen(words, name.end) ? name.end + 1 : name.end);
  const first: CalendarWords = { kind: 'calendar', month: name.month, day: day.day };
  const end = year?.end ?? name.end;
  return to && lowerAt(words, day.end) === 'and' && lowerAt(words, at - 1) !== 'between'
    ? pairOfDays(first, to.day, year?.year, day.end, end)
    : rangeOfDays(first, to?.day, year?.year, end);
}

/** Two days of one month that share its name and its year: `February 5 and 6`, `5 and 6 February`. */
function pairOfDays(
  first: CalendarWords,
  lastDay: number,
  year: number | undefined,
  glue: number,
  end: number,
): DateReading | undefined {
  const words = year === undefined ? first : withFields(first, { year });
  if (!isDay(year, first.month ?? 1, lastDay)) return undefined;
  return { end: glue, words, second: { at: glue + 1, end, words: { ...words, day: lastDay } } };
}

function rangeOfDays(
  first: CalendarWords,
  lastDay: number | undefined,
  year: number | undefined,
  end: number,
): DateReading | undefined {
  const full = year === undefined ? first : withFields(first, { year });
  if (!isDay(year, first.month ?? 1, first.day ?? 1)) return undefined;
  if (lastDay === undefined) return { end, words: full };
  if (lastDay <= (first.day ?? 0) || !isDay(year, first.month ?? 1, lastDay)) return undefined;
  return { end, words: { kind: 'range', first: full, last: { ...full, day: lastDay } } };
}

/** The `-24` of `May 15-24`. */
function readSecondDay(words: Words, at: number): ReadDayNumber | undefined {
  if (!HYPHENS.has(lowerAt(words, at)) || tokenAt(words, at + 1).kind !== 'number') return undefined;
  return readDayNumber(words, at + 1);
}

/** `from 9 to 11 June`, `between 9 and 11 June`, `9 and 10 June`. */
function readSaidDay(words: Words, at: number, { day, end: glue }: ReadDayNumber): ReadDayNumber | undefined {
  if (tokenAt(words, glue + 1).kind !== 'number') return undefined;
  const [before, between] = [lowerAt(words, at - 1), lowerAt(words, glue)];
  const isRange = (before === 'from' && between === 'to') || (before === 'between' && between === 'and');
  const to = isRange || between === 'and' ? readDayNumber(words, glue + 1) : undefined;
  return isRange || (to !== undefined && to.day > day) ? to : undefined;
}

/** The `and 6` of `February 5 and 6`, with nothing behind it that it could count. */
function readNextDay(words: Words, { day, end }: ReadDayNumber): ReadDayNumber | undefined {
  if (lowerAt(words, end) !== 'and' || tokenAt(words, end + 1).kind !== 'number') return undefined;
  const next = readDayNumber(words, end + 1);
  if (!next || next.day <= day) return undefined;
  const after = tokenAt(words, next.end);
  return after.kind === 'mark' || /^(?:in|at|for|to|the|when|during|and|but)$/.test(after.lower)
    ? next
    : undefined;
}

/** The year after a day, with a comma or `of` before it. */
function readYearAfter(words: Words, at: number): { end: number; year: number } | undefined {
  const glue = lowerAt(words, at);
  const from = glue === ',' || glue === 'of' ? at + 1 : at;
  if (tokenAt(words, from).kind === 'word') return undefined;
  return readYear(words, from);
}

/** `2026-01-19`, `2026/01/19`, `19.01.2026`, `1/19/2026`; a date that reads both ways says so. */
function readNumeric(words: Words, at: number): DateReading | undefined {
  const token = tokenAt(words, at);
  if (token.kind !== 'number') return undefined;
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(token.text);
  if (dotted) return fixedDay(Number(dotted[3]), Number(dotted[2]), Number(dotted[1]), at + 1);
  const sign = lowerAt(words, at + 1);
  if (sign !== '/' && sign !== '-') return undefined;
  if (lowerAt(words, at + 3) !== sign) return undefined;
  for (let i = at + 1; i <= at + 4; i++) if (!touches(words, i)) return undefined;
  const [one, two, three] = [token.text, tokenAt(words, at + 2).text, tokenAt(words, at + 4).text];
  if (HYPHENS.has(lowerAt(words, at + 5)) && touches(words, at + 5)) return undefined;
  if (/^(?:1[5-9]|20)\d\d$/.test(one) && /^\d{1,2}$/.test(two) && /^\d{1,2}$/.test(three))
    return fixedDay(Number(one), Number(two), Number(three), at + 5);
  if (!/^\d{1,2}$/.test(one) || !/^\d{1,2}$/.test(two)) return undefined;
  if (!/^(?:1[5-9]|20)\d\d$/.test(three) && !(sign === '/' && /^\d\d$/.test(three))) return undefined;
  const year = three.length === 2 ? fullYear(Number(three)) : Number(three);
  const [a, b] = [Number(one), Number(two)];
  if (a > 12) return fixedDay(year, b, a, at + 5, 'day-first');
  if (b > 12) return fixedDay(year, a, b, at + 5, 'month-first');
  if (a === b) return fixedDay(year, a, b, at + 5);
  if (!isDay(year, a, b)) return undefined;
  return { end: at + 5, words: { kind: 'calendar', year, month: a, day: b, eitherOrder: true } };
}

function fixedDay(
  year: number,
  month: number,
  day: number,
  end: number,
  order?: 'day-first' | 'month-first',
): DateReading | undefined {
  if (!isDay(year, month, day)) return undefined;
  return { end, words: { kind: 'calendar', year, month, day, ...(order ? { order } : {}) } };
}
