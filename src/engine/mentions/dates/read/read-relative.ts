import { DAY_PARTS, SEASONS, TIME_UNITS, WEEKDAYS, type TimeUnit } from '../../../lexicon/calendar-words.ts';
import { readNumber } from '../../figures/read-number.ts';
import { isCapital, isInnerHyphen, lowerAt, type Words } from '../../figures/words.ts';
import type { CountsFrom, DateReading, Which } from '../date-words.ts';
import { readDay, readMonthName } from './read-calendar.ts';
import { readHoliday, readQuarter } from './read-period.ts';

/** `today`, `yesterday`, `tomorrow`, `tonight`, `the day before yesterday`. */
export function readToday(words: Words, at: number): DateReading | undefined {
  const word = lowerAt(words, at);
  const shift = DAY_WORDS.get(word);
  if (shift !== undefined) {
    if (lowerAt(words, at - 1) === 'of' && word === 'tomorrow') return undefined;
    if (isPossessive(words, at + 1) && OF_THESE_TIMES.has(lowerAt(words, at + 2))) return undefined;
    const day = unit(at + 1, 'day', shift, 'published');
    return word === 'tonight' ? { ...day, part: 'NI' } : day;
  }
  if (word !== 'day') return undefined;
  const [side, anchor] = [lowerAt(words, at + 1), lowerAt(words, at + 2)];
  if (side === 'before' && anchor === 'yesterday') return unit(at + 3, 'day', -2, 'published');
  if (side === 'after' && anchor === 'tomorrow') return unit(at + 3, 'day', 2, 'published');
  return undefined;
}

function isPossessive(words: Words, at: number): boolean {
  return lowerAt(words, at) === "'s" || lowerAt(words, at) === '’s';
}

/** `today's world` is no day. */
const OF_THESE_TIMES: ReadonlySet<string> = new Set(
  'world youth society generation generations standards children kids market markets economy culture consumers families politics technology children personal'.split(
    ' ',
  ),
);

const DAY_WORDS: ReadonlyMap<string, number> = new Map([
  ['today', 0],
  ['yesterday', -1],
  ['tomorrow', 1],
  ['tonight', 0],
]);

interface Pointer {
  readonly end: number;
  readonly which: Which;
  readonly shift: number;
  readonly countsFrom: CountsFrom;
  /** Whether a bare weekday, month or season may follow (`last June`, not `the following June`). */
  readonly named: boolean;
  /** `latest` points at quarters only. */
  readonly latest?: boolean;
}

/** `last year`, `this week`, `next month`, `the following day`, `that same evening`, `last June`, `next Monday`. */
export function readPointed(words: Words, at: number): DateReading | undefined {
  const pointer = readPointer(words, at);
  if (!pointer) return undefined;
  const { end } = pointer;
  const noun = lowerAt(words, end);
  if (isCapital(words, at) && isCapital(words, end) && TIME_UNITS.has(noun) && !opensSentence(words, at))
    return undefined;
  if (pointer.latest) return readLatest(words, end);
  if (noun === 'year') {
    const part = readPartOfYear(words, end + 1, pointer);
    if (part) return part;
  }
  if (noun === 'fiscal' && lowerAt(words, end + 1) === 'year')
    return unit(end + 2, 'year', pointer.shift, pointer.countsFrom);
  const part = DAY_PARTS.get(noun);
  if (part !== undefined && noun !== 'dawn' && noun !== 'overnight') {
    const shift = noun === 'night' || pointer.countsFrom === 'reference' ? pointer.shift : 0;
    return { ...unit(end + 1, 'day', shift, pointer.countsFrom), part };
  }
  const length = TIME_UNITS.get(noun);
  if (length !== undefined && !noun.endsWith('s') && !TOO_SHORT.has(length))
    return unit(end + 1, length, pointer.shift, pointer.countsFrom);
  return pointer.named ? readNamed(words, end, pointer.which) : undefined;
}

/** A name in capitals, such as a programme's, does not open its sentence. */
function opensSentence(words: Words, at: number): boolean {
  return at === words.first;
}

/** `the latest quarter`, `the latest period`. */
function readLatest(words: Words, at: number): DateReading | undefined {
  const noun = lowerAt(words, at);
  return noun === 'quarter' || noun === 'period' ? unit(at + 1, 'quarter', 0, 'reference') : undefined;
}

/** `this year's third quarter`, `last year's quarter`. */
function readPartOfYear(words: Words, at: number, pointer: Pointer): DateReading | undefined {
  if (!isPossessive(words, at)) return undefined;
  const year = { yearShift: pointer.shift, yearFrom: pointer.countsFrom };
  if (lowerAt(words, at + 1) === 'quarter')
    return { end: at + 2, words: { kind: 'calendar', quarter: 0, ...year } };
  const part = readQuarter(words, at + 1);
  if (part?.words.kind !== 'calendar' || part.words.year !== undefined) return undefined;
  return { ...part, words: { ...part.words, ...year } };
}

/** Units that no pointer makes a date: `this minute`. */
const TOO_SHORT: ReadonlySet<TimeUnit> = new Set<TimeUnit>([
  'second',
  'minute',
  'hour',
  'millennium',
  'fortnight',
]);

function readNamed(words: Words, at: number, which: Which): DateReading | undefined {
  const weekday = WEEKDAYS.get(lowerAt(words, at));
  if (weekday !== undefined) return { end: at + 1, words: { kind: 'calendar', weekday, which } };
  const day = readDay(words, at);
  if (day?.words.kind === 'calendar' && day.words.year === undefined)
    return { ...day, words: { ...day.words, which } };
  const month = readMonthName(words, at);
  if (month) return { end: month.end, words: { kind: 'calendar', month: month.month, which } };
  const season = SEASONS.get(lowerAt(words, at));
  if (season !== undefined) return { end: at + 1, words: { kind: 'calendar', season, which } };
  const holiday = readHoliday(words, at);
  return holiday?.words.kind === 'calendar' ? { ...holiday, words: { ...holiday.words, which } } : undefined;
}

function readPointer(words: Words, at: number): Pointer | undefined {
  const word = lowerAt(words, at);
  const next = lowerAt(words, at + 1);
  switch (word) {
    case 'last':
      return { end: at + 1, which: 'last', shift: -1, countsFrom: 'published', named: true };
    case 'past':
      return { end: at + 1, which: 'last', shift: -1, countsFrom: 'published', named: true };
    case 'this':
      if (next === 'past')
        return { end: at + 2, which: 'last', shift: -1, countsFrom: 'published', named: true };
      if (next === 'coming')
        return { end: at + 2, which: 'next', shift: 1, countsFrom: 'published', named: true };
      if (next === 'same')
        return { end: at + 2, which: 'this', shift: 0, countsFrom: 'reference', named: false };
      return { end: at + 1, which: 'this', shift: 0, countsFrom: 'published', named: true };
    case 'current':
      return { end: at + 1, which: 'this', shift: 0, countsFrom: 'published', named: false };
    case 'next':
    case 'coming':
    case 'upcoming':
      return {
        end: at + 1,
        which: 'next',
        shift: 1,
        countsFrom: word === 'next' && lowerAt(words, at - 1) === 'the' ? 'reference' : 'published',
        named: true,
      };
    case 'latest':
      return { end: at + 1, which: 'this', shift: 0, countsFrom: 'reference', named: false, latest: true };
    case 'following':
      return { end: at + 1, which: 'next', shift: 1, countsFrom: 'reference', named: false };
    case 'previous':
    case 'preceding':
      return { end: at + 1, which: 'last', shift: -1, countsFrom: 'reference', named: false };
    case 'that':
      return {
        end: next === 'same' ? at + 2 : at + 1,
        which: 'this',
        shift: 0,
        countsFrom: 'reference',
        named: false,
      };
    case 'same':
      return { end: at + 1, which: 'this', shift: 0, countsFrom: 'reference', named: false };
    default:
      return undefined;
  }
}

/** `two weeks ago`, `a year earlier`, `three days later`, `10 years from now`, `the day before`, `a week after`. */
export function readDistance(words: Words, at: number): DateReading | undefined {
  const count = readCount(words, at);
  if (!count) return undefined;
  const unitAt = isInnerHyphen(words, count.end) ? count.end + 1 : count.end;
  const length = TIME_UNITS.get(lowerAt(words, unitAt));
  if (length === undefined || length === 'second') return undefined;
  let end = unitAt + 1;
  if (lowerAt(words, end) === 'or' && ['so', 'two', 'more'].includes(lowerAt(words, end + 1))) end += 2;
  const side = readSide(words, end);
  if (!side) return undefined;
  if (count.value === undefined)
    return {
      end: side.end,
      words: { kind: 'reference', timex: side.sign < 0 ? 'PAST_REF' : 'FUTURE_REF' },
    };
  if (length === 'minute' || length === 'hour') return undefined;
  return {
    end: side.end,
    words: {
      kind: 'distance',
      unit: length,
      count: side.sign * count.value,
      countsFrom: side.countsFrom,
    },
    approximate: true,
  };
}

/** `year-ago`, `year-earlier`: a year before what is told of. */
export function readYearAgo(words: Words, at: number): DateReading | undefined {
  if (lowerAt(words, at) !== 'year' || !isInnerHyphen(words, at + 1)) return undefined;
  const side = lowerAt(words, at + 2);
  if (side !== 'ago' && side !== 'earlier') return undefined;
  const noun = lowerAt(words, at + 3);
  const end = noun === 'quarter' || noun === 'period' ? at + 4 : at + 3;
  return { end, words: { kind: 'distance', unit: 'year', count: -1, countsFrom: 'reference' } };
}

interface Count {
  readonly end: number;
  /** `undefined` for `several` and `a few`. */
  readonly value?: number;
}

function readCount(words: Words, at: number): Count | undefined {
  const word = lowerAt(words, at);
  const next = lowerAt(words, at + 1);
  if (word === 'several' || word === 'few' || word === 'many') return { end: at + 1 };
  if (word === 'a' || word === 'an') {
    if (next === 'few' || next === 'couple')
      return next === 'few'
        ? { end: at + 2 }
        : { end: at + (lowerAt(words, at + 2) === 'of' ? 3 : 2), value: 2 };
    const number = readNumber(words, at);
    return number ? { end: number.end, value: number.value } : { end: at + 1, value: 1 };
  }
  const number = readNumber(words, at);
  return number && Number.isInteger(number.value) && number.value <= 5000
    ? { end: number.end, value: number.value }
    : undefined;
}

interface Side {
  readonly end: number;
  readonly sign: number;
  readonly countsFrom: CountsFrom;
}

function readSide(words: Words, at: number): Side | undefined {
  const word = lowerAt(words, at);
  const next = lowerAt(words, at + 1);
  if (word === 'ago') return { end: at + 1, sign: -1, countsFrom: 'published' };
  if (word === 'earlier' || word === 'previously' || word === 'beforehand')
    return { end: at + 1, sign: -1, countsFrom: 'reference' };
  if (word === 'later' || word === 'afterward' || word === 'afterwards')
    return { end: at + 1, sign: 1, countsFrom: 'reference' };
  if (word === 'from' && (next === 'now' || next === 'today'))
    return { end: at + 2, sign: 1, countsFrom: 'published' };
  return undefined;
}

/** `the year`, `the weekend`, `the quarter`: bare units, where the words before them make them a date. */
export function readBareUnit(words: Words, at: number): DateReading | undefined {
  const full = lowerAt(words, at) === 'full' || lowerAt(words, at) === 'fiscal';
  const noun = full ? at + 1 : at;
  const length = TIME_UNITS.get(lowerAt(words, noun));
  if (length === undefined || lowerAt(words, at - 1) !== 'the' || lowerAt(words, noun).endsWith('s'))
    return undefined;
  const before = lowerAt(words, at - 2);
  const inside = before === 'in' && INSIDE_WORDS.has(lowerAt(words, at - 3));
  const edge = before === 'of' && EDGE_WORDS.has(lowerAt(words, at - 3));
  const after = lowerAt(words, noun + 1);
  switch (length) {
    case 'weekend':
      return ['over', 'during', 'for', 'at', 'of', 'through', 'before', 'after'].includes(before)
        ? unit(noun + 1, 'weekend', -1, 'published')
        : undefined;
    case 'quarter':
      return ['for', 'in', 'during', 'of'].includes(before)
        ? unit(noun + 1, 'quarter', 0, 'told')
        : undefined;
    case 'year':
      if (!inside && !edge && !(before === 'for' && after !== 'of')) return undefined;
      return unit(noun + 1, 'year', 0, 'published');
    case 'week':
    case 'month':
      return inside || edge ? unit(noun + 1, length, 0, 'published') : undefined;
    case 'day':
      return inside ? unit(noun + 1, 'day', 0, 'reference') : undefined;
    default:
      return undefined;
  }
}

/** Words before `in the year` and `of the year` that make it a date. */
const INSIDE_WORDS: ReadonlySet<string> = new Set(['earlier', 'later', 'early', 'late']);
const EDGE_WORDS: ReadonlySet<string> = new Set(
  'end start beginning middle half quarter months rest remainder part close'.split(' '),
);

function unit(end: number, length: TimeUnit, shift: number, countsFrom: CountsFrom): DateReading {
  return { end, words: { kind: 'unit', unit: length, shift, countsFrom } };
}
