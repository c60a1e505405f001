import { decode } from '../../src/engine/mentions/names/decode.ts';
import { LABELS, OUTSIDE } from '../../src/engine/mentions/names/labels.ts';
import { BUCKETS } from '../../src/engine/mentions/names/hash-features.ts';
import { mulberry } from '../harness/mulberry.ts';
import { LONGEST_WINDOW, shuffle, type Sample } from './train-samples.ts';

/** Weights of a linear chain: LABELS a bucket, then LABELS * LABELS for pairs. */
export interface ChainWeights {
  readonly emissions: Float64Array;
  readonly transitions: Float64Array;
}

export interface PerceptronOptions {
  /** Passes over the data. */
  readonly rounds: number;
  readonly seed: number;
  /** What a wrong label is given on top of its score while training, in updates: the right one must win by that much. */
  readonly margin: number;
}

/** A structured perceptron with averaging (Collins 2002) and a margin in the decoding. All sums are of whole numbers. */
export function trainPerceptron(samples: Sample[], options: PerceptronOptions): ChainWeights {
  const random = mulberry(options.seed);
  const table = new AveragedTable(BUCKETS * LABELS);
  const pairs = new AveragedTable(LABELS * LABELS);
  const scores = new Int32Array(LONGEST_WINDOW * LABELS);
  const labels = new Uint8Array(LONGEST_WINDOW);
  let step = 1;
  for (let round = 0; round < options.rounds; round++) {
    shuffle(samples, random);
    for (const sample of samples) {
      scoreLabels(sample, table, options.margin, scores);
      decode(scores, sample.gold.length, pairs.weights, labels);
      learn(sample, labels, table, pairs, step);
      step++;
    }
  }
  return { emissions: table.average(step), transitions: pairs.average(step) };
}

/** Weights with what is needed to average them over all steps without keeping them all (Daumé 2006, figure 2.3). */
class AveragedTable {
  readonly weights: Int32Array;
  readonly #late: Float64Array;

  constructor(size: number) {
    this.weights = new Int32Array(size);
    this.#late = new Float64Array(size);
  }

  add(index: number, amount: 1 | -1, step: number): void {
    this.weights[index] = (this.weights[index] ?? 0) + amount;
    this.#late[index] = (this.#late[index] ?? 0) + amount * step;
  }

  average(steps: number): Float64Array {
    return Float64Array.from(this.weights, (weight, i) => weight - (this.#late[i] ?? 0) / steps);
  }
}

/** Adds up the scores of each token's labels; all but the right one start with the margin. */
function scoreLabels(sample: Sample, table: AveragedTable, margin: number, scores: Int32Array): void {
  const { buckets, offsets, gold } = sample;
  const { weights } = table;
  for (let at = 0; at < gold.length; at++) {
    const base = at * LABELS;
    scores.fill(margin, base, base + LABELS);
    scores[base + (gold[at] ?? 0)] = 0;
    const end = offsets[at + 1] ?? 0;
    for (let i = offsets[at] ?? 0; i < end; i++) {
      const row = (buckets[i] ?? 0) * LABELS;
      for (let label = 0; label < LABELS; label++) {
        scores[base + label] = (scores[base + label] ?? 0) + (weights[row + label] ?? 0);
      }
    }
  }
}

/** Moves the weights from the labels that were said to the right ones. */
function learn(
  { buckets, offsets, gold }: Sample,
  said: Uint8Array,
  table: AveragedTable,
  pairs: AveragedTable,
  step: number,
): void {
  let [goldBefore, saidBefore] = [OUTSIDE, OUTSIDE];
  for (let at = 0; at < gold.length; at++) {
    const [right, wrong] = [gold[at] ?? OUTSIDE, said[at] ?? OUTSIDE];
    if (right !== wrong) {
      for (const bucket of buckets.subarray(offsets[at], offsets[at + 1])) {
        table.add(bucket * LABELS + right, 1, step);
        table.add(bucket * LABELS + wrong, -1, step);
      }
    }
    if (right !== wrong || goldBefore !== saidBefore) {
      pairs.add(goldBefore * LABELS + right, 1, step);
      pairs.add(saidBefore * LABELS + wrong, -1, step);
    }
    [goldBefore, saidBefore] = [right, wrong];
  }
}
