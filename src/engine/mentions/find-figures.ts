import type { Article } from '../text/article.ts';
import type { FigureMention } from './mention.ts';

/** Money, percentages, counts, measures and ordinals of an article, in order. */
export function findFigures(_article: Article): readonly FigureMention[] {
  return [];
}
