/** While a folder is read, views follow at most this often. Unit: ms. */
const FOLLOW_MS = 1500;

/**
 * Every time they follow, all that is known so far is compared, which takes longer the more that is. Reading gets this many times
 * the time that following took. Less often would not be faster: what was read long ago is packed, and has to be opened to be compared.
 */
const READING_SHARE = 3;

/** Tells when views follow while a folder is read: no more often than the engine has time for. */
export class FollowingPace {
  /** Lets the views ask; resolves when they were answered. */
  readonly #follow: () => Promise<unknown>;
  readonly #now: () => number;
  #next: number;

  /** @param now tells the time, in ms */
  constructor(follow: () => Promise<unknown>, now: () => number = Date.now) {
    this.#follow = follow;
    this.#now = now;
    this.#next = now() + FOLLOW_MS;
  }

  /** Lets the views follow if it is time, or now. */
  follow(isNow: boolean): void {
    const started = this.#now();
    if (!isNow && started < this.#next) return;
    this.#next = Infinity;
    const rest = (): void => {
      this.#next = this.#now() + Math.max(FOLLOW_MS, READING_SHARE * (this.#now() - started));
    };
    this.#follow().then(rest, rest);
  }
}
