import { withFields } from '../../base/with-fields.ts';
import { CARDINALS, ORDINALS } from '../../lexicon/number-words.ts';
import type { FigureReading } from './figure-reading.ts';
import { readCounted } from './read-counted.ts';
import { plainDigits, readNumber } from './read-number.ts';
import { isCapital, isInnerHyphen, lowerAt, tokenAt, touches, type Words } from './words.ts';

/** `140th`, `fourth-largest`, `the third goal`, `top four`. A plain `first` or `second` orders sentences and is no figure. */
export function readOrdinal(words: Words, at: number): FigureReading | undefined {
  return readTop(words, at) ?? readRank(words, at);
}

/** `top four`: a rank of four or better. */
function readTop(words: Words, at: number): FigureReading | undefined {
  if (lowerAt(words, at) !== 'top') return undefined;
  const from = isInnerHyphen(words, at + 1) ? at + 2 : at + 1;
  const number = readNumber(words, from);
  if (!number || number.scaled || !Number.isInteger(number.value) || number.value < 2 || number.value > 1000)
    return undefined;
  const first = { ...number, value: 1 };
  return {
    start: at,
    end: number.end,
    kind: 'ordinal',
    amount: { end: number.end, first, second: number },
    unit: 'rank',
    exact: true,
  };
}

function readRank(words: Words, at: number): FigureReading | undefined {
  const ordinal = readOrdinalNumber(words, at);
  if (!ordinal) return undefined;
  const { end, value, digits } = ordinal;
  const next = isInnerHyphen(words, end) ? end + 1 : end;
  const superlative = isSuperlative(lowerAt(words, next));
  const number = { end, value, step: 1, form: 'words' as const, scaled: false };
  const base = {
    start: at,
    end,
    kind: 'ordinal' as const,
    amount: { end, first: number },
    unit: 'rank',
    exact: true,
  };
  if (isCapital(words, next) && (digits || isCapital(words, at))) return undefined;
  if (superlative) return withFields(base, { end: next + 1, counted: [next, next + 1] });
  if (NOT_RANKED.has(lowerAt(words, next))) return digits && next === end ? base : undefined;
  const counted =
    DETERMINERS.has(lowerAt(words, at - 1)) && next === end ? readCounted(words, end, 1) : undefined;
  if (counted && !counted.plural) return withFields(base, { counted: [counted.first, counted.end] });
  return digits && next === end ? base : undefined;
}

const DETERMINERS: ReadonlySet<string> = new Set('the a an his her its their our my'.split(' '));
/** After an ordinal these make something else: a time, a street, a fraction, a hand. */
const NOT_RANKED: ReadonlySet<string> = new Set(
  'time times place lady half quarter hand person degree class floor street avenue thing of one century grade world minister party base gear nature'.split(
    ' ',
  ),
);

function isSuperlative(lower: string): boolean {
  return (
    (lower.length > 5 &&
      lower.endsWith('est') &&
      !['forest', 'harvest', 'interest', 'request', 'protest', 'contest', 'arrest', 'suggest'].includes(
        lower,
      )) ||
    lower === 'most' ||
    lower === 'best' ||
    lower === 'worst'
  );
}

function readOrdinalNumber(
  words: Words,
  at: number,
): { end: number; value: number; digits: boolean } | undefined {
  const token = tokenAt(words, at);
  if (token.kind === 'number') {
    const value = plainDigits(token.text);
    if (value === undefined || !touches(words, at + 1) || !/^(?:st|nd|rd|th)$/.test(lowerAt(words, at + 1)))
      return undefined;
    return { end: at + 2, value, digits: true };
  }
  const tens = CARDINALS.get(token.lower);
  if (tens !== undefined && tens >= 20 && isInnerHyphen(words, at + 1)) {
    const unit = ORDINALS.get(lowerAt(words, at + 2));
    return unit !== undefined && unit < 10 ? { end: at + 3, value: tens + unit, digits: false } : undefined;
  }
  const value = ORDINALS.get(token.lower);
  return value === undefined ? undefined : { end: at + 1, value, digits: false };
}
