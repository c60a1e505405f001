import type { StoryProfile } from './story-profiles.ts';

/** Parts that are taken for one story so far. */
export interface StoryCluster {
  /** The least of its parts. */
  readonly index: number;
  size: number;
  /** Whether it holds an article's own text, and not related cards alone. */
  hasBody: boolean;
  /** The sum of its parts' profiles. */
  readonly sum: Map<number, number>;
  readonly people: Set<number>;
  /** How many of its parts' leads put the happening on each day, and in each place. */
  readonly days: Map<number, number>;
  readonly places: Map<string, number>;
  /** Parts that some part of it may be of one story with. */
  readonly near: Set<number>;
}

/** A cluster of one part. */
export function clusterOf(profile: StoryProfile, index: number, hasBody: boolean): StoryCluster {
  const { features, weights, people, days, places } = profile;
  const sum = new Map<number, number>();
  features.forEach((feature, at) => sum.set(feature, weights[at] ?? 0));
  return {
    index,
    size: 1,
    hasBody,
    sum,
    people: new Set(people),
    days: countsOf(days),
    places: countsOf(places),
    near: new Set<number>(),
  };
}

/** Puts all that the second cluster has into the first. */
export function absorb(a: StoryCluster, b: StoryCluster): void {
  a.size += b.size;
  a.hasBody ||= b.hasBody;
  addCounts(a.sum, b.sum);
  addCounts(a.days, b.days);
  addCounts(a.places, b.places);
  for (const person of b.people) a.people.add(person);
  for (const part of b.near) a.near.add(part);
}

/**
 * What speaks against one happening: leads that put it in different towns; on days further apart than an article may be wrong or
 * late; a person in front of either story whom the other hardly names. One of them alone may be the very thing that articles
 * differ over, so that it counts little; by how many there are.
 */
const SIGNS_AGAINST: readonly number[] = [1, 0.85, 0.6, 0.4];

/** Days that lie closer are of one happening: a conflict over its day must not split it. */
const FARTHEST_DAYS = 4;

/** How alike two clusters' parts are on average, 0 to 1, less what speaks against one happening. */
export function likenessOf(a: StoryCluster, b: StoryCluster): number {
  const [less, more] = a.sum.size < b.sum.size ? [a, b] : [b, a];
  let product = 0;
  for (const [feature, weight] of less.sum) product += weight * (more.sum.get(feature) ?? 0);
  const average = product / (a.size * b.size);
  const signs = [
    areApart(usual(a.places), usual(b.places), (x, y) => x !== y),
    areApart(usual(a.days), usual(b.days), (x, y) => Math.abs(x - y) > FARTHEST_DAYS),
    hasOwnPerson(a, b) && hasOwnPerson(b, a),
  ].filter((speaksAgainst) => speaksAgainst).length;
  if (average < (LOOSEST[signs] ?? 0) * Math.min(cohesionOf(a), cohesionOf(b))) return 0;
  return average * (SIGNS_AGAINST[signs] ?? 0);
}

/** Two stories that signs speak against are one only when their parts are this much as alike across as inside of either; by the signs. */
const LOOSEST: readonly number[] = [0, 0, 0.55, 0.65];

/** How alike the parts of a cluster are on average; 0 for a single one, which says nothing of how alike its story would be. */
function cohesionOf({ sum, size }: StoryCluster): number {
  if (size < 2) return 0;
  let product = 0;
  for (const weight of sum.values()) product += weight * weight;
  return (product - size) / (size * (size - 1));
}

/** What at least this share of the most frequent count has is usual. */
const USUAL = 0.5;

function usual<K>(counts: ReadonlyMap<K, number>): readonly K[] {
  const most = Math.max(0, ...counts.values());
  return [...counts].filter(([, count]) => count >= USUAL * most).map(([key]) => key);
}

function areApart<K>(x: readonly K[], y: readonly K[], isApart: (x: K, y: K) => boolean): boolean {
  return x.length > 0 && y.length > 0 && x.every((one) => y.every((other) => isApart(one, other)));
}

/** A person who is named this much less, on average, is no more than mentioned. */
const MENTIONED = 0.4;

/** Whether one of the people in front of a cluster is hardly named in the other, which has people of its own. */
function hasOwnPerson({ people, sum, size }: StoryCluster, other: StoryCluster): boolean {
  if (other.people.size === 0) return false;
  let most = 0;
  for (const person of people) most = Math.max(most, sum.get(person) ?? 0);
  for (const person of people) {
    const weight = sum.get(person) ?? 0;
    if (weight >= USUAL * most && (other.sum.get(person) ?? 0) / other.size < (MENTIONED * weight) / size)
      return true;
  }
  return false;
}

function countsOf<K>(keys: Iterable<K>): Map<K, number> {
  return new Map([...keys].map((key) => [key, 1]));
}

function addCounts<K>(counts: Map<K, number>, more: ReadonlyMap<K, number>): void {
  for (const [key, count] of more) counts.set(key, (counts.get(key) ?? 0) + count);
}
