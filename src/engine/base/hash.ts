/**
 * A 53-bit hash of a string, written in base 36 (cyrb53, public domain, by bryc). It names contents in caches and tells
 * changed from unchanged; it is no defence against somebody who looks for collisions. Several parts are hashed as the one text that they
 * make, which need not be put together for it.
 */
export function hashText(...parts: readonly string[]): string {
  let high = HIGH;
  let low = LOW;
  for (const text of parts)
    for (let i = 0; i < text.length; i++) {
      const unit = text.charCodeAt(i);
      high = Math.imul(high ^ unit, 2654435761);
      low = Math.imul(low ^ unit, 1597334677);
    }
  return inBase36(finish(high, low));
}

/**
 * The same of plain data (what JSON can hold): what would print alike as JSON has the same hash, and what would print otherwise
 * has another one but for a chance of one in 2^53. Nothing is printed for it: each part is told by a sign of what it is and,
 * where it holds others, of how many or where they end, so that no two pieces of data are one row of units.
 */
export function hashData(data: unknown): string {
  return inBase36(numberOfData(data));
}

/** The same as a whole number of 53 bits. */
export function numberOfData(data: unknown): number {
  const state: State = { high: HIGH, low: LOW };
  addData(state, data);
  return finish(state.high, state.low);
}

/** The same for whole numbers of 32 bits, `[from, to)` of a list, as a whole number of 53 bits. */
export function hashNumbers(numbers: ArrayLike<number>, from: number, to: number): number {
  let high = HIGH;
  let low = LOW;
  for (let i = from; i < to; i++) {
    const unit = numbers[i] ?? 0;
    high = Math.imul(high ^ unit, 2654435761);
    low = Math.imul(low ^ unit, 1597334677);
  }
  return finish(high, low);
}

/** A hash of a string in 32 bits (FNV-1a over UTF-16 units, public domain, by Fowler, Noll and Vo). */
export function hashWord(word: string): number {
  let value = FNV_START;
  for (let i = 0; i < word.length; i++) value = Math.imul(value ^ word.charCodeAt(i), FNV_PRIME);
  return value;
}

export const FNV_START = 0x811c9dc5 | 0;
export const FNV_PRIME = 0x01000193;

/** As whole numbers of 32 bits with a sign: sums that begin with another number are worked out in floating point. */
const HIGH = 0xdeadbeef | 0;
const LOW = 0x41c6ce57;

interface State {
  high: number;
  low: number;
}

/** What stands before the units of a part: no length and no UTF-16 unit is negative. */
const [TEXT, LIST, FIELDS, END, WHOLE, FRACTION, YES, NO, NOTHING] = [
  -1, -2, -3, -4, -5, -6, -7, -8, -9,
] as const;

function addData(state: State, data: unknown): void {
  if (typeof data === 'string') addText(state, data);
  else if (typeof data === 'number') addNumber(state, data);
  else if (typeof data === 'boolean') add(state, data ? YES : NO);
  else if (typeof data !== 'object' || data === null) add(state, NOTHING);
  else if (Array.isArray(data)) {
    add(state, LIST);
    add(state, data.length);
    for (const item of data) addData(state, item);
  } else {
    add(state, FIELDS);
    for (const name of Object.keys(data)) {
      const value = (data as Readonly<Record<string, unknown>>)[name];
      if (value === undefined) continue;
      addText(state, name);
      addData(state, value);
    }
    add(state, END);
  }
}

function add(state: State, unit: number): void {
  state.high = Math.imul(state.high ^ unit, 2654435761);
  state.low = Math.imul(state.low ^ unit, 1597334677);
}

function addText(state: State, text: string): void {
  add(state, TEXT);
  add(state, text.length);
  let { high, low } = state;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    high = Math.imul(high ^ unit, 2654435761);
    low = Math.imul(low ^ unit, 1597334677);
  }
  state.high = high;
  state.low = low;
}

function addNumber(state: State, number: number): void {
  if (number === (number | 0)) {
    add(state, WHOLE);
    add(state, number);
    return;
  }
  FLOAT[0] = number;
  add(state, FRACTION);
  add(state, HALVES[0] ?? 0);
  add(state, HALVES[1] ?? 0);
}

/** The two halves of a number's bits. */
const FLOAT = new Float64Array(1);
const HALVES = new Int32Array(FLOAT.buffer);

function finish(high: number, low: number): number {
  const h = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  const l = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(h ^ (h >>> 13), 3266489909);
  return 4294967296 * (2097151 & l) + (h >>> 0);
}

/** `Number.toString(36)` for whole numbers of 53 bits, two digits at a time: the built-in divides as if there were a fraction, at twenty times the cost. */
function inBase36(value: number): string {
  let rest = value;
  let digits = '';
  while (rest >= PAIRS.length) {
    const higher = Math.floor(rest / PAIRS.length);
    digits = (PAIRS[rest - higher * PAIRS.length] ?? '') + digits;
    rest = higher;
  }
  return rest.toString(36) + digits;
}

/** `00` to `zz`. */
const PAIRS: readonly string[] = Array.from({ length: 36 * 36 }, (_, pair) =>
  pair.toString(36).padStart(2, '0'),
);
