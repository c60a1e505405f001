import { copyOf } from '../text/spelling.ts';

/** Remembers the answers of a function of one string for as long as the result is held, and forgets them all when they are too many. */
export function memoize<T>(ask: (key: string) => T, most = MOST_KNOWN): (key: string) => T {
  const known = new Map<string, T>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    // Names are cut out of texts, and the answer may hold parts of the name.
    const own = copyOf(key);
    const answer = ask(own);
    if (known.size >= most) known.clear();
    known.set(own, answer);
    return answer;
  };
}

/** More than a large folder has names: a day of typing must not fill the memory with names that are no longer there. */
const MOST_KNOWN = 100_000;
