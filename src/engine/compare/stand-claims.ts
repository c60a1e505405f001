import type { ClaimStatus } from '../model/kinds.ts';
import type { ClaimNode } from './claim-nodes.ts';
import type { ClaimRef, Standing } from './comparison.ts';
import type { Carrier, Corpus } from './corpus.ts';
import { backsItself, type Relation } from './relations.ts';
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
  const agreeing = neighbours(relations.filter(({ verdict }) => verdict.kind === 'agree'));
  const against = neighbours(contraries);
  const troubled = new Map<number, ClaimStatus>();
  for (const { a, b, verdict } of contraries)
    for (const { index } of [a, b])
      if (troubled.get(index) !== 'conflicting')
        troubled.set(index, verdict.kind === 'contrary' ? 'conflicting' : 'differs');
  const standings: Standing[] = [];
  for (const node of nodes) {
    const backing = backingOf(corpus, node, agreeing[node.index], originOf);
    const contrary = refsOf(corpus, against[node.index] ?? []);
    const trouble = troubled.get(node.index);
    for (const carrier of node.carriers) {
      const own = refTo(corpus, carrier);
      const isAlone = backing.isOf(carrier.source);
      standings.push({
        article: own.article,
        claim: own.claim,
        status:
          trouble ?? (isAlone ? 'single-source' : backing.origins > 1 ? 'corroborated' : 'common-origin'),
        origins: isAlone ? 1 : backing.origins,
        evidence: isAlone ? NONE : elsewhere(backing.refs, own),
        against: contrary.length === 0 ? NONE : contrary.slice(0, MOST_EVIDENCE),
      });
    }
  }
  return standings;
}

const NONE: readonly ClaimRef[] = [];

/** Who backs a claim, its own carriers included. */
interface Backing {
  /** Independent origins, that of the claim counted. */
  readonly origins: number;
  readonly refs: readonly ClaimRef[];
  /** Whether nobody but this article says so. */
  readonly isOf: (source: number) => boolean;
}

const ALONE: Backing = { origins: 1, refs: NONE, isOf: () => true };

function backingOf(
  corpus: Corpus,
  node: ClaimNode,
  others: readonly ClaimNode[] | undefined,
  originOf: readonly number[],
): Backing {
  if (!others && node.sources.length === 1) return ALONE;
  const backers = backsItself(node) ? [node, ...(others ?? [])] : (others ?? []);
  const sources = new Set<number>();
  for (const backer of backers) for (const source of backer.sources) sources.add(source);
  const [only] = sources.size === 1 ? sources : [];
  const origins = new Set<number | undefined>();
  for (const source of [...node.sources, ...sources])
    if (canBack(corpus, source)) origins.add(originOf[source]);
  return {
    origins: Math.max(1, origins.size),
    refs: refsOf(corpus, backers, node.carriers.length),
    isOf: (source) => sources.size === 0 || only === source,
  };
}

/** A source that a person graded `E`, unreliable, tells nothing that counts as another origin. */
function canBack(corpus: Corpus, source: number): boolean {
  return corpus.summaries[source]?.reliability?.toUpperCase() !== 'E';
}

/** The claims' carriers, those of one article included, as many as can be shown once `extra` of them are left out. */
function refsOf(corpus: Corpus, nodes: readonly ClaimNode[], extra = 0): readonly ClaimRef[] {
  const refs: ClaimRef[] = [];
  for (const { carriers } of nodes) {
    for (const carrier of carriers) {
      if (refs.length >= MOST_EVIDENCE + extra) return refs;
      refs.push(refTo(corpus, carrier));
    }
  }
  return refs;
}

function elsewhere(refs: readonly ClaimRef[], { article }: ClaimRef): readonly ClaimRef[] {
  return refs.filter((ref) => ref.article !== article).slice(0, MOST_EVIDENCE);
}

/** The other ends of relations, by the index of each end. */
function neighbours(relations: readonly Relation[]): readonly (ClaimNode[] | undefined)[] {
  const lists: ClaimNode[][] = [];
  const add = (node: ClaimNode, other: ClaimNode): void => {
    const list = lists[node.index];
    if (list) list.push(other);
    else lists[node.index] = [other];
  };
  for (const { a, b } of relations) {
    add(a, b);
    add(b, a);
  }
  return lists;
}

/** Names a claim across articles. */
export function refTo(corpus: Corpus, { source, claim }: Carrier): ClaimRef {
  return { article: corpus.summaries[source]?.article ?? '', claim: claim.id };
}
