import type { Article } from '../../text/article.ts';
import type { Sentence } from '../../text/sentence.ts';
import type { Token } from '../../text/token.ts';
import { isCapitalised, opensSentence, type DocumentMemory } from './document-memory.ts';
import { matchKnown } from './known-names.ts';
import { KNOWN_KINDS, wordClasses } from './word-classes.ts';

/** Features are hashed into this many buckets. A power of two: 2^18 keeps collisions rare at some 10^5 features in use. */
export const BUCKETS = 1 << 18;

/** Room for the features of one token, counted generously. */
export const MOST_FEATURES = 128;

/** Bits of the filter of common words; a word is in it when its three bits are set. At 15,000 words, 4 of 1,000 others pass. */
export const COMMON_BITS = 1 << 18;

/** The bits of a word in lower case in the filter of common words (Bloom 1970). */
export function commonBits(lower: string): readonly [number, number, number] {
  const value = hash(lower);
  return [bucketOf(91, value, 0), bucketOf(92, value, 0), bucketOf(93, value, 0)];
}

/** Whether the filter holds a word in lower case. */
export function isCommon(filter: Uint8Array, lower: string): boolean {
  const value = hash(lower);
  return (
    hasBit(filter, bucketOf(91, value, 0)) &&
    hasBit(filter, bucketOf(92, value, 0)) &&
    hasBit(filter, bucketOf(93, value, 0))
  );
}

function hasBit(filter: Uint8Array, bit: number): boolean {
  return ((filter[bit >> 3] ?? 0) & (1 << (bit & 7))) !== 0;
}

/** How far a run of capitalised words is followed, in tokens: it bounds the work on text that is all capitals. */
const LONGEST_RUN = 8;

/** What is worked out once for a word however often it stands in the article. */
interface WordFacts {
  readonly lower: number;
  readonly text: number;
  readonly shape: number;
  readonly affixes: readonly number[];
  readonly classes: readonly number[];
  readonly memory: readonly number[];
  readonly state: number;
  readonly capital: boolean;
  /** 1 where the word is a common one of the language, by the texts that the tagger was trained on. */
  readonly common: number;
}

const NOTHING: WordFacts = {
  lower: 1,
  text: 1,
  shape: 1,
  affixes: [],
  classes: [],
  memory: [],
  state: 0,
  capital: false,
  common: 0,
};

/** Reads the features of an article's tokens as buckets of the weight table. Holds what it worked out for the article's words. */
export class FeatureReader {
  readonly #article: Article;
  readonly #memory: DocumentMemory;
  readonly #words = new Map<string, WordFacts>();
  readonly #known: Uint8Array;
  readonly #common: (lower: string) => boolean;

  constructor(article: Article, memory: DocumentMemory, common: (lower: string) => boolean) {
    this.#common = common;
    this.#article = article;
    this.#memory = memory;
    this.#known = markKnown(article, memory.informal);
  }

  /** Writes the buckets of the token `at` to `out` beginning at `from`; returns where they end. */
  read(sentence: Sentence, index: number, at: number, out: Int32Array, from: number): number {
    const facts = (place: number): WordFacts =>
      place < sentence.firstToken || place >= sentence.endToken ? NOTHING : this.#factsOf(place);
    const [w2, w1, w0] = [facts(at - 2), facts(at - 1), facts(at)];
    const [v1, v2] = [facts(at + 1), facts(at + 2)];
    const { tokens } = this.#article;
    let end = from;
    const add = (template: number, a: number, b = 0): void => {
      out[end++] = bucketOf(template, a, b);
    };
    add(1, w0.lower);
    add(2, w0.text);
    add(3, w1.lower);
    add(4, v1.lower);
    add(5, w2.lower);
    add(6, v2.lower);
    add(7, w1.lower, w0.lower);
    add(8, w0.lower, v1.lower);
    add(9, w2.lower, w1.lower);
    add(10, v1.lower, v2.lower);

    add(11, 1);
    add(12, w0.shape);
    add(13, w1.shape, w0.shape);
    add(14, w0.shape, v1.shape);
    add(15, w1.shape ^ Math.imul(v1.shape, 31), w0.shape);
    add(16, w1.lower, w0.shape);
    add(17, v1.lower, w0.shape);
    for (const affix of w0.affixes) add(18, affix);
    const informal = this.#memory.informal ? 2 : 0;
    for (const bit of w0.classes) add(19, bit, (w0.capital ? 1 : 0) + informal);
    for (const bit of w1.classes) add(20, bit, w1.capital ? 1 : 0);
    for (const bit of v1.classes) add(21, bit, v1.capital ? 1 : 0);
    const casing = this.#memory.casing[index] ?? 'normal';
    const opens = opensSentence(tokens, at, sentence) ? 1 : 0;
    const place =
      opens + (casing === 'normal' ? 0 : casing === 'title' ? 2 : 4) + (this.#memory.informal ? 6 : 0);
    add(22, place, w0.shape);
    add(23, w0.state, place);
    add(32, w0.common, place);
    add(33, w0.common, w0.state);
    add(34, w1.common * 2 + v1.common, w0.shape);
    for (const bit of w0.memory) add(24, bit, w0.capital ? 1 : 0);
    for (const bit of w1.memory) if (w1.capital && w0.capital) add(25, bit);
    for (const bit of v1.memory) if (v1.capital && w0.capital) add(26, bit);
    const known = this.#known;
    add(27, known[at] ?? 0, (w0.capital ? 1 : 0) + informal);
    if (at > 0) add(28, known[at - 1] ?? 0, known[at] ?? 0);
    add(29, known[at] ?? 0, known[at + 1] ?? 0);
    const glued = (tokens[at]?.spaced ? 0 : 1) + (tokens[at + 1]?.spaced ? 0 : 2);
    add(30, glued, w0.shape);
    if (w0.capital) end = this.#readRun(sentence, at, out, end);
    return end;
  }

  /** What stands round the run of capitalised words that the token is in, and which words begin and end the run. */
  #readRun(sentence: Sentence, at: number, out: Int32Array, from: number): number {
    const { tokens } = this.#article;
    let [first, last] = [at, at];
    const [start, stop] = [
      Math.max(sentence.firstToken, at - LONGEST_RUN),
      Math.min(sentence.endToken - 1, at + LONGEST_RUN),
    ];
    while (first > start && isCapitalised(tokens[first - 1])) first--;
    while (last < stop && isCapitalised(tokens[last + 1])) last++;
    let end = from;
    const add = (template: number, a: number, b = 0): void => {
      out[end++] = bucketOf(template, a, b);
    };
    const length = Math.min(last - first + 1, 5);
    const position = Math.min(at - first, 3);
    const head = this.#factsOf(last);
    const opener = this.#factsOf(first);
    add(40, length, position);
    add(41, head.lower, position);
    add(42, opener.lower, position);
    for (const bit of head.classes) add(43, bit, Math.min(last - at, 3));
    for (const bit of opener.classes) add(44, bit, position);
    const before = first > sentence.firstToken ? this.#factsOf(first - 1) : NOTHING;
    const after = last + 1 < sentence.endToken ? this.#factsOf(last + 1) : NOTHING;
    add(45, before.lower, length);
    add(46, after.lower, length);
    for (const bit of before.classes) add(47, bit, length);
    for (const bit of after.classes) add(48, bit, length);
    add(49, before.lower, after.lower);
    add(50, opener.state, head.state);
    add(51, opener.common * 2 + head.common, length * 4 + position);
    return end;
  }

  #factsOf(at: number): WordFacts {
    const token = this.#article.tokens[at];
    if (!token) return NOTHING;
    const known = this.#words.get(token.text);
    if (known) return known;
    const facts = factsOf(token, this.#memory, this.#common);
    this.#words.set(token.text, facts);
    return facts;
  }
}

function factsOf(token: Token, memory: DocumentMemory, common: (lower: string) => boolean): WordFacts {
  const { lower, text } = token;
  const numeric = token.kind === 'number';
  const word = numeric ? lower.replace(/\d/g, '0') : lower;
  const affixes: number[] = [];
  if (token.kind === 'word') {
    const capital = isCapitalised(token) ? 7 : 0;
    let [front, back] = [FNV_START, FNV_START];
    for (let size = 1; size <= LONGEST_AFFIX && size < lower.length; size++) {
      front = Math.imul(front ^ lower.charCodeAt(size - 1), FNV_PRIME);
      back = Math.imul(back ^ lower.charCodeAt(lower.length - size), FNV_PRIME);
      affixes.push(front + capital, back + 100 + capital);
    }
  }
  const seen = memory.words.get(lower);
  return {
    lower: hash(word),
    text: hash(numeric ? word : text) + 1,
    shape: shapeOf(token),
    affixes,
    classes: bitsOf(wordClasses(lower)),
    memory: bitsOf(seen?.seen ?? 0),
    state: seen ? (seen.lower > 0 ? 1 : 2) + (seen.capital > 1 ? 6 : seen.capital > 0 ? 3 : 0) : 0,
    capital: isCapitalised(token),
    common: common(lower) ? 1 : 0,
  };
}

/**
 * A hash of the word's shape: `Xx` for capitalised, `XX` for upper case, `x`, `0` for digits, marks as they are. A run of one class counts
 * as two at the most, so that long words share a shape.
 */
function shapeOf({ kind, text, lower }: Token): number {
  if (kind === 'mark') return hash(text);
  let value = FNV_START;
  let [before, run] = [0, 0];
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    const digit = unit >= DIGIT_0 && unit <= DIGIT_9;
    const letter = unit >= UPPER_A;
    const sign = digit ? DIGIT_0 : !letter ? unit : unit === lower.charCodeAt(i) ? LOWER_X : UPPER_X;
    run = sign === before ? run + 1 : 1;
    before = sign;
    if (run <= 2) value = Math.imul(value ^ sign, FNV_PRIME);
  }
  return value | 0;
}

const [DIGIT_0, DIGIT_9, UPPER_A, UPPER_X, LOWER_X] = [48, 57, 65, 88, 120];

function bitsOf(mask: number): readonly number[] {
  const bits: number[] = [];
  for (let bit = 0; mask >> bit; bit++) if ((mask >> bit) & 1) bits.push(bit + 1);
  return bits;
}

/** Marks which tokens begin (odd) or continue (even) a name of the lexicon, by its kind. */
function markKnown(article: Article, informal: boolean): Uint8Array {
  const marks = new Uint8Array(article.tokens.length + 1);
  for (const sentence of article.sentences) {
    for (let at = sentence.firstToken; at < sentence.endToken; at++) {
      const match =
        informal || isCapitalised(article.tokens[at])
          ? matchKnown(article.text, article.tokens, at, sentence.endToken, informal)
          : undefined;
      if (!match) continue;
      const kind = 2 * KNOWN_KINDS.indexOf(match.kind) + 1;
      marks[at] = kind;
      marks.fill(kind + 1, at + 1, match.end);
      at = match.end - 1;
    }
  }
  return marks;
}

/** FNV-1a over UTF-16 units, 32 bit. */
function hash(text: string): number {
  let value = FNV_START;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), FNV_PRIME);
  return value | 0;
}

const FNV_START = 0x811c9dc5 | 0;
const FNV_PRIME = 0x01000193;

/** The longest prefixes and suffixes that are features, in UTF-16 units. */
const LONGEST_AFFIX = 4;

/** Mixes a template's number and its values into a bucket, with the finishing steps of MurmurHash3. */
function bucketOf(template: number, a: number, b: number): number {
  let value = Math.imul(a ^ Math.imul(template, 0x9e3779b1), 0x85ebca6b);
  value ^= value >>> 13;
  value = Math.imul((value + Math.imul(b, 0x27d4eb2f)) | 0, 0xc2b2ae35);
  value ^= value >>> 16;
  return value & (BUCKETS - 1);
}
