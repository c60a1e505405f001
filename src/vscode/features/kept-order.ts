import { areEqual } from '../../engine/base/are-equal.ts';

/** As for `Array.prototype.sort`. */
export type Compare<T> = (a: T, b: T) => number;

/**
 * A list in order from one time to the next. What stayed keeps its place, so that a change costs what it brought: sorting the names of a large
 * folder anew takes longer than a keystroke may.
 */
export class KeptOrder<T extends object> {
  #items: readonly T[] = [];
  #sorted: readonly T[] = [];
  #compare: Compare<T> | undefined;

  /** @param items in any order, each once; the same object as before is taken to compare as before */
  sort(items: readonly T[], compare: Compare<T>): readonly T[] {
    if (compare !== this.#compare) this.#sorted = [];
    else if (areEqual(items, this.#items)) return this.#sorted;
    const added = new Set(items);
    const kept = this.#sorted.filter((item) => added.delete(item));
    this.#sorted = merge(kept, [...added].sort(compare), compare);
    this.#items = items;
    this.#compare = compare;
    return this.#sorted;
  }
}

/** Merges a short list into a long one, both in order; of equals those of the long one come first. */
function merge<T>(long: readonly T[], short: readonly T[], compare: Compare<T>): readonly T[] {
  if (short.length === 0) return long;
  const merged: T[] = [];
  let from = 0;
  for (const item of short) {
    const to = placeFor(item, long, from, compare);
    for (; from < to; from++) merged.push(long[from] as T);
    merged.push(item);
  }
  for (; from < long.length; from++) merged.push(long[from] as T);
  return merged;
}

/** The first place from which on everything comes after an item. */
function placeFor<T>(item: T, sorted: readonly T[], from: number, compare: Compare<T>): number {
  let [low, high] = [from, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (compare(sorted[middle] as T, item) <= 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
