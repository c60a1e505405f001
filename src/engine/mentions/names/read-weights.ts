import type { TaggerWeights } from '../resources.ts';
import { LABELS } from './labels.ts';
import { ByteReader } from './byte-reader.ts';
import { BUCKETS, COMMON_BITS, isCommon } from './hash-features.ts';
import { type Emissions, SlotSums } from './slot-sums.ts';
import { TaggingRoom } from './tagging-room.ts';
import { Vocabulary } from './vocabulary.ts';
import { clusterOf, readClusters, type WordClusters } from './word-clusters.ts';

/** The tagger's weights, ready to add up. About 3 MB. */
export interface LoadedWeights extends TaggerWeights, Emissions {
  /** `transitions[before * LABELS + label]`, in the unit of the emissions. */
  readonly transitions: Int32Array;
  /** The filter of common words, see `commonBits`. */
  readonly common: Uint8Array;
  readonly clusters: WordClusters;
  readonly words: WordCache;
}

/** What was worked out for the words of the articles so far. */
export class WordCache {
  readonly #make: (informal: boolean) => KnownWords;
  #formal: KnownWords | undefined;
  #informal: KnownWords | undefined;

  constructor({ emissions, used, common, clusters }: Omit<LoadedWeights, 'words'>) {
    this.#make = (informal) => {
      const vocabulary = new Vocabulary(
        informal,
        (lower) => isCommon(common, lower),
        (lower) => clusterOf(clusters, lower),
      );
      return { vocabulary, sums: new SlotSums(vocabulary, { emissions, used }), room: new TaggingRoom() };
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
  readonly room: TaggingRoom;
}

/** Past this many words the cache begins anew with the next article; one word takes some 300 bytes. */
const MOST_WORDS = 20_000;

/** `SSNT`: the first bytes of a weights file. */
const MAGIC = [0x53, 0x53, 0x4e, 0x54];

/** Counts up whenever the features, the labels or the layout change: weights of another version would tag at random. */
export const WEIGHTS_VERSION = 4;

/**
 * Reads the tagger's weights file; throws a `RangeError` when the bytes are not one. Layout: magic, version, LABELS, log2 of BUCKETS
 * (a byte each), `LABELS²` transitions (int16, little-endian), the filter of common words, the clusters of words (see `readClusters`), the
 * number of buckets in use (uint32), and for each in rising order the distance from the one before (a varint), a varint of bits for the labels with a weight, and these weights (int8).
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
  const clusters = readClusters(reader);
  const emissions = new Int8Array(BUCKETS * LABELS);
  const used = new Int32Array(BUCKETS / 32);
  let bucket = -1;
  for (let left = reader.uint32(); left > 0; left--) {
    bucket += reader.varint() + 1;
    const mask = reader.varint();
    if (bucket >= BUCKETS || mask >> LABELS) throw new RangeError('the weights file is damaged');
    used[bucket >> 5] = (used[bucket >> 5] ?? 0) | (1 << (bucket & 31));
    for (let label = 0; label < LABELS; label++) {
      if ((mask >> label) & 1) emissions[bucket * LABELS + label] = (reader.byte() << 24) >> 24;
    }
  }
  if (!reader.atEnd) throw new RangeError('the weights file is damaged');
  const parts = { kind: 'tagger-weights', emissions, used, transitions, common, clusters } as const;
  const loaded: LoadedWeights = { ...parts, words: new WordCache(parts) };
  return loaded;
}
