import type { Strictness, Sureness } from '../model/kinds.ts';
import { span, type Span } from '../base/span.ts';
import type { PlacedClaim } from '../claims/claim.ts';
import { quotedWords } from '../claims/read-quotations.ts';
import type { ClaimRef, Discrepancy } from '../compare/comparison.ts';
import type { EngineOptions } from '../model/options.ts';
import type { Finding, RelatedPassage } from './finding.ts';

/** What is asked of articles. */
export interface ClaimLookup {
  /** A claim at its place in its article; `undefined` when the article has changed since. */
  readonly claimOf: (article: string, claim: string) => PlacedClaim | undefined;
  readonly textOf: (article: string, span: Span) => string;
}

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
  const claim = lookup.claimOf(ref.article, ref.claim);
  if (!claim) return undefined;
  const { start, end } = partOf(claim, ref, lookup) ?? claim;
  return { span: { start, end: Math.min(end, start + LONGEST_SPAN) }, said: claim.said };
}

/** The altered words of a quotation, read again from its text: findings ask for few of them, so that claims need not hold the places of all. */
function partOf(claim: PlacedClaim, { article, part }: ClaimRef, lookup: ClaimLookup): Span | undefined {
  if (!part || claim.kind !== 'quotation') return undefined;
  const words = quotedWords(lookup.textOf(article, claim)).slice(part[0], part[1]);
  const [first, last] = [words[0], words.at(-1)];
  return first && last && span(claim.start + first.start, claim.start + last.end);
}
