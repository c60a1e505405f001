import { type ArticlePart, byPlace } from './article-parts.ts';

interface Placed {
  readonly content: ArticlePart;
}

/** Where more parts have a feature than twice this, each is held against this many before and behind it: keeps the work linear. */
const WINDOW = 32;

/** The range of those that a part is held against. */
export function windowOf(keepers: readonly Placed[], entry: Placed): readonly [number, number] {
  if (keepers.length <= 2 * WINDOW) return [0, keepers.length];
  const at = placeIn(keepers, entry);
  return [Math.max(0, at - WINDOW), Math.min(keepers.length, at + WINDOW + 1)];
}

/** Where a part stands, or would stand, among others. */
export function placeIn(keepers: readonly Placed[], { content }: Placed): number {
  const last = keepers.at(-1);
  if (!last || byPlace(last.content, content) < 0) return keepers.length;
  let [low, high] = [0, keepers.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    const other = keepers[middle];
    if (other && byPlace(other.content, content) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The parts whose windows a part at this place is in, or all where the list is only just long enough for windows. */
export function addWindow<T extends Placed>(keepers: readonly T[], at: number, to: Set<T> | undefined): void {
  if (!to || keepers.length <= 2 * WINDOW) return;
  const isAll = keepers.length === 2 * WINDOW + 1;
  const end = isAll ? keepers.length : at + WINDOW + 2;
  for (const entry of keepers.slice(isAll ? 0 : Math.max(0, at - WINDOW - 1), end)) to.add(entry);
}

/** As `splice` does, which makes a list of what it takes out even where that is nothing. */
export function insertAt<T>(list: T[], at: number, item: T): void {
  let before = item;
  for (let i = at; i < list.length; i++) {
    const here = list[i] ?? item;
    list[i] = before;
    before = here;
  }
  list.push(before);
}
