import type { Claim } from '../claims/claim.ts';
import type { Entity } from '../entities/entity.ts';
import type { ArticleSummary } from './summary.ts';

/** A claim among all the claims of its group. */
export interface ClaimNode {
  readonly claim: Claim;
  /** Index into `Corpus.nodes`. */
  readonly index: number;
  /** Index into `Corpus.summaries`. */
  readonly source: number;
  /** Index into `Corpus.parts`. */
  readonly part: number;
  /** Ids of the group's entities that the claim is about, the nearest first. */
  readonly entities: readonly string[];
  readonly near: ReadonlySet<string>;
  readonly terms: ReadonlySet<string>;
  readonly places: ReadonlySet<string>;
}

/** An article, or one related card of it. */
export interface Part {
  readonly source: number;
  readonly block: number;
  readonly nodes: readonly ClaimNode[];
}

/** The claims of one group as comparison sees them. */
export interface Corpus {
  readonly summaries: readonly ArticleSummary[];
  readonly parts: readonly Part[];
  readonly nodes: readonly ClaimNode[];
  readonly entityById: ReadonlyMap<string, Entity>;
  /** How much a shared term tells: the rarer it is among the group's sentences, the more. */
  readonly weight: (term: string) => number;
  /** Whether more than one sentence of the group has the term. */
  readonly isShared: (term: string) => boolean;
}

/** Sentences that a group is taken to have at least, so that weights mean something in a group of two. */
const LEAST_SENTENCES = 8;

/** Gathers the claims of a group with the entities that they name across articles. */
export function buildCorpus(summaries: readonly ArticleSummary[], entities: readonly Entity[]): Corpus {
  const entityOf = new Map<string, string>();
  for (const entity of entities)
    for (const { article, key } of entity.members) entityOf.set(`${article}\n${key}`, entity.id);
  const nodes: ClaimNode[] = [];
  const parts: { source: number; block: number; nodes: ClaimNode[] }[] = [];
  summaries.forEach((summary, source) => {
    const own = new Map<number, number>();
    const idOf = (key: string): string =>
      entityOf.get(`${summary.article}\n${key}`) ?? `${summary.article}\n${key}`;
    for (const claim of summary.claims) {
      let part = own.get(claim.block);
      if (part === undefined) {
        part = parts.push({ source, block: claim.block, nodes: [] }) - 1;
        own.set(claim.block, part);
      }
      const node: ClaimNode = {
        claim,
        index: nodes.length,
        source,
        part,
        entities: claim.subjects.map(idOf),
        near: new Set(wordsOf(claim) ?? claim.near),
        terms: new Set(wordsOf(claim) ?? claim.terms),
        places: new Set(claim.places.map(idOf)),
      };
      nodes.push(node);
      parts[part]?.nodes.push(node);
    }
  });
  return {
    summaries,
    parts,
    nodes,
    entityById: new Map(entities.map((e) => [e.id, e])),
    ...weighTerms(nodes),
  };
}

/** A statement or a rank is its own words: nothing around it is what it is said of. */
function wordsOf({ kind, value }: Claim): readonly string[] | undefined {
  return (kind === 'statement' || kind === 'ordinal') && value.kind === 'words'
    ? value.words.split(' ')
    : undefined;
}

/** Inverse sentence frequency: `log(1 + sentences / sentences with the term)`. */
function weighTerms(nodes: readonly ClaimNode[]): Pick<Corpus, 'weight' | 'isShared'> {
  const counts = new Map<string, number>();
  const last = new Map<string, string>();
  const sentences = new Set<string>();
  for (const { claim, source, terms } of nodes) {
    const sentence = `${source}:${claim.sentence}`;
    sentences.add(sentence);
    for (const term of terms) {
      if (last.get(term) === sentence) continue;
      last.set(term, sentence);
      counts.set(term, (counts.get(term) ?? 0) + 1);
    }
  }
  const all = sentences.size + LEAST_SENTENCES;
  return {
    weight: (term) => Math.log(1 + all / (counts.get(term) ?? 1)),
    isShared: (term) => (counts.get(term) ?? 0) > 1,
  };
}
