import type { Article } from '../text/article.ts';
import type { DateMention, DurationMention } from './mention.ts';

/** Dates, times and durations of an article, in order, none overlapping another. */
export function findDates(_article: Article): readonly (DateMention | DurationMention)[] {
  return [];
}
