import type { FoundMentions } from '../mentions/find-mentions.ts';
import type { Article } from '../text/article.ts';
import { changesIn } from './check-changes.ts';
import { sharesIn } from './check-shares.ts';
import { sumsIn } from './check-sums.ts';
import type { Impossibility } from './impossibility.ts';
import { maskSentences } from './masked-figures.ts';

/** Figures of one sentence that do not fit one another: parts and their total, shares of one whole, a change and its two ends. */
export function checkArithmetic(article: Article, found: FoundMentions): readonly Impossibility[] {
  return maskSentences(article, found).flatMap((sentence) => [
    ...sumsIn(article.text, sentence),
    ...sharesIn(article.text, sentence),
    ...changesIn(article.text, sentence),
  ]);
}
