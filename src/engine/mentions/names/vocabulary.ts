import { Trait } from '../../text/spelling.ts';
import type { Token } from '../../text/token.ts';
import { isCapitalised } from './is-capitalised.ts';
import { FNV_PRIME, FNV_START, hashWord } from '../../base/hash.ts';
import { bucketOf } from './hash-features.ts';
import { CLUSTER_OF, groupOf, HEIGHTS } from './word-clusters.ts';
import { wordClasses } from './word-classes.ts';

/**
 * Places that a word may have towards the token that is looked at. What a word adds there depends on nothing else, so that the sums of
 * its weights can be kept: `SLOT.head` and `SLOT.opener` count up to `FARTHEST` tokens from the end or the start of a run of capitals,
 * `SLOT.before` and `SLOT.after` hold the word beside a run by the run's length, from 1 to `LONGEST`.
 */
export const SLOT = {
  self: 0,
  left: 1,
  right: 2,
  left2: 3,
  right2: 4,
  head: 5,
  opener: 9,
  before: 13,
  after: 18,
};
export const SLOTS = 23;
export const FARTHEST = 3;
export const LONGEST = 5;

/** The number of the word that stands where a sentence has none. */
export const NO_WORD = 0;

/** What is worked out once for a spelling, however often and in however many articles it stands. */
export class Vocabulary {
  /** Hashes, by number of the word. */
  lower: Int32Array = new Int32Array(FIRST_ROOM);
  shape: Int32Array = new Int32Array(FIRST_ROOM);
  /** 1 where the word begins with a capital. */
  capital: Uint8Array = new Uint8Array(FIRST_ROOM);
  /** 1 where the word is a common one of the language, by the texts that the tagger was trained on. */
  common: Uint8Array = new Uint8Array(FIRST_ROOM);
  /** The token's cluster: 0 for an unknown word, which is most often a name; numbers and marks have one each. */
  cluster: Uint16Array = new Uint16Array(FIRST_ROOM);
  readonly #numbers = new Map<string, number>();
  readonly #tokens: (Token | undefined)[] = [undefined];
  readonly #informal: boolean;
  readonly #isCommon: (lower: string) => boolean;
  readonly #clusterOf: (lower: string) => number;

  /** `informal`: words of writing that is loose about capitals speak differently. */
  constructor(
    informal: boolean,
    isCommonWord: (lower: string) => boolean,
    clusterOfWord: (lower: string) => number,
  ) {
    this.#informal = informal;
    this.#isCommon = isCommonWord;
    this.#clusterOf = clusterOfWord;
    this.cluster[NO_WORD] = CLUSTER_OF.nothing;
    this.lower[NO_WORD] = 1;
    this.shape[NO_WORD] = 1;
  }

  get size(): number {
    return this.#tokens.length;
  }

  numberOf(token: Token): number {
    const given = GIVEN.of(token.spelling);
    if (given.by === this) return given.number;
    const number = this.#numbers.get(token.text) ?? this.#add(token);
    given.by = this;
    given.number = number;
    return number;
  }

  #add(token: Token): number {
    const number = this.#tokens.length;
    if (number >= this.lower.length) this.#grow();
    this.#tokens.push(token);
    this.#numbers.set(token.text, number);
    this.lower[number] = hashWord(token.kind === 'number' ? bareNumber(token) : token.lower);
    this.shape[number] = shapeOf(token);
    this.capital[number] = isCapitalised(token) ? 1 : 0;
    this.cluster[number] = token.kind === 'word' ? this.#clusterOf(token.lower) : CLUSTER_OF[token.kind];
    this.common[number] = this.#isCommon(token.lower) ? 1 : 0;
    return number;
  }

  /** Writes the buckets of what a word adds in a slot to `out` beginning at `from`; returns where they end. */
  read(number: number, slot: number, out: Int32Array, from: number): number {
    const token = this.#tokens[number];
    const lower = this.lower[number] ?? 0;
    const capital = this.capital[number] ?? 0;
    let end = from;
    if (slot === SLOT.self) {
      out[end++] = bucketOf(11, 1);
      out[end++] = bucketOf(1, lower);
      out[end++] = bucketOf(
        2,
        token ? hashWord(token.kind === 'number' ? bareNumber(token) : token.text) : 0,
      );
      out[end++] = bucketOf(12, this.shape[number] ?? 0);
      if (token?.kind === 'word') end = readAffixes(token.lower, capital, out, end);
    } else {
      out[end++] = bucketOf(SLOT_WORDS + slot, lower);
    }
    end = this.#readClusters(number, slot, out, end);
    let classes = token?.kind === 'word' ? wordClasses(token.lower) : 0;
    const beside = slot === SLOT.left2 || slot === SLOT.right2;
    const flags = slot > SLOT.right2 ? 0 : capital + (slot === SLOT.self && this.#informal ? 2 : 0);
    for (let bit = 1; classes && !beside; bit++, classes >>>= 1) {
      if (classes & 1) out[end++] = bucketOf(SLOT_CLASSES + slot, bit, flags);
    }
    return end;
  }

  #readClusters(number: number, slot: number, out: Int32Array, from: number): number {
    const cluster = this.cluster[number] ?? 0;
    let end = from;
    for (const bits of HEIGHTS) {
      const group = groupOf(cluster, bits);
      out[end++] = bucketOf(SLOT_CLUSTERS + bits * SLOTS + slot, group);
      if (slot !== SLOT.self) continue;
      out[end++] = bucketOf(20, group, bits * 4 + (this.capital[number] ?? 0) + (this.#informal ? 2 : 0));
    }
    if (slot === SLOT.self) out[end++] = bucketOf(21, cluster, this.shape[number] ?? 0);
    return end;
  }

  #grow(): void {
    this.lower = extend(this.lower, new Int32Array(2 * this.lower.length));
    this.shape = extend(this.shape, new Int32Array(2 * this.shape.length));
    this.capital = extend(this.capital, new Uint8Array(2 * this.capital.length));
    this.cluster = extend(this.cluster, new Uint16Array(2 * this.cluster.length));
    this.common = extend(this.common, new Uint8Array(2 * this.common.length));
  }
}

/** The number that a spelling was given last, and the vocabulary that gave it: nearly always the one that asks again. */
const GIVEN = new Trait((): { by: Vocabulary | undefined; number: number } => ({ by: undefined, number: 0 }));

/** Numbers of the templates for a word, for its classes and for its clusters in a slot. */
const SLOT_WORDS = 100;
const SLOT_CLASSES = 150;
const SLOT_CLUSTERS = 200;

/** Room for this many words to begin with; it doubles when it is full. */
const FIRST_ROOM = 4096;

/** The longest prefixes and suffixes that are features, in UTF-16 units. */
const LONGEST_AFFIX = 4;

function extend<T extends Int32Array | Uint16Array | Uint8Array>(old: T, wide: T): T {
  wide.set(old);
  return wide;
}

/** All digits look alike. */
function bareNumber({ lower }: Token): string {
  return lower.replace(/\d/g, '0');
}

function readAffixes(lower: string, capital: number, out: Int32Array, from: number): number {
  let end = from;
  let [front, back] = [FNV_START, FNV_START];
  for (let size = 1; size <= LONGEST_AFFIX && size < lower.length; size++) {
    front = Math.imul(front ^ lower.charCodeAt(size - 1), FNV_PRIME);
    back = Math.imul(back ^ lower.charCodeAt(lower.length - size), FNV_PRIME);
    out[end++] = bucketOf(18, front, capital);
    out[end++] = bucketOf(19, back, capital);
  }
  return end;
}

/**
 * A hash of the word's shape: `Xx` for capitalised, `XX` for upper case, `x`, `0` for digits, marks as they are. A run of one class counts
 * as two at the most, so that long words share a shape.
 */
function shapeOf({ kind, text, lower }: Token): number {
  if (kind === 'mark') return hashWord(text);
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
