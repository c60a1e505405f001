import { WEIGHTS_VERSION } from '../../src/engine/mentions/names/read-weights.ts';
import { LABELS } from '../../src/engine/mentions/names/labels.ts';
import { BUCKETS } from '../../src/engine/mentions/names/hash-features.ts';
import type { RawWeights } from './tagger-training.ts';

/** Raw weights nearer to 0 are dropped: keeping those from 0.5 on doubled the file and gained nothing on sets kept out. */
export const SMALLEST = 1.5;

/** Steps of the quantised weights a unit of the raw ones. */
export const FINENESS = 2;

/** Quantises the weights and lays them out as `readWeights` reads them. */
export function writeWeights(raw: RawWeights, smallest = SMALLEST, fineness = FINENESS): Uint8Array {
  const bytes: number[] = [0x53, 0x53, 0x4e, 0x54, WEIGHTS_VERSION, LABELS, Math.log2(BUCKETS)];
  for (const weight of raw.transitions) {
    const value = Math.max(-32768, Math.min(32767, Math.round(weight * fineness)));
    bytes.push(value & 0xff, (value >> 8) & 0xff);
  }
  for (const byte of raw.common) bytes.push(byte);
  const body: number[] = [];
  let [used, before] = [0, -1];
  for (let bucket = 0; bucket < BUCKETS; bucket++) {
    let mask = 0;
    const values: number[] = [];
    for (let label = 0; label < LABELS; label++) {
      const weight = raw.emissions[bucket * LABELS + label] ?? 0;
      if (Math.abs(weight) < smallest) continue;
      mask |= 1 << label;
      values.push(Math.max(-127, Math.min(127, Math.round(weight * fineness))) & 0xff);
    }
    if (!mask) continue;
    varint(body, bucket - before - 1);
    varint(body, mask);
    body.push(...values);
    before = bucket;
    used++;
  }
  bytes.push(used & 0xff, (used >> 8) & 0xff, (used >> 16) & 0xff, used >>> 24);
  return Uint8Array.from(bytes.concat(body));
}

function varint(bytes: number[], value: number): void {
  let rest = value;
  for (; rest > 0x7f; rest >>= 7) bytes.push((rest & 0x7f) | 0x80);
  bytes.push(rest);
}
