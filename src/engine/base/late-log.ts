import { ChangeLog, type Changes } from './change-log.ts';

/**
 * Tells somebody who asks again and again which things are others than they were, and makes them no sooner than they are asked for: of all
 * that can be told of a large folder, none is held here.
 */
export class LateLog<T> {
  readonly #printOf: (thing: T) => string;
  readonly #log = new ChangeLog<Told>();
  readonly #stale = new Set<string>();

  /** @param printOf the same, and never empty, for things that tell the same */
  constructor(printOf: (thing: T) => string) {
    this.#printOf = printOf;
  }

  /** Must be called when a thing may be another, or gone. */
  mark(key: string): void {
    this.#stale.add(key);
  }

  /**
   * As `ChangeLog.since`.
   * @param make makes a thing as it is now; `undefined` where there is none
   */
  since(revision: number, most: number | undefined, make: (key: string) => T | undefined): Changes<T> {
    this.#bringUp(make);
    const { changed, ...rest } = this.#log.since(revision, most);
    return {
      ...rest,
      changed: changed.flatMap((told) => {
        const thing = make(told.key);
        told.print = this.#print(thing);
        return thing ?? [];
      }),
    };
  }

  /** What nobody was told of yet need not be made to know that it is to be told. */
  #bringUp(make: (key: string) => T | undefined): void {
    const stale = [...this.#stale];
    this.#stale.clear();
    for (const key of stale) {
      const before = this.#log.get(key);
      if (before && before.print === undefined) continue;
      const print = before && this.#print(make(key));
      if (!before || print !== before.print)
        this.#log.set(key, print === NOTHING ? undefined : { key, print });
    }
  }

  #print(thing: T | undefined): string {
    return thing === undefined ? NOTHING : this.#printOf(thing);
  }
}

interface Told {
  readonly key: string;
  /** Of what was told; absent before. */
  print: string | undefined;
}

/** What is not there has no other print. */
const NOTHING = '';
