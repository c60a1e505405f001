import { WITHHELD } from '../claims/read-identities.ts';
import type { FigureValue } from '../mentions/mention.ts';
import type { Sureness } from '../model/kinds.ts';
import type { ClaimNode } from './claim-nodes.ts';
import { areOfOneArticle } from './meeting.ts';
import type { Relation } from './relations.ts';

/** A contrary pair that stands after everything that explains it away was looked for. */
export interface Contrary extends Relation {
  readonly verdict: Extract<Relation['verdict'], { kind: 'contrary' | 'differs' }>;
  readonly sureness: Sureness;
}

/** An agreement as good as this share of a contrary pair's likeness explains the contrary pair away. */
const EXPLAINING_SHARE = 0.7;

/** A contrary pair counts only when no other pair of the same two articles is likelier by this factor. */
const BEST_SHARE = 0.75;

/**
 * Drops contrary pairs that something explains: an article that has both values speaks of two facts, and so does a third article
 * that agrees with both sides; of several candidates in one article only the likeliest is meant.
 */
export function settleContraries(relations: readonly Relation[]): readonly Contrary[] {
  const agreeing = agreements(relations);
  const contraries = relations.filter(
    (relation): relation is Contrary =>
      (relation.verdict.kind === 'contrary' || relation.verdict.kind === 'differs') &&
      relation.sureness !== undefined,
  );
  const best = new Map<string, number>();
  for (const relation of contraries)
    for (const key of rivalKeys(relation))
      best.set(key, Math.max(best.get(key) ?? 0, relation.likeness.share));
  const settled = contraries.filter((relation) => {
    if (isDecided(relation.a, relation.b) && relation.verdict.code !== 'differs/degree') return true;
    if (rivalKeys(relation).some((key) => relation.likeness.share < BEST_SHARE * (best.get(key) ?? 0)))
      return false;
    return !isExplained(relation, agreeing);
  });
  return [...settled, ...carried(settled, relations)];
}

/** The doubtful pairs that nothing explains away, of claims that no surer pair of the same code disputes. */
export function settleDoubtful(
  relations: readonly Relation[],
  known: readonly Contrary[],
): readonly Contrary[] {
  const disputed = new Set(
    known.flatMap(({ a, b, verdict }) => [`${verdict.code} ${a.index}`, `${verdict.code} ${b.index}`]),
  );
  return settleContraries(relations).filter(
    ({ a, b, verdict, sureness }) =>
      sureness === 'doubtful' &&
      !disputed.has(`${verdict.code} ${a.index}`) &&
      !disputed.has(`${verdict.code} ${b.index}`),
  );
}

/** Quotations, visits and offices are bound to their speaker or bearer, and a name is held back from all: no other pair explains them away. */
function isDecided({ claim: x }: ClaimNode, { claim: y }: ClaimNode): boolean {
  if (x.key === WITHHELD || y.key === WITHHELD) return true;
  return x.kind === 'quotation' || x.kind === 'status' || x.key === 'office';
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
      a.claim.kind === 'statement' ||
      !isExact(a, b) ||
      a.claim.key !== b.claim.key
    )
      continue;
    add(a, b);
    add(b, a);
  }
  const known = new Set(settled.map(pairKey));
  const more: Contrary[] = [];
  for (const contrary of settled) {
    const { a, b, verdict } = contrary;
    if (verdict.kind !== 'contrary' || verdict.parts) continue;
    for (const [kept, side] of [
      [a, b],
      [b, a],
    ] as const) {
      for (const carrier of carriers.get(side) ?? []) {
        const pair = { ...contrary, a: kept, b: carrier };
        if (areOfOneArticle(carrier, kept) || known.has(pairKey(pair))) continue;
        known.add(pairKey(pair));
        more.push(pair);
      }
    }
  }
  return more;
}

function pairKey({ a, b }: Relation): string {
  return `${Math.min(a.index, b.index)} ${Math.max(a.index, b.index)}`;
}

/** Claim → the sources that agree with it, with how alike they are. */
type Agreements = ReadonlyMap<ClaimNode, ReadonlyMap<number, number>>;

function agreements(relations: readonly Relation[]): Agreements {
  const map = new Map<ClaimNode, Map<number, number>>();
  const add = (node: ClaimNode, { sources }: ClaimNode, share: number): void => {
    let own = map.get(node);
    if (!own) map.set(node, (own = new Map<number, number>()));
    for (const source of sources) own.set(source, Math.max(own.get(source) ?? 0, share));
  };
  for (const { a, b, verdict, likeness } of relations) {
    if (verdict.kind !== 'agree' || a.claim.kind === 'statement' || !isExact(a, b)) continue;
    add(a, b, likeness.share);
    add(b, a, likeness.share);
  }
  return map;
}

/** A figure whose ends lie further apart than this, as a ratio, agrees with too much to explain anything. */
const WIDEST_RATIO = 1.25;

/** A week that holds both days agrees with either and explains nothing; `dozens` and `at least three` do not either. */
function isExact(a: ClaimNode, b: ClaimNode): boolean {
  const [x, y] = [a.claim.value, b.claim.value];
  if (x.kind === 'date' && y.kind === 'date') return x.date.precision === y.date.precision;
  if (x.kind === 'figure' && y.kind === 'figure') return isNarrow(x.figure) && isNarrow(y.figure);
  return true;
}

function isNarrow({ min, max }: FigureValue): boolean {
  return min !== null && max !== null && max <= WIDEST_RATIO * min;
}

function isExplained({ a, b, likeness }: Contrary, agreeing: Agreements): boolean {
  // An article that uses both spellings means two things, wherever it uses them.
  const needed = a.claim.key.startsWith('name') ? 0 : EXPLAINING_SHARE * likeness.share;
  const [withA, withB] = [agreeing.get(a), agreeing.get(b)];
  if (a.sources.some((source) => (withB?.get(source) ?? -1) >= needed)) return true;
  if (b.sources.some((source) => (withA?.get(source) ?? -1) >= needed)) return true;
  if (!areOfOneArticle(a, b) && a.sources.some((source) => b.sources.includes(source))) return true;
  if (!withA || !withB) return false;
  for (const [source, share] of withA)
    if (share >= needed && (withB.get(source) ?? -1) >= needed) return true;
  return false;
}

/** A claim made by more articles than this is no rival of its own copies. */
const MOST_RIVALS = 16;

/** Each claim has one counterpart in each other article and key. */
function rivalKeys({ a, b }: Relation): readonly string[] {
  return [...rivalsOf(a, b), ...rivalsOf(b, a)];
}

function rivalsOf(node: ClaimNode, other: ClaimNode): readonly string[] {
  return other.carriers
    .slice(0, MOST_RIVALS)
    .map(({ part }) => `${node.index}>${part}:${other.claim.kind}${other.claim.key}`);
}
