import type { Article } from '../../text/article.ts';
import type { Sentence } from '../../text/sentence.ts';
import type { TaggerWeights } from '../resources.ts';
import { decode, makeRoom } from './decode.ts';
import type { DocumentMemory } from './document-memory.ts';
import { findWindows } from './find-windows.ts';
import { beginLabel, LABELS, OUTSIDE, typeOfLabel, TYPES } from './labels.ts';
import type { TypedSpan } from './name-span.ts';
import { FeatureReader, MOST_FEATURES, MOST_SLOTS, SLOTS_STEP } from './read-features.ts';
import type { LoadedWeights } from './read-weights.ts';
import { addWeights, type SlotSums } from './slot-sums.ts';

/** Tags the sentences of one article with a linear-chain model. */
export class Tagger {
  readonly #article: Article;
  readonly #memory: DocumentMemory;
  readonly #reader: FeatureReader;
  readonly #weights: LoadedWeights;
  readonly #sums: SlotSums;
  readonly #slots = new Int32Array(MOST_SLOTS);
  readonly #buckets = new Int32Array(MOST_FEATURES);
  #scores = new Int32Array(64 * LABELS);
  #labels = new Uint8Array(64);
  #room = makeRoom(64);

  constructor(article: Article, memory: DocumentMemory, weights: LoadedWeights) {
    const { vocabulary, sums } = weights.words.of(memory.informal);
    this.#article = article;
    this.#memory = memory;
    this.#reader = new FeatureReader(article, memory, vocabulary);
    this.#weights = weights;
    this.#sums = sums;
  }

  /** The names of a sentence, in order. */
  tag(index: number): readonly TypedSpan[] {
    const sentence = this.#article.sentences[index];
    if (!sentence) return [];
    const names: TypedSpan[] = [];
    for (const { first, end } of findWindows(this.#article, sentence, this.#memory)) {
      const count = end - first;
      if (count > this.#labels.length) {
        this.#scores = new Int32Array(2 * count * LABELS);
        this.#labels = new Uint8Array(2 * count);
        this.#room = makeRoom(2 * count);
      }
      this.#scores.fill(0, 0, count * LABELS);
      for (let at = first; at < end; at++) {
        this.#addScores(sentence, index, at, (at - first) * LABELS);
      }
      decode(this.#scores, count, this.#weights.transitions, this.#labels, this.#room);
      this.#addSpans(first, count, index, names);
    }
    return names;
  }

  #addScores(sentence: Sentence, index: number, at: number, base: number): void {
    const [slots, buckets, scores] = [this.#slots, this.#buckets, this.#scores];
    const count = this.#reader.readSlots(sentence, at, slots);
    for (let i = 0; i < count; i++) {
      const slot = slots[i] ?? 0;
      const row = this.#sums.rowOf(slot >>> SLOT_BITS, slot & (SLOTS_STEP - 1));
      const { sums } = this.#sums;
      for (let label = 0; label < LABELS; label++) {
        scores[base + label] = (scores[base + label] ?? 0) + (sums[row + label] ?? 0);
      }
    }
    const end = this.#reader.readCompany(sentence, index, at, buckets, 0);
    addWeights(this.#weights.emissions, buckets, end, scores, base);
  }

  #addSpans(first: number, count: number, sentence: number, spans: TypedSpan[]): void {
    for (let at = 0; at < count; at++) {
      const label = this.#labels[at] ?? 0;
      const type = typeOfLabel(label);
      if (!type) continue;
      let end = at + 1;
      while (end < count && this.#labels[end] === label + 1) end++;
      spans.push({
        first: first + at,
        end: first + end,
        type,
        certainty: this.#certainty(at, label),
        sentence,
      });
      at = end - 1;
    }
  }

  /** How far the label of a name's first word is ahead of the next best, on a scale from 0.5 to 1. */
  #certainty(at: number, label: number): number {
    const own = this.#scores[at * LABELS + label] ?? 0;
    // Labels that go on with a name may score high here, since the decoder, not their score, keeps them from opening one.
    let next = this.#scores[at * LABELS + OUTSIDE] ?? 0;
    for (const type of TYPES) {
      const other = beginLabel(type);
      if (other !== label) next = Math.max(next, this.#scores[at * LABELS + other] ?? 0);
    }
    return 1 - 0.5 / (1 + Math.max(0, own - next) / HALFWAY);
  }
}

const SLOT_BITS = Math.log2(SLOTS_STEP);

/** The lead at which certainty is halfway between its ends, in the unit of the weights. */
const HALFWAY = 40;

export function isLoaded(weights: TaggerWeights): weights is LoadedWeights {
  return 'emissions' in weights;
}
