import type { Strictness, Sureness } from '../model/kinds.ts';
import type { Span } from '../base/span.ts';
import type { PlacedClaim } from '../claims/claim.ts';
import type { ClaimRef, Discrepancy } from '../compare/comparison.ts';
import type { EngineOptions } from '../model/options.ts';
import type { Finding, RelatedPassage } from './finding.ts';

/** Finds a claim at its place in its article; `undefined` when the article has changed since. */
export type ClaimLookup = (article: string, claim: string) => PlacedClaim | undefined;

/** The longest span of a conflict, in UTF-16 units; the analysis contract says so. */
const LONGEST_SPAN = 200;

/** What is left out at each strictness, by how surely the claims are about one thing. */
const LEFT_OUT: Readonly<Record<Strictness, readonly Sureness[]>> = {
  lenient: [],
  normal: ['doubtful'],
  strict: ['doubtful', 'likely'],
};

/**
 * Turns what a comparison found in one article into findings at their places, leaving out the codes that are off and what is less
 * sure than a person wants to see.
 */
export function placeFindings(
  discrepancies: readonly Discrepancy[],
  lookup: ClaimLookup,
  options: EngineOptions,
): readonly Finding[] {
  return discrepancies.flatMap((discrepancy): Finding[] => {
    const { code, message, explanation, sureness } = discrepancy;
    if (!isSureEnough(sureness, options.strictness)) return [];
    const severity = options.severities[code];
    const place = placeOf(discrepancy, lookup);
    if (severity === 'off' || !place) return [];
    const related = discrepancy.against.flatMap((ref): RelatedPassage[] => {
      const other = placeOf(ref, lookup);
      return other ? [{ id: ref.article, ...other.span, message: other.said }] : [];
    });
    const milder = discrepancy.severity ?? severity;
    return [{ ...place.span, code, severity: milder, message, explanation, related }];
  });
}

/** Whether a difference is reported at a strictness; what stands alone is at each. */
export function isSureEnough(sureness: Sureness | undefined, strictness: Strictness): boolean {
  return sureness === undefined || !LEFT_OUT[strictness].includes(sureness);
}

/** The span that a reference means: the whole claim, or the altered words of a quotation. */
function placeOf(
  ref: ClaimRef,
  lookup: ClaimLookup,
): { readonly span: Span; readonly said: string } | undefined {
  const claim = lookup(ref.article, ref.claim);
  if (!claim) return undefined;
  const words = ref.part && claim.words?.slice(ref.part[0], ref.part[1]);
  const [first, last] = [words?.[0], words?.[words.length - 1]];
  const { start, end } = first && last ? { start: first.start, end: last.end } : claim;
  return { span: { start, end: Math.min(end, start + LONGEST_SPAN) }, said: claim.said };
}
