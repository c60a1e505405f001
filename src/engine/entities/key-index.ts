import type { LinkKeys } from './link-keys.ts';

/** Who asks for and who offers each key: finds all that may have a say in how something is linked. */
export class KeyIndex<T> {
  readonly #holders = new Map<string, Holders<T>>();
  /** Keys that people's decisions tie together. */
  readonly #tied = new Map<string, readonly string[]>();

  add(item: T, { asks, offers }: LinkKeys): void {
    for (const key of asks) this.#of(key).asking.push(item);
    for (const key of offers) this.#of(key).offering.push(item);
  }

  remove(item: T, { asks, offers }: LinkKeys): void {
    for (const key of asks) this.#take(key, 'asking', item);
    for (const key of offers) this.#take(key, 'offering', item);
  }

  tie(a: string, b: string): void {
    this.#tied.set(a, [...(this.#tied.get(a) ?? []), b]);
    this.#tied.set(b, [...(this.#tied.get(b) ?? []), a]);
  }

  /** All that meet somebody under these keys, those whom they meet in turn, and so on. */
  closure(keys: Iterable<readonly [key: string, isAsked: boolean]>, keysOf: (item: T) => LinkKeys): Set<T> {
    const found = new Set<T>();
    const seen = new Set<string>();
    const open: string[] = [];
    const visit = (key: string, isAsked: boolean): void => {
      if (seen.has(key)) return;
      if (!isAsked && !this.#tied.has(key) && !this.#holders.get(key)?.asking.length) return;
      seen.add(key);
      open.push(key);
    };
    for (const [key, isAsked] of keys) visit(key, isAsked);
    for (let key = open.pop(); key !== undefined; key = open.pop()) {
      for (const other of this.#tied.get(key) ?? []) visit(other, true);
      const holders = this.#holders.get(key);
      if (!holders) continue;
      for (const list of [holders.asking, holders.offering])
        for (const item of list) {
          if (found.has(item)) continue;
          found.add(item);
          const { asks, offers } = keysOf(item);
          for (const own of asks) visit(own, true);
          for (const own of offers) visit(own, false);
        }
    }
    return found;
  }

  #of(key: string): Holders<T> {
    let holders = this.#holders.get(key);
    if (!holders) this.#holders.set(key, (holders = { asking: [], offering: [] }));
    return holders;
  }

  #take(key: string, role: keyof Holders<T>, item: T): void {
    const holders = this.#holders.get(key);
    const list = holders?.[role];
    const at = list?.lastIndexOf(item) ?? -1;
    if (!holders || !list || at < 0) return;
    const last = list.pop();
    if (last !== undefined && at < list.length) list[at] = last;
    if (holders.asking.length + holders.offering.length === 0) this.#holders.delete(key);
  }
}

interface Holders<T> {
  readonly asking: T[];
  readonly offering: T[];
}
