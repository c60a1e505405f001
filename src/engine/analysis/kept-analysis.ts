import type { PlacedClaim } from '../claims/claim.ts';
import type { Segment } from '../text/segment.ts';
import type { ArticleAnalysis } from './analyze-article.ts';

/** What took long to work out of one article, as plain data. All the rest of its analysis follows from this and its text. */
export interface KeptAnalysis extends Omit<ArticleAnalysis, 'facts' | 'article' | 'claimOf' | 'summary'> {
  readonly segments: readonly Segment[];
  /** As in `ArticleSummary`. */
  readonly shingles: readonly number[];
  readonly print: string;
}

/** The same, ready to be asked. */
export interface OpenAnalysis {
  readonly kept: KeptAnalysis;
  /** As in `ArticleAnalysis`. */
  readonly claimOf: ReadonlyMap<string, PlacedClaim>;
}

export function keepAnalysis(analysis: ArticleAnalysis): KeptAnalysis {
  const { mentions, quotations, entities, references, acting, claims, findings } = analysis;
  const { overrides, annotations, sidecarProblems } = analysis;
  return {
    segments: analysis.article.segments,
    mentions,
    quotations,
    entities,
    references,
    acting,
    claims,
    findings,
    overrides,
    annotations,
    sidecarProblems,
    shingles: analysis.summary.shingles,
    print: analysis.summary.print,
  };
}

export function openAnalysis(kept: KeptAnalysis): OpenAnalysis {
  return { kept, claimOf: new Map(kept.claims.map((claim) => [claim.id, claim])) };
}
