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
  /** Whether a word in lower case is a common one of the language. */
  readonly isCommon: (lower: string) => boolean;
}
