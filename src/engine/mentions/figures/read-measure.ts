import { withFields } from '../../base/with-fields.ts';
import { LENGTHS, MEASURES, TEMPERATURES, type MeasureUnit } from '../../lexicon/measure-units.ts';
import type { FigureReading } from './figure-reading.ts';
import type { Amount } from './read-amount.ts';
import { readCounted } from './read-counted.ts';
import { readNumber } from './read-number.ts';
import { isInnerHyphen, lowerAt, tokenAt, touches, type Words } from './words.ts';

/** `12 miles`, `a 20-foot wall`, `5 feet 9 inches`, `300 sq km`, `80 mph`, `38C`, `200 tonnes`, `magnitude 6.1`. */
export function readMeasure(words: Words, at: number, amount?: Amount): FigureReading | undefined {
  return (
    readMagnitudeFirst(words, at) ??
    (amount && (readFeetAndInches(words, at, amount) ?? readWithUnit(words, at, amount)))
  );
}

/** `6' 2"`, `5′11″`: both signs, since one alone is mostly a quotation mark. */
function readFeetAndInches(words: Words, at: number, amount: Amount): FigureReading | undefined {
  const [feet, inches] = [tokenAt(words, amount.end), tokenAt(words, amount.end + 2)];
  if (!FEET.has(feet.text) || feet.spaced || !INCHES.has(inches.text) || inches.spaced) return undefined;
  const number = readNumber(words, amount.end + 1);
  if (number?.end !== amount.end + 2 || number.value >= 12 || amount.second) return undefined;
  const end = amount.end + 3;
  const first = { ...amount.first, value: amount.first.value + number.value / 12, step: 1 / 12 };
  const measure = { unit: 'm', factor: 0.3048, written: 'foot', exact: false } as const;
  return { start: at, end, kind: 'quantity', amount: { end, first }, ...measure };
}

const FEET: ReadonlySet<string> = new Set(["'", '’', '′']);
const INCHES: ReadonlySet<string> = new Set(['"', '”', '″']);

function readWithUnit(words: Words, at: number, amount: Amount): FigureReading | undefined {
  if (amount.first.vague) return undefined;
  const hyphen = isInnerHyphen(words, amount.end);
  const from = hyphen ? amount.end + 1 : amount.end;
  const unit = readUnit(words, from, amount.first.form === 'digits');
  if (!unit) return undefined;
  const inches = unit.factor === 0.3048 && !amount.second ? readInches(words, unit.end) : undefined;
  if (inches) {
    const value = amount.first.value + inches.value / 12;
    const first = { ...amount.first, value, step: 1 / 12 };
    return {
      start: at,
      end: inches.end,
      kind: 'quantity',
      amount: { end: inches.end, first },
      unit: unit.si,
      exact: false,
      factor: unit.factor,
      written: 'foot',
    };
  }
  return {
    start: at,
    end: unit.end,
    kind: 'quantity',
    amount,
    unit: unit.si,
    exact: false,
    ...(unit.factor === 1 ? {} : { factor: unit.factor }),
    ...(unit.offset === undefined ? {} : { offset: unit.offset }),
    written: unit.written,
  };
}

interface ReadUnit extends MeasureUnit {
  readonly end: number;
  readonly written: string;
}

function readUnit(words: Words, at: number, digits: boolean): ReadUnit | undefined {
  const word = lowerAt(words, at);
  if (word === 'magnitude') return { si: 'magnitude', factor: 1, end: at + 1, written: word };
  if (word === '°' || word === 'degrees' || word === 'degree') return readDegrees(words, at);
  if (
    (word === 'c' || word === 'f') &&
    digits &&
    touches(words, at) &&
    tokenAt(words, at).text === word.toUpperCase()
  )
    return temperature(word, at + 1, word);
  const power = POWERS.get(word);
  if (power !== undefined) {
    const noun = lowerAt(words, at + 1) === '.' || isInnerHyphen(words, at + 1) ? at + 2 : at + 1;
    const length = LENGTHS.get(lowerAt(words, noun));
    return length === undefined
      ? undefined
      : {
          si: `m${power}`,
          factor: length ** power,
          end: noun + 1,
          written: `${word} ${lowerAt(words, noun)}`,
        };
  }
  const length = LENGTHS.get(word);
  if (word === 'm' && readCounted(words, at + 1, 2)?.plural) return undefined;
  if (length !== undefined) return withRate(words, at, word, length, digits);
  const unit = MEASURES.get(word);
  if (!unit || (word.length <= 2 && !digits)) return undefined;
  return withFields(unit, { end: at + 1, written: word });
}

const POWERS: ReadonlyMap<string, number> = new Map([
  ['square', 2],
  ['sq', 2],
  ['cubic', 3],
]);

/** A length, its square, or a speed: `miles per hour`, `km/h`, `km2`, `m²`. `m` alone is metres; money takes its own. */
function withRate(
  words: Words,
  at: number,
  word: string,
  length: number,
  digits: boolean,
): ReadUnit | undefined {
  if (word.length <= 2 && !digits) return undefined;
  const next = lowerAt(words, at + 1);
  if (
    ((next === 'per' || next === 'an') && lowerAt(words, at + 2) === 'hour') ||
    (next === '/' && ['h', 'hr', 'hour'].includes(lowerAt(words, at + 2)))
  )
    return { si: 'm/s', factor: length / 3600, end: at + 3, written: `${word} per hour` };
  const power = next === '2' || next === '²' ? 2 : next === '3' || next === '³' ? 3 : 1;
  if (power > 1 && touches(words, at + 1))
    return { si: `m${power}`, factor: length ** power, end: at + 2, written: `${word}${power}` };
  return { si: 'm', factor: length, end: at + 1, written: word };
}

function readDegrees(words: Words, at: number): ReadUnit | undefined {
  const scale = lowerAt(words, at + 1);
  return TEMPERATURES.has(scale) ? temperature(scale, at + 2, `degree ${scale}`) : undefined;
}

function temperature(scale: string, end: number, written: string): ReadUnit | undefined {
  const unit = TEMPERATURES.get(scale);
  return unit && withFields(unit, { end, written });
}

/** The inches of `5 feet 9 inches`, `5-foot-9`. */
function readInches(words: Words, at: number): { end: number; value: number } | undefined {
  const hyphen = isInnerHyphen(words, at);
  const number = readNumber(words, hyphen || lowerAt(words, at) === ',' ? at + 1 : at);
  if (!number || number.value >= 12) return undefined;
  const named = ['inch', 'inches', 'in'].includes(lowerAt(words, number.end));
  if (!named && !hyphen) return undefined;
  return { end: named ? number.end + 1 : number.end, value: number.value };
}

/** `magnitude 6.1`, `magnitude-6.1`. */
function readMagnitudeFirst(words: Words, at: number): FigureReading | undefined {
  if (lowerAt(words, at) !== 'magnitude') return undefined;
  const from = isInnerHyphen(words, at + 1) || lowerAt(words, at + 1) === 'of' ? at + 2 : at + 1;
  const number = readNumber(words, from);
  if (number?.form !== 'digits' || number.value > 10) return undefined;
  return {
    start: from,
    end: number.end,
    kind: 'quantity',
    amount: { end: number.end, first: number },
    unit: 'magnitude',
    exact: false,
    written: 'magnitude',
  };
}
