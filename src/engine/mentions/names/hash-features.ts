import { hashWord } from '../../base/hash.ts';

/** Features are hashed into this many buckets. A power of two: 2^18 keeps collisions rare at some 10^5 features in use. */
export const BUCKETS = 1 << 18;

/** Bits of the filter of common words; a word is in it when its three bits are set. At 15,000 words, 4 of 1,000 others pass. */
export const COMMON_BITS = 1 << 18;

/** Mixes a template's number and its values into a bucket, with the finishing steps of MurmurHash3. */
export function bucketOf(template: number, a: number, b = 0): number {
  let value = Math.imul(a ^ Math.imul(template, 0x9e3779b1), 0x85ebca6b);
  value ^= value >>> 13;
  value = Math.imul((value + Math.imul(b, 0x27d4eb2f)) | 0, 0xc2b2ae35);
  value ^= value >>> 16;
  return value & (BUCKETS - 1);
}

/** The bits of a word in lower case in the filter of common words (Bloom 1970). */
export function commonBits(lower: string): readonly [number, number, number] {
  const value = hashWord(lower);
  return [bucketOf(91, value), bucketOf(92, value), bucketOf(93, value)];
}

/** Whether the filter holds a word in lower case. */
export function isCommon(filter: Uint8Array, lower: string): boolean {
  const value = hashWord(lower);
  return (
    hasBit(filter, bucketOf(91, value)) &&
    hasBit(filter, bucketOf(92, value)) &&
    hasBit(filter, bucketOf(93, value))
  );
}

function hasBit(filter: Uint8Array, bit: number): boolean {
  return ((filter[bit >> 3] ?? 0) & (1 << (bit & 7))) !== 0;
}
