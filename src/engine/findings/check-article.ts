import type { FoundMentions } from '../mentions/find-mentions.ts';
import type { EngineOptions } from '../model/options.ts';
import type { Article } from '../text/article.ts';
import { checkAnniversaries } from './check-anniversaries.ts';
import { checkArithmetic } from './check-arithmetic.ts';
import { checkCalendar } from './check-calendar.ts';
import type { Finding } from './finding.ts';
import type { Impossibility } from './impossibility.ts';

/** Looks at one article alone. */
export type ArticleCheck = (article: Article, found: FoundMentions) => readonly Impossibility[];

/** The checks, in order of the code they report under. */
const CHECKS: readonly ArticleCheck[] = [checkCalendar, checkAnniversaries, checkArithmetic];

/** Findings that an article gives rise to alone: dates and sums that are wrong by themselves. */
export function checkArticle(
  article: Article,
  found: FoundMentions,
  options: EngineOptions,
): readonly Finding[] {
  return CHECKS.flatMap((check) => check(article, found)).flatMap((impossibility): readonly Finding[] => {
    const severity = options.severities[impossibility.code];
    return severity === 'off' ? [] : [{ ...impossibility, severity, related: [] }];
  });
}
