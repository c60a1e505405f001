import {
  CARDINALS,
  FRACTION_SIGNS,
  FRACTION_WORDS,
  SCALES,
  SHORT_SCALES,
  VAGUE_SCALES,
} from '../../lexicon/number-words.ts';
import { Trait } from '../../text/spelling.ts';
import { isInnerHyphen, lowerAt, tokenAt, touches, type Words } from './words.ts';

/** A number as the words have it, in digits or spelled out. */
export interface ReadNumber {
  /** Index after its last token. */
  readonly end: number;
  readonly value: number;
  /** The place value of its last digit that is not a rounding zero: 1 for 21, 100 for 1,200, 1e8 for 12.6 billion. */
  readonly step: number;
  /** Whether it is in digits, spelled out, or begins with `a` (`a hundred`, which is rarely exact). */
  readonly form: 'digits' | 'words' | 'article';
  /** Whether a word such as `million` scales it. */
  readonly scaled: boolean;
  /** `hundreds`, `dozens`: the bounds that the words allow. */
  readonly vague?: readonly [number, number];
}

/** Digits with English separators. Anything else (`1.2.3`, `12,34`) is no number. */
const DIGITS = /^(?:\d{1,3}(?:,\d{3})+|\d{1,15})(?:\.\d{1,9})?$/;

/** `hundreds` is read generously, from the scale itself to below twenty times it, because a wrong bound is a false alarm. */
const VAGUE_REACH = 20;

/** Reads the number that begins at a token. */
export function readNumber(words: Words, at: number): ReadNumber | undefined {
  const token = tokenAt(words, at);
  if (token.kind === 'number') return readDigits(words, at);
  const sign = FRACTION_SIGNS.get(token.text);
  if (sign !== undefined) return { end: at + 1, value: sign, step: 0.01, form: 'digits', scaled: false };
  if (token.kind !== 'word' || !OPENS_NUMBER.of(token.spelling)) return undefined;
  return readVague(words, at) ?? readFew(words, at) ?? readPartOfScale(words, at) ?? readSpelled(words, at);
}

/** Whether a word can begin a number: every rule of dates and figures asks for one at words that cannot. */
const OPENS_NUMBER = new Trait(
  ({ lower }) => CARDINALS.has(lower) || VAGUE_SCALES.has(lower) || /^(?:an?|half|several)$/.test(lower),
);

/** What a token of digits says by itself. `value` is `NaN` when it is not written as a plain number. */
const DIGITS_SAY = new Trait(({ text }) => ({ value: plainDigits(text) ?? NaN, step: stepOfDigits(text) }));

/** The value of a token of digits, `undefined` when it is not written as a plain number. */
export function plainDigits(text: string): number | undefined {
  return DIGITS.test(text) ? Number(text.replaceAll(',', '')) : undefined;
}

function readDigits(words: Words, at: number): ReadNumber | undefined {
  const { text, spelling } = tokenAt(words, at);
  let { value, step } = DIGITS_SAY.of(spelling);
  if (Number.isNaN(value)) return undefined;
  let end = at + 1;
  const fraction = readFraction(words, end);
  if (fraction && !text.includes('.')) {
    value += fraction.value;
    step = fraction.value < 0.5 ? 0.25 : 0.5;
    end = fraction.end;
  }
  const scale = readScales(words, end);
  return {
    end: scale.end,
    value: value * scale.factor,
    step: step * scale.factor,
    form: 'digits',
    scaled: scale.factor > 1,
  };
}

/** `1/2` after a whole number, or a sign such as `½`. */
function readFraction(words: Words, at: number): { end: number; value: number } | undefined {
  const sign = FRACTION_SIGNS.get(tokenAt(words, at).text);
  if (sign !== undefined) return { end: at + 1, value: sign };
  const from = lowerAt(words, at) === '-' ? at + 1 : at;
  if (tokenAt(words, from + 1).text !== '/') return undefined;
  const top = tokenAt(words, from);
  const bottom = tokenAt(words, from + 2);
  if (top.text.length !== 1 || bottom.text.length !== 1) return undefined;
  const [above, below] = [Number(top.text), Number(bottom.text)];
  return above > 0 && above < below ? { end: from + 3, value: above / below } : undefined;
}

/** The place of the last digit that says something: trailing zeros of a whole number of three digits or more are rounding. */
function stepOfDigits(text: string): number {
  const point = text.indexOf('.');
  if (point >= 0) return 10 ** -(text.length - point - 1);
  const digits = text.replaceAll(',', '');
  if (digits.length < 3) return 1;
  let zeros = 0;
  while (zeros < digits.length - 1 && digits[digits.length - 1 - zeros] === '0') zeros++;
  return 10 ** zeros;
}

function readScales(words: Words, at: number): { end: number; factor: number } {
  let end = at;
  let factor = 1;
  for (;;) {
    const from = isInnerHyphen(words, end) ? end + 1 : end;
    const scale =
      SCALES.get(lowerAt(words, from)) ??
      (end === at && touches(words, from) ? longShortScale(words, from) : undefined);
    if (scale === undefined || factor * scale > 1e15) return { end, factor };
    factor *= scale;
    end = from + 1;
  }
}

/** Short scales that mean nothing else (`bn`, `mn`); the one-letter ones are for whoever knows what is counted. */
function longShortScale(words: Words, at: number): number | undefined {
  const short = lowerAt(words, at);
  return short.length > 1 ? SHORT_SCALES.get(short) : undefined;
}

/** `several hundred`, `a few million`, `a couple of thousand`: least and most of the scale that the words allow. */
function readFew(words: Words, at: number): ReadNumber | undefined {
  const from = lowerAt(words, at) === 'a' ? at + 1 : at;
  const reach = FEW.get(lowerAt(words, from));
  if (reach === undefined || (from === at) !== (lowerAt(words, from) === 'several')) return undefined;
  const scale = readScales(words, lowerAt(words, from + 1) === 'of' ? from + 2 : from + 1);
  if (scale.factor === 1) return undefined;
  const vague = [reach[0] * scale.factor, reach[1] * scale.factor] as const;
  return { end: scale.end, value: 2 * scale.factor, step: scale.factor, form: 'words', scaled: true, vague };
}

const FEW: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['several', [2, 10]],
  ['few', [2, 10]],
  ['couple', [1.5, 3]],
]);

/** `hundreds`, `tens of thousands`, `dozens`. */
function readVague(words: Words, at: number): ReadNumber | undefined {
  const scale = VAGUE_SCALES.get(lowerAt(words, at));
  if (scale === undefined) return undefined;
  const next = lowerAt(words, at + 1) === 'of' ? VAGUE_SCALES.get(lowerAt(words, at + 2)) : undefined;
  if (lowerAt(words, at) === 'tens' && next === undefined) return undefined;
  const base = scale * (next ?? 1);
  return {
    end: next === undefined ? at + 1 : at + 3,
    value: base,
    step: base,
    form: 'words',
    scaled: true,
    vague: [base, base * VAGUE_REACH],
  };
}

/** `a quarter of a million`, `three-quarters of a million`. */
function readPartOfScale(words: Words, at: number): ReadNumber | undefined {
  const top = lowerAt(words, at) === 'a' ? 1 : CARDINALS.get(lowerAt(words, at));
  if (top === undefined || top > 4) return undefined;
  const noun = isInnerHyphen(words, at + 1) ? at + 2 : at + 1;
  const bottom = FRACTION_WORDS.get(lowerAt(words, noun));
  if (bottom === undefined || lowerAt(words, noun + 1) !== 'of' || lowerAt(words, noun + 2) !== 'a')
    return undefined;
  const scale = readScales(words, noun + 3);
  const value = (scale.factor * top) / bottom;
  return scale.factor === 1
    ? undefined
    : { end: scale.end, value, step: value / 5, form: 'article', scaled: true };
}

/** `twenty-one`, `a hundred and six`, `two and a half million`, `half a million`, `two dozen`. */
function readSpelled(words: Words, at: number): ReadNumber | undefined {
  const first = lowerAt(words, at);
  if (first === 'half') {
    const article = lowerAt(words, at + 1) === 'a';
    const scale = article ? readScales(words, at + 2) : undefined;
    if (!scale || scale.factor === 1) return undefined;
    const value = scale.factor / 2;
    return { end: scale.end, value, step: value / 5, form: 'article', scaled: true };
  }
  const article = first === 'a' || first === 'an';
  if (article && !SCALES.has(lowerAt(words, at + 1))) return undefined;
  const sum = sumWords(words, at, article);
  if (!sum) return undefined;
  const { end, value, step, scaled } = sum;
  return { end, value, step, form: article ? 'article' : 'words', scaled };
}

function sumWords(words: Words, at: number, article: boolean): Omit<ReadNumber, 'form'> | undefined {
  let total = 0;
  let current = article ? 1 : -1;
  let step = 1;
  let scaled = false;
  let end = article ? at + 1 : at;
  for (;;) {
    const glue =
      current >= 0 && (isInnerHyphen(words, end) || joinsWithAnd(words, end, current + total)) ? 1 : 0;
    const lower = lowerAt(words, end + glue);
    const cardinal = CARDINALS.get(lower);
    const scale = current >= 0 ? SCALES.get(lower) : undefined;
    if (cardinal !== undefined && fits(current, cardinal, total)) {
      current = Math.max(0, current) + cardinal;
      step = 1;
    } else if (scale !== undefined && total + current * scale < 1e15) {
      scaled = true;
      step = step < 1 ? step * scale : scale;
      if (scale === 100 || scale === 12) current *= scale;
      else {
        total += current * scale;
        current = 0;
      }
    } else if (glue === 0 && current > 0 && lower === 'and' && isHalf(words, end)) {
      current += 0.5;
      step = 0.5;
      end += 3;
      continue;
    } else break;
    end += glue + 1;
  }
  if (current < 0 || end === at || (article && !scaled)) return undefined;
  return { end, value: total + current, step, scaled };
}

function isHalf(words: Words, at: number): boolean {
  return lowerAt(words, at + 1) === 'a' && lowerAt(words, at + 2) === 'half';
}

/** `two hundred and six`: only after a hundred or more, and only before another number below a hundred. */
function joinsWithAnd(words: Words, at: number, so: number): boolean {
  return lowerAt(words, at) === 'and' && so >= 100 && so % 100 === 0 && CARDINALS.has(lowerAt(words, at + 1));
}

/** Whether a cardinal may follow what was read: tens take a unit, hundreds take anything below a hundred. */
function fits(current: number, cardinal: number, total: number): boolean {
  if (current < 0) return true;
  if (current === 0) return total > 0;
  if (current % 100 === 0 && current >= 100) return true;
  return current % 100 >= 20 && current % 10 === 0 && cardinal > 0 && cardinal < 10;
}
