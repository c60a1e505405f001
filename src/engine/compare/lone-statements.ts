import type { Claim } from '../claims/claim.ts';
import { isMeasured } from './checkable-claims.ts';
import type { Discrepancy, Standing } from './comparison.ts';
import { sayAlone } from './say-alone.ts';

/**
 * What an article states in its own voice without a figure, a day, a quotation or a superlative and no other article of its story has: one claim
 * a sentence. A role, a status or a place goes before the clause that it is read from, and the clause counts only where nothing of its
 * sentence is told elsewhere. It is off unless a person asks for it, so that it is worked out for an article at a time and never kept.
 */
export function loneStatements(
  standings: readonly Standing[],
  claimOf: ReadonlyMap<string, Claim>,
): readonly Discrepancy[] {
  const told = new Set<string>();
  const alone = new Map<string, Claim>();
  for (const { claim: id, status } of standings) {
    const claim = claimOf.get(id);
    if (!claim) continue;
    if (status !== 'single-source') told.add(claim.sentence);
    else if (isStatement(claim)) {
      const known = alone.get(claim.sentence);
      if (!known || (known.kind === 'statement' && claim.kind !== 'statement'))
        alone.set(claim.sentence, claim);
    }
  }
  const [article = ''] = standings.map((standing) => standing.article);
  return [...alone.values()].flatMap((claim): readonly Discrepancy[] =>
    claim.kind === 'statement' && told.has(claim.sentence)
      ? []
      : [{ article, claim: claim.id, code: 'unsupported/statement', against: [], ...sayAlone(claim) }],
  );
}

/** Who or what is named says nothing by itself. */
function isStatement({ kind, key, evidence, block, modality, attribution }: Claim): boolean {
  if (evidence !== 'full' || block !== 0 || modality !== 'reported' || attribution !== undefined)
    return false;
  return !isMeasured(kind) && !(kind === 'role' && key.startsWith('name '));
}
