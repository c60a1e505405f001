import { WEIGHTS_VERSION } from '../../src/engine/mentions/names/read-weights.ts';
import { LABELS } from '../../src/engine/mentions/names/labels.ts';
import { BUCKETS } from '../../src/engine/mentions/names/hash-features.ts';
import { CLUSTER_BITS, RICE_BITS, type WordClusters } from '../../src/engine/mentions/names/word-clusters.ts';
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
  for (const byte of layClusters(raw.clusters)) bytes.push(byte);
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
  uint32(bytes, used);
  return Uint8Array.from(bytes.concat(body));
}

/** The part of the file that `readClusters` reads. */
export function layClusters({ keys, clusters }: WordClusters): readonly number[] {
  const bytes: number[] = [];
  uint32(bytes, keys.length);
  let [rest, left, before] = [0, 0, -1];
  const put = (value: number, count: number): void => {
    for (let bit = 0; bit < count; bit++) {
      rest |= ((value >> bit) & 1) << left++;
      if (left < 8) continue;
      bytes.push(rest);
      [rest, left] = [0, 0];
    }
  };
  keys.forEach((key, i) => {
    const gap = key - before - 1;
    before = key;
    for (let steps = gap >> RICE_BITS; steps > 0; steps--) put(1, 1);
    put(0, 1);
    put(gap, RICE_BITS);
    put((clusters[i] ?? 1) - 1, CLUSTER_BITS);
  });
  if (left > 0) bytes.push(rest);
  return bytes;
}

function uint32(bytes: number[], value: number): void {
  bytes.push(value & 0xff, (value >> 8) & 0xff, (value >> 16) & 0xff, value >>> 24);
}

function varint(bytes: number[], value: number): void {
  let rest = value;
  for (; rest > 0x7f; rest >>= 7) bytes.push((rest & 0x7f) | 0x80);
  bytes.push(rest);
}
