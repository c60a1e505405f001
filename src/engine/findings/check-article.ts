import type { PlacedClaim } from '../claims/claim.ts';
import type { FoundMentions } from '../mentions/find-mentions.ts';
import type { EngineOptions } from '../model/options.ts';
import type { Article } from '../text/article.ts';
import type { Finding } from './finding.ts';

/** Findings that an article gives rise to alone: dates and sums that are wrong by themselves. */
export function checkArticle(
  _article: Article,
  _found: FoundMentions,
  _claims: readonly PlacedClaim[],
  _options: EngineOptions,
): readonly Finding[] {
  return [];
}
