import { readMemory } from '../../src/engine/mentions/names/document-memory.ts';
import { findWindows } from '../../src/engine/mentions/names/find-windows.ts';
import { decode } from '../../src/engine/mentions/names/decode.ts';
import { continues, LABELS, OUTSIDE } from '../../src/engine/mentions/names/labels.ts';
import { BUCKETS, COMMON_BITS, commonBits } from '../../src/engine/mentions/names/hash-features.ts';
import {
  FeatureReader,
  MOST_FEATURES,
  MOST_SLOTS,
  SLOTS_STEP,
} from '../../src/engine/mentions/names/read-features.ts';
import { Vocabulary } from '../../src/engine/mentions/names/vocabulary.ts';
import { tokenize } from '../../src/engine/text/tokenize.ts';
import { labelTokens, readDocument, type GoldSet } from './tagger-data.ts';

/** One window of a training text: the buckets of each token, end to end, and the labels it should have. */
interface Sample {
  buckets: Int32Array;
  /** Where the buckets of token i begin; one more entry than there are tokens. */
  offsets: Int32Array;
  readonly gold: Uint8Array;
}

export interface TrainingOptions {
  /** Passes over the data. */
  readonly rounds: number;
  readonly seed: number;
  /** What a wrong label is given on top of its score while training, in updates: the right one must win by that much. */
  readonly margin: number;
  /** Features that stand on fewer tokens of the training texts are left out. */
  readonly rarest: number;
}

/** Chosen by the mean over sets kept out: more rounds, a margin of 20 and single features made no difference beyond the noise of a point. */
export const TRAINING: TrainingOptions = { rounds: 8, seed: 20260119, margin: 6, rarest: 2 };

/** Averaged weights, before they are cut down: LABELS a bucket, then LABELS * LABELS for pairs. */
export interface RawWeights {
  readonly emissions: Float64Array;
  readonly transitions: Float64Array;
  readonly common: Uint8Array;
}

/** Sets of one corpus share texts and habits: they are kept out together. */
export function family(name: string): string {
  return name.replace(/-.*/, '');
}

/**
 * A structured perceptron with averaging (Collins 2002) and a margin in the decoding. All sums are of whole numbers, the shuffle is
 * seeded and the order of the data is that of the arguments: the same data and options give the same bytes.
 */
export function train(sets: readonly GoldSet[], options: TrainingOptions = TRAINING): RawWeights {
  const counts = countLowerCase(sets.flatMap(({ documents }) => documents.map(({ text }) => text)));
  const samples = sets.flatMap((set) => readSamples(set, counts));
  prune(samples, options.rarest);
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
  return { common: filterOf(counts), emissions: table.average(step), transitions: pairs.average(step) };
}

/** The most tokens of a window of the training texts; the longest has some hundred. */
const LONGEST_WINDOW = 4096;

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

/** Drops the features that stand on fewer than `rarest` tokens: what was seen once is as likely chance as sign. */
function prune(samples: readonly Sample[], rarest: number): void {
  const counts = new Uint32Array(BUCKETS);
  for (const { buckets } of samples) {
    for (const bucket of buckets) counts[bucket] = (counts[bucket] ?? 0) + 1;
  }
  for (const sample of samples) keep(sample, (bucket) => (counts[bucket] ?? 0) >= rarest);
}

function keep(sample: Sample, wanted: (bucket: number) => boolean): void {
  const kept: number[] = [];
  const offsets = new Int32Array(sample.offsets.length);
  for (let at = 0; at + 1 < offsets.length; at++) {
    for (const bucket of sample.buckets.subarray(sample.offsets[at], sample.offsets[at + 1])) {
      if (wanted(bucket)) kept.push(bucket);
    }
    offsets[at + 1] = kept.length;
  }
  sample.buckets = Int32Array.from(kept);
  sample.offsets = offsets;
}

/** How often a word must stand in lower case in the texts to count as a common one; once may be a slip of the pen. */
const COMMON_FROM = 2;

function countLowerCase(texts: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) {
    for (const { kind, text: word, lower } of tokenize(text)) {
      if (kind === 'word' && word === lower) counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  return counts;
}

function filterOf(counts: ReadonlyMap<string, number>): Uint8Array {
  const filter = new Uint8Array(COMMON_BITS / 8);
  for (const [word, count] of counts) {
    if (count < COMMON_FROM) continue;
    for (const bit of commonBits(word)) filter[bit >> 3] = (filter[bit >> 3] ?? 0) | (1 << (bit & 7));
  }
  return filter;
}

function readSamples(set: GoldSet, counts: ReadonlyMap<string, number>): Sample[] {
  const samples: Sample[] = [];
  for (const document of set.documents) {
    const article = readDocument(document);
    // A text must not vouch for its own words: an unseen one will not.
    const own = countLowerCase([document.text]);
    const labels = labelTokens(article, document.names);
    const memory = readMemory(article);
    const vocabulary = new Vocabulary(
      memory.informal,
      (lower) => (counts.get(lower) ?? 0) - (own.get(lower) ?? 0) >= COMMON_FROM,
    );
    const reader = new FeatureReader(article, memory, vocabulary);
    const slots = new Int32Array(MOST_SLOTS);
    article.sentences.forEach((sentence, index) => {
      for (const { first, end } of findWindows(article, sentence, memory)) {
        const buffer = new Int32Array((end - first) * MOST_FEATURES);
        const offsets = new Int32Array(end - first + 1);
        let at = 0;
        for (let token = first; token < end; token++) {
          const count = reader.readSlots(sentence, token, slots);
          for (const slot of slots.subarray(0, count)) {
            at = vocabulary.read(Math.floor(slot / SLOTS_STEP), slot % SLOTS_STEP, buffer, at);
          }
          at = reader.readCompany(sentence, index, token, buffer, at);
          offsets[token - first + 1] = at;
        }
        samples.push({ buckets: buffer.slice(0, at), offsets, gold: startClean(labels.slice(first, end)) });
      }
    });
  }
  return samples;
}

/** A window may open in the middle of a name whose front is in lower case: the rest then begins the name. */
function startClean(labels: Uint8Array): Uint8Array {
  let before = 0;
  for (let at = 0; at < labels.length; at++) {
    const label = labels[at] ?? 0;
    if (label > 0 && label % 2 === 0 && !continues(before, label)) labels[at] = label - 1;
    before = labels[at] ?? 0;
  }
  return labels;
}

/** Mulberry32, a generator of 32 bits of state in public domain, by Tommy Ettinger. */
function mulberry(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 4294967296;
  };
}

/** Fisher and Yates's shuffle. */
function shuffle(list: Sample[], random: () => number): void {
  for (let at = list.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    const [here, there] = [list[at], list[other]];
    if (here && there) [list[at], list[other]] = [there, here];
  }
}
