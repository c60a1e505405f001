import type { Changes } from '../engine/base/change-log.ts';

/** Asks the engine what changed since a revision, and for so many things at once at most. */
export type AskSince<T> = (revision: number, most: number) => Promise<Changes<T>>;

/**
 * All rows of a kind as the engine knows them, kept up to date by what changed alone: a keystroke sends the rows that it touched, not those
 * of the folder. Large answers come in parts, so that the editor can do other things between two.
 */
export class FollowedRows<T> {
  readonly #ask: AskSince<T>;
  readonly #keyOf: (row: T) => string;
  readonly #most: number;
  #rows = new Map<string, T>();
  #list: readonly T[] = [];
  #revision = 0;
  #turn: Promise<unknown> = Promise.resolve();

  /**
   * @param keyOf as in `Changes.gone`
   * @param most rows in one answer
   */
  constructor(ask: AskSince<T>, keyOf: (row: T) => string, most: number) {
    this.#ask = ask;
    this.#keyOf = keyOf;
    this.#most = most;
  }

  /** The rows as they are now; the same list as before where none has changed. A row that changed keeps its place. */
  all(): Promise<readonly T[]> {
    const turn = this.#turn.then(() => this.#update());
    this.#turn = turn.catch(() => undefined);
    return turn;
  }

  /** Must be called when another engine answers from now on: its revisions are others. */
  forget(): void {
    this.#revision = 0;
  }

  async #update(): Promise<readonly T[]> {
    let isOther = false;
    for (let more = true; more;) {
      const since = this.#revision;
      const changes = await this.#ask(since, this.#most);
      // An answer of an engine that was forgotten meanwhile.
      if (since !== this.#revision) continue;
      if (changes.whole) this.#rows = new Map();
      for (const key of changes.gone) this.#rows.delete(key);
      for (const row of changes.changed) this.#rows.set(this.#keyOf(row), row);
      isOther ||= changes.whole || changes.changed.length > 0 || changes.gone.length > 0;
      this.#revision = changes.revision;
      more = changes.more ?? false;
    }
    if (isOther) this.#list = [...this.#rows.values()];
    return this.#list;
  }
}
