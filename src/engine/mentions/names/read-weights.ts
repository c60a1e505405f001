import type { TaggerWeights } from '../resources.ts';
import { LABELS } from './labels.ts';
import { BUCKETS, COMMON_BITS, isCommon } from './hash-features.ts';
import { SlotSums } from './slot-sums.ts';
import { Vocabulary } from './vocabulary.ts';

/** The tagger's weights, ready to add up. About 2.4 MB. */
export interface LoadedWeights extends TaggerWeights {
  /** `LABELS` weights a bucket. */
  readonly emissions: Int8Array;
  /** `transitions[before * LABELS + label]`, in the unit of the emissions. */
  readonly transitions: Int32Array;
  /** The filter of common words, see `commonBits`. */
  readonly common: Uint8Array;
  readonly words: WordCache;
}

/** What was worked out for the words of the articles so far. */
export class WordCache {
  readonly #make: (informal: boolean) => KnownWords;
  #formal: KnownWords | undefined;
  #informal: KnownWords | undefined;

  constructor(emissions: Int8Array, common: Uint8Array) {
    this.#make = (informal) => {
      const vocabulary = new Vocabulary(informal, (lower) => isCommon(common, lower));
      return { vocabulary, sums: new SlotSums(vocabulary, emissions) };
    };
  }

  /** The words of one way of writing; to be asked for once an article, since it may begin anew. */
  of(informal: boolean): KnownWords {
    const known = informal ? this.#informal : this.#formal;
    if (known && known.vocabulary.size < MOST_WORDS) return known;
    const made = this.#make(informal);
    if (informal) this.#informal = made;
    else this.#formal = made;
    return made;
  }
}

export interface KnownWords {
  readonly vocabulary: Vocabulary;
  readonly sums: SlotSums;
}

/** Past this many words the cache begins anew with the next article; one word takes some 300 bytes. */
const MOST_WORDS = 20_000;

/** `SSNT`: the first bytes of a weights file. */
const MAGIC = [0x53, 0x53, 0x4e, 0x54];

/** Counts up whenever the features, the labels or the layout change: weights of another version would tag at random. */
export const WEIGHTS_VERSION = 3;

/**
 * Reads the tagger's weights file; throws a `RangeError` when the bytes are not one. Layout: magic, version, LABELS, log2 of BUCKETS
 * (a byte each), `LABELS²` transitions (int16, little-endian), the filter of common words, the number of buckets in use (uint32), and for each in rising order the
 * distance from the one before (a varint), a varint of bits for the labels with a weight, and these weights (int8).
 */
export function readWeights(bytes: Uint8Array): TaggerWeights {
  const reader = new ByteReader(bytes);
  if (MAGIC.some((byte) => byte !== reader.byte()))
    throw new RangeError('not a weights file of the name tagger');
  if (reader.byte() !== WEIGHTS_VERSION || reader.byte() !== LABELS || 1 << reader.byte() !== BUCKETS) {
    throw new RangeError('the weights file belongs to another version of the name tagger');
  }
  const transitions = Int32Array.from({ length: LABELS * LABELS }, () => reader.int16());
  const common = reader.bytes(COMMON_BITS / 8);
  const emissions = new Int8Array(BUCKETS * LABELS);
  let bucket = -1;
  for (let left = reader.uint32(); left > 0; left--) {
    bucket += reader.varint() + 1;
    const mask = reader.varint();
    if (bucket >= BUCKETS || mask >> LABELS) throw new RangeError('the weights file is damaged');
    for (let label = 0; label < LABELS; label++) {
      if ((mask >> label) & 1) emissions[bucket * LABELS + label] = (reader.byte() << 24) >> 24;
    }
  }
  if (!reader.atEnd) throw new RangeError('the weights file is damaged');
  const loaded: LoadedWeights = {
    kind: 'tagger-weights',
    emissions,
    transitions,
    common,
    words: new WordCache(emissions, common),
  };
  return loaded;
}

/** Reads bytes in order; past the end it throws the `RangeError` that a cut-off file deserves. */
class ByteReader {
  readonly #bytes: Uint8Array;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  get atEnd(): boolean {
    return this.#at === this.#bytes.length;
  }

  byte(): number {
    const byte = this.#bytes[this.#at++];
    if (byte === undefined) throw new RangeError('the weights file is cut off');
    return byte;
  }

  bytes(count: number): Uint8Array {
    if (this.#at + count > this.#bytes.length) throw new RangeError('the weights file is cut off');
    this.#at += count;
    return this.#bytes.slice(this.#at - count, this.#at);
  }

  int16(): number {
    return ((this.byte() | (this.byte() << 8)) << 16) >> 16;
  }

  uint32(): number {
    return (this.byte() | (this.byte() << 8) | (this.byte() << 16) | (this.byte() << 24)) >>> 0;
  }

  /** Seven bits a byte, the lowest first, the top bit set on all but the last; at most 28 bits. */
  varint(): number {
    let value = 0;
    for (let shift = 0; shift < 28; shift += 7) {
      const byte = this.byte();
      value |= (byte & 0x7f) << shift;
      if (byte < 0x80) return value;
    }
    throw new RangeError('the weights file is damaged');
  }
}
