import { sameData } from '../base/same-data.ts';
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
  /** May be read out of its packed form each time it is asked for: nobody must rely on getting the same list twice. */
  readonly claims: readonly Claim[];
  /** Hashes of overlapping runs of words, for telling copied passages; sorted. Likewise. */
  readonly shingles: readonly number[];
  /** A hash of claims and shingles, so that they need not be read to tell whether they are what they were. */
  readonly print: string;
}

/** Whether two summaries tell the index the same. */
export function isSameSummary(a: ArticleSummary, b: ArticleSummary): boolean {
  return TOLD.every((name) => sameData(a[name], b[name]));
}

/** All fields but those that the print stands for. */
const TOLD = [
  'article',
  'group',
  'published',
  'outlet',
  'origin',
  'reliability',
  'print',
  'profiles',
  'sames',
] as const satisfies readonly Exclude<keyof ArticleSummary, 'claims' | 'shingles'>[];
