import { WITHHELD } from '../claims/read-identities.ts';
import type { FigureValue } from '../mentions/mention.ts';
import type { Sureness } from '../model/kinds.ts';
import type { ClaimNode } from './claim-nodes.ts';
import { judgeDates } from './judge-dates.ts';
import { areOfOneArticle, shareArticle } from './meeting.ts';
import type { Relation } from './relation.ts';

/** A contrary pair that stands after everything that explains it away was looked for. */
export interface Contrary extends Relation {
  readonly verdict: Extract<Relation['verdict'], { kind: 'contrary' | 'differs' }>;
  readonly sureness: Sureness;
}

/** An agreement as good as this share of a contrary pair's likeness explains the contrary pair away. */
const EXPLAINING_SHARE = 0.7;

/** A contrary pair counts only when no other pair of the same two articles is likelier by this factor. */
const BEST_SHARE = 0.75;

/** What stands of some relations: the contrary pairs in their order, then what is contrary because of one of them. */
export interface Settled {
  readonly pairs: readonly Contrary[];
  readonly carried: readonly Carried[];
}

/** A pair that is contrary because one of its claims plainly agrees with a side of another. */
export interface Carried {
  readonly by: Contrary;
  readonly contrary: Contrary;
}

/** The settled pairs of some relations, whose claims have none with others. */
export interface Settlement {
  readonly sure: Settled;
  /** Doubtful pairs, of claims that no surer pair of the same code disputes. */
  readonly doubtful: Settled;
}

/** Settles relations by themselves: nothing but them matters, and no relation to another claim may be left out. */
export function settle(relations: readonly Relation[]): Settlement {
  const contraries = relations.filter(isContrary);
  if (contraries.length === 0) return NOTHING;
  const agreements = agreementsOf(relations, new Set(contraries.flatMap(({ a, b }) => [a, b])));
  const sure = settleContraries(
    contraries.filter((contrary) => !isDoubtful(contrary)),
    agreements,
  );
  return { sure, doubtful: settleDoubtful(contraries, sure, agreements) };
}

const NONE: Settled = { pairs: [], carried: [] };
const NOTHING: Settlement = { sure: NONE, doubtful: NONE };

/**
 * Drops contrary pairs that something explains: an article that has both values speaks of two facts, and so does a third article
 * that agrees with both sides; of several candidates in one article only the likeliest is meant.
 */
function settleContraries(
  contraries: readonly Contrary[],
  agreements: Agreements,
  rivals = new Rivals(contraries),
): Settled {
  const pairs = contraries.filter((contrary) => stands(contrary, rivals, agreements));
  return { pairs, carried: carried(pairs, agreements.carriersOf) };
}

/** The doubtful pairs that nothing explains away. */
function settleDoubtful(contraries: readonly Contrary[], sure: Settled, agreements: Agreements): Settled {
  if (!contraries.some(isDoubtful)) return NONE;
  const rivals = new Rivals(contraries);
  if (!contraries.some((contrary) => isDoubtful(contrary) && stands(contrary, rivals, agreements)))
    return NONE;
  const all = settleContraries(contraries, agreements, rivals);
  const disputed = new Set<string>();
  const dispute = ({ a, b, verdict }: Contrary): void => {
    disputed.add(`${verdict.code} ${a.index}`);
    disputed.add(`${verdict.code} ${b.index}`);
  };
  sure.pairs.forEach(dispute);
  sure.carried.forEach(({ contrary }) => {
    dispute(contrary);
  });
  const isOpen = (contrary: Contrary): boolean =>
    isDoubtful(contrary) &&
    !disputed.has(`${contrary.verdict.code} ${contrary.a.index}`) &&
    !disputed.has(`${contrary.verdict.code} ${contrary.b.index}`);
  return { pairs: all.pairs.filter(isOpen), carried: all.carried.filter(({ contrary }) => isOpen(contrary)) };
}

function isContrary(relation: Relation): relation is Contrary {
  return (
    (relation.verdict.kind === 'contrary' || relation.verdict.kind === 'differs') &&
    relation.sureness !== undefined
  );
}

function isDoubtful({ sureness }: Contrary): boolean {
  return sureness === 'doubtful';
}

function stands(contrary: Contrary, rivals: Rivals, { sharesOf }: Agreements): boolean {
  if (isDecided(contrary.a, contrary.b) && contrary.verdict.code !== 'differs/degree') return true;
  return !rivals.hasBetter(contrary) && !isExplained(contrary, sharesOf);
}

/** Quotations, visits and offices are bound to their speaker or bearer, and a name is held back from all: no other pair explains them away. */
function isDecided({ claim: x }: ClaimNode, { claim: y }: ClaimNode): boolean {
  if (x.key === WITHHELD || y.key === WITHHELD) return true;
  return x.kind === 'quotation' || x.kind === 'status' || (x.kind === 'role' && x.key === 'office');
}

/** How alike an agreeing claim must be to stand for the side it agrees with. */
const CARRYING_SHARE = 0.4;

/** A value that very many claims of a story state is carried by this many of them: more tell nothing new of who says otherwise. */
const MOST_CARRIERS = 32;

/** Claims that plainly agree with one side of a contrary pair carry its value: they are contrary to the other side too. */
function carried(settled: readonly Contrary[], carriersOf: Agreements['carriersOf']): readonly Carried[] {
  const known = new PairSet();
  for (const { a, b } of settled) known.add(a, b);
  const more: Carried[] = [];
  for (const contrary of settled) {
    const { a, b, verdict } = contrary;
    if (verdict.kind !== 'contrary' || verdict.parts) continue;
    for (const [kept, side] of [
      [a, b],
      [b, a],
    ] as const) {
      const carriers = carriersOf.get(side) ?? [];
      for (let i = 0; i < carriers.length && i < MOST_CARRIERS; i++) {
        const carrier = carriers[i];
        if (!carrier || areOfOneArticle(carrier, kept) || leavesRoom(carrier, kept)) continue;
        if (known.add(kept, carrier))
          more.push({ by: contrary, contrary: { ...contrary, a: kept, b: carrier } });
      }
    }
  }
  return more;
}

/** Whether a claim that agrees with a contrary one is not contrary itself: `Friday night` is Friday, and may be `early Saturday`. */
function leavesRoom(carrier: ClaimNode, kept: ClaimNode): boolean {
  return kept.claim.key.startsWith('when') && judgeDates(carrier, kept).kind !== 'contrary';
}

/** Pairs of claims, whichever comes first. */
class PairSet {
  readonly #others = new Map<number, Set<number>>();

  /** Says whether the pair is new. */
  add({ index: a }: ClaimNode, { index: b }: ClaimNode): boolean {
    const [low, high] = a < b ? [a, b] : [b, a];
    let others = this.#others.get(low);
    if (!others) this.#others.set(low, (others = new Set()));
    const { size } = others;
    return others.add(high).size > size;
  }
}

/** Which claims agree with those that others are contrary to: nothing is asked of the rest, which are most. */
interface Agreements {
  /** Claim → the sources that agree with it, with how alike they are. */
  readonly sharesOf: ReadonlyMap<ClaimNode, ReadonlyMap<number, number>>;
  /** Claim → the claims that plainly state the same value under the same key. */
  readonly carriersOf: ReadonlyMap<ClaimNode, readonly ClaimNode[]>;
}

function agreementsOf(relations: readonly Relation[], disputed: ReadonlySet<ClaimNode>): Agreements {
  const sharesOf = new Map<ClaimNode, Map<number, number>>();
  const carriersOf = new Map<ClaimNode, ClaimNode[]>();
  const share = (node: ClaimNode, { sources }: ClaimNode, by: number): void => {
    if (!disputed.has(node)) return;
    let own = sharesOf.get(node);
    if (!own) sharesOf.set(node, (own = new Map<number, number>()));
    for (const source of sources) if ((own.get(source) ?? 0) <= by) own.set(source, by);
  };
  const carry = (node: ClaimNode, other: ClaimNode): void => {
    if (!disputed.has(node)) return;
    const list = carriersOf.get(node);
    if (list) list.push(other);
    else carriersOf.set(node, [other]);
  };
  for (const { a, b, verdict, likeness } of relations) {
    if (verdict.kind !== 'agree' || a.claim.kind === 'statement' || !isExact(a, b)) continue;
    share(a, b, likeness.share);
    share(b, a, likeness.share);
    if (likeness.share < CARRYING_SHARE || a.claim.key !== b.claim.key) continue;
    carry(a, b);
    carry(b, a);
  }
  return { sharesOf, carriersOf };
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

function isExplained({ a, b, likeness }: Contrary, agreeing: Agreements['sharesOf']): boolean {
  // An article that uses both spellings means two things, wherever it uses them.
  const needed = a.claim.key.startsWith('name') ? 0 : EXPLAINING_SHARE * likeness.share;
  const [withA, withB] = [agreeing.get(a), agreeing.get(b)];
  if (a.sources.some((source) => (withB?.get(source) ?? -1) >= needed)) return true;
  if (b.sources.some((source) => (withA?.get(source) ?? -1) >= needed)) return true;
  if (!areOfOneArticle(a, b) && shareArticle(a, b)) return true;
  if (!withA || !withB) return false;
  for (const [source, share] of withA)
    if (share >= needed && (withB.get(source) ?? -1) >= needed) return true;
  return false;
}

/** A claim made by more articles than this is no rival of its own copies. */
const MOST_RIVALS = 16;

/** Each claim has one counterpart in each other article and key: how alike the likeliest candidate is. */
class Rivals {
  /** Claim → topic of the other → part of the other → likeness. */
  readonly #best = new Map<number, Map<number, Map<number, number>>>();
  /** Kinds and keys as numbers, and those of the claims by their indices. */
  readonly #topics = new Map<string, number>();
  readonly #topicOf = new Map<number, number>();

  constructor(contraries: readonly Contrary[]) {
    for (const { a, b, likeness } of contraries) {
      this.#add(a, b, likeness.share);
      this.#add(b, a, likeness.share);
    }
  }

  hasBetter({ a, b, likeness }: Contrary): boolean {
    return this.#isBetter(a, b, likeness.share) || this.#isBetter(b, a, likeness.share);
  }

  #add({ index }: ClaimNode, other: ClaimNode, share: number): void {
    let byTopic = this.#best.get(index);
    if (!byTopic) this.#best.set(index, (byTopic = new Map<number, Map<number, number>>()));
    const topic = this.#topic(other);
    let byPart = byTopic.get(topic);
    if (!byPart) byTopic.set(topic, (byPart = new Map<number, number>()));
    for (let i = 0; i < other.carriers.length && i < MOST_RIVALS; i++) {
      const { part } = other.carriers[i] ?? NOWHERE;
      if ((byPart.get(part) ?? 0) <= share) byPart.set(part, share);
    }
  }

  #isBetter({ index }: ClaimNode, other: ClaimNode, share: number): boolean {
    const byPart = this.#best.get(index)?.get(this.#topic(other));
    if (!byPart) return false;
    for (let i = 0; i < other.carriers.length && i < MOST_RIVALS; i++) {
      const { part } = other.carriers[i] ?? NOWHERE;
      if (share < BEST_SHARE * (byPart.get(part) ?? 0)) return true;
    }
    return false;
  }

  #topic({ index, claim: { kind, key } }: ClaimNode): number {
    const known = this.#topicOf.get(index);
    if (known !== undefined) return known;
    const name = kind + key;
    const topic = this.#topics.get(name) ?? this.#topics.size;
    this.#topics.set(name, topic);
    this.#topicOf.set(index, topic);
    return topic;
  }
}

const NOWHERE = { part: -1 };
