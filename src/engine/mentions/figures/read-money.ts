import { withFields } from '../../base/with-fields.ts';
import {
  CURRENCY_CODES,
  CURRENCY_NAMES,
  CURRENCY_SHORTS,
  CURRENCY_SIGNS,
  DOLLAR_LETTERS,
  DOUBTFUL_CURRENCY_NAMES,
  NATIONAL_CURRENCIES,
  SMALL_MONEY,
} from '../../lexicon/money-words.ts';
import { Trait } from '../../text/spelling.ts';
import type { FigureReading } from './figure-reading.ts';
import { withShortScale, type Amount } from './read-amount.ts';
import { readNumber } from './read-number.ts';
import { HYPHENS, isInnerHyphen, lowerAt, tokenAt, touches, type Words } from './words.ts';

/** `$12.6 billion`, `US$5m`, `€3bn`, `Rs 5 crore`, `USD 20`, `1.2 million won`, `20 million dollars`, `50 cents`. */
export function readMoney(words: Words, at: number, amount?: Amount): FigureReading | undefined {
  return readMoneyBefore(words, at) ?? (amount && readMoneyAfter(words, at, amount));
}

/** A sign or code before the number. */
function readMoneyBefore(words: Words, at: number): FigureReading | undefined {
  const opening = readCurrencyBefore(words, at);
  if (!opening) return undefined;
  const number = readNumber(words, opening.end);
  if (number?.form !== 'digits') return undefined;
  const one = withShortScale(words, { end: number.end, first: number }, true);
  const amount = readUpper(words, one, opening.unit) ?? one;
  return { start: at, end: amount.end, kind: 'money', amount, unit: opening.unit, exact: false };
}

function readCurrencyBefore(words: Words, at: number): { end: number; unit: string } | undefined {
  const token = tokenAt(words, at);
  const sign = CURRENCY_SIGNS.get(token.text);
  if (sign !== undefined) {
    // `$US1 million`: the letters stand behind the sign.
    const behind =
      sign === 'USD' && touches(words, at + 1) ? DOLLAR_LETTERS.get(tokenAt(words, at + 1).text) : undefined;
    return behind === undefined ? { end: at + 1, unit: sign } : { end: at + 2, unit: behind };
  }
  if (token.kind !== 'word') return undefined;
  const letters = DOLLAR_LETTERS.get(token.text);
  if (
    letters !== undefined &&
    lowerAt(words, at + 1) === '$' &&
    (touches(words, at + 1) || token.text.length > 1)
  )
    return { end: at + 2, unit: letters };
  const short = CURRENCY_SHORTS.get(token.text) ?? (CURRENCY_CODES.has(token.text) ? token.text : undefined);
  if (short === undefined) return undefined;
  const stop =
    CURRENCY_SHORTS.has(token.text) && lowerAt(words, at + 1) === '.' && touches(words, at + 1) ? 1 : 0;
  return CURRENCY_SIGNS.has(lowerAt(words, at + 1 + stop))
    ? { end: at + 2 + stop, unit: short }
    : { end: at + 1 + stop, unit: short };
}

/** `$10 to $15 million`, `$10-15 million`, `$10 million-$15 million`. */
function readUpper(words: Words, low: Amount, unit: string): Amount | undefined {
  const glue = lowerAt(words, low.end);
  if (glue !== 'to' && glue !== 'and' && !HYPHENS.has(glue)) return undefined;
  const sign = readCurrencyBefore(words, low.end + 1);
  if (sign ? sign.unit !== unit : glue === 'and') return undefined;
  if (glue === 'and' && !isBetween(words, low)) return undefined;
  const number = readNumber(words, sign?.end ?? low.end + 1);
  if (number?.form !== 'digits') return undefined;
  const high = withShortScale(words, { end: number.end, first: number }, true).first;
  if (!sign && glue === 'to' && !high.scaled) return undefined;
  const { first } = low;
  const scale =
    high.scaled && !first.scaled
      ? 10 ** Math.floor(Math.log10(high.value / Math.max(1, number.value / scaleBase(number.value))))
      : 1;
  const lower =
    scale > 1 && first.value * scale < high.value
      ? { ...first, value: first.value * scale, step: first.step * scale, scaled: true }
      : first;
  if (lower.value >= high.value) return undefined;
  return { end: high.end, first: lower, second: high };
}

/** The largest of thousand, million, billion and trillion that goes into a value. */
function scaleBase(value: number): number {
  return [1e12, 1e9, 1e6, 1e3].find((scale) => value >= scale) ?? 1;
}

function isBetween(words: Words, low: Amount): boolean {
  for (let at = low.end - 1; at >= Math.max(words.first, low.end - 6); at--)
    if (lowerAt(words, at) === 'between') return true;
  return false;
}

/** A currency's name or code after the number. */
function readMoneyAfter(words: Words, at: number, amount: Amount): FigureReading | undefined {
  const from = isInnerHyphen(words, amount.end) ? amount.end + 1 : amount.end;
  const of = amount.first.vague && lowerAt(words, from) === 'of' ? 1 : 0;
  const currency = readCurrencyAfter(words, from + of, amount);
  if (!currency) return undefined;
  const { end, unit, factor } = currency;
  return { start: at, end, kind: 'money', amount, unit, exact: false, ...(factor === 1 ? {} : { factor }) };
}

function readCurrencyAfter(
  words: Words,
  at: number,
  amount: Amount,
): { end: number; unit: string; factor: number } | undefined {
  const token = tokenAt(words, at);
  const small = SMALL_MONEY.get(token.lower);
  if (small !== undefined) return { end: at + 1, unit: small, factor: 0.01 };
  if (token.text === 'p' && touches(words, at) && isPence(amount))
    return { end: at + 1, unit: 'GBP', factor: 0.01 };
  const sign = CURRENCY_SIGNS.get(token.text);
  if (sign !== undefined && token.text !== '$' && amount.first.form === 'digits')
    return { end: at + 1, unit: sign, factor: 1 };
  if (CURRENCY_CODES.has(token.text)) return { end: at + 1, unit: token.text, factor: 1 };
  const name = CURRENCY_NAMES.get(token.lower);
  if (name !== undefined)
    return { end: at + (lowerAt(words, at + 1) === 'sterling' ? 2 : 1), unit: name, factor: 1 };
  const national = readNational(words, at);
  if (national) return withFields(national, { factor: 1 });
  const doubtful = DOUBTFUL_CURRENCY_NAMES.get(token.lower);
  if (doubtful === undefined || !amount.first.scaled)
    return lowerAt(words, at + 1) === 'sterling' ? { end: at + 2, unit: 'GBP', factor: 1 } : undefined;
  const weighed = lowerAt(words, at + 1) === 'of' && token.lower !== 'won';
  return weighed ? undefined : { end: at + 1, unit: doubtful, factor: 1 };
}

/** `145p`; the heights of pictures (`1080p`) are written so too. */
function isPence({ first }: Amount): boolean {
  return first.form === 'digits' && !first.scaled && !PICTURE_HEIGHTS.has(first.value);
}

const PICTURE_HEIGHTS: ReadonlySet<number> = new Set([144, 240, 360, 480, 576, 720, 1080, 1440, 2160, 4320]);

function withoutPlural(lower: string): string {
  return lower.endsWith('s') ? lower.slice(0, -1) : lower;
}

/** What several countries' currencies are called: such a word is asked for behind every number. */
const IS_NATIONAL = new Trait(({ lower }) => NATIONAL_NOUNS.has(withoutPlural(lower)));

const NATIONAL_NOUNS: ReadonlySet<string> = new Set(
  [...NATIONAL_CURRENCIES.keys()].map((name) => name.slice(name.lastIndexOf(' ') + 1)),
);

/** `Australian dollars`, `Hong Kong dollars`, `Sri Lankan rupees`. */
function readNational(words: Words, at: number): { end: number; unit: string } | undefined {
  for (let noun = at + 1; noun <= at + 2; noun++) {
    if (!IS_NATIONAL.of(tokenAt(words, noun).spelling)) continue;
    const name = withoutPlural(lowerAt(words, noun));
    const unit = NATIONAL_CURRENCIES.get(`${lowerAt(words, noun - 1)} ${name}`);
    if (unit !== undefined) return { end: noun + 1, unit };
  }
  return undefined;
}
