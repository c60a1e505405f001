import { bySpan, contains, overlaps } from '../base/span.ts';
import type { Article } from '../text/article.ts';
import { findDates } from './find-dates.ts';
import { findFigures } from './find-figures.ts';
import { findNames } from './find-names.ts';
import { findQuotations } from './find-quotations.ts';
import type { Mention } from './mention.ts';
import type { Quotation } from './quotation.ts';
import type { Resources } from './resources.ts';

/** Everything that the finders see in one article, each list in order of position. */
export interface FoundMentions {
  readonly mentions: readonly Mention[];
  readonly quotations: readonly Quotation[];
}

/**
 * Runs the finders. Their order decides who keeps a stretch that two of them claim: a date before a figure (`May 5`), both
 * before a name, but a name before the date that is a word of it (`USA Today`, `Ruby Tuesday`). No two mentions overlap.
 */
export function findMentions(article: Article, resources: Resources): FoundMentions {
  const named = findNames(article, resources);
  const dates = outside(findDates(article), named);
  const figures = without(findFigures(article), dates);
  const names = without(named, [...dates, ...figures]);
  return {
    mentions: [...dates, ...figures, ...names].sort(bySpan),
    quotations: findQuotations(article),
  };
}

/**
 * The dates before which no word of the same name stands; both lists stand in order. A date at the front of a name may be one that the
 * name has swallowed: `In June Anna Holm left`.
 */
function outside<T extends Mention>(dates: readonly T[], names: readonly Mention[]): readonly T[] {
  let next = 0;
  return dates.filter((date) => {
    while (next < names.length && (names[next]?.end ?? 0) < date.end) next++;
    const name = names[next];
    return !name || !contains(name, date) || name.start === date.start;
  });
}

/** The mentions of `list` that touch none of `taken`. */
function without<T extends Mention>(list: readonly T[], taken: readonly Mention[]): T[] {
  const sorted = [...taken].sort(bySpan);
  let from = 0;
  return [...list].sort(bySpan).filter((mention) => {
    while (from < sorted.length && (sorted[from]?.end ?? 0) <= mention.start) from++;
    for (let i = from; i < sorted.length; i++) {
      const other = sorted[i];
      if (!other || other.start >= mention.end) return true;
      if (overlaps(other, mention)) return false;
    }
    return true;
  });
}
