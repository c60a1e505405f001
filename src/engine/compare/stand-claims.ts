import type { ClaimStatus } from '../model/kinds.ts';
import type { ClaimRef, Standing } from './comparison.ts';
import type { ClaimNode, Corpus } from './corpus.ts';
import type { Relation } from './relations.ts';
import type { Contrary } from './settle-contraries.ts';

/** A standing lists at most this many agreeing and this many contrary passages. */
const MOST_EVIDENCE = 20;

/** How each claim stands: who else says so, in how many independent origins, and whether anybody says otherwise. */
export function standClaims(
  corpus: Corpus,
  relations: readonly Relation[],
  contraries: readonly Contrary[],
  originOf: readonly number[],
): readonly Standing[] {
  const agreeing = new Map<ClaimNode, ClaimNode[]>();
  const add = (node: ClaimNode, other: ClaimNode): void => {
    const list = agreeing.get(node);
    if (list) list.push(other);
    else agreeing.set(node, [other]);
  };
  for (const { a, b, verdict } of relations) {
    if (verdict.kind !== 'agree' || a.source === b.source) continue;
    add(a, b);
    add(b, a);
  }
  const troubled = new Map<ClaimNode, ClaimStatus>();
  const against = new Map<ClaimNode, Set<ClaimNode>>();
  for (const { a, b, verdict } of contraries)
    for (const [node, other] of [
      [a, b],
      [b, a],
    ] as const) {
      if (troubled.get(node) !== 'conflicting')
        troubled.set(node, verdict.kind === 'contrary' ? 'conflicting' : 'differs');
      against.set(node, (against.get(node) ?? new Set<ClaimNode>()).add(other));
    }
  return corpus.nodes.map((node): Standing => {
    const others = agreeing.get(node) ?? [];
    const origins = new Set([originOf[node.source], ...others.map((other) => originOf[other.source])]).size;
    return {
      ...refTo(corpus, node),
      status:
        troubled.get(node) ??
        (others.length === 0 ? 'single-source' : origins > 1 ? 'corroborated' : 'common-origin'),
      origins,
      evidence: others.slice(0, MOST_EVIDENCE).map((other) => refTo(corpus, other)),
      against: [...(against.get(node) ?? [])].slice(0, MOST_EVIDENCE).map((other) => refTo(corpus, other)),
    };
  });
}

function refTo(corpus: Corpus, node: ClaimNode): ClaimRef {
  return { article: corpus.summaries[node.source]?.article ?? '', claim: node.claim.id };
}
