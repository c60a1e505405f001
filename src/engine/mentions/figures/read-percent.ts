import { FRACTION_WORDS } from '../../lexicon/number-words.ts';
import type { FigureReading } from './figure-reading.ts';
import { readAmount, type Amount } from './read-amount.ts';
import { readNumber } from './read-number.ts';
import { isInnerHyphen, lowerAt, touches, type Words } from './words.ts';

/** `12%`, `12.5 per cent`, `twelve percent`, `5% to 7%`, `3 percentage points`, `25 basis points`, `two-thirds of`. */
export function readPercent(words: Words, at: number): FigureReading | undefined {
  const amount = readAmount(words, at);
  if (!amount) return readFraction(words, at);
  const unit = readPercentUnit(words, amount.end);
  if (!unit) return readFraction(words, at);
  const upper = amount.second ? undefined : readUpper(words, amount, unit);
  const whole = upper ?? { ...amount, end: unit.end };
  const { name: unitName, factor } = unit;
  return {
    start: at,
    end: whole.end,
    kind: 'percent',
    amount: whole,
    unit: unitName,
    exact: false,
    ...(factor === 1 ? {} : { factor }),
  };
}

interface PercentUnit {
  readonly end: number;
  readonly name: 'percent' | 'percentage-point';
  readonly factor: number;
}

function readPercentUnit(words: Words, at: number): PercentUnit | undefined {
  const from = isInnerHyphen(words, at) ? at + 1 : at;
  const word = lowerAt(words, from);
  const next = lowerAt(words, from + 1);
  if (word === '%' || word === 'percent' || word === 'pct') {
    return next === 'point' || next === 'points'
      ? { end: from + 2, name: 'percentage-point', factor: 1 }
      : { end: from + 1, name: 'percent', factor: 1 };
  }
  if (word === 'per' && next === 'cent') return { end: from + 2, name: 'percent', factor: 1 };
  if (word === 'percentage' && (next === 'points' || next === 'point'))
    return { end: from + 2, name: 'percentage-point', factor: 1 };
  if (word === 'basis' && (next === 'points' || next === 'point'))
    return { end: from + 2, name: 'percentage-point', factor: 0.01 };
  return undefined;
}

/** `5% to 7%`, `5%-7%`. */
function readUpper(words: Words, low: Amount, unit: PercentUnit): Amount | undefined {
  const glue = lowerAt(words, unit.end);
  if (glue !== 'to' && glue !== '-' && glue !== '–' && !(glue === 'and' && isBetween(words, low, unit.end)))
    return undefined;
  if (glue === '-' && !touches(words, unit.end)) return undefined;
  const high = readNumber(words, unit.end + 1);
  const same = high && readPercentUnit(words, high.end);
  if (!high || same?.name !== unit.name || high.value <= low.first.value) return undefined;
  return { end: same.end, first: low.first, second: high };
}

function isBetween(words: Words, low: Amount, end: number): boolean {
  for (let at = low.end - 1; at >= end - 5; at--) if (lowerAt(words, at) === 'between') return true;
  return false;
}

/** A share in words is a percentage within a few points of it. */
const FRACTION_STEP = 6;

/** `two-thirds`, `three quarters of`, `a third of`, `half of the`: as a percentage, since that is what papers write elsewhere. */
function readFraction(words: Words, at: number): FigureReading | undefined {
  const first = lowerAt(words, at);
  const share = first === 'half' ? { top: 1, noun: at } : readTop(words, at);
  if (!share) return undefined;
  const word = lowerAt(words, share.noun);
  const bottom = FRACTION_WORDS.get(word);
  const plural = word.endsWith('s') || word === 'halves';
  if (bottom === undefined || share.top > 1 !== plural || share.top >= bottom) return undefined;
  const end = share.noun + 1;
  if (!plural && lowerAt(words, end) !== 'of') return undefined;
  if (
    !plural &&
    ![
      'the',
      'all',
      'its',
      'their',
      'his',
      'her',
      'those',
      'them',
      'voters',
      'people',
      'respondents',
    ].includes(lowerAt(words, end + 1)) &&
    first === 'half'
  )
    return undefined;
  const value = Number(((100 * share.top) / bottom).toPrecision(4));
  const number = { end, value, step: FRACTION_STEP, form: 'words' as const, scaled: true };
  return { start: at, end, kind: 'percent', amount: { end, first: number }, unit: 'percent', exact: false };
}

function readTop(words: Words, at: number): { top: number; noun: number } | undefined {
  const article =
    lowerAt(words, at) === 'a' || (lowerAt(words, at) === 'one' && lowerAt(words, at + 1) !== 'of');
  const number = article ? { end: at + 1, value: 1 } : readNumber(words, at);
  if (!number || !Number.isInteger(number.value) || number.value < 1 || number.value > 9) return undefined;
  return { top: number.value, noun: isInnerHyphen(words, number.end) ? number.end + 1 : number.end };
}
