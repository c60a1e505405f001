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
  const settled = contraries.filter((relation) => {
    if (isDecided(relation.a)) return true;
    if (rivalKeys(relation).some((key) => relation.likeness.share < BEST_SHARE * (best.get(key) ?? 0)))
      return false;
    return !isExplained(relation, agreeing);
  });
  return [...settled, ...carried(settled, relations)];
}

/** Quotations, visits and offices are bound to their speaker or bearer: no other pair explains them away. */
function isDecided({ claim }: ClaimNode): boolean {
  return claim.kind === 'quotation' || claim.kind === 'status' || claim.key === 'office';
}

/** How alike an agreeing claim must be to stand for the side it agrees with. */
const CARRYING_SHARE = 0.4;

/** Claims that plainly agree with one side of a contrary pair carry its value: they are contrary to the other side too. */
function carried(settled: readonly Contrary[], relations: readonly Relation[]): readonly Contrary[] {
  const carriers = new Map<ClaimNode, ClaimNode[]>();
  const add = (node: ClaimNode, other: ClaimNode): void => {
    const list = carriers.get(node);
    if (list) list.push(other);
    else carriers.set(node, [other]);
  };
  for (const { a, b, verdict, likeness } of relations) {
    if (
      verdict.kind !== 'agree' ||
      likeness.share < CARRYING_SHARE ||
      !isExact(a, b) ||
      a.claim.key !== b.claim.key
    )
      continue;
    add(a, b);
    add(b, a);
  }
  const known = new Set(settled.map(({ a, b }) => pairKey(a, b)));
  const more: Contrary[] = [];
  for (const contrary of settled) {
    const { a, b, verdict } = contrary;
    if (verdict.kind !== 'contrary' || verdict.parts) continue;
    for (const [kept, side] of [
      [a, b],
      [b, a],
    ] as const) {
      for (const carrier of carriers.get(side) ?? []) {
        if (carrier.source === kept.source || known.has(pairKey(kept, carrier))) continue;
        known.add(pairKey(kept, carrier));
        more.push({ ...contrary, a: kept, b: carrier });
      }
    }
  }
  return more;
}

function pairKey(a: ClaimNode, b: ClaimNode): string {
  return [a, b]
    .map(({ source, claim }) => `${source}:${claim.id}`)
    .sort()
    .join('|');
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
  // An article that uses both spellings means two things, wherever it uses them.
  const needed = a.claim.key.startsWith('name') ? 0 : EXPLAINING_SHARE * likeness.share;
  const [withA, withB] = [agreeing.get(a), agreeing.get(b)];
  if ((withB?.get(a.source) ?? -1) >= needed || (withA?.get(b.source) ?? -1) >= needed) return true;
  if (!withA || !withB) return false;
  for (const [source, share] of withA)
    if (share >= needed && (withB.get(source) ?? -1) >= needed) return true;
  return false;
}

/** Each claim has one counterpart in each other article and key. */
function rivalKeys({ a, b }: Relation): readonly string[] {
  return [
    `${a.source}:${a.claim.id}>${b.part}:${a.claim.kind}${a.claim.key}`,
    `${b.source}:${b.claim.id}>${a.part}:${b.claim.kind}${b.claim.key}`,
  ];
}
