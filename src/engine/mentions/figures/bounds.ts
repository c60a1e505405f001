import { BOUND_ENDS, BOUNDS_BEFORE, type Bound } from '../../lexicon/figure-words.ts';
import { lowerAt, type Words } from './words.ts';

/** The longest phrase of `BOUNDS_BEFORE`, in words. */
const LONGEST = 4;

/** The bound that the words before a figure set, from the longest phrase that ends there. */
export function boundBefore(words: Words, start: number): Bound | undefined {
  if (!BOUND_ENDS.has(lowerAt(words, start - 1))) return undefined;
  let phrase = '';
  let found: Bound | undefined;
  for (let length = 1; length <= LONGEST && start - length >= words.first; length++) {
    const word = lowerAt(words, start - length);
    phrase = phrase === '' ? word : `${word} ${phrase}`;
    found = BOUNDS_BEFORE.get(phrase) ?? found;
  }
  return found;
}

/** The bound that the words after a figure set, and where they end: `or so`, `or more`, `-plus`, `+`. */
export function boundAfter(
  words: Words,
  end: number,
): { readonly bound: Bound; readonly end: number } | undefined {
  const word = lowerAt(words, end);
  const next = lowerAt(words, end + 1);
  if (word === '+') return { bound: 'at-least', end: end + 1 };
  if (word === '-' && next === 'plus') return { bound: 'at-least', end: end + 2 };
  if (word === '-' && next === 'odd') return { bound: 'about', end: end + 2 };
  if (word !== 'or') return undefined;
  if (next === 'so') return { bound: 'about', end: end + 2 };
  if (next === 'more') return { bound: 'at-least', end: end + 2 };
  if (next === 'fewer' || next === 'less') return { bound: 'at-most', end: end + 2 };
  return undefined;
}
