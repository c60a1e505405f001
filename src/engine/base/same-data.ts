/**
 * Whether two pieces of plain data (what JSON can hold) have the same content. The order of fields does not matter. It stops at the first
 * difference and makes nothing, so that it costs a fraction of printing both.
 */
export function sameData(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a)) return Array.isArray(b) && areSameItems(a, b);
  return !Array.isArray(b) && areSameFields(a as Fields, b as Fields);
}

/** The old list in place of a new one with the same content, so that what was worked out from it can be known by identity. */
export function keepSame<T>(before: T | undefined, now: T): T {
  return before !== undefined && sameData(before, now) ? before : now;
}

type Fields = Readonly<Record<string, unknown>>;

function areSameItems(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((item, index) => sameData(item, b[index]));
}

function areSameFields(a: Fields, b: Fields): boolean {
  const names = Object.keys(a);
  return (
    names.length === Object.keys(b).length &&
    names.every((name) => Object.hasOwn(b, name) && sameData(a[name], b[name]))
  );
}
