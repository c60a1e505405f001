import type { DismissalOverride } from '../annotations/overrides.ts';
import { overlaps, type Span } from '../base/span.ts';
import type { PlacedClaim } from '../claims/claim.ts';
import type { Discrepancy } from '../compare/compare-claims.ts';
import type { EngineOptions } from '../model/options.ts';
import type { Finding, RelatedPassage } from './finding.ts';

/** Finds a claim at its place in its article; `undefined` when the article has changed since. */
export type ClaimLookup = (article: string, claim: string) => PlacedClaim | undefined;

/** Turns what a comparison found in one article into findings at their places, leaving out what is off or dismissed. */
export function placeFindings(
  discrepancies: readonly Discrepancy[],
  lookup: ClaimLookup,
  options: EngineOptions,
  dismissals: readonly DismissalOverride[],
  textOf: (article: string, span: Span) => string,
): readonly Finding[] {
  const findings: Finding[] = [];
  for (const discrepancy of discrepancies) {
    const severity = options.severities[discrepancy.code];
    const claim = lookup(discrepancy.article, discrepancy.claim);
    if (severity === 'off' || !claim) continue;
    const related = discrepancy.against.flatMap((ref): RelatedPassage[] => {
      const other = lookup(ref.article, ref.claim);
      return other ? [{ id: ref.article, start: other.start, end: other.end, message: other.said }] : [];
    });
    const { code, message, explanation } = discrepancy;
    const finding = { start: claim.start, end: claim.end, code, severity, message, explanation, related };
    if (!dismissals.some((dismissal) => isDismissed(finding, dismissal, discrepancy.article, textOf)))
      findings.push(finding);
  }
  return findings.sort((a, b) => a.start - b.start || a.end - b.end);
}

/** A dismissal holds while the finding says the same and is compared with nothing that the person had not seen. */
function isDismissed(
  finding: Finding,
  dismissal: DismissalOverride,
  article: string,
  textOf: (article: string, span: Span) => string,
): boolean {
  if (dismissal.code !== finding.code || !overlaps(dismissal.span, finding)) return false;
  if (textOf(article, finding) !== dismissal.said) return false;
  return finding.related.every((passage) => {
    const exact = textOf(passage.id, passage);
    return dismissal.against.some((seen) => seen.exact === exact && seen.article === passage.id);
  });
}
