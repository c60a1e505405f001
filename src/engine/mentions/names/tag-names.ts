import type { Article } from '../../text/article.ts';
import type { Sentence } from '../../text/sentence.ts';
import type { TaggerWeights } from '../resources.ts';
import { decode } from './decode.ts';
import type { DocumentMemory } from './document-memory.ts';
import { findWindows } from './find-windows.ts';
import { beginLabel, LABELS, OUTSIDE, typeOfLabel, TYPES } from './labels.ts';
import type { TypedSpan } from './name-span.ts';
import { FeatureReader, SLOTS_STEP } from './read-features.ts';
import type { LoadedWeights } from './read-weights.ts';
import type { TaggingRoom } from './tagging-room.ts';
import { addScores, type SlotSums } from './slot-sums.ts';

/** Tags the sentences of one article with a linear-chain model. */
export class Tagger {
  readonly #article: Article;
  readonly #memory: DocumentMemory;
  readonly #reader: FeatureReader;
  readonly #weights: LoadedWeights;
  readonly #sums: SlotSums;
  readonly #room: TaggingRoom;

  constructor(article: Article, memory: DocumentMemory, weights: LoadedWeights) {
    const { vocabulary, sums, room } = weights.words.of(memory.informal);
    this.#article = article;
    this.#memory = memory;
    this.#reader = new FeatureReader(article, memory, vocabulary);
    this.#weights = weights;
    this.#sums = sums;
    this.#room = room;
  }

  /** The names of a sentence, in order. */
  tag(index: number): readonly TypedSpan[] {
    const sentence = this.#article.sentences[index];
    if (!sentence) return [];
    const names: TypedSpan[] = [];
    for (const { first, end } of findWindows(this.#article, sentence, this.#memory)) {
      const count = end - first;
      this.#room.fit(count);
      for (let at = first; at < end; at++) this.#score(sentence, index, at, (at - first) * LABELS);
      const { scores, labels, decoding } = this.#room;
      decode(scores, count, this.#weights.transitions, labels, decoding);
      this.#addSpans(first, count, index, names);
    }
    return names;
  }

  #score(sentence: Sentence, index: number, at: number, base: number): void {
    const { slots, buckets, scores } = this.#room;
    const sums = this.#sums;
    const count = this.#reader.readSlots(sentence, at, slots);
    for (let i = 0; i < count; i++) {
      const slot = slots[i] ?? 0;
      slots[i] = sums.rowOf(slot >>> SLOT_BITS, slot & (SLOTS_STEP - 1));
    }
    const end = this.#reader.readCompany(sentence, index, at, buckets, 0);
    addScores(this.#weights, buckets, end, sums.sums, slots, count, scores, base);
  }

  #addSpans(first: number, count: number, sentence: number, spans: TypedSpan[]): void {
    const { labels } = this.#room;
    for (let at = 0; at < count; at++) {
      const label = labels[at] ?? 0;
      const type = typeOfLabel(label);
      if (!type) continue;
      let end = at + 1;
      while (end < count && labels[end] === label + 1) end++;
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
    const { scores } = this.#room;
    const own = scores[at * LABELS + label] ?? 0;
    // Labels that go on with a name may score high here, since the decoder, not their score, keeps them from opening one.
    let next = scores[at * LABELS + OUTSIDE] ?? 0;
    for (const type of TYPES) {
      const other = beginLabel(type);
      if (other !== label) next = Math.max(next, scores[at * LABELS + other] ?? 0);
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
