import { CARDINALS, FRACTION_WORDS, ORDINALS, SCALES, VAGUE_SCALES } from '../lexicon/number-words.ts';
import { CURRENCY_CODES, CURRENCY_SHORTS, CURRENCY_SIGNS, DOLLAR_LETTERS } from '../lexicon/money-words.ts';
import { segmentOf, type Article } from '../text/article.ts';
import { Hint } from '../text/spelling.ts';
import { boundAfter, boundBefore } from './figures/bounds.ts';
import type { FigureReading } from './figures/figure-reading.ts';
import { intervalOf, trim } from './figures/interval.ts';
import { readAge } from './figures/read-age.ts';
import { readAmount, type Amount } from './figures/read-amount.ts';
import { isPartOfName, readCount } from './figures/read-count.ts';
import { readMeasure } from './figures/read-measure.ts';
import { readMoney } from './figures/read-money.ts';
import { readOrdinal } from './figures/read-ordinal.ts';
import { readPercent } from './figures/read-percent.ts';
import { readScore } from './figures/read-score.ts';
import { HYPHENS, lowerAt, tokenAt, type Words } from './figures/words.ts';
import type { FigureMention, FigureValue } from './mention.ts';

/** A rule gets the amount that begins at the token, where one does, so that it is read once. */
type Rule = (words: Words, at: number, amount?: Amount) => FigureReading | undefined;

/** Every kind of figure, in the order in which they are tried; the first that reads something wins. */
const RULES: readonly Rule[] = [
  readMoney,
  readScore,
  readPercent,
  readAge,
  readMeasure,
  readOrdinal,
  readCount,
];

/**
 * Money, percentages, counts, measures and ordinals of an article, in order. A span holds the number with its sign, scale and
 * unit; the words that bound it (`nearly`, `more than`) and the noun that is counted stay outside, as in corpora of named entities.
 */
export function findFigures(article: Article): readonly FigureMention[] {
  const found: FigureMention[] = [];
  article.sentences.forEach((sentence, index) => {
    if (!OPENS_FIGURE.of(sentence) && !IS_ARTICLE.of(sentence)) return;
    if (segmentOf(article, sentence).evidence === 'none') return;
    const words: Words = { tokens: article.tokens, first: sentence.firstToken, end: sentence.endToken };
    for (let at = words.first; at < words.end;) {
      const reading = opens(words, at) ? readFigure(words, at) : undefined;
      if (!reading) {
        at++;
        continue;
      }
      found.push(mentionOf(words, reading, index, article.text));
      at = reading.end;
    }
  });
  return found;
}

/** Whether a figure can begin at a token; `a` must stand before a word that it makes a number of. */
function opens(words: Words, at: number): boolean {
  const token = tokenAt(words, at);
  if (!IS_ARTICLE.of(token)) return OPENS_FIGURE.of(token);
  if (BEHIND_ARTICLE.has(lowerAt(words, at + 1))) return true;
  return token.text !== token.lower && lowerAt(words, at + 1) === '$';
}

/** `a dozen`, `a third`, `a few hundred`. */
const BEHIND_ARTICLE: ReadonlySet<string> = new Set([
  ...SCALES.keys(),
  ...FRACTION_WORDS.keys(),
  ...HYPHENS,
  'few',
  'couple',
]);

/** Words and signs that a figure can begin with. */
const OPENERS: ReadonlySet<string> = new Set([
  ...CARDINALS.keys(),
  ...ORDINALS.keys(),
  ...SCALES.keys(),
  ...VAGUE_SCALES.keys(),
  ...FRACTION_WORDS.keys(),
  ...CURRENCY_SIGNS.keys(),
  ...CURRENCY_CODES,
  ...CURRENCY_SHORTS.keys(),
  ...DOLLAR_LETTERS.keys(),
  ...'several half top magnitude ½ ⅓ ⅔ ¼ ¾ ⅛'.split(' '),
]);

const IS_ARTICLE = new Hint(({ kind, lower }) => kind !== 'number' && (lower === 'a' || lower === 'an'));
const OPENS_FIGURE = new Hint(
  ({ kind, text, lower }) => kind === 'number' || OPENERS.has(text) || OPENERS.has(lower),
);

function readFigure(words: Words, at: number): FigureReading | undefined {
  const amount = readAmount(words, at);
  if (tokenAt(words, at).kind === 'number' && isPartOfName(words, at))
    return readAge(words, at, amount) ?? readMoney(words, at, amount);
  for (const rule of RULES) {
    const reading = rule(words, at, amount);
    if (reading) return reading;
  }
  return undefined;
}

function mentionOf(words: Words, reading: FigureReading, sentence: number, text: string): FigureMention {
  const start = tokenAt(words, reading.start).start;
  const after = boundAfter(words, reading.end);
  const end = tokenAt(words, reading.end - 1).end;
  const bound = boundBefore(words, reading.start) ?? after?.bound;
  const value = valueOf(reading, bound);
  const counted = reading.counted && countedSpan(words, reading.counted, text);
  return { start, end, sentence, kind: reading.kind, value, ...(counted ? { counted } : {}) };
}

function valueOf(reading: FigureReading, bound: ReturnType<typeof boundBefore>): FigureValue {
  const { amount, exact, unit, factor = 1, offset = 0 } = reading;
  const convert = (value: number): number =>
    factor === 1 && offset === 0 ? value : trim(value * factor + offset);
  const { min, max } = intervalOf(amount, bound, exact);
  const approximate = bound !== undefined || min !== amount.first.value || max !== amount.first.value;
  return {
    min: min === null ? null : convert(min),
    max: max === null ? null : convert(max),
    stated: convert(amount.first.value),
    unit,
    approximate,
    ...(reading.written === undefined
      ? {}
      : { written: { number: amount.first.value, unit: reading.written } }),
    ...(reading.score ? { score: reading.score } : {}),
  };
}

function countedSpan(
  words: Words,
  [first, end]: readonly [number, number],
  text: string,
): { start: number; end: number; text: string } {
  const start = tokenAt(words, first).start;
  const last = tokenAt(words, end - 1).end;
  return { start, end: last, text: text.slice(start, last) };
}
