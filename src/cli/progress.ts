import type { TerminalStream } from './streams.ts';

/** Before this much time nothing is shown: most runs are over by then. Unit: ms. */
const DELAY_MS = 500;

/** Between two updates: faster than anybody reads only slows the run. Unit: ms. */
const INTERVAL_MS = 100;

/** One line at the bottom of a terminal that is written over and removed; nothing at all where there is no terminal. */
export class Progress {
  readonly #stream: TerminalStream;
  readonly #now: () => number;
  readonly #started: number;
  #shown = -Infinity;
  #visible = false;

  /** `now` tells the time in milliseconds. */
  constructor(stream: TerminalStream, now: () => number) {
    this.#stream = stream;
    this.#now = now;
    this.#started = now();
  }

  show(line: string): void {
    const now = this.#now();
    if (!this.#stream.isTTY || now - this.#started < DELAY_MS || now - this.#shown < INTERVAL_MS) return;
    this.#shown = now;
    this.#visible = true;
    // The line is cut, because one that wraps could not be removed.
    this.#stream.write(`\r\u001b[K${line.slice(0, (this.#stream.columns ?? 80) - 1)}`);
  }

  /** Removes the line, before anything else is written and at the end. */
  clear(): void {
    if (!this.#visible) return;
    this.#visible = false;
    this.#stream.write('\r\u001b[K');
  }
}
