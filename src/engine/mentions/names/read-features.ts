import type { Article } from '../../text/article.ts';
import type { Sentence } from '../../text/sentence.ts';
import { opensSentence, type DocumentMemory } from './document-memory.ts';
import { isCapitalised } from './is-capitalised.ts';
import { bucketOf } from './hash-features.ts';
import { matchKnown } from './known-names.ts';
import { FARTHEST, LONGEST, NO_WORD, SLOT, type Vocabulary } from './vocabulary.ts';
import { KNOWN_KINDS } from './word-classes.ts';
import { groupOf, HEIGHTS } from './word-clusters.ts';

/** Room for the features of one token, counted generously. */
export const MOST_FEATURES = 256;

/** How far a run of capitalised words is followed, in tokens: it bounds the work on text that is all capitals. */
const LONGEST_RUN = 8;

/** A word in a slot, `number * SLOTS_STEP + slot`: at most nine of them belong to a token. */
export const SLOTS_STEP = 32;
export const MOST_SLOTS = 9;

/** The height in the tree of clusters at which a word's is paired with its neighbour's. */
const PAIRED = HEIGHTS[1];

/**
 * Reads the features of an article's tokens. They come in two parts: the words round the token, each in its slot, whose weights a tagger may
 * sum up once for all, and the buckets of what the token's own company shows.
 */
export class FeatureReader {
  readonly #article: Article;
  readonly #memory: DocumentMemory;
  readonly #vocabulary: Vocabulary;
  /** By `Token.form`: the number of the word in the vocabulary, -1 before it is asked for. */
  readonly #numbers: Int32Array;
  readonly #known: Uint8Array;
  /** Where the run of capitals round the last token begins and ends, so that its tokens share one search. */
  #runFirst = 0;
  #runLast = -1;

  constructor(article: Article, memory: DocumentMemory, vocabulary: Vocabulary) {
    this.#article = article;
    this.#memory = memory;
    this.#vocabulary = vocabulary;
    this.#numbers = new Int32Array(memory.words.length).fill(-1);
    this.#known = markKnown(article, memory);
  }

  /** Writes the words in their slots to `out`, which holds `MOST_SLOTS`; returns how many there are. */
  readSlots(sentence: Sentence, at: number, out: Int32Array): number {
    out[0] = this.#wordAt(sentence, at) * SLOTS_STEP + SLOT.self;
    out[1] = this.#wordAt(sentence, at - 1) * SLOTS_STEP + SLOT.left;
    out[2] = this.#wordAt(sentence, at + 1) * SLOTS_STEP + SLOT.right;
    out[3] = this.#wordAt(sentence, at - 2) * SLOTS_STEP + SLOT.left2;
    out[4] = this.#wordAt(sentence, at + 2) * SLOTS_STEP + SLOT.right2;
    if (!isCapitalised(this.#article.tokens[at])) return 5;
    this.#findRun(sentence, at);
    const first = this.#runFirst;
    const last = this.#runLast;
    const length = Math.min(last - first + 1, LONGEST) - 1;
    out[5] = this.#wordAt(sentence, last) * SLOTS_STEP + SLOT.head + Math.min(last - at, FARTHEST);
    out[6] = this.#wordAt(sentence, first) * SLOTS_STEP + SLOT.opener + Math.min(at - first, FARTHEST);
    out[7] = this.#wordAt(sentence, first - 1) * SLOTS_STEP + SLOT.before + length;
    out[8] = this.#wordAt(sentence, last + 1) * SLOTS_STEP + SLOT.after + length;
    return MOST_SLOTS;
  }

  /** Writes the buckets of the token's company to `out` beginning at `from`; returns where they end. */
  readCompany(sentence: Sentence, index: number, at: number, out: Int32Array, from: number): number {
    const { lower, shape, capital, common, cluster } = this.#vocabulary;
    const { tokens } = this.#article;
    const w0 = this.#wordAt(sentence, at);
    // One by one: an array taken apart costs an iterator, here at every token that may be of a name.
    const w1 = this.#wordAt(sentence, at - 1);
    const w2 = this.#wordAt(sentence, at - 2);
    const v1 = this.#wordAt(sentence, at + 1);
    const v2 = this.#wordAt(sentence, at + 2);
    const l0 = lower[w0] ?? 0;
    const l1 = lower[w1] ?? 0;
    const r1 = lower[v1] ?? 0;
    const s0 = shape[w0] ?? 0;
    const s1 = shape[w1] ?? 0;
    const z1 = shape[v1] ?? 0;
    const upper = capital[w0] ?? 0;
    let end = from;
    out[end++] = bucketOf(7, l1, l0);
    out[end++] = bucketOf(8, l0, r1);
    out[end++] = bucketOf(9, lower[w2] ?? 0, l1);
    out[end++] = bucketOf(10, r1, lower[v2] ?? 0);
    out[end++] = bucketOf(13, s1, s0);
    out[end++] = bucketOf(14, s0, z1);
    out[end++] = bucketOf(15, s1 ^ Math.imul(z1, 31), s0);
    out[end++] = bucketOf(16, l1, s0);
    out[end++] = bucketOf(17, r1, s0);

    const use = groupOf(cluster[w0] ?? 0, PAIRED);
    out[end++] = bucketOf(5, groupOf(cluster[w1] ?? 0, PAIRED), use);
    out[end++] = bucketOf(6, use, groupOf(cluster[v1] ?? 0, PAIRED));

    const { informal } = this.#memory;
    const casing = this.#memory.casing[index] ?? 'normal';
    const opens = opensSentence(tokens, at, sentence) ? 1 : 0;
    const place = opens + (casing === 'normal' ? 0 : casing === 'title' ? 2 : 4) + (informal ? 6 : 0);
    const state = this.#stateOf(at);
    const usual = common[w0] ?? 0;
    out[end++] = bucketOf(22, place, s0);
    out[end++] = bucketOf(23, state, place);
    out[end++] = bucketOf(32, usual, place);
    out[end++] = bucketOf(33, usual, state);
    out[end++] = bucketOf(34, (common[w1] ?? 0) * 2 + (common[v1] ?? 0), s0);
    end = writeBits(24, this.#seenAt(sentence, at), upper, out, end);
    if (upper && capital[w1]) end = writeBits(25, this.#seenAt(sentence, at - 1), 0, out, end);
    if (upper && capital[v1]) end = writeBits(26, this.#seenAt(sentence, at + 1), 0, out, end);
    const known = this.#known;
    const name = known[at] ?? 0;
    out[end++] = bucketOf(27, name, upper + (informal ? 2 : 0));
    out[end++] = bucketOf(28, at > 0 ? (known[at - 1] ?? 0) : 0, name);
    out[end++] = bucketOf(29, name, known[at + 1] ?? 0);
    const glued = (tokens[at]?.spaced ? 0 : 1) + (tokens[at + 1]?.spaced ? 0 : 2);
    out[end++] = bucketOf(30, glued, s0);
    return upper ? this.#readRun(sentence, at, out, end) : end;
  }

  /** What the run of capitalised words that the token is in shows as a whole. */
  #readRun(sentence: Sentence, at: number, out: Int32Array, from: number): number {
    this.#findRun(sentence, at);
    const first = this.#runFirst;
    const last = this.#runLast;
    const { lower, common } = this.#vocabulary;
    const length = Math.min(last - first + 1, LONGEST);
    const position = Math.min(at - first, FARTHEST);
    const before = this.#wordAt(sentence, first - 1);
    const after = this.#wordAt(sentence, last + 1);
    const usual =
      (common[this.#wordAt(sentence, first)] ?? 0) * 2 + (common[this.#wordAt(sentence, last)] ?? 0);
    let end = from;
    out[end++] = bucketOf(40, length, position);
    out[end++] = bucketOf(49, lower[before] ?? 0, lower[after] ?? 0);
    out[end++] = bucketOf(50, this.#stateOf(first), this.#stateOf(last));
    out[end++] = bucketOf(51, usual, length * 4 + position);
    return end;
  }

  #findRun(sentence: Sentence, at: number): void {
    if (at >= this.#runFirst && at <= this.#runLast && at - this.#runFirst < LONGEST_RUN) return;
    const { tokens } = this.#article;
    let first = at;
    let last = at;
    const start = Math.max(sentence.firstToken, at - LONGEST_RUN);
    const stop = Math.min(sentence.endToken - 1, at + LONGEST_RUN);
    while (first > start && isCapitalised(tokens[first - 1])) first--;
    while (last < stop && isCapitalised(tokens[last + 1])) last++;
    this.#runFirst = first;
    this.#runLast = last;
  }

  #wordAt({ firstToken, endToken }: Sentence, at: number): number {
    if (at < firstToken || at >= endToken) return NO_WORD;
    const token = this.#article.tokens[at];
    if (!token) return NO_WORD;
    const known = this.#numbers[token.form] ?? -1;
    if (known >= 0) return known;
    const number = this.#vocabulary.numberOf(token);
    this.#numbers[token.form] = number;
    return number;
  }

  /** What the rest of the article shows of a capitalised word, on a scale of its own: 0 where it shows nothing. */
  #stateOf(at: number): number {
    const seen = this.#memory.words[this.#article.tokens[at]?.form ?? -1];
    if (!seen) return 0;
    return (seen.lower > 0 ? 1 : 2) + (seen.capital > 1 ? 6 : seen.capital > 0 ? 3 : 0);
  }

  #seenAt({ firstToken, endToken }: Sentence, at: number): number {
    if (at < firstToken || at >= endToken) return 0;
    return this.#memory.words[this.#article.tokens[at]?.form ?? -1]?.seen ?? 0;
  }
}

function writeBits(template: number, mask: number, value: number, out: Int32Array, from: number): number {
  let end = from;
  for (let bit = 1, rest = mask; rest; bit++, rest >>>= 1) {
    if (rest & 1) out[end++] = bucketOf(template, bit, value);
  }
  return end;
}

/** Marks which tokens begin (odd) or continue (even) a name of the lexicon, by its kind. */
function markKnown(
  { text, tokens, sentences }: Article,
  { reach, known, informal }: DocumentMemory,
): Uint8Array {
  const marks = new Uint8Array(tokens.length + 1);
  for (const sentence of sentences) {
    for (let at = sentence.firstToken; at < sentence.endToken; at++) {
      const token = tokens[at];
      if (!token || !reach[token.form] || (!informal && !isCapitalised(token))) continue;
      const match = informal
        ? matchKnown(text, tokens, at, sentence.endToken, informal)
        : known.at(at, sentence.endToken);
      if (!match) continue;
      const kind = 2 * KNOWN_KINDS.indexOf(match.kind) + 1;
      marks[at] = kind;
      marks.fill(kind + 1, at + 1, match.end);
      at = match.end - 1;
    }
  }
  return marks;
}
