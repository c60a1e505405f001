/** A call that a worker was told of and has not answered. */
export interface OpenCall {
  /** The method that was called, for messages. */
  readonly method: string;
  /** The one article that is read: its length is bounded, and so is the time it may take. */
  readonly article?: { readonly id: string; readonly version: number };
}

/**
 * The longest that one article may take. The longest article that is read in full (two million characters) takes about twelve seconds on a
 * busy core; five times that is a rule that has run wild. Unit: seconds.
 */
export const LONGEST_READING_SECONDS = 60;

/** The longest that anything else may take: ten thousand articles are compared in a few minutes. Unit: seconds. */
export const LONGEST_CALL_SECONDS = 1200;

/**
 * Tells whether a worker hangs. Workers answer their calls in order, so that the oldest open one is what they are at. Time is counted by
 * calls of `second`: a machine that sleeps and an editor that is stopped by a debugger count none.
 */
export class CallWatch {
  readonly #open = new Map<number, OpenCall>();
  #calls = 0;
  #seconds = 0;

  /** What the worker is at; `undefined` when it has answered everything. */
  get current(): OpenCall | undefined {
    const [oldest] = this.#open.values();
    return oldest;
  }

  begin(call: OpenCall): number {
    if (this.#open.size === 0) this.#seconds = 0;
    this.#calls += 1;
    this.#open.set(this.#calls, call);
    return this.#calls;
  }

  end(number: number): void {
    this.#open.delete(number);
    this.#seconds = 0;
  }

  /** Counts a second; says whether the worker has been at one call for too long. */
  second(): boolean {
    const { current } = this;
    if (!current) return false;
    this.#seconds += 1;
    return this.#seconds >= (current.article ? LONGEST_READING_SECONDS : LONGEST_CALL_SECONDS);
  }
}
