import { TIME_UNITS, type TimeUnit } from '../../../lexicon/calendar-words.ts';
import { readNumber } from '../../figures/read-number.ts';
import { isInnerHyphen, lowerAt, tokenAt, type Words } from '../../figures/words.ts';
import type { CountsFrom, DateReading } from '../date-words.ts';

/** `two weeks ago`, `a year earlier`, `three days later`, `10 years from now`, `the day before`, `a week after`. */
export function readDistance(words: Words, at: number): DateReading | undefined {
  const count = readCount(words, at);
  if (!count) return undefined;
  const unitAt = isInnerHyphen(words, count.end) ? count.end + 1 : count.end;
  const length = TIME_UNITS.get(lowerAt(words, unitAt));
  if (length === undefined || length === 'second') return undefined;
  let end = unitAt + 1;
  // `a year and a half ago`
  const half =
    lowerAt(words, end) === 'and' && lowerAt(words, end + 1) === 'a' && lowerAt(words, end + 2) === 'half';
  if (half) end += 3;
  if (lowerAt(words, end) === 'or' && ['so', 'two', 'more'].includes(lowerAt(words, end + 1))) end += 2;
  const side = readSide(words, end) ?? (end === at + 1 ? readBeside(words, at, end) : undefined);
  if (!side) return undefined;
  if (count.value === undefined)
    return {
      end: side.end,
      words: { kind: 'reference', timex: side.sign < 0 ? 'PAST_REF' : 'FUTURE_REF' },
    };
  if (length === 'minute' || length === 'hour') return undefined;
  const told = half ? count.value + 0.5 : count.value;
  const [unit, times] = Number.isInteger(told) ? [length, 1] : (PARTS[length] ?? [length, 1]);
  if (!Number.isInteger(told * times)) return undefined;
  return {
    end: side.end,
    words: {
      kind: 'distance',
      unit,
      count: side.sign * told * times,
      countsFrom: side.countsFrom,
    },
    // Days are counted, longer units are rounded.
    ...(unit === 'day' && lowerAt(words, unitAt + 1) !== 'or' ? {} : { approximate: true }),
  };
}

/** What halves of a unit are counted in. */
const PARTS: Readonly<Partial<Record<TimeUnit, readonly [TimeUnit, number]>>> = {
  year: ['month', 12],
  decade: ['year', 10],
  century: ['year', 100],
};

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
  if (lowerAt(words, at - 1) === 'the' && TIME_UNITS.has(word)) return { end: at, value: 1 };
  if (word === 'a' || word === 'an') {
    if (next === 'few' || next === 'couple')
      return next === 'few'
        ? { end: at + 2 }
        : { end: at + (lowerAt(words, at + 2) === 'of' ? 3 : 2), value: 2 };
    const number = readNumber(words, at);
    return number ? { end: number.end, value: number.value } : { end: at + 1, value: 1 };
  }
  const number = readNumber(words, at);
  return number && number.value <= 5000 ? { end: number.end, value: number.value } : undefined;
}

interface Side {
  readonly end: number;
  readonly sign: number;
  readonly countsFrom: CountsFrom;
}

/** `the week before,`, `the day after.`: with words behind it, it leads on to another time or happening. */
function readBeside(words: Words, at: number, side: number): Side | undefined {
  const word = lowerAt(words, side);
  const next = tokenAt(words, side + 1);
  if (lowerAt(words, at - 1) !== 'the' || next.kind !== 'mark' || !/^[,.;:)—–]?$/.test(next.text))
    return undefined;
  if (word !== 'before' && word !== 'after') return undefined;
  return { end: side + 1, sign: word === 'before' ? -1 : 1, countsFrom: 'reference' };
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
