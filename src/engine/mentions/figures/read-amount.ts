import { CARDINALS, SHORT_SCALES } from '../../lexicon/number-words.ts';
import { readNumber, type ReadNumber } from './read-number.ts';
import { HYPHENS, lowerAt, tokenAt, touches, type Words } from './words.ts';

/** One number or a range of two, before any unit. */
export interface Amount {
  readonly end: number;
  readonly first: ReadNumber;
  readonly second?: ReadNumber;
}

/** `20`, `10 to 15`, `10-15`, `between 10 and 15`, `1.2 to 1.5 million`. The range must rise. */
export function readAmount(words: Words, at: number): Amount | undefined {
  const first = readNumber(words, at);
  if (!first) return undefined;
  return readSecond(words, at, first) ?? { end: first.end, first };
}

/** The upper end of a range; a scale after it serves both ends (`10 to 15 million`). */
export function readSecond(words: Words, at: number, first: ReadNumber): Amount | undefined {
  const glue = lowerAt(words, first.end);
  const dash = HYPHENS.has(glue);
  const joined =
    glue === 'to' ||
    (glue === 'and' && lowerAt(words, at - 1) === 'between') ||
    (glue === 'or' && isSpelledPair(words, first.end));
  if (!dash && !joined) return undefined;
  const token = tokenAt(words, first.end + 1);
  if (dash && touches(words, first.end) !== touches(words, first.end + 1)) return undefined;
  if (dash && token.kind !== 'number') return undefined;
  const second = readNumber(words, first.end + 1);
  if (!second || second.vague || first.vague) return undefined;
  const shared =
    second.scaled && !first.scaled && first.value * 2 < second.value ? scaleOf(words, second) : 1;
  const low =
    shared === 1 ? first : { ...first, value: first.value * shared, step: first.step * shared, scaled: true };
  if (low.value >= second.value) return undefined;
  return { end: second.end, first: low, second };
}

/** `two or three people`. */
function isSpelledPair(words: Words, at: number): boolean {
  return CARDINALS.has(lowerAt(words, at - 1)) && CARDINALS.has(lowerAt(words, at + 1));
}

function scaleOf(words: Words, number: ReadNumber): number {
  const last = lowerAt(words, number.end - 1);
  const scales: ReadonlyMap<string, number> = new Map([
    ['thousand', 1e3],
    ['million', 1e6],
    ['billion', 1e9],
    ['trillion', 1e12],
    ['lakh', 1e5],
    ['crore', 1e7],
  ]);
  return scales.get(last) ?? SHORT_SCALES.get(last) ?? 1;
}

/**
 * Reads `m`, `b`, `k` right after digits as scales too, and `MM` behind them (`$200 MM`), which only money and crowds allow.
 * @param mayStandApart where a currency tells what they are: `$4.5 m`
 */
export function withShortScale(words: Words, amount: Amount, mayStandApart = false): Amount {
  const { first } = amount;
  if (first.form !== 'digits' || first.scaled || amount.second) return amount;
  const isMillions = tokenAt(words, amount.end).text === 'MM';
  const scale = isMillions ? 1e6 : SHORT_SCALES.get(lowerAt(words, amount.end));
  if (scale === undefined || !(mayStandApart || isMillions || touches(words, amount.end))) return amount;
  return {
    end: amount.end + 1,
    first: {
      ...first,
      end: amount.end + 1,
      value: first.value * scale,
      step: first.step * scale,
      scaled: true,
    },
  };
}
