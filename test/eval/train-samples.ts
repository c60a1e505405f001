import { readMemory } from '../../src/engine/mentions/names/document-memory.ts';
import { findWindows } from '../../src/engine/mentions/names/find-windows.ts';
import { continues } from '../../src/engine/mentions/names/labels.ts';
import { BUCKETS, COMMON_BITS, commonBits } from '../../src/engine/mentions/names/hash-features.ts';
import {
  FeatureReader,
  MOST_FEATURES,
  MOST_SLOTS,
  SLOTS_STEP,
} from '../../src/engine/mentions/names/read-features.ts';
import { Vocabulary } from '../../src/engine/mentions/names/vocabulary.ts';
import { clusterOf, type WordClusters } from '../../src/engine/mentions/names/word-clusters.ts';
import { tokenize } from '../../src/engine/text/tokenize.ts';
import { labelTokens, readDocument, type GoldSet } from './tagger-data.ts';

/** The windows of the sets without their rarest features, and the filter of common words, see `commonBits`. */
export function readSamples(
  sets: readonly GoldSet[],
  clusters: WordClusters,
  rarest: number,
): { readonly samples: Sample[]; readonly common: Uint8Array } {
  const counts = countLowerCase(sets.flatMap(({ documents }) => documents.map(({ text }) => text)));
  const samples = sets.flatMap((set) => readSet(set, counts, clusters));
  prune(samples, rarest);
  return { samples, common: filterOf(counts) };
}

/** One window of a training text: the buckets of each token, end to end, and the labels it should have. */
export interface Sample {
  buckets: Int32Array;
  /** Where the buckets of token i begin; one more entry than there are tokens. */
  offsets: Int32Array;
  readonly gold: Uint8Array;
}

/** The most tokens of a window of the training texts; the longest has some hundred. */
export const LONGEST_WINDOW = 4096;

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

function readSet(set: GoldSet, counts: ReadonlyMap<string, number>, clusters: WordClusters): Sample[] {
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
      (lower) => clusterOf(clusters, lower),
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

/** Fisher and Yates's shuffle. */
export function shuffle(list: Sample[], random: () => number): void {
  for (let at = list.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    const [here, there] = [list[at], list[other]];
    if (here && there) [list[at], list[other]] = [there, here];
  }
}
