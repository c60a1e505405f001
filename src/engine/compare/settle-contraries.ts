import type { ClaimNode, Corpus } from './corpus.ts';
import type { Relation } from './relations.ts';

/** A contrary pair that stands after everything that explains it away was looked for. */
export interface Contrary extends Relation {
  readonly verdict: Extract<Relation['verdict'], { kind: 'contrary' | 'differs' }>;
}

/** An agreement as good as this share of a contrary pair's likeness explains the contrary pair away. */
const EXPLAINING_SHARE = 0.7;

/** A contrary pair counts only when no other pair of the same two articles is likelier by this factor. */
const BEST_SHARE = 0.75;

/**
 * Drops contrary pairs that something explains: an article that has both values speaks of two facts, and so does a third article
 * that agrees with both sides; of several candidates in one article only the likeliest is meant.
 */
export function settleContraries(_corpus: Corpus, relations: readonly Relation[]): readonly Contrary[] {
  const agreeing = agreements(relations);
  const contraries = relations.filter(
    (relation): relation is Contrary =>
      relation.verdict.kind === 'contrary' || relation.verdict.kind === 'differs',
  );
  const best = new Map<string, number>();
  for (const relation of contraries)
    for (const key of rivalKeys(relation))
      best.set(key, Math.max(best.get(key) ?? 0, relation.likeness.share));
  return contraries.filter((relation) => {
    if (relation.a.claim.kind === 'quotation' || relation.a.claim.kind === 'status') return true;
    if (rivalKeys(relation).some((key) => relation.likeness.share < BEST_SHARE * (best.get(key) ?? 0)))
      return false;
    return !isExplained(relation, agreeing);
  });
}

/** Claim → the sources that agree with it, with how alike they are. */
type Agreements = ReadonlyMap<ClaimNode, ReadonlyMap<number, number>>;

function agreements(relations: readonly Relation[]): Agreements {
  const map = new Map<ClaimNode, Map<number, number>>();
  const add = (node: ClaimNode, source: number, share: number): void => {
    const own = map.get(node) ?? new Map<number, number>();
    own.set(source, Math.max(own.get(source) ?? 0, share));
    map.set(node, own);
  };
  for (const { a, b, verdict, likeness } of relations) {
    if (verdict.kind !== 'agree' || !isExact(a, b)) continue;
    add(a, b.source, likeness.share);
    add(b, a.source, likeness.share);
  }
  return map;
}

/** A week that holds both days agrees with either and explains nothing. */
function isExact(a: ClaimNode, b: ClaimNode): boolean {
  if (a.claim.value.kind !== 'date' || b.claim.value.kind !== 'date') return true;
  return a.claim.value.date.precision === b.claim.value.date.precision;
}

function isExplained({ a, b, likeness }: Contrary, agreeing: Agreements): boolean {
  const needed = EXPLAINING_SHARE * likeness.share;
  const [withA, withB] = [agreeing.get(a), agreeing.get(b)];
  if ((withB?.get(a.source) ?? 0) >= needed || (withA?.get(b.source) ?? 0) >= needed) return true;
  if (!withA || !withB) return false;
  for (const [source, share] of withA) if (share >= needed && (withB.get(source) ?? 0) >= needed) return true;
  return false;
}

/** Each claim has one counterpart in each other article and key. */
function rivalKeys({ a, b }: Relation): readonly string[] {
  return [
    `${a.source}:${a.claim.id}>${b.part}:${a.claim.kind}${a.claim.key}`,
    `${b.source}:${b.claim.id}>${a.part}:${b.claim.kind}${b.claim.key}`,
  ];
}
