/** A text that strings are looked for in: the places of each three letters are chained, so that few places are looked at for a string. */
export class BaseText {
  readonly #text: string;
  /** By the hash of three letters: the first place where they stand, counted from one; 0 where they stand nowhere. */
  readonly #first: Int32Array;
  /** By place: the next place of letters with the same hash, counted likewise. */
  readonly #next: Int32Array;

  constructor(text: string) {
    this.#text = text;
    this.#first = new Int32Array(text.length < 3 ? 0 : TRIPLES);
    this.#next = new Int32Array(text.length);
    // From the end, so that each chain begins with the first place.
    for (let at = text.length - 3; at >= 0; at--) {
      const triple = tripleAt(text, at);
      this.#next[at] = this.#first[triple] ?? 0;
      this.#first[triple] = at + 1;
    }
  }

  /** The first place of a string that is not empty, or -1. */
  find(value: string): number {
    if (value.length < 3) return value === '' ? -1 : this.#text.indexOf(value);
    let place = this.#first[tripleAt(value, 0)] ?? 0;
    while (place > 0 && !this.#text.startsWith(value, place - 1)) place = this.#next[place - 1] ?? 0;
    return place - 1;
  }
}

/** A power of two, about the three letters that follow each other in an article. */
const TRIPLES = 8192;

function tripleAt(text: string, at: number): number {
  const pair = text.charCodeAt(at) * 67 + text.charCodeAt(at + 1);
  return (pair * 67 + text.charCodeAt(at + 2)) & (TRIPLES - 1);
}
