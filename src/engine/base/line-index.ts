import { type Span, span } from './span.ts';

/** A place in a text as editors count it: both 0-based, the character in UTF-16 units. */
export interface LineColumn {
  readonly line: number;
  readonly character: number;
}

/** Where each line of a text starts. Lines end at LF; the engine sees no other line end. */
export class LineIndex {
  readonly #starts: number[] = [0];
  readonly #length: number;

  constructor(text: string) {
    this.#length = text.length;
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) this.#starts.push(at + 1);
  }

  get lineCount(): number {
    return this.#starts.length;
  }

  /** The line and column of an offset; offsets outside the text are moved to its nearest end. */
  at(offset: number): LineColumn {
    const wanted = Math.min(Math.max(offset, 0), this.#length);
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#starts[middle] ?? 0) <= wanted) low = middle;
      else high = middle - 1;
    }
    return { line: low, character: wanted - (this.#starts[low] ?? 0) };
  }

  /** The span of a line without its line end; `undefined` past the last line. */
  line(number: number): Span | undefined {
    const start = this.#starts[number];
    if (start === undefined) return undefined;
    const next = this.#starts[number + 1];
    return span(start, next === undefined ? this.#length : next - 1);
  }
}
