import type { Corpus } from './corpus.ts';
import { absorb, clusterOf, likenessOf, type StoryCluster } from './story-clusters.ts';
import { type StoryProfile, storyProfiles } from './story-profiles.ts';

/** The story of each part, by number; parts with one number tell of the same event. */
export type StoryOf = readonly number[];

/** Two stories are one when their parts are this much alike on average, 0 to 1. Chosen on real clusters mixed with their like. */
const JOINING = 0.13;

/** A related card is short, and of another story as a rule: it takes more to join. */
const JOINING_CARDS = 0.42;

/** Parts as alike as this are copies or rewrites of one page. */
const COPY = 0.85;

/** A feature is known by this many parts at most while candidates are looked for: keeps the work linear in the number of articles. */
const MOST_HOLDERS = 64;

/** A part is held against this many others at first, the most alike ones. */
const MOST_CANDIDATES = 24;

/**
 * Groups parts by who takes part, where, when and with which rare words: clusters are joined while their parts are alike on average
 * (average linkage, Sokal and Michener 1958), so that one part that tells of two events does not join them. Each two clusters that
 * are each other's nearest are joined at once, which comes to the same as one after the other and takes few rounds.
 */
export function findStories(corpus: Corpus): StoryOf {
  const profiles = storyProfiles(corpus);
  const clusters: (StoryCluster | undefined)[] = profiles.map((profile, index) =>
    clusterOf(profile, index, corpus.parts[index]?.block === 0),
  );
  const owner = profiles.map((_, index) => index);
  for (const [part, near] of candidatesOf(profiles).entries())
    for (const [other, likeness] of near) {
      if (likeness >= COPY) mergeInto(clusters, owner, rootOf(owner, part), rootOf(owner, other));
      clusters[rootOf(owner, part)]?.near.add(other);
      clusters[rootOf(owner, other)]?.near.add(part);
    }
  while (joinNearest(clusters, owner));
  return owner.map((_, index) => rootOf(owner, index));
}

/** The parts that are alike enough to be looked at, for each part those before it, with how alike they are. */
function candidatesOf(
  profiles: readonly StoryProfile[],
): readonly (readonly (readonly [number, number])[])[] {
  const holders = new Map<number, { part: number; weight: number }[]>();
  return profiles.map(({ features, weights }, part) => {
    const likeness = new Map<number, number>();
    features.forEach((feature, at) => {
      const weight = weights[at] ?? 0;
      const known = holders.get(feature);
      if (!known) {
        holders.set(feature, [{ part, weight }]);
        return;
      }
      for (const other of known)
        likeness.set(other.part, (likeness.get(other.part) ?? 0) + weight * other.weight);
      if (known.length < MOST_HOLDERS) known.push({ part, weight });
    });
    return [...likeness]
      .filter(([, value]) => value >= JOINING / 2)
      .sort((a, b) => b[1] - a[1] || a[0] - b[0])
      .slice(0, MOST_CANDIDATES);
  });
}

/** Joins each two clusters that are each other's nearest; says whether there were any. */
function joinNearest(clusters: (StoryCluster | undefined)[], owner: number[]): boolean {
  const nearest = clusters.map((cluster) => (cluster ? nearestOf(cluster, clusters, owner) : undefined));
  let joined = false;
  nearest.forEach((other, index) => {
    if (other === undefined || other < index || nearest[other] !== index) return;
    mergeInto(clusters, owner, index, other);
    joined = true;
  });
  return joined;
}

function nearestOf(
  cluster: StoryCluster,
  clusters: readonly (StoryCluster | undefined)[],
  owner: number[],
): number | undefined {
  let best: number | undefined;
  let most = 0;
  const seen = new Set<number>([cluster.index]);
  for (const part of cluster.near) {
    const other = rootOf(owner, part);
    if (seen.has(other)) continue;
    seen.add(other);
    const rival = clusters[other];
    const likeness = rival ? likenessOf(cluster, rival) : 0;
    if (!rival || likeness < (cluster.hasBody && rival.hasBody ? JOINING : JOINING_CARDS)) continue;
    if (likeness < most || (likeness === most && best !== undefined && best < other)) continue;
    most = likeness;
    best = other;
  }
  return best;
}

function mergeInto(
  clusters: (StoryCluster | undefined)[],
  owner: number[],
  first: number,
  second: number,
): void {
  const [kept, gone] = [Math.min(first, second), Math.max(first, second)];
  const [a, b] = [clusters[kept], clusters[gone]];
  if (!a || !b || a === b) return;
  absorb(a, b);
  clusters[gone] = undefined;
  owner[gone] = kept;
}

function rootOf(owner: number[], index: number): number {
  let at = index;
  for (let up = owner[at] ?? at; up !== at; up = owner[at] ?? at) {
    owner[at] = owner[up] ?? up;
    at = owner[at] ?? at;
  }
  return at;
}
