import { TIME_UNITS } from '../../../lexicon/calendar-words.ts';
import { readNumber } from '../../figures/read-number.ts';
import { isInnerHyphen, lowerAt, type Words } from '../../figures/words.ts';
import type { CountsFrom, DateReading } from '../date-words.ts';

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
