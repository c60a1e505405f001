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
   * @param printOf the same for things that tell the same, and `NO_PRINT` where there is none
   */
  since<T>(
    revision: number,
    most: number | undefined,
    make: (key: string) => T | undefined,
    printOf: PrintOf<T>,
  ): Changes<T> {
    const made = this.#bringUp(make, printOf, Math.max(most ?? Infinity, MOST_HELD));
    const { changed, ...rest } = this.#log.since(revision, most);
    return {
      ...rest,
      ...(this.#stale.size > 0 ? { more: true } : {}),
      changed: changed.flatMap((told) => {
        const thing = made.get(told.key) ?? make(told.key);
        told.print ??= printOf(told.key, () => thing);
        return thing ?? [];
      }),
    };
  }

  /** What nobody was told of yet need not be made to know that it is to be told. Answers what was made, where that is little. */
  #bringUp<T>(
    make: (key: string) => T | undefined,
    printOf: PrintOf<T>,
    most: number,
  ): ReadonlyMap<string, T> {
    const made = new Map<string, T>();
    let looked = 0;
    for (const key of this.#stale) {
      const before = this.#log.get(key);
      if (before?.print !== undefined && looked++ >= most) break;
      this.#stale.delete(key);
      if (before && before.print === undefined) continue;
      const makeOnce = (): T | undefined => {
        const thing = made.get(key) ?? make(key);
        if (thing !== undefined && looked <= MOST_HELD) made.set(key, thing);
        return thing;
      };
      const print = before && printOf(key, makeOnce);
      if (!before || print !== before.print)
        this.#log.set(key, print === NO_PRINT ? undefined : { key, print });
    }
    return made;
  }
}

/** Says what a thing tells; need not make it where that is known without. */
export type PrintOf<T> = (key: string, make: () => T | undefined) => string;

/** The print of a thing by itself. */
export function printedBy<T>(print: (thing: T) => string): PrintOf<T> {
  return (_key, make) => {
    const thing = make();
    return thing === undefined ? NO_PRINT : print(thing);
  };
}

/** What is not there has no other print. */
export const NO_PRINT = '';

interface Told {
  readonly key: string;
  /** Of what was told; absent before. */
  print: string | undefined;
}

/** An edit makes few things stale: so many are held until they are told, so that they need not be made twice. At least so many are looked at. */
const MOST_HELD = 16;
