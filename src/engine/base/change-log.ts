/** What somebody who asks again and again is told: what changed since, and what is gone. */
export interface Changes<T> {
  /** Hand it back at the next question; 0 asks for all. */
  readonly revision: number;
  /** Whether `changed` is all that there is, so that whatever else is known from before must be forgotten. */
  readonly whole: boolean;
  readonly changed: readonly T[];
  /** Keys. */
  readonly gone: readonly string[];
  /** Set where more has changed than was asked for: the revision leads to the rest. */
  readonly more?: true;
}

/** Keeps things by key with the revision in which each last changed. */
export class ChangeLog<T> {
  #revision = 0;
  /** The latest change last; without a value for what is gone. */
  readonly #entries = new Map<string, { readonly revision: number; readonly value: T | undefined }>();

  /** What is known under a key at present. */
  get(key: string): T | undefined {
    return this.#entries.get(key)?.value;
  }

  /** The keys of all things that are known or were. */
  keys(): Iterable<string> {
    return this.#entries.keys();
  }

  /** Puts a thing in the place of what was known, or takes it out. The same thing once more is no change. */
  set(key: string, value: T | undefined): void {
    if (this.get(key) === value) return;
    this.#entries.delete(key);
    this.#revision += 1;
    this.#entries.set(key, { revision: this.#revision, value });
  }

  /**
   * A revision of another log, of an engine that was started anew for one, is answered with all.
   * @param most how many things that changed are wanted at once, the oldest change first
   */
  since(revision: number, most = Infinity): Changes<T> {
    const whole = revision <= 0 || revision > this.#revision;
    const changed: T[] = [];
    const gone: string[] = [];
    let reached = revision;
    for (const [key, entry] of this.#entries) {
      if (!whole && entry.revision <= revision) continue;
      if (changed.length >= most) return { revision: reached, whole, changed, gone, more: true };
      reached = entry.revision;
      if (entry.value !== undefined) changed.push(entry.value);
      else if (!whole) gone.push(key);
    }
    return { revision: this.#revision, whole, changed, gone };
  }
}
