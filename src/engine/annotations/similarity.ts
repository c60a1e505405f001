import { endDistances } from './end-distances.ts';

/**
 * How alike two strings are, 0 to 1: one minus their edit distance over the longer length. Equal strings, and two empty ones,
 * are 1.
 */
export function similarity(a: string, b: string): number {
  const longer = Math.max(a.length, b.length);
  if (longer === 0 || a === b) return 1;
  if (a === '' || b === '') return 0;
  const distances = endDistances(a, b, 'whole');
  return 1 - (distances[a.length] ?? longer) / longer;
}

/** A text read from its end, by UTF-16 units. */
export function reverse(text: string): string {
  let back = '';
  for (let i = text.length - 1; i >= 0; i--) back += text[i] ?? '';
  return back;
}
