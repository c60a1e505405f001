import { TIME_ZONES } from '../../../lexicon/calendar-words.ts';
import { CARDINALS } from '../../../lexicon/number-words.ts';
import { lowerAt, tokenAt, touches, type Words } from '../../figures/words.ts';
import { twoDigits } from '../calendar.ts';
import type { ClockTime } from '../date-words.ts';

export interface ClockReading {
  readonly end: number;
  readonly clock: ClockTime;
  /** Whether `10:35` stood alone, without a.m., zone or `o'clock`: it may be a score or a length as well. */
  readonly bare: boolean;
  /** Whether it needs a word of time before it when no day stands beside it: `10:35`, `noon`. */
  readonly doubtful: boolean;
}

/** `10:35 a.m.`, `9pm EST`, `22:30`, `0735 GMT`, `4 in the morning`, `noon`, `midnight`, `five o'clock`, `8:00 am (0600 GMT)`. */
export function readClock(words: Words, at: number): ClockReading | undefined {
  const reading = readHour(words, at);
  if (!reading || lowerAt(words, reading.end) !== '(') return reading;
  const other = readHour(words, reading.end + 1);
  if (!other || other.bare || lowerAt(words, other.end) !== ')') return reading;
  return { ...reading, end: other.end + 1, bare: false, doubtful: false };
}

/** An hour in one zone. */
function readHour(words: Words, at: number): ClockReading | undefined {
  const word = lowerAt(words, at);
  if (word === 'noon') return { ...finish(words, at + 1, 12, undefined), doubtful: true };
  if (word === 'midnight') return { ...finish(words, at + 1, 24, undefined), doubtful: true };
  const digits = readHourAndMinute(words, at);
  const hour = digits?.hour ?? CARDINALS.get(word);
  if (hour === undefined || hour > 24) return undefined;
  const minute = digits?.minute;
  const end = digits?.end ?? at + 1;
  const half = readHalf(words, end);
  if (half) {
    // `17:06 pm`
    const isFull = hour > 12 && hour < 24 && half.after && minute !== undefined;
    if (!isFull && (hour > 12 || hour === 0)) return undefined;
    return finish(words, half.end, isFull ? hour : (hour % 12) + (half.after ? 12 : 0), minute);
  }
  const zone = readZone(words, end);
  if (digits?.colon) {
    return { end: zone, clock: clockOf(hour, minute), bare: zone === end, doubtful: zone === end };
  }
  const military = digits?.military ? readMilitaryEnd(words, at, end) : undefined;
  return military === undefined
    ? undefined
    : { end: military, clock: clockOf(hour, minute), bare: false, doubtful: false };
}

/**
 * Where `0735 GMT`, `1430 hrs IST`, `at 1430 hours` end. Hours may be how long something took: a zone, an `at` or a nought in front shows
 * that they are on the clock.
 */
function readMilitaryEnd(words: Words, at: number, end: number): number | undefined {
  const isHours = lowerAt(words, end) === 'hrs' || lowerAt(words, end) === 'hours';
  const unit = isHours ? end + 1 : end;
  const zone = readZone(words, unit);
  if (zone > unit) return zone;
  const isOnClock = lowerAt(words, at - 1) === 'at' || lowerAt(words, at).startsWith('0');
  return isHours && isOnClock ? unit : undefined;
}

function finish(words: Words, end: number, hour: number, minute: number | undefined): ClockReading {
  return { end: readZone(words, end), clock: clockOf(hour, minute), bare: false, doubtful: false };
}

function clockOf(hour: number, minute: number | undefined): ClockTime {
  const first = hour * 60 + (minute ?? 0);
  // A full hour without minutes is an hour on the clock, not an hour long, but people round to it.
  return {
    minutes: [Math.min(first, 1440), Math.min(first, 1440)],
    timex: `T${twoDigits(hour)}:${twoDigits(minute ?? 0)}`,
    precision: minute === undefined ? 'hour' : 'minute',
  };
}

interface HourAndMinute {
  readonly end: number;
  readonly hour: number;
  readonly minute?: number;
  readonly colon: boolean;
  readonly military: boolean;
}

function readHourAndMinute(words: Words, at: number): HourAndMinute | undefined {
  const token = tokenAt(words, at);
  if (token.kind !== 'number') return undefined;
  const dotted = /^([01]?\d|2[0-4])\.([0-5]\d)$/.exec(token.text);
  if (dotted)
    return { end: at + 1, hour: Number(dotted[1]), minute: Number(dotted[2]), colon: false, military: false };
  if (/^(?:[01]\d|2[0-3])[0-5]\d$/.test(token.text))
    return {
      end: at + 1,
      hour: Number(token.text.slice(0, 2)),
      minute: Number(token.text.slice(2)),
      colon: false,
      military: true,
    };
  if (!/^\d{1,2}$/.test(token.text)) return undefined;
  const hour = Number(token.text);
  const minutes = tokenAt(words, at + 2);
  const colon = lowerAt(words, at + 1) === ':' && touches(words, at + 1) && touches(words, at + 2);
  if (!colon) return { end: at + 1, hour, colon: false, military: false };
  if (!/^[0-5]\d$/.test(minutes.text)) return undefined;
  const seconds =
    lowerAt(words, at + 3) === ':' && touches(words, at + 3) && touches(words, at + 4)
      ? /^[0-5]\d(?:\.\d+)?$/.test(tokenAt(words, at + 4).text)
      : false;
  return { end: seconds ? at + 5 : at + 3, hour, minute: Number(minutes.text), colon: true, military: false };
}

/** `a.m.`, `pm`, `P.M.`, `in the morning`, `o'clock`. */
function readHalf(words: Words, at: number): { end: number; after: boolean } | undefined {
  const word = lowerAt(words, at);
  if (word === 'am' || word === 'pm') return { end: at + 1, after: word === 'pm' };
  if (word === 'a.m.' || word === 'p.m.' || word === 'a.m' || word === 'p.m')
    return { end: at + 1, after: word.startsWith('p') };
  if ((word === 'a' || word === 'p') && lowerAt(words, at + 1) === '.' && lowerAt(words, at + 2) === 'm')
    return { end: withFullStop(words, at + 3), after: word === 'p' };
  const oclock = word === "o'clock" || word === 'o’clock';
  const next = oclock ? at + 1 : at;
  if (lowerAt(words, next) === 'in' && lowerAt(words, next + 1) === 'the') {
    const part = lowerAt(words, next + 2);
    if (part === 'morning') return { end: next + 3, after: false };
    if (part === 'afternoon' || part === 'evening') return { end: next + 3, after: true };
  }
  return undefined;
}

/** The full stop of `p.m.` belongs to it even where it ends the sentence too. */
function withFullStop(words: Words, at: number): number {
  return lowerAt(words, at) === '.' && touches(words, at) ? at + 1 : at;
}

function readZone(words: Words, at: number): number {
  const from = lowerAt(words, at) === ',' || lowerAt(words, at) === '(' ? at + 1 : at;
  const word = tokenAt(words, from).text;
  if (TIME_ZONES.has(word.toLowerCase()) && word === word.toUpperCase()) return from + 1;
  if (from === at && lowerAt(words, at) === 'local' && lowerAt(words, at + 1) === 'time') return at + 2;
  return at;
}
