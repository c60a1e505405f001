import type { Article } from '../text/article.ts';
import type { Quotation } from './quotation.ts';

/** Quotations of an article in order of position, with their speakers where the words beside them tell. */
export function findQuotations(_article: Article): readonly Quotation[] {
  return [];
}
