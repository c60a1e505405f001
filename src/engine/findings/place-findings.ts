import type { PlacedClaim } from '../claims/claim.ts';
import type { Discrepancy } from '../compare/compare-claims.ts';
import type { EngineOptions } from '../model/options.ts';
import type { Finding, RelatedPassage } from './finding.ts';

/** Finds a claim at its place in its article; `undefined` when the article has changed since. */
export type ClaimLookup = (article: string, claim: string) => PlacedClaim | undefined;

/** Turns what a comparison found in one article into findings at their places, leaving out the codes that are off. */
export function placeFindings(
  discrepancies: readonly Discrepancy[],
  lookup: ClaimLookup,
  options: EngineOptions,
): readonly Finding[] {
  return discrepancies.flatMap(({ article, claim, code, against, message, explanation }): Finding[] => {
    const severity = options.severities[code];
    const placed = lookup(article, claim);
    if (severity === 'off' || !placed) return [];
    const related = against.flatMap((ref): RelatedPassage[] => {
      const other = lookup(ref.article, ref.claim);
      return other ? [{ id: ref.article, start: other.start, end: other.end, message: other.said }] : [];
    });
    return [{ start: placed.start, end: placed.end, code, severity, message, explanation, related }];
  });
}
