import { QUOTATION_GAP } from '../claims/read-quotations.ts';
import type { ClaimNode } from './claim-nodes.ts';
import { DisjointSets } from './disjoint-sets.ts';
import type { Relation } from './relation.ts';
import type { ArticleSummary } from './summary.ts';

/** Shared shingles that make a common origin: about forty copied words, since every second shingle is kept. */
const COPIED_SHINGLES = 18;

/** Or this share of the shorter article's shingles. */
const COPIED_SHARE = 0.25;

/** Fewer shared shingles than this make none, however short the article. */
const FEWEST_SHINGLES = 3;

/** Shared quotations that make a common origin. */
const SHARED_QUOTATIONS = 2;

/** A quotation counts as shared when its shorter form has this many words. */
const QUOTATION_WORDS = 5;

/** A shingle or a quotation is held against the first articles that have it, this many, which keeps the work linear. */
const MOST_HOLDERS = 3;

/** The origin of each article, by number: pages that copy from one another, or that a person called one, have one. */
export function findOrigins(
  summaries: readonly ArticleSummary[],
  nodes: readonly ClaimNode[],
  relations: readonly Relation[],
): readonly number[] {
  const sets = new DisjointSets(summaries.length);
  const named = new Map<string, number>();
  summaries.forEach(({ origin }, index) => {
    if (origin === undefined) return;
    const first = named.get(origin);
    if (first === undefined) named.set(origin, index);
    else sets.join(first, index);
  });
  joinCopiers(summaries, sets);
  joinQuoters(summaries.length, nodes, relations, sets);
  return summaries.map((_, index) => sets.find(index));
}

/** Joins articles with long shared passages. */
function joinCopiers(summaries: readonly ArticleSummary[], sets: DisjointSets): void {
  const holders = new Map<number, number[]>();
  summaries.forEach(({ shingles }, index) => {
    const shared = new Map<number, number>();
    for (const shingle of shingles) {
      const known = holders.get(shingle);
      if (!known) {
        holders.set(shingle, [index]);
        continue;
      }
      for (const other of known) shared.set(other, (shared.get(other) ?? 0) + 1);
      if (known.length < MOST_HOLDERS) known.push(index);
    }
    for (const [other, count] of shared) {
      const shorter = Math.min(shingles.length, summaries[other]?.shingles.length ?? 0);
      if (count >= COPIED_SHINGLES || (count >= FEWEST_SHINGLES && count >= COPIED_SHARE * shorter))
        sets.join(other, index);
    }
  });
}

/** Joins articles that share two quotations. */
function joinQuoters(
  count: number,
  nodes: readonly ClaimNode[],
  relations: readonly Relation[],
  sets: DisjointSets,
): void {
  const utterances = new DisjointSets(nodes.length);
  const isLong = nodes.map(isLongQuotation);
  for (const { a, b, verdict } of relations)
    if (verdict.kind === 'agree' && isLong[a.index] && isLong[b.index]) utterances.join(a.index, b.index);
  const quoters = new Map<number, Set<number>>();
  for (const node of nodes) {
    if (!isLong[node.index]) continue;
    const utterance = utterances.find(node.index);
    let own = quoters.get(utterance);
    if (!own) quoters.set(utterance, (own = new Set<number>()));
    for (const source of node.sources) own.add(source);
  }
  const shared = new Map<number, number>();
  for (const sources of quoters.values()) {
    const ordered = [...sources].sort((x, y) => x - y);
    ordered.forEach((source, at) => {
      for (const first of ordered.slice(0, Math.min(at, MOST_HOLDERS))) {
        const pair = first * count + source;
        const times = (shared.get(pair) ?? 0) + 1;
        shared.set(pair, times);
        if (times === SHARED_QUOTATIONS) sets.join(first, source);
      }
    });
  }
}

function isLongQuotation({ claim: { kind, value } }: ClaimNode): boolean {
  if (kind !== 'quotation' || value.kind !== 'words') return false;
  return value.words.split(' ').filter((word) => word !== QUOTATION_GAP).length >= QUOTATION_WORDS;
}
