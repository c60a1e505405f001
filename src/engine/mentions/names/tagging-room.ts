import { type DecodingRoom, makeRoom } from './decode.ts';
import { LABELS } from './labels.ts';
import { MOST_FEATURES, MOST_SLOTS } from './read-features.ts';

/** What tagging works in, one window after another. It is kept from article to article: most have few windows, and arrays are dear to make. */
export class TaggingRoom {
  readonly slots = new Int32Array(MOST_SLOTS);
  readonly buckets = new Int32Array(MOST_FEATURES);
  /** `LABELS` scores a token. */
  scores = new Int32Array(FIRST_TOKENS * LABELS);
  labels = new Uint8Array(FIRST_TOKENS);
  decoding: DecodingRoom = makeRoom(FIRST_TOKENS);

  /** Makes room for a window of `count` tokens, and gives back what an endless one took. */
  fit(count: number): void {
    const size = this.labels.length;
    if (count <= size && (size <= MOST_KEPT || count > MOST_KEPT)) return;
    const next = Math.max(FIRST_TOKENS, 2 * count);
    this.scores = new Int32Array(next * LABELS);
    this.labels = new Uint8Array(next);
    this.decoding = makeRoom(next);
  }
}

/** Nearly every window is shorter. Unit: tokens. */
const FIRST_TOKENS = 64;

/** Room for as many tokens takes half a megabyte and is kept; pages all in capitals need more. */
const MOST_KEPT = 4096;
