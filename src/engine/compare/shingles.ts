import { hashNumbers, hashWord } from '../base/hash.ts';
import type { Article } from '../text/article.ts';
import { segmentOf } from '../text/article.ts';
import { Trait } from '../text/spelling.ts';

/** Words in one shingle: long enough that titles with names make only a few, short enough to survive a changed word. */
const SHINGLE_WORDS = 6;

/** One shingle in this many is kept, chosen by its hash, so that a summary stays small. */
const KEEP_ONE_IN = 2;

/** Hashes of the runs of words of an article's own text, sorted; copied passages share them. */
export function shinglesOf(article: Article): readonly number[] {
  const hashes: number[] = [];
  const words: number[] = [];
  for (const sentence of article.sentences) {
    const { evidence, block } = segmentOf(article, sentence);
    if (evidence === 'none' || block !== 0) continue;
    words.length = 0;
    for (let at = sentence.firstToken; at < sentence.endToken; at++) {
      const token = article.tokens[at];
      if (token && token.kind !== 'mark') words.push(HASH.of(token.spelling));
    }
    for (let i = 0; i + SHINGLE_WORDS <= words.length; i++) {
      const hash = hashNumbers(words, i, i + SHINGLE_WORDS);
      // By its lower half: a power of two divides the upper one, and a remainder of 53 bits is worked out in floating point.
      if ((hash >>> 0) % KEEP_ONE_IN === 0) hashes.push(hash);
    }
  }
  // Sorted as plain numbers, and copied without iterators: a set and a comparing function took half as long again for the whole.
  const sorted = new Float64Array(hashes).sort();
  const kept: number[] = [];
  for (let at = 0; at < sorted.length; at++) {
    const hash = sorted[at] ?? 0;
    if (at === 0 || hash !== sorted[at - 1]) kept.push(hash);
  }
  return kept;
}

const HASH = new Trait(({ lower }) => hashWord(lower));
