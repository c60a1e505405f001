import type { Claim } from '../claims/claim.ts';
import type { ArticleProfiles } from '../entities/entity.ts';

/** What an article gives to the index across articles: no offsets, so that most typing leaves it equal to what it was. */
export interface ArticleSummary extends ArticleProfiles {
  readonly group: string;
  readonly published?: string;
  readonly outlet?: string;
  readonly origin?: string;
  readonly claims: readonly Claim[];
  /** Hashes of overlapping runs of words, for telling copied passages; sorted. */
  readonly shingles: readonly number[];
}
