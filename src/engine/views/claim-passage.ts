import type { ArticleAnalysis } from '../analysis/analyze-article.ts';
import type { GroupSnapshot } from '../analysis/group-index.ts';
import type { PlacedClaim } from '../claims/claim.ts';
import type { ClaimPassage } from './claim-view.ts';
import { valueOfClaim } from './write-record.ts';

/** A claim at its place, with what is known of its source. */
export function claimPassage(
  { facts, summary, overrides }: ArticleAnalysis,
  claim: PlacedClaim,
  snapshot: GroupSnapshot,
): ClaimPassage {
  const { outlet, published } = summary;
  const { reliability } = overrides;
  const entityOf = snapshot.entityOf.get(facts.id);
  const { attribution } = claim;
  return {
    article: facts.id,
    start: claim.start,
    end: claim.end,
    ...(outlet === undefined ? {} : { outlet }),
    ...(published === undefined ? {} : { published }),
    ...(reliability === undefined ? {} : { reliability }),
    origin: snapshot.originOf.get(facts.id) ?? facts.id,
    said: claim.said,
    value: valueOfClaim(claim, (key) => entityOf?.get(key)?.id),
    ...(attribution === undefined ? {} : { attribution: entityOf?.get(attribution)?.name ?? attribution }),
    modality: claim.modality,
    weak: claim.evidence === 'weak',
  };
}
