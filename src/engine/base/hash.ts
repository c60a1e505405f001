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

const HIGH = 0xdeadbeef;
const LOW = 0x41c6ce57;

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
