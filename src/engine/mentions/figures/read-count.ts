import {
  CASUALTY_VERBS,
  CASUALTY_WORDS,
  IDENTIFIED,
  IDENTIFIED_NAMES,
  IDENTIFIED_TIMES,
  STREET_WORDS,
} from '../../lexicon/figure-words.ts';
import { TIME_UNITS } from '../../lexicon/calendar-words.ts';
import { boundAfter, boundBefore } from './bounds.ts';
import type { FigureReading } from './figure-reading.ts';
import { withShortScale, type Amount } from './read-amount.ts';
import { readCounted, type Counted } from './read-counted.ts';
import { HYPHENS, isCapital, isInnerHyphen, lowerAt, tokenAt, touches, type Words } from './words.ts';

/** Digits or words that count something: `20 people`, `three police officers`, `a dozen`, `hundreds`, `killing 14`. */
export function readCount(words: Words, at: number, plain?: Amount): FigureReading | undefined {
  if (!plain || isPartOfName(words, at) || isOrdinalEnd(words, plain.end)) return undefined;
  const amount = readCrowd(words, plain);
  const after = lowerAt(words, amount.end);
  const noun = isInnerHyphen(words, amount.end) ? amount.end + 1 : amount.end;
  if (TIME_UNITS.has(lowerAt(words, noun))) return undefined;
  const value = (amount.second ?? amount.first).value;
  const bound = boundAfter(words, amount.end);
  const loose = amount.first.vague !== undefined || amount.first.scaled;
  const counted =
    noun === amount.end || bound ? readCounted(words, bound?.end ?? noun, value, loose) : undefined;
  const countOf = (unit: string, told?: readonly [number, number]): FigureReading => ({
    start: at,
    end: amount.end,
    kind: 'quantity',
    amount,
    exact: true,
    unit,
    ...(told ? { counted: told } : {}),
  });
  if (counted && isCount(words, at, amount, counted)) {
    return countOf(counted.lemma, [counted.first, counted.end]);
  }
  if (amount.first.form === 'words' && amount.first.value < 2 && !amount.first.scaled) return undefined;
  const before = lowerAt(words, at - 1);
  const boundStart = boundBefore(words, at) === undefined ? at : firstOfBound(words, at);
  const verb = lowerAt(words, boundStart - 1);
  if (CASUALTY_VERBS.has(verb)) return countOf(verb, [boundStart - 1, boundStart]);
  if (amount.first.form !== 'digits' && !amount.first.scaled) return undefined;
  const bounded = bound !== undefined || boundStart !== at;
  return bounded || isBareNumber(words, at, amount, before, after) ? countOf('') : undefined;
}

/** `14th` ranks what follows and counts nothing. */
function isOrdinalEnd(words: Words, at: number): boolean {
  return touches(words, at) && /^(?:st|nd|rd|th)$/.test(lowerAt(words, at));
}

/** `1.2m users`: the short scale counts where a plural noun follows; else `m` is metres. */
function readCrowd(words: Words, amount: Amount): Amount {
  const scaled = withShortScale(words, amount);
  if (scaled === amount) return amount;
  const counted = readCounted(words, scaled.end, scaled.first.value);
  return counted?.plural ? scaled : amount;
}

function firstOfBound(words: Words, at: number): number {
  let start = at - 1;
  while (
    start > words.first &&
    ['at', 'more', 'fewer', 'less', 'as', 'many', 'up', 'no', 'an', 'well', 'just'].includes(
      lowerAt(words, start - 1),
    )
  )
    start--;
  return start;
}

function isCount(words: Words, at: number, amount: Amount, counted: Counted): boolean {
  const { first } = amount;
  const token = tokenAt(words, at);
  if (first.form === 'digits' && isYearLike(token.text))
    return counted.plural && !YEAR_BEFORE.has(lowerAt(words, at - 1)) && !isBehindName(words, at);
  if (counted.lemma === 'time' && TIMES_MORE.has(lowerAt(words, counted.end))) return false;
  if (first.form !== 'digits' && first.value === 1 && !first.scaled) {
    if (ONE_BEFORE.has(lowerAt(words, at - 1)) || ONE_AFTER.has(lowerAt(words, at + 1))) return false;
    return counted.first === at + 1 || counted.first === at + 2;
  }
  return true;
}

/** `the London 2012 organisers`: a name inside a sentence takes the year after it. */
function isBehindName(words: Words, at: number): boolean {
  return at - 1 > words.first && isCapital(words, at - 1) && tokenAt(words, at - 1).kind === 'word';
}

/** `three times as many` multiplies. */
const TIMES_MORE: ReadonlySet<string> = new Set(
  'as more larger bigger higher faster greater the better longer smaller less'.split(' '),
);

/** `one` is a pronoun after these or before those. */
const ONE_BEFORE: ReadonlySet<string> = new Set(
  'no the this that each every any some another which only is was'.split(' '),
);
const ONE_AFTER: ReadonlySet<string> = new Set(
  'of day another thing way reason side hand point time such more'.split(' '),
);

function isYearLike(text: string): boolean {
  return /^(?:1[5-9]|20)\d\d$/.test(text);
}

const YEAR_BEFORE: ReadonlySet<string> = new Set(
  'in since until till by from during before after mid early late'.split(' '),
);

/** Digits with nothing counted beside them, where the words around leave no doubt that they are a figure. */
function isBareNumber(words: Words, at: number, amount: Amount, before: string, after: string): boolean {
  const token = tokenAt(words, at);
  if (amount.first.scaled || token.text.includes(',')) return true;
  if (isYearLike(token.text) || isCapital(words, amount.end) || token.text.startsWith('0')) return false;
  return (
    FIGURE_BEFORE.has(before) &&
    (after === '' ||
      /^[.,;)]$|^(?:in|from|to|on|after|by|and|but|last|this|of|was|were|is|had|has)$/.test(after)) &&
    !(before === 'to' && after === 'to')
  );
}

/** Words before a bare number that make it a figure: it rose to 14, a total of 14. */
const FIGURE_BEFORE: ReadonlySet<string> = new Set(
  'to at of than least about nearly almost over total'.split(' '),
);

/** A number inside a name, a code, an address, a telephone number, a clock time or a list mark. */
export function isPartOfName(words: Words, at: number): boolean {
  const token = tokenAt(words, at);
  const before = tokenAt(words, at - 1);
  if (token.kind !== 'number') return IDENTIFIED_WORDS.has(before.lower) || isNamedInWords(words, at);
  if (
    touches(words, at) &&
    (before.kind === 'word' || '#/:.@_+=&'.includes(before.text) || before.text === '')
  )
    return true;
  if (touches(words, at) && HYPHENS.has(before.text) && touches(words, at - 1)) return true;
  if (
    isIdentified(words, at) ||
    (before.text === '.' && IDENTIFIED.has(lowerAt(words, at - 2)) && touches(words, at - 1)) ||
    (before.lower === 'of' && tokenAt(words, at - 2).kind === 'number' && isIdentified(words, at - 2))
  )
    return true;
  return isCode(words, at) || isAddress(words, at) || isNamed(words, at);
}

/** Whether the word before a number makes it a name: `Room 12`, `Year 6`, and `Page 3 of 4` at both ends. */
function isIdentified(words: Words, at: number): boolean {
  const before = tokenAt(words, at - 1);
  if (IDENTIFIED_TIMES.has(before.lower)) return !TIME_DETERMINERS.has(lowerAt(words, at - 2));
  return IDENTIFIED.has(before.lower) || IDENTIFIED_NAMES.has(before.text);
}

const TIME_DETERMINERS: ReadonlySet<string> = new Set(
  'a the this that same last next first second final each every one per following previous another'.split(
    ' ',
  ),
);

/** Words that number their kind in words too: `chapter three`, `phase two`. */
const IDENTIFIED_WORDS: ReadonlySet<string> = new Set(
  'chapter section phase page round part article day week level stage act volume book number'.split(' '),
);

/** Digits that run on into letters, a clock time, a ratio, a chain of hyphens. */
function isCode(words: Words, at: number): boolean {
  const after = tokenAt(words, at + 1);
  const { text } = tokenAt(words, at);
  if (/^0\d/.test(text)) return true;
  if (after.text === '' || after.spaced) return false;
  if (after.kind === 'word')
    return !/^(?:st|nd|rd|th|bn|mn|tn|m|b|k|mln|bln|km|cm|mm|kg|ft|mph|kph|c|f|lb|lbs|ha|kw|mw|gw|mi|yd|pct|percent|p)$/.test(
      after.lower,
    );
  if (after.text === '/' || after.text === ':' || after.text === '_' || after.text === '@')
    return touches(words, at + 2) && tokenAt(words, at + 2).text !== '';
  if (!HYPHENS.has(after.text) || !touches(words, at + 2)) return false;
  return (
    tokenAt(words, at + 2).kind === 'number' &&
    HYPHENS.has(lowerAt(words, at + 3)) &&
    touches(words, at + 3) &&
    tokenAt(words, at + 4).kind === 'number'
  );
}

/** `10 Downing Street`, `1600 Pennsylvania Avenue`. */
function isAddress(words: Words, at: number): boolean {
  for (let i = at + 1; i <= at + 4 && isCapital(words, i); i++)
    if (i > at + 1 && STREET_WORDS.has(lowerAt(words, i))) return true;
  return false;
}

/** `Air Force One landed`, `BBC Two`, `the Five Eyes pact`: a number in words with a capital inside a sentence. */
function isNamedInWords(words: Words, at: number): boolean {
  if (at <= words.first || !isCapital(words, at)) return false;
  const next = tokenAt(words, at + 1);
  if (lowerAt(words, at - 1) === 'the') return isCapital(words, at + 1);
  // In a headline, where every word has its capital, the number counts the word after it.
  if (isCapital(words, at + 1) || tokenAt(words, at - 1).kind !== 'word') return false;
  if (at - 1 > words.first || !SMALL_OPENERS.has(lowerAt(words, at - 1)))
    return isCapital(words, at - 1) && !isCounting(words, at + 1) && next.kind !== 'number';
  return false;
}

/** Words that open a sentence before a number; any other word with a capital there is a name. */
const SMALL_OPENERS: ReadonlySet<string> = new Set(
  'another some about nearly almost over only just all these those at in on by for of and but his her its their our my'.split(
    ' ',
  ),
);

/** Whether a plural or what happened to people follows. */
function isCounting(words: Words, at: number): boolean {
  const counted = readCounted(words, at, 2);
  return counted !== undefined && (counted.plural || CASUALTY_WORDS.has(counted.lemma));
}

/** `Apollo 13`, `Boeing 737 jets`: a capitalised word before the number and no plural noun after it. */
function isNamed(words: Words, at: number): boolean {
  if (at - 1 <= words.first || !isCapital(words, at - 1) || tokenAt(words, at - 1).kind !== 'word')
    return false;
  return !readCounted(words, at + 1, 2)?.plural;
}
