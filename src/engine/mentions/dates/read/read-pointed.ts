import { withFields } from '../../../base/with-fields.ts';
import { DAY_PARTS, SEASONS, TIME_UNITS, WEEKDAYS, type TimeUnit } from '../../../lexicon/calendar-words.ts';
import { isCapital, isRunningText, lowerAt, tokenAt, type Words } from '../../figures/words.ts';
import { unitReading, type CountsFrom, type DateReading, type Which } from '../date-words.ts';
import { readDay, readMonthName } from './read-calendar.ts';
import { readHoliday, readQuarter } from './read-period.ts';

/** `today`, `yesterday`, `tomorrow`, `tonight`, `the day before yesterday`. */
export function readToday(words: Words, at: number): DateReading | undefined {
  const word = lowerAt(words, at);
  const shift = DAY_WORDS.get(word);
  if (shift !== undefined) {
    if (lowerAt(words, at - 1) === 'of' && word === 'tomorrow') return undefined;
    if (isNamed(words, at)) return undefined;
    if (isPossessive(words, at + 1) && OF_THESE_TIMES.has(lowerAt(words, at + 2))) return undefined;
    const day = unitReading(at + 1, 'day', shift, 'published');
    return word === 'tonight' ? withFields(day, { part: 'NI' }) : day;
  }
  if (word !== 'day' || (isCapital(words, at) && isCapital(words, at + 1))) return undefined;
  const [side, anchor] = [lowerAt(words, at + 1), lowerAt(words, at + 2)];
  if (side === 'before' && anchor === 'yesterday') return unitReading(at + 3, 'day', -2, 'published');
  if (side === 'after' && anchor === 'tomorrow') return unitReading(at + 3, 'day', 2, 'published');
  return undefined;
}

/** `USA Today reported`, `the Today programme`: a capital inside a sentence that goes on in lower case. */
function isNamed(words: Words, at: number): boolean {
  if (!isCapital(words, at) || at === words.first || tokenAt(words, at - 1).kind !== 'word') return false;
  return lowerAt(words, at - 1) === 'the' || isRunningText(words, at + 1);
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
    return unitReading(end + 2, 'year', pointer.shift, pointer.countsFrom);
  const part = DAY_PARTS.get(noun);
  if (part !== undefined && noun !== 'dawn' && noun !== 'overnight') {
    const shift = noun === 'night' || pointer.countsFrom === 'reference' ? pointer.shift : 0;
    return withFields(unitReading(end + 1, 'day', shift, pointer.countsFrom), { part });
  }
  const length = TIME_UNITS.get(noun);
  // `the last decade of the lease` is no decade of the calendar.
  if (lowerAt(words, at - 1) === 'the' && lowerAt(words, end + 1) === 'of') return undefined;
  if (length !== undefined && !noun.endsWith('s') && !TOO_SHORT.has(length))
    return unitReading(end + 1, length, pointer.shift, pointer.countsFrom);
  return pointer.named ? readNamed(words, end, pointer.which) : undefined;
}

/** A name in capitals, such as a programme's, does not open its sentence. */
function opensSentence(words: Words, at: number): boolean {
  return at === words.first;
}

/** `the latest quarter`, `the latest period`. */
function readLatest(words: Words, at: number): DateReading | undefined {
  const noun = lowerAt(words, at);
  return noun === 'quarter' || noun === 'period' ? unitReading(at + 1, 'quarter', 0, 'reference') : undefined;
}

/** `this year's third quarter`, `last year's quarter`. */
function readPartOfYear(words: Words, at: number, pointer: Pointer): DateReading | undefined {
  if (!isPossessive(words, at)) return undefined;
  const year = { yearShift: pointer.shift, yearFrom: pointer.countsFrom };
  if (lowerAt(words, at + 1) === 'quarter')
    return { end: at + 2, words: { kind: 'calendar', quarter: 0, ...year } };
  const part = readQuarter(words, at + 1);
  if (part?.words.kind !== 'calendar' || part.words.year !== undefined) return undefined;
  return { ...part, words: withFields(part.words, year) };
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
    return { ...day, words: withFields(day.words, { which }) };
  const month = readMonthName(words, at);
  if (month) return { end: month.end, words: { kind: 'calendar', month: month.month, which } };
  const season = SEASONS.get(lowerAt(words, at));
  if (season !== undefined) return { end: at + 1, words: { kind: 'calendar', season, which } };
  const holiday = readHoliday(words, at);
  return holiday?.words.kind === 'calendar'
    ? { ...holiday, words: withFields(holiday.words, { which }) }
    : undefined;
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
