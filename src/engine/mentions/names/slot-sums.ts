import { LABELS } from './labels.ts';
import { SLOTS, type Vocabulary } from './vocabulary.ts';

/** What the tagger's weights say of the features. */
export interface Emissions {
  /** `LABELS` weights a bucket. */
  readonly emissions: Int8Array;
  /** By bucket, 32 a number: a bit for each that has a weight. */
  readonly used: Int32Array;
}

/**
 * Sums of the weights of what a word adds in a slot, worked out when first asked for: a word's own features are half of all, and news
 * says the same words again and again.
 */
export class SlotSums {
  /** `LABELS` sums a row. */
  sums: Int32Array = new Int32Array(FIRST_ROWS * LABELS);
  readonly #vocabulary: Vocabulary;
  readonly #weights: Emissions;
  readonly #buckets = new Int32Array(MOST_OWN);
  /** By word and slot: where its row begins in `sums`, -1 where it has none yet. */
  #places = new Int32Array(FIRST_WORDS * SLOTS).fill(-1);
  #end = 0;

  constructor(vocabulary: Vocabulary, weights: Emissions) {
    this.#vocabulary = vocabulary;
    this.#weights = weights;
  }

  /** Where the row of a word in a slot begins in `sums`, which this call may replace by a longer one. */
  rowOf(word: number, slot: number): number {
    const key = word * SLOTS + slot;
    const known = key < this.#places.length ? (this.#places[key] ?? -1) : -1;
    return known >= 0 ? known : this.#addRow(word, slot);
  }

  #addRow(word: number, slot: number): number {
    while ((word + 1) * SLOTS > this.#places.length) {
      const wide = new Int32Array(2 * this.#places.length).fill(-1);
      wide.set(this.#places);
      this.#places = wide;
    }
    if (this.#end + LABELS > this.sums.length) {
      const wide = new Int32Array(2 * this.sums.length);
      wide.set(this.sums);
      this.sums = wide;
    }
    const row = this.#end;
    this.#end += LABELS;
    const end = this.#vocabulary.read(word, slot, this.#buckets, 0);
    addScores(this.#weights, this.#buckets, end, this.sums, NO_ROWS, 0, this.sums, row);
    this.#places[word * SLOTS + slot] = row;
    return row;
  }
}

/**
 * Adds up `rowCount` rows of sums and the weights of `bucketCount` buckets and writes the `LABELS` scores to `out` beginning at `base`. The nine
 * sums are written out: kept in registers they take a third of the time of a loop over labels, and this is where most of the tagger's time goes.
 * Three of four buckets are in no use, most of all those of rare pairs of words: asking a small table first saves fetching their rows from far memory.
 */
export function addScores(
  { emissions, used }: Emissions,
  buckets: Int32Array,
  bucketCount: number,
  sums: Int32Array,
  rows: Int32Array,
  rowCount: number,
  out: Int32Array,
  base: number,
): void {
  let a = 0;
  let b = 0;
  let c = 0;
  let d = 0;
  let e = 0;
  let f = 0;
  let g = 0;
  let h = 0;
  let j = 0;
  for (let i = 0; i < rowCount; i++) {
    const row = rows[i] ?? 0;
    a += sums[row] ?? 0;
    b += sums[row + 1] ?? 0;
    c += sums[row + 2] ?? 0;
    d += sums[row + 3] ?? 0;
    e += sums[row + 4] ?? 0;
    f += sums[row + 5] ?? 0;
    g += sums[row + 6] ?? 0;
    h += sums[row + 7] ?? 0;
    j += sums[row + 8] ?? 0;
  }
  for (let i = 0; i < bucketCount; i++) {
    const bucket = buckets[i] ?? 0;
    if (((used[bucket >> 5] ?? 0) & (1 << (bucket & 31))) === 0) continue;
    const row = bucket * LABELS;
    a += emissions[row] ?? 0;
    b += emissions[row + 1] ?? 0;
    c += emissions[row + 2] ?? 0;
    d += emissions[row + 3] ?? 0;
    e += emissions[row + 4] ?? 0;
    f += emissions[row + 5] ?? 0;
    g += emissions[row + 6] ?? 0;
    h += emissions[row + 7] ?? 0;
    j += emissions[row + 8] ?? 0;
  }
  out[base] = a;
  out[base + 1] = b;
  out[base + 2] = c;
  out[base + 3] = d;
  out[base + 4] = e;
  out[base + 5] = f;
  out[base + 6] = g;
  out[base + 7] = h;
  out[base + 8] = j;
}

const NO_ROWS = new Int32Array(0);
/** Room for the features of one word in one slot: itself, its shape, eight affixes, its classes. */
const MOST_OWN = 64;
const FIRST_WORDS = 4096;
const FIRST_ROWS = 16384;
