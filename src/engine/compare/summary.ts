import type { Claim } from '../claims/claim.ts';
import type { ArticleProfiles } from '../entities/entity.ts';

/** What an article gives to the index across articles: no offsets, so that most typing leaves it equal to what it was. */
export interface ArticleSummary extends ArticleProfiles {
  readonly group: string;
  readonly published?: string;
  readonly outlet?: string;
  readonly origin?: string;
  /** How a person graded the source, `A` (reliable) to `E` (unreliable), `F` where it cannot be judged. */
  readonly reliability?: string;
  readonly claims: readonly Claim[];
  /** Hashes of overlapping runs of words, for telling copied passages; sorted. */
  readonly shingles: readonly number[];
}
