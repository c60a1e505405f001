import { LABELS } from './labels.ts';
import { SLOTS, type Vocabulary } from './vocabulary.ts';

/**
 * Sums of the weights of what a word adds in a slot, worked out when first asked for: a word's own features are half of all, and news
 * says the same words again and again.
 */
export class SlotSums {
  /** `LABELS` sums a row. */
  sums: Int32Array = new Int32Array(FIRST_ROWS * LABELS);
  readonly #vocabulary: Vocabulary;
  readonly #emissions: Int8Array;
  readonly #buckets = new Int32Array(MOST_OWN);
  /** By word and slot: where its row begins in `sums`, -1 where it has none yet. */
  #places = new Int32Array(FIRST_WORDS * SLOTS).fill(-1);
  #end = 0;

  constructor(vocabulary: Vocabulary, emissions: Int8Array) {
    this.#vocabulary = vocabulary;
    this.#emissions = emissions;
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
    addWeights(this.#emissions, this.#buckets, end, this.sums, row);
    this.#places[word * SLOTS + slot] = row;
    return row;
  }
}

/**
 * Adds the weights of the first `count` buckets to the `LABELS` scores that begin at `base`. The nine sums are written out: kept in
 * registers they take a third of the time of a loop over labels, and this is where most of the tagger's time goes.
 */
export function addWeights(
  weights: Int8Array,
  buckets: Int32Array,
  count: number,
  scores: Int32Array,
  base: number,
): void {
  let [a, b, c, d, e, f, g, h, j] = [0, 0, 0, 0, 0, 0, 0, 0, 0];
  for (let i = 0; i < count; i++) {
    const row = (buckets[i] ?? 0) * LABELS;
    a += weights[row] ?? 0;
    b += weights[row + 1] ?? 0;
    c += weights[row + 2] ?? 0;
    d += weights[row + 3] ?? 0;
    e += weights[row + 4] ?? 0;
    f += weights[row + 5] ?? 0;
    g += weights[row + 6] ?? 0;
    h += weights[row + 7] ?? 0;
    j += weights[row + 8] ?? 0;
  }
  scores[base] = (scores[base] ?? 0) + a;
  scores[base + 1] = (scores[base + 1] ?? 0) + b;
  scores[base + 2] = (scores[base + 2] ?? 0) + c;
  scores[base + 3] = (scores[base + 3] ?? 0) + d;
  scores[base + 4] = (scores[base + 4] ?? 0) + e;
  scores[base + 5] = (scores[base + 5] ?? 0) + f;
  scores[base + 6] = (scores[base + 6] ?? 0) + g;
  scores[base + 7] = (scores[base + 7] ?? 0) + h;
  scores[base + 8] = (scores[base + 8] ?? 0) + j;
}

/** Room for the features of one word in one slot: itself, its shape, eight affixes, its classes. */
const MOST_OWN = 64;
const FIRST_WORDS = 4096;
const FIRST_ROWS = 16384;
