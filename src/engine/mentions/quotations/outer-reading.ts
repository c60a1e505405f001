import { remember } from '../../base/remember.ts';
import type { Article } from '../../text/article.ts';
import type { Cue } from './cue.ts';
import { findCues } from './find-cues.ts';
import { isQuotation } from './is-quotation.ts';
import { outerSentences, type OuterSentence } from './outer-sentence.ts';
import { pairMarks, type MarkedPassage } from './pair-marks.ts';

/** What the finders of quotations and of attributions both begin with. */
export interface OuterReading {
  readonly passages: readonly MarkedPassage[];
  readonly sentences: readonly OuterSentence[];
  /** The cues of a sentence by its index, in order; none outside the article. */
  readonly cuesOf: CuesOf;
}

export type CuesOf = (sentence: number) => readonly Cue[];

/** The quotations of an article and its sentences around them, read once for both finders. */
export const readOuter = remember((article: Article): OuterReading => {
  const passages = pairMarks(article).filter((passage) => isQuotation(article, passage));
  const sentences = outerSentences(article, passages);
  const known: (readonly Cue[] | undefined)[] = [];
  return { passages, sentences, cuesOf: (i) => (known[i] ??= findCues(sentences[i]?.tokens ?? [])) };
});
