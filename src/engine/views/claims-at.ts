import type { ArticleAnalysis } from '../analysis/analyze-article.ts';
import type { GroupSnapshot } from '../analysis/group-index.ts';
import type { PlacedClaim } from '../claims/claim.ts';
import type { ClaimRef, Standing } from '../compare/comparison.ts';
import { EXACTNESS, exactnessOf } from '../compare/exactness.ts';
import { claimPassage } from './claim-passage.ts';
import type { Strictness } from '../model/kinds.ts';
import type { AgreeingPassage, ClaimPassage, ClaimView } from './claim-view.ts';
import { refKey, reportedConflicts, shownStatus } from './reported-conflicts.ts';

/**
 * The claims under an offset, the shortest first, for a hover: who else says so, in how many independent origins, how exactly, and
 * who says otherwise. A statement (a clause told by its words alone) is left out where an exact claim stands under the cursor too.
 */
export function claimsAt(
  analysis: ArticleAnalysis,
  offset: number,
  snapshot: GroupSnapshot,
  analysisOf: (article: string) => ArticleAnalysis | undefined,
  strictness: Strictness,
): readonly ClaimView[] {
  const under = analysis.claims
    .filter(({ start, end, evidence }) => evidence !== 'none' && start <= offset && offset <= end)
    .sort((a, b) => a.end - a.start - (b.end - b.start));
  const exact = under.filter(({ kind }) => kind !== 'statement');
  const standings = new Map(
    (snapshot.standingsOf.get(analysis.facts.id) ?? []).map((standing) => [standing.claim, standing]),
  );
  const reported = reportedConflicts(snapshot.storiesOf.get(analysis.facts.id) ?? [], snapshot, strictness);
  return (exact.length > 0 ? exact : under).map((claim) => {
    const view = viewClaim(analysis, claim, standings.get(claim.id), snapshot, analysisOf);
    const key = refKey({ article: analysis.facts.id, claim: claim.id });
    return { ...view, status: shownStatus(view.status, [key], reported) };
  });
}

function viewClaim(
  analysis: ArticleAnalysis,
  claim: PlacedClaim,
  standing: Standing | undefined,
  snapshot: GroupSnapshot,
  analysisOf: (article: string) => ArticleAnalysis | undefined,
): ClaimView {
  const found = (refs: readonly ClaimRef[]): readonly Found[] =>
    refs.flatMap((ref) => {
      const other = analysisOf(ref.article);
      const placed = other?.claimOf.get(ref.claim);
      return other && placed ? [{ claim: placed, passage: claimPassage(other, placed, snapshot) }] : [];
    });
  const passage = claimPassage(analysis, claim, snapshot);
  const agreeing = found(standing?.evidence ?? [])
    .map((other): AgreeingPassage => ({ ...other.passage, exactness: exactnessOf(claim, other.claim) }))
    .sort((a, b) => rankOf(a, passage) - rankOf(b, passage));
  return {
    id: claim.id,
    kind: claim.kind,
    key: claim.key,
    passage,
    status: standing?.status ?? 'single-source',
    origins: standing?.origins ?? 1,
    otherArticles: otherArticles(snapshot, analysis.facts.id, claim.block),
    agreeing: oneAnArticle(agreeing),
    contrary: oneAnArticle(found(standing?.against ?? []).map((other) => other.passage)),
  };
}

interface Found {
  readonly claim: PlacedClaim;
  readonly passage: ClaimPassage;
}

/** Other origins come first, then the same value before a rounder one. */
function rankOf({ origin, exactness }: AgreeingPassage, own: ClaimPassage): number {
  return (origin === own.origin ? EXACTNESS.length : 0) + EXACTNESS.indexOf(exactness);
}

function oneAnArticle<T extends ClaimPassage>(passages: readonly T[]): readonly T[] {
  const seen = new Set<string>();
  return passages.filter(({ article }) => {
    if (seen.has(article)) return false;
    seen.add(article);
    return true;
  });
}

function otherArticles(snapshot: GroupSnapshot, article: string, block: number): number {
  const story = snapshot.storiesOf
    .get(article)
    ?.find(({ parts }) => parts.some((part) => part.article === article && part.block === block));
  return new Set(story?.parts.map((part) => part.article).filter((id) => id !== article)).size;
}
