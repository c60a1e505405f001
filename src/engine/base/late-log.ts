import { ChangeLog, type Changes } from './change-log.ts';

/**
 * Tells somebody who asks again and again which things are others than they were, and makes them no sooner than they are asked for: of all
 * that can be told of a large folder, none is held here.
 */
export class LateLog {
  readonly #log = new ChangeLog<Told>();
  readonly #stale = new Set<string>();

  /** Must be called when a thing may be another, or gone. What is marked again goes behind the others: they are told in this order. */
  mark(key: string): void {
    this.#stale.delete(key);
    this.#stale.add(key);
  }

  /** Must be called when every thing may be another. */
  markAll(): void {
    for (const key of this.#log.keys()) this.#stale.add(key);
  }

  /**
   * As `ChangeLog.since`; where much may be another, an answer may tell nothing but that there is more, so that none takes long.
   * @param make makes a thing as it is now; `undefined` where there is none
   * @param printOf the same, and never empty, for things that tell the same
   */
  since<T>(
    revision: number,
    most: number | undefined,
    make: (key: string) => T | undefined,
    printOf: (thing: T, key: string) => string,
  ): Changes<T> {
    const print = (thing: T | undefined, key: string): string =>
      thing === undefined ? NOTHING : printOf(thing, key);
    const made = this.#bringUp(make, print, Math.max(most ?? Infinity, MOST_HELD));
    const { changed, ...rest } = this.#log.since(revision, most);
    return {
      ...rest,
      ...(this.#stale.size > 0 ? { more: true } : {}),
      changed: changed.flatMap((told) => {
        const known = made.get(told.key);
        if (known !== undefined) return known;
        const thing = make(told.key);
        told.print = print(thing, told.key);
        return thing ?? [];
      }),
    };
  }

  /** What nobody was told of yet need not be made to know that it is to be told. Answers what was made, where that is little. */
  #bringUp<T>(
    make: (key: string) => T | undefined,
    printOf: (thing: T | undefined, key: string) => string,
    most: number,
  ): ReadonlyMap<string, T> {
    const made = new Map<string, T>();
    let looked = 0;
    for (const key of this.#stale) {
      const before = this.#log.get(key);
      if (before?.print !== undefined && looked++ >= most) break;
      this.#stale.delete(key);
      if (before && before.print === undefined) continue;
      const thing = before && make(key);
      if (thing !== undefined && looked <= MOST_HELD) made.set(key, thing);
      const print = before && printOf(thing, key);
      if (!before || print !== before.print)
        this.#log.set(key, print === NOTHING ? undefined : { key, print });
    }
    return made;
  }
}

interface Told {
  readonly key: string;
  /** Of what was told; absent before. */
  print: string | undefined;
}

/** An edit makes few things stale: so many are held until they are told, so that they need not be made twice. At least so many are looked at. */
const MOST_HELD = 16;

/** What is not there has no other print. */
const NOTHING = '';
