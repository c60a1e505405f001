import { LABELS, mayFollow, OUTSIDE } from './labels.ts';

/** What decoding works in; made once and used for many windows, since they are short and many. */
export interface DecodingRoom {
  readonly best: Float64Array;
  readonly from: Uint8Array;
}

/** Room for a window of `count` tokens. */
export function makeRoom(count: number): DecodingRoom {
  return { best: new Float64Array(count * LABELS), from: new Uint8Array(count * LABELS) };
}

/**
 * The best sequence of labels by Viterbi's algorithm. `emissions` holds `LABELS` scores a token, `transitions[before * LABELS +
 * label]` the score of a pair. A window begins after a token outside any name.
 */
export function decode(
  emissions: Int32Array,
  count: number,
  transitions: ArrayLike<number>,
  labels: Uint8Array,
  room: DecodingRoom = makeRoom(count),
): void {
  const { best, from } = room;
  for (let label = 0; label < LABELS; label++) {
    best[label] = mayFollow(OUTSIDE, label)
      ? (emissions[label] ?? 0) + (transitions[OUTSIDE * LABELS + label] ?? 0)
      : -Infinity;
  }
  for (let at = 1; at < count; at++) {
    for (let label = 0; label < LABELS; label++) {
      let top = -Infinity;
      let origin = 0;
      if (label > 0 && label % 2 === 0) {
        // A name goes on only from its own labels.
        for (let before = label - 1; before <= label; before++) {
          const score = (best[(at - 1) * LABELS + before] ?? 0) + (transitions[before * LABELS + label] ?? 0);
          if (score > top) {
            top = score;
            origin = before;
          }
        }
      } else {
        for (let before = 0; before < LABELS; before++) {
          const score = (best[(at - 1) * LABELS + before] ?? 0) + (transitions[before * LABELS + label] ?? 0);
          if (score > top) {
            top = score;
            origin = before;
          }
        }
      }
      best[at * LABELS + label] = top + (emissions[at * LABELS + label] ?? 0);
      from[at * LABELS + label] = origin;
    }
  }
  let label = 0;
  let top = -Infinity;
  for (let last = 0; last < LABELS; last++) {
    const score = best[(count - 1) * LABELS + last] ?? 0;
    if (score > top) {
      top = score;
      label = last;
    }
  }
  for (let at = count - 1; at >= 0; at--) {
    labels[at] = label;
    label = from[at * LABELS + label] ?? 0;
  }
}
