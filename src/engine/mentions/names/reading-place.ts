import type { Article } from '../../text/article.ts';
import type { Sentence } from '../../text/sentence.ts';
import type { DocumentMemory } from './document-memory.ts';

/** A sentence whose names are read, and what is known of it. */
export interface ReadingPlace {
  readonly article: Article;
  readonly sentence: Sentence;
  readonly memory: DocumentMemory;
  /** The sentence is printed in title case or upper case. */
  readonly headline: boolean;
  /** Its tokens that begin with a capital or a digit, in order: what finders of names begin at. */
  readonly marked: readonly number[];
  /** Whether a word in lower case is a common one of the language. */
  readonly isCommon: (lower: string) => boolean;
}

/** The tokens of a sentence that begin with a capital or a digit. */
export function markedIn({ tokens }: Article, { firstToken, endToken }: Sentence): readonly number[] {
  const marked: number[] = [];
  for (let at = firstToken; at < endToken; at++)
    if (tokens[at]?.capital === true || tokens[at]?.kind === 'number') marked.push(at);
  return marked;
}
