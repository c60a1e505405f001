import { TIME_UNITS, type TimeUnit } from '../../../lexicon/calendar-words.ts';
import { boundBefore } from '../../figures/bounds.ts';
import type { Amount } from '../../figures/read-amount.ts';
import { readNumber, type ReadNumber } from '../../figures/read-number.ts';
import {
  HYPHENS,
  isCapital,
  isInnerHyphen,
  isRunningText,
  lowerAt,
  type Words,
} from '../../figures/words.ts';

/** A length of time as the words have it. */
export interface DurationReading {
  readonly end: number;
  readonly unit: TimeUnit;
  /** What the words state, one number or two; `undefined` for `several days`. */
  readonly amount?: Amount;
}

const VAGUE_COUNTS: ReadonlySet<string> = new Set(['several', 'few', 'many', 'some']);

/** `three days`, `a two-year`, `the past two weeks`, `two to three weeks`, `several months`, `a week`. */
export function readDuration(words: Words, at: number): DurationReading | undefined {
  const word = lowerAt(words, at);
  if (VAGUE_COUNTS.has(word)) return finish(words, at + 1, undefined, true);
  if (word === 'a' || word === 'an') return readArticle(words, at);
  if (word === 'half' && (lowerAt(words, at + 1) === 'a' || lowerAt(words, at + 1) === 'an'))
    return finish(words, at + 2, numberOf(at + 2, 0.5), false);
  const first = readNumber(words, at);
  if (!first || first.vague) return undefined;
  const to = lowerAt(words, first.end);
  const second = to === 'to' || to === 'or' || HYPHENS.has(to) ? readNumber(words, first.end + 1) : undefined;
  if (second && !second.vague && second.value > first.value) {
    const range = finish(words, second.end, { end: second.end, first, second }, true);
    if (range) return range;
  }
  return finish(words, first.end, { end: first.end, first }, true);
}

function readArticle(words: Words, at: number): DurationReading | undefined {
  const next = lowerAt(words, at + 1);
  if (next === 'few') return finish(words, at + 2, undefined, true);
  if (next === 'couple') {
    const end = at + (lowerAt(words, at + 2) === 'of' ? 3 : 2);
    return finish(words, end, numberOf(end, 2), true);
  }
  const number = readNumber(words, at);
  if (number && !number.vague) return finish(words, number.end, { end: number.end, first: number }, true);
  if (next === 'half' && isInnerHyphen(words, at + 2))
    return finish(words, at + 3, numberOf(at + 3, 0.5), false);
  // `a year` alone is mostly a rate (`$3 a year`) or half of `a year ago`; `for a year` is a length.
  return LENGTH_BEFORE.has(lowerAt(words, at - 1)) || boundBefore(words, at) !== undefined
    ? finish(words, at + 1, numberOf(at + 1, 1), false)
    : undefined;
}

const LENGTH_BEFORE: ReadonlySet<string> = new Set('for within in after lasted'.split(' '));

function finish(
  words: Words,
  at: number,
  amount: Amount | undefined,
  plural: boolean,
): DurationReading | undefined {
  const hyphen = isInnerHyphen(words, at);
  let noun = hyphen ? at + 1 : at;
  if (plural && !hyphen && MORE.has(lowerAt(words, noun))) noun++;
  const unit = TIME_UNITS.get(lowerAt(words, noun));
  if (unit === undefined || unit === 'weekend' || isAge(words, noun + 1)) return undefined;
  // `60 Minutes aired it`: a capital in a sentence that goes on in lower case is a name.
  if (!hyphen && isCapital(words, noun) && isRunningText(words, noun + 1)) return undefined;
  if (unit === 'second' && lowerAt(words, noun) === 'second') return undefined;
  if (unit === 'quarter' && !lowerAt(words, noun).endsWith('s')) return undefined;
  if (lowerAt(words, noun) === 'min' && !hyphen && amount === undefined) return undefined;
  return amount === undefined ? { end: noun + 1, unit } : { end: noun + 1, unit, amount };
}

/** A number that words other than its own state: `a couple of`, `half a`, `a`. */
function numberOf(end: number, value: number): Amount {
  const first: ReadNumber = { end, value, step: 1, form: 'words', scaled: false };
  return { end, first };
}

const MORE: ReadonlySet<string> = new Set([
  'more',
  'additional',
  'consecutive',
  'straight',
  'full',
  'further',
  'long',
  'whole',
]);

/** `37-year-old`, `37 years old`, `12 years of age` are ages, which the figures read. */
function isAge(words: Words, at: number): boolean {
  const next = lowerAt(words, isInnerHyphen(words, at) ? at + 1 : at);
  return next === 'old' || next === 'olds' || (next === 'of' && lowerAt(words, at + 1) === 'age');
}
