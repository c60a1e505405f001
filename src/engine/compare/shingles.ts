import { hashText } from '../base/hash.ts';
import type { Article } from '../text/article.ts';
import { segmentOf } from '../text/article.ts';

/** Words in one shingle: long enough that titles with names make only a few, short enough to survive a changed word. */
const SHINGLE_WORDS = 6;

/** One shingle in this many is kept, chosen by its hash, so that a summary stays small. */
const KEEP_ONE_IN = 2;

/** Hashes of the runs of words of an article's own text, sorted; copied passages share them. */
export function shinglesOf(article: Article): readonly number[] {
  const hashes = new Set<number>();
  for (const sentence of article.sentences) {
    if (segmentOf(article, sentence).evidence === 'none' || segmentOf(article, sentence).block !== 0)
      continue;
    const words = article.tokens
      .slice(sentence.firstToken, sentence.endToken)
      .filter((token) => token.kind !== 'mark')
      .map((token) => token.lower);
    for (let i = 0; i + SHINGLE_WORDS <= words.length; i++) {
      const hash = parseInt(hashText(words.slice(i, i + SHINGLE_WORDS).join(' ')), 36);
      if (hash % KEEP_ONE_IN === 0) hashes.add(hash);
    }
  }
  return [...hashes].sort((a, b) => a - b);
}
