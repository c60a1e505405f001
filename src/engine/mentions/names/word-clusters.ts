import type { ByteReader } from './byte-reader.ts';
import { hashWord } from '../../base/hash.ts';

/**
 * Words that are used alike stand in one cluster (Brown et al. 1992; for names Ratinov and Roth 2009), so that a word which no training text
 * holds is read like those that some do. Clusters are a tree: those whose numbers share their upper bits are alike, too, only less.
 */
export interface WordClusters {
  /** Fingerprints of the words, in rising order. */
  readonly keys: Uint32Array;
  /** The cluster of each, from 1 to `CLUSTERS`. */
  readonly clusters: Uint16Array;
}

/** Bits of the number of a cluster. */
export const CLUSTER_BITS = 10;
export const CLUSTERS = 1 << CLUSTER_BITS;

/** The place beside a sentence, numbers and marks have a cluster each, which is none of the words' at any height of the tree. */
export const CLUSTER_OF = { nothing: CLUSTERS + 1, number: CLUSTERS + 101, mark: CLUSTERS + 201 } as const;

/** By height in the tree: how many bits a cluster's number loses. 1,024 clusters, 128 groups of 8 and 16 groups of 64. */
export const HEIGHTS = [0, 3, 6] as const;

/** Bits of a fingerprint: at 120,000 words, 4 of 1,000 other words are taken for one of them. */
export const KEY_BITS = 25;

/** Low bits of the distance between two fingerprints that are written as they are (Rice 1979); the rest is counted out bit by bit. */
export const RICE_BITS = 7;

export const NO_CLUSTERS: WordClusters = { keys: new Uint32Array(), clusters: new Uint16Array() };

/** The cluster of a word in lower case, 0 where the word is unknown. */
export function clusterOf({ keys, clusters }: WordClusters, lower: string): number {
  const key = keyOf(lower);
  let [low, high] = [0, keys.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((keys[middle] ?? 0) < key) low = middle + 1;
    else high = middle;
  }
  return keys[low] === key ? (clusters[low] ?? 0) : 0;
}

/** The group of a cluster that is left when its number loses `bits`; the unknown stay 0. */
export function groupOf(cluster: number, bits: number): number {
  return (cluster + (1 << bits) - 1) >> bits;
}

/** The fingerprint of a word in lower case, with the finishing steps of MurmurHash3. */
export function keyOf(lower: string): number {
  let value = hashWord(lower);
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> (32 - KEY_BITS);
}

/** Reads the clusters' part of a weights file: the number of words (uint32), then for each its distance and its cluster in bits. */
export function readClusters(reader: ByteReader): WordClusters {
  const count = reader.uint32();
  if (count >= 1 << KEY_BITS) throw new RangeError('the weights file is damaged');
  const keys: number[] = [];
  const clusters: number[] = [];
  let key = -1;
  while (keys.length < count) {
    let steps = 0;
    while (reader.bits(1)) steps++;
    key += 1 + (steps << RICE_BITS) + reader.bits(RICE_BITS);
    if (key >= 1 << KEY_BITS) throw new RangeError('the weights file is damaged');
    keys.push(key);
    clusters.push(reader.bits(CLUSTER_BITS) + 1);
  }
  reader.endBits();
  return { keys: Uint32Array.from(keys), clusters: Uint16Array.from(clusters) };
}
