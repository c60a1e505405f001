import type { ClaimStatus } from '../model/kinds.ts';
import type { ClaimNode } from './claim-nodes.ts';
import type { ClaimRef, Standing } from './comparison.ts';
import type { Corpus } from './corpus.ts';
import { DisjointSets } from './disjoint-sets.ts';
import { areOfOneArticle } from './meeting.ts';
import type { Relation } from './relation.ts';
import { backsItself } from './relations.ts';
import type { Contrary } from './settle-contraries.ts';

/** A standing lists at most this many agreeing and this many contrary passages. */
const MOST_EVIDENCE = 20;

/** How each claim stands: who else says so, in how many independent origins, and whether anybody says otherwise. */
export function standClaims(
  corpus: Corpus,
  nodes: readonly ClaimNode[],
  relations: readonly Relation[],
  contraries: readonly Contrary[],
  originOf: readonly number[],
): readonly Standing[] {
  const agreeing = neighbours(nodes.length, relations, ({ verdict }) => verdict.kind === 'agree');
  const against = neighbours(nodes.length, contraries);
  const troubled = new Map<number, ClaimStatus>();
  for (const { a, b, verdict } of contraries)
    for (const { index } of [a, b])
      if (troubled.get(index) !== 'conflicting')
        troubled.set(index, verdict.kind === 'contrary' ? 'conflicting' : 'differs');
  const facts = factsOf(nodes, relations, contraries);
  const backers = new Backers(corpus, originOf);
  const standings: Standing[] = [];
  for (const node of nodes) {
    const backing = backers.of(node, agreeing[node.index]);
    const others = against[node.index];
    const contrary = others ? refsOf(others, MOST_EVIDENCE) : NONE;
    const trouble = troubled.get(node.index);
    const own = nodes[facts.find(node.index)]?.carriers[0]?.ref;
    for (const { ref, source } of node.carriers) {
      const isAlone = backing.count === 0 || backing.only === source;
      standings.push({
        article: ref.article,
        claim: ref.claim,
        status:
          trouble ?? (isAlone ? 'single-source' : backing.origins > 1 ? 'corroborated' : 'common-origin'),
        origins: isAlone ? 1 : backing.origins,
        evidence: isAlone ? NONE : elsewhere(backing.refs, backers.backs(source), ref),
        against: contrary,
        fact: own ?? ref,
      });
    }
  }
  return standings;
}

/** What an article says twice over is of one fact only where another article says it too. */
function factsOf(
  nodes: readonly ClaimNode[],
  relations: readonly Relation[],
  contraries: readonly Contrary[],
): DisjointSets {
  const facts = new DisjointSets(nodes.length);
  for (const { a, b, verdict } of relations)
    if (verdict.kind === 'agree' && !areOfOneArticle(a, b)) facts.join(a.index, b.index);
  for (const { a, b } of contraries) facts.join(a.index, b.index);
  return facts;
}

const NONE: readonly ClaimRef[] = [];

/** Who backs a claim, its own carriers included. */
interface Backing {
  /** Independent origins, that of the claim counted. */
  readonly origins: number;
  /** Enough to show, whichever of the claim's own carriers is left out. */
  readonly refs: readonly ClaimRef[];
  /** The number of sources that back it. */
  readonly count: number;
  /** Where there is but one of them. */
  readonly only: number | undefined;
}

const ALONE: Backing = { origins: 1, refs: NONE, count: 0, only: undefined };

/** Finds out who backs one claim after the other, with marks on the sources in place of sets: they are asked for every claim there is. */
class Backers {
  readonly #corpus: Corpus;
  readonly #originOf: readonly number[];
  /** By source and by origin: the last claim, by the number of its turn, that it backs or is the origin of. */
  readonly #backs: Int32Array;
  readonly #isOrigin: Int32Array;
  #turn = 0;

  constructor(corpus: Corpus, originOf: readonly number[]) {
    this.#corpus = corpus;
    this.#originOf = originOf;
    this.#backs = new Int32Array(originOf.length);
    this.#isOrigin = new Int32Array(originOf.length);
  }

  of(node: ClaimNode, others: readonly ClaimNode[] | undefined): Backing {
    this.#turn += 1;
    if (!others && node.sources.length === 1) return ALONE;
    const backers = backsItself(node) ? [node, ...(others ?? [])] : (others ?? []);
    let [count, origins] = [0, 0];
    let last: number | undefined;
    for (const source of node.sources) if (this.#isNewOrigin(source)) origins++;
    for (const { sources } of backers)
      for (const source of sources) {
        if (this.backs(source)) continue;
        this.#backs[source] = this.#turn;
        [count, last] = [count + 1, source];
        if (this.#isNewOrigin(source)) origins++;
      }
    return {
      origins: Math.max(1, origins),
      refs: refsOf(backers, MOST_EVIDENCE + node.carriers.length),
      count,
      only: count === 1 ? last : undefined,
    };
  }

  /** Whether a source backs the claim that was asked for last. */
  backs(source: number): boolean {
    return this.#backs[source] === this.#turn;
  }

  #isNewOrigin(source: number): boolean {
    const origin = this.#originOf[source] ?? source;
    if (!canBack(this.#corpus, source) || this.#isOrigin[origin] === this.#turn) return false;
    this.#isOrigin[origin] = this.#turn;
    return true;
  }
}

/** A source that a person graded `E`, unreliable, tells nothing that counts as another origin. */
function canBack(corpus: Corpus, source: number): boolean {
  return corpus.summaries[source]?.reliability?.toUpperCase() !== 'E';
}

/** The claims' carriers, at most so many. */
function refsOf(nodes: readonly ClaimNode[], most: number): readonly ClaimRef[] {
  const refs: ClaimRef[] = [];
  for (const { carriers } of nodes) {
    for (const { ref } of carriers) {
      if (refs.length >= most) return refs;
      refs.push(ref);
    }
  }
  return refs;
}

/** The first that are not of the article itself. */
function elsewhere(refs: readonly ClaimRef[], isBacker: boolean, { article }: ClaimRef): readonly ClaimRef[] {
  if (refs.length <= MOST_EVIDENCE && !isBacker) return refs;
  const others: ClaimRef[] = [];
  for (const ref of refs) {
    if (ref.article === article) continue;
    others.push(ref);
    if (others.length === MOST_EVIDENCE) break;
  }
  return others;
}

/** The other ends of relations, by the index of each end. */
function neighbours<R extends Relation>(
  count: number,
  relations: readonly R[],
  isWanted: (relation: R) => boolean = () => true,
): readonly (ClaimNode[] | undefined)[] {
  const lists = new Array<ClaimNode[] | undefined>(count);
  const add = (node: ClaimNode, other: ClaimNode): void => {
    const list = lists[node.index];
    if (list) list.push(other);
    else lists[node.index] = [other];
  };
  for (const relation of relations) {
    if (!isWanted(relation)) continue;
    add(relation.a, relation.b);
    add(relation.b, relation.a);
  }
  return lists;
}
