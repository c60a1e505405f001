import { withFields } from '../../../base/with-fields.ts';
import { HOLIDAYS, SEASONS } from '../../../lexicon/calendar-words.ts';
import { ORDINALS } from '../../../lexicon/number-words.ts';
import {
  HYPHENS,
  isCapital,
  isInnerHyphen,
  lowerAt,
  tokenAt,
  touches,
  type Words,
} from '../../figures/words.ts';
import type { CalendarWords, DateReading } from '../date-words.ts';
import { fullYear, readYear } from './read-calendar.ts';

/** `1990s`, `1990's`, `'90s`, `nineties`. */
export function readDecade(words: Words, at: number): DateReading | undefined {
  const token = tokenAt(words, at);
  const spelled = DECADES.get(token.lower);
  if (spelled !== undefined) return { end: at + 1, words: { kind: 'era', digits: `19${spelled}` } };
  const quote = token.text === "'" || token.text === '’' || token.text === '‘';
  const digits = tokenAt(words, quote ? at + 1 : at).text;
  const s = quote ? at + 2 : at + 1;
  const plural = touches(words, s) && ['s', "'s", '’s'].includes(lowerAt(words, s));
  if (!plural) return undefined;
  if (!quote && /^(?:1[5-9]|20)\d0$/.test(digits))
    return { end: s + 1, words: { kind: 'era', digits: digits.slice(0, 3) } };
  if (quote && /^\d0$/.test(digits))
    return { end: s + 1, words: { kind: 'era', digits: String(fullYear(Number(digits))).slice(0, 3) } };
  return undefined;
}

/** The third digit of decades that are spelled out; `twenties` of this century are rarely written so. */
const DECADES: ReadonlyMap<string, number> = new Map([
  ['twenties', 2],
  ['thirties', 3],
  ['forties', 4],
  ['fifties', 5],
  ['sixties', 6],
  ['seventies', 7],
  ['eighties', 8],
  ['nineties', 9],
]);

/** `20th century`, `nineteenth century`. */
export function readCentury(words: Words, at: number): DateReading | undefined {
  const ordinal = readOrdinal(words, at);
  if (!ordinal || ordinal.value > 21) return undefined;
  const noun = isInnerHyphen(words, ordinal.end) ? ordinal.end + 1 : ordinal.end;
  if (lowerAt(words, noun) !== 'century') return undefined;
  // `21st Century Fox` is a name.
  if (isCapital(words, noun) && isCapital(words, noun + 1)) return undefined;
  return { end: noun + 1, words: { kind: 'era', digits: String(ordinal.value - 1).padStart(2, '0') } };
}

/** `third quarter of 1984`, `third-quarter`, `1988 third quarter`, `Q3 2025`, `first half of the year`, `H1 2024`. */
export function readQuarter(words: Words, at: number): DateReading | undefined {
  const year = readYear(words, at);
  let from = year?.end ?? at;
  const fiscal = lowerAt(words, from) === 'fiscal';
  if (fiscal) from = lowerAt(words, from + 1) === '-' ? from + 2 : from + 1;
  if (year && lowerAt(words, year.end) === 'quarter')
    return { end: year.end + 1, words: { kind: 'calendar', year: year.year, quarter: 0 } };
  const part = readPart(words, from) ?? readShortPart(words, from);
  if (!part) return undefined;
  const stated: CalendarWords = { kind: 'calendar', ...part.part };
  if (year) return { end: part.end, words: withFields(stated, { year: year.year }) };
  return withYear(words, part.end, stated);
}

function readPart(words: Words, at: number): { end: number; part: Partial<CalendarWords> } | undefined {
  const ordinal = ORDINALS.get(lowerAt(words, at)) ?? (lowerAt(words, at) === 'last' ? 2 : undefined);
  const digits = ordinal === undefined ? readOrdinal(words, at) : undefined;
  const value = ordinal ?? digits?.value;
  if (value === undefined || value > 4) return undefined;
  const end = digits?.end ?? at + 1;
  const noun = isInnerHyphen(words, end) ? end + 1 : end;
  const unit = lowerAt(words, noun);
  if (unit === 'quarter' && lowerAt(words, noun + 1) === 'of' && !halfOfYear(words, noun + 1))
    return undefined;
  if (unit === 'quarter' && lowerAt(words, at) !== 'last') return { end: noun + 1, part: { quarter: value } };
  if (unit !== 'half' || value > 2 || !halfOfYear(words, noun + 1)) return undefined;
  return { end: noun + 1, part: { half: value } };
}

/** Half of what: of a year, or of a match, which is no date. */
function halfOfYear(words: Words, at: number): boolean {
  const from = lowerAt(words, at) === 'of' ? at + 1 : at;
  const next = lowerAt(words, from);
  return (
    readYear(words, from) !== undefined ||
    (from > at &&
      ['the', 'this', 'last', 'next', 'fiscal'].includes(next) &&
      ['year', 'fiscal'].includes(lowerAt(words, from + 1)))
  );
}

function readShortPart(words: Words, at: number): { end: number; part: Partial<CalendarWords> } | undefined {
  const letter = tokenAt(words, at).text;
  if ((letter !== 'Q' && letter !== 'H') || !touches(words, at + 1)) return undefined;
  const value = Number(tokenAt(words, at + 1).text);
  if (letter === 'Q' && value >= 1 && value <= 4) return { end: at + 2, part: { quarter: value } };
  if (letter === 'H' && value >= 1 && value <= 2 && readYear(words, at + 2))
    return { end: at + 2, part: { half: value } };
  return undefined;
}

/** `summer`, with the year or the word that says which: `summer of 2019`, `winter 1994`. Plain `fall` is mostly a verb. */
export function readSeason(words: Words, at: number): DateReading | undefined {
  const word = lowerAt(words, at);
  const season = SEASONS.get(word);
  if (season === undefined) return undefined;
  const reading = withYear(words, at + 1, { kind: 'calendar', season });
  if (reading.end > at + 1) return reading;
  const before = lowerAt(words, at - 1);
  const next = lowerAt(words, at + 1);
  const after = tokenAt(words, at + 1);
  if (before !== 'the' || isCapital(words, at) || (after.kind !== 'mark' && !AFTER_SEASON.has(next)))
    return undefined;
  if (word !== 'fall' && word !== 'spring') return reading;
  return ['in', 'during', 'since', 'until', 'by'].includes(lowerAt(words, at - 2)) && next !== 'of'
    ? reading
    : undefined;
}

/** Words that may follow a bare season; any other word makes it an adjective: the summer dress. */
const AFTER_SEASON: ReadonlySet<string> = new Set(
  'and or but when after before as while with was is were has had will would to for that because until at he she it they we there'.split(
    ' ',
  ),
);

/** A holiday, with the year beside it. */
export function readHoliday(words: Words, at: number): DateReading | undefined {
  if (!isCapital(words, at)) return undefined;
  let phrase = lowerAt(words, at);
  let end = at + 1;
  let found: DateReading | undefined;
  for (let length = 1; length <= 3; length++) {
    const rule = HOLIDAYS.get(phrase);
    if (rule) found = withYear(words, end, { kind: 'calendar', holiday: rule });
    if (["'s", '’s', "'", '’'].includes(lowerAt(words, end))) end++;
    if (!isCapital(words, end)) break;
    phrase += ` ${lowerAt(words, end)}`;
    end++;
  }
  return found;
}

/** `fiscal 1989`, `fiscal year 2025`, `FY2025`, `the 2024-25 season`: the year that names it. */
export function readFiscal(words: Words, at: number): DateReading | undefined {
  const word = lowerAt(words, at);
  const from =
    word === 'fiscal'
      ? lowerAt(words, at + 1) === 'year'
        ? at + 2
        : at + 1
      : word === 'fy'
        ? at + 1
        : undefined;
  if (from === undefined) return undefined;
  const year = readYear(words, from);
  return year ? { end: year.end, words: { kind: 'calendar', year: year.year } } : undefined;
}

/** `year-end`, `year's end`, `year end 1994`: the last day of the year. */
export function readYearEnd(words: Words, at: number): DateReading | undefined {
  if (lowerAt(words, at) !== 'year') return undefined;
  const glue = HYPHENS.has(lowerAt(words, at + 1)) || ["'s", '’s'].includes(lowerAt(words, at + 1));
  const noun = glue ? at + 2 : at + 1;
  if (lowerAt(words, noun) !== 'end') return undefined;
  return withYear(words, noun + 1, { kind: 'calendar', month: 12, day: 31, which: 'this' });
}

/** The year that follows a part of it: `of 1984`, `1984`. */
function withYear(words: Words, at: number, stated: CalendarWords): DateReading {
  let from = lowerAt(words, at) === 'of' || lowerAt(words, at) === ',' ? at + 1 : at;
  if (lowerAt(words, from) === 'fiscal') from++;
  const year = readYear(words, from);
  return year
    ? { end: year.end, words: withFields(stated, { year: year.year }) }
    : { end: at, words: stated };
}

/** `third`, `20th`, `twenty-first`. */
function readOrdinal(words: Words, at: number): { end: number; value: number } | undefined {
  const token = tokenAt(words, at);
  if (token.kind === 'number') {
    if (!/^\d{1,2}$/.test(token.text) || !touches(words, at + 1)) return undefined;
    return /^(?:st|nd|rd|th)$/.test(lowerAt(words, at + 1))
      ? { end: at + 2, value: Number(token.text) }
      : undefined;
  }
  if (token.lower === 'twenty' && isInnerHyphen(words, at + 1) && lowerAt(words, at + 2) === 'first')
    return { end: at + 3, value: 21 };
  const value = ORDINALS.get(token.lower);
  return value === undefined ? undefined : { end: at + 1, value };
}
