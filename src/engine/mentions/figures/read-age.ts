import { PEOPLE_WITH_AGES } from '../../lexicon/figure-words.ts';
import type { FigureReading } from './figure-reading.ts';
import type { Amount } from './read-amount.ts';
import { plainDigits, readNumber } from './read-number.ts';
import { isCapital, isInnerHyphen, lowerAt, tokenAt, touches, type Words } from './words.ts';

/** The unit of ages, apart from years of time. */
const UNIT = 'year-of-age';
/** Nobody in the news is older, in years. */
const OLDEST = 120;
/** What `at the age of` tells is an age, even one that cannot be, in years. */
const HIGHEST = 999;
/** Years in a month, a week, a day of age. */
const AGE_UNITS: ReadonlyMap<string, number> = new Map([
  ['year', 1],
  ['years', 1],
  ['month', 1 / 12],
  ['months', 1 / 12],
  ['week', 7 / 365.2425],
  ['weeks', 7 / 365.2425],
  ['day', 1 / 365.2425],
  ['days', 1 / 365.2425],
]);

/** `37-year-old`, `37 years old`, `12 years of age`, `aged 37`, `at the age of 37`, `dies at 37`, `Ann Lee, 37,`, `in her 30s`. */
export function readAge(words: Words, at: number, amount?: Amount): FigureReading | undefined {
  return (
    (amount && (readYearsOld(words, at, amount) ?? readAged(words, at, amount))) ??
    readBesideName(words, at) ??
    readTens(words, at)
  );
}

function readYearsOld(words: Words, at: number, amount: Amount): FigureReading | undefined {
  const noun = isInnerHyphen(words, amount.end) ? amount.end + 1 : amount.end;
  const factor = AGE_UNITS.get(lowerAt(words, noun));
  if (factor === undefined) return undefined;
  const old = isInnerHyphen(words, noun + 1) ? noun + 2 : noun + 1;
  const word = lowerAt(words, old);
  const end =
    word === 'old' || word === 'olds'
      ? old + 1
      : word === 'of' && lowerAt(words, old + 1) === 'age'
        ? old + 2
        : undefined;
  if (end === undefined) return undefined;
  return {
    start: at,
    end,
    kind: 'quantity',
    amount,
    unit: UNIT,
    exact: true,
    ...(factor === 1 ? {} : { factor, written: lowerAt(words, noun) }),
  };
}

/** The number alone is the figure after `aged` and `the age of`. */
function readAged(words: Words, at: number, amount: Amount): FigureReading | undefined {
  const before = lowerAt(words, at - 1);
  const said =
    before === 'aged' ||
    (before === 'age' && lowerAt(words, at - 2) !== 'the') ||
    (before === 'of' && lowerAt(words, at - 2) === 'age') ||
    (before === 'ages' && lowerAt(words, at - 2) !== 'the') ||
    (before === 'at' && amount.first.value > LAST_HOUR && isAgeOfDeath(words, at, amount.end));
  if (!said) return undefined;
  if (amount.first.value > (before === 'of' ? HIGHEST : OLDEST) || amount.first.step < 1) return undefined;
  return { start: at, end: amount.end, kind: 'quantity', amount, unit: UNIT, exact: true };
}

/** How far before `at 77` the word may stand that tells of a death, in words: `died yesterday in a federal prison at 77`. */
const DEATH_REACH = 8;

/** A smaller number after `at` may be an hour of the day. */
const LAST_HOUR = 24;

/** `Mob boss dies in prison at 77`: a bare number with nothing behind it that it could count. */
function isAgeOfDeath(words: Words, at: number, end: number): boolean {
  const after = lowerAt(words, end);
  if (end !== at + 1 || !(after === '' || /^[,.;)’”"']$/.test(after))) return false;
  for (let i = at - 2; i >= at - DEATH_REACH; i--) {
    const word = lowerAt(words, i);
    if (/^(?:dies|died|dead|dying|death)$/.test(word)) return true;
    if (/^[.;:!?]$/.test(word)) return false;
  }
  return false;
}

/** `Ann Lee, 37,`, `the driver, 37,`: digits between commas after a capitalised word that follows another. */
function readBesideName(words: Words, at: number): FigureReading | undefined {
  const token = tokenAt(words, at);
  if (token.kind !== 'number' || !/^\d{1,3}$/.test(token.text)) return undefined;
  const value = plainDigits(token.text) ?? 0;
  if (value < 1 || value > OLDEST || lowerAt(words, at - 1) !== ',') return undefined;
  const isName =
    isCapital(words, at - 2) && isCapital(words, at - 3) && tokenAt(words, at - 2).kind === 'word';
  if (!isName && !PEOPLE_WITH_AGES.has(lowerAt(words, at - 2))) return undefined;
  const after = lowerAt(words, at + 1);
  if (after !== ',' && after !== '.' && after !== ';' && after !== ')' && after !== 'of') return undefined;
  const number = readNumber(words, at);
  if (number?.end !== at + 1) return undefined;
  return {
    start: at,
    end: at + 1,
    kind: 'quantity',
    amount: { end: at + 1, first: number },
    unit: UNIT,
    exact: true,
  };
}

/** `in her 30s`, `a man in his mid-20s`. */
function readTens(words: Words, at: number): FigureReading | undefined {
  const token = tokenAt(words, at);
  if (!/^[1-9]0$/.test(token.text) || lowerAt(words, at + 1) !== 's' || !touches(words, at + 1))
    return undefined;
  let before = at - 1;
  if (lowerAt(words, before) === '-') before--;
  if (['early', 'mid', 'late'].includes(lowerAt(words, before))) before--;
  if (!['his', 'her', 'their'].includes(lowerAt(words, before))) return undefined;
  const value = Number(token.text);
  const first = { end: at + 2, value, step: 1, form: 'digits' as const, scaled: false };
  return {
    start: at,
    end: at + 2,
    kind: 'quantity',
    amount: { end: at + 2, first, second: { ...first, value: value + 9 } },
    unit: UNIT,
    exact: true,
  };
}
