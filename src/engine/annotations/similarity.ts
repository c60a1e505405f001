/**
 * How alike two short strings are, 0 to 1: one minus their edit distance over the longer length. Equal strings, and two empty
 * ones, are 1. The cost is the product of the lengths.
 */
export function similarity(a: string, b: string): number {
  const longer = Math.max(a.length, b.length);
  if (longer === 0 || a === b) return 1;
  return 1 - (prefixDistances(a, b)[a.length] ?? longer) / longer;
}

/** Edit distances between the whole pattern and each prefix of a text: Wagner and Fischer's table (1974), row by row. */
export function prefixDistances(text: string, pattern: string): Uint16Array {
  let row = Uint16Array.from({ length: text.length + 1 }, (_, i) => i);
  let next = new Uint16Array(text.length + 1);
  for (let i = 1; i <= pattern.length; i++) {
    const unit = pattern.charCodeAt(i - 1);
    next[0] = i;
    for (let j = 1; j <= text.length; j++) {
      const change = unit === text.charCodeAt(j - 1) ? 0 : 1;
      next[j] = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + change);
    }
    [row, next] = [next, row];
  }
  return row;
}

/** A text read from its end, by UTF-16 units. */
export function reverse(text: string): string {
  let back = '';
  for (let i = text.length - 1; i >= 0; i--) back += text[i] ?? '';
  return back;
}
