import { FRACTION_WORDS, ORDINALS, SCALES } from '../../lexicon/number-words.ts';
import type { FigureReading } from './figure-reading.ts';
import type { Amount } from './read-amount.ts';
import { readCounted } from './read-counted.ts';
import { trim } from './interval.ts';
import { readNumber, type ReadNumber } from './read-number.ts';
import { isInnerHyphen, lowerAt, touches, type Words } from './words.ts';

/** `12%`, `12.5 per cent`, `twelve percent`, `5% to 7%`, `3 percentage points`, `25 basis points`, `two-thirds of`. */
export function readPercent(words: Words, at: number, amount?: Amount): FigureReading | undefined {
  if (!amount) return readFraction(words, at, undefined);
  const ratio = readRatio(words, at, amount.first);
  if (ratio) return ratio;
  const unit = readPercentUnit(words, amount.end);
  if (!unit) return readFraction(words, at, amount.first);
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

/** A share in words is a percentage to within so many points: a third may be 31% or 35%. */
const SHARE_SLACK = 3;

function shareOf(end: number, value: number): ReadNumber {
  const vague = [trim(value - SHARE_SLACK), trim(value + SHARE_SLACK)] as const;
  return { end, value, step: SHARE_SLACK, form: 'words', scaled: true, vague };
}

/** `two-thirds`, `three quarters of`, `a third of`, `half of the`: as a percentage, since that is what papers write elsewhere. */
function readFraction(words: Words, at: number, read: ReadNumber | undefined): FigureReading | undefined {
  const first = lowerAt(words, at);
  // `The second half of the match` is a time of play.
  if (first === 'half' && (ORDINALS.has(lowerAt(words, at - 1)) || OTHER_HALF.has(lowerAt(words, at - 1))))
    return undefined;
  const share = first === 'half' ? { top: 1, noun: at } : readTop(words, at, read);
  if (!share) return undefined;
  const word = lowerAt(words, share.noun);
  const bottom = FRACTION_WORDS.get(word);
  const plural = word.endsWith('s') || word === 'halves';
  if (bottom === undefined || share.top > 1 !== plural || share.top >= bottom) return undefined;
  const end = share.noun + 1;
  if (!plural && (lowerAt(words, end) !== 'of' || lowerAt(words, end + 1) === 'an')) return undefined;
  // `a quarter of a million` is a number.
  if (lowerAt(words, end) === 'of' && lowerAt(words, end + 1) === 'a' && SCALES.has(lowerAt(words, end + 2)))
    return undefined;
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
  const number = shareOf(end, value);
  return { start: at, end, kind: 'percent', amount: { end, first: number }, unit: 'percent', exact: false };
}

const OTHER_HALF: ReadonlySet<string> = new Set(['other', 'last', 'opening', 'better', 'top', 'bottom']);

/** What papers give ratios of. */
const WHOLES: ReadonlySet<number> = new Set([3, 4, 5, 6, 7, 8, 9, 10, 12, 20, 100]);

/** `one in five`, `six out of 10`: as a percentage. */
function readRatio(words: Words, at: number, top: ReadNumber): FigureReading | undefined {
  if (top.scaled || lowerAt(words, at - 1) === 'by') return undefined;
  const out = lowerAt(words, top.end) === 'out' && lowerAt(words, top.end + 1) === 'of';
  if (!out && lowerAt(words, top.end) !== 'in') return undefined;
  const bottom = readNumber(words, top.end + (out ? 2 : 1));
  if (!bottom || bottom.scaled || !WHOLES.has(bottom.value) || top.value < 1 || top.value >= bottom.value)
    return undefined;
  const counted = readCounted(words, bottom.end, 2);
  if (!counted?.plural && !(out && counted)) return undefined;
  const value = Number(((100 * top.value) / bottom.value).toPrecision(4));
  const number = shareOf(bottom.end, value);
  return {
    start: at,
    end: bottom.end,
    kind: 'percent',
    amount: { end: bottom.end, first: number },
    unit: 'percent',
    exact: false,
  };
}

function readTop(
  words: Words,
  at: number,
  read: ReadNumber | undefined,
): { top: number; noun: number } | undefined {
  const article =
    lowerAt(words, at) === 'a' || (lowerAt(words, at) === 'one' && lowerAt(words, at + 1) !== 'of');
  const number = article ? { end: at + 1, value: 1 } : read;
  if (!number || !Number.isInteger(number.value) || number.value < 1 || number.value > 9) return undefined;
  return { top: number.value, noun: isInnerHyphen(words, number.end) ? number.end + 1 : number.end };
}
