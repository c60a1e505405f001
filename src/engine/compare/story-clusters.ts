import { byPlace } from './article-parts.ts';
import type { StoryPart } from './story-neighbours.ts';
import type { StoryProfile } from './story-profiles.ts';

/** Parts that are taken for one story so far. Immutable. */
export interface StoryCluster extends Pick<StoryProfile, 'features' | 'people'> {
  /** In order. */
  readonly parts: readonly StoryPart[];
  /** The two that it was joined from. */
  readonly from?: readonly [StoryCluster, StoryCluster];
  /** Whether it holds an article's own text, and not related cards alone. */
  readonly hasBody: boolean;
  /** The sums of its parts' weights, by the index of their features. */
  readonly sums: Float64Array;
  /** How many of its parts' leads put the happening on each day, and in each place. */
  readonly days: ReadonlyMap<number, number>;
  readonly places: ReadonlyMap<string, number>;
  /** Those that enough of the leads tell. */
  readonly usualDays: readonly number[];
  readonly usualPlaces: readonly string[];
}

/** A cluster of one part. */
function clusterOf(part: StoryPart): StoryCluster {
  const { features, weights, people, days, places } = part.profile;
  return {
    parts: [part],
    hasBody: part.content.block === 0,
    features,
    sums: weights,
    people,
    days: countsOf(days),
    places: countsOf(places),
    usualDays: [...days],
    usualPlaces: [...places],
  };
}

/** The cluster that two make together, whichever comes first. */
export function joined(one: StoryCluster, other: StoryCluster): StoryCluster {
  const [a, b] = byFirst(one, other) < 0 ? [one, other] : [other, one];
  return { ...mixed(a, b), from: [a, b] };
}

/** A cluster of parts that nothing has to be asked about, as copies of one page are. They must be in order. */
export function clusterOfAll(parts: readonly StoryPart[]): StoryCluster | undefined {
  const [first] = parts;
  if (!first || parts.length === 1) return first && clusterOf(first);
  const [a, b] = [
    clusterOfAll(parts.slice(0, parts.length >> 1)),
    clusterOfAll(parts.slice(parts.length >> 1)),
  ];
  return a && b && mixed(a, b);
}

function mixed(a: StoryCluster, b: StoryCluster): StoryCluster {
  const { features, sums } = added(a, b);
  const parts = [...a.parts, ...b.parts].sort((x, y) => byPlace(x.content, y.content));
  const [days, places] = [addedCounts(a.days, b.days), addedCounts(a.places, b.places)];
  return {
    parts,
    hasBody: a.hasBody || b.hasBody,
    features,
    sums,
    people: new Set([...a.people, ...b.people]),
    days,
    places,
    usualDays: usual(days, 0),
    usualPlaces: usual(places, parts.length),
  };
}

/** Orders clusters by their first parts. */
export function byFirst({ parts: [a] }: StoryCluster, { parts: [b] }: StoryCluster): number {
  return a && b ? byPlace(a.content, b.content) : 0;
}

/**
 * What speaks against one happening: leads that put it in different towns; on days further apart than an article may be wrong or
 * late; a person in front of either story whom the other hardly names. One of them alone may be the very thing that articles
 * differ over, so that it counts little; by how many there are.
 */
const SIGNS_AGAINST: readonly number[] = [1, 0.85, 0.6, 0.4];

/** Days that lie closer are of one happening: a conflict over its day must not split it. */
const FARTHEST_DAYS = 4;

/** How alike two clusters' parts are on average, 0 to 1, less what speaks against one happening; 0 too where that is below `least`. */
export function likenessOf(a: StoryCluster, b: StoryCluster, least: number): number {
  const average = productOf(a, b) / (a.parts.length * b.parts.length);
  // What speaks against it only makes it less.
  if (average < least) return 0;
  const signs =
    Number(areApart(a.usualPlaces, b.usualPlaces, (x, y) => x !== y)) +
    Number(areApart(a.usualDays, b.usualDays, (x, y) => Math.abs(x - y) > FARTHEST_DAYS)) +
    Number(hasOwnPerson(a, b) && hasOwnPerson(b, a));
  const loosest = LOOSEST[signs] ?? 0;
  if (loosest > 0 && average < loosest * Math.min(cohesionOf(a), cohesionOf(b))) return 0;
  return average * (SIGNS_AGAINST[signs] ?? 0);
}

/** Two stories that signs speak against are one only when their parts are this much as alike across as inside of either; by the signs. */
const LOOSEST: readonly number[] = [0, 0, 0.55, 0.65];

/** How alike the parts of a cluster are on average; 0 for a single one, which says nothing of how alike its story would be. */
function cohesionOf({ sums, parts: { length } }: StoryCluster): number {
  if (length < 2) return 0;
  let product = 0;
  for (const weight of sums) product += weight * weight;
  return (product - length) / (length * (length - 1));
}

/** What at least this share of the most frequent count has is usual. */
const USUAL = 0.5;

/** A place that a smaller share of a cluster's leads names is a side scene of one article. */
const SHARED_BY = 0.25;

function usual<K>(counts: ReadonlyMap<K, number>, size: number): readonly K[] {
  const most = Math.max(0, ...counts.values());
  const least = Math.max(USUAL * most, SHARED_BY * size);
  return [...counts].filter(([, count]) => count >= least).map(([key]) => key);
}

function areApart<K>(x: readonly K[], y: readonly K[], isApart: (x: K, y: K) => boolean): boolean {
  return x.length > 0 && y.length > 0 && x.every((one) => y.every((other) => isApart(one, other)));
}

/** A person who is named this much less, on average, is no more than mentioned. */
const MENTIONED = 0.4;

/** Whether one of the people in front of a cluster is hardly named in the other, which has people of its own. */
function hasOwnPerson(cluster: StoryCluster, other: StoryCluster): boolean {
  if (other.people.size === 0) return false;
  const { people, parts } = cluster;
  let most = 0;
  for (const person of people) most = Math.max(most, sumOf(cluster, person));
  for (const person of people) {
    const weight = sumOf(cluster, person);
    if (
      weight >= USUAL * most &&
      sumOf(other, person) / other.parts.length < (MENTIONED * weight) / parts.length
    )
      return true;
  }
  return false;
}

function sumOf({ features, sums }: StoryCluster, feature: number): number {
  let [low, high] = [0, features.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((features[middle] ?? 0) < feature) low = middle + 1;
    else high = middle;
  }
  return features[low] === feature ? (sums[low] ?? 0) : 0;
}

function productOf(a: StoryCluster, b: StoryCluster): number {
  let product = 0;
  const [x, y] = [a.features, b.features];
  for (let i = 0, j = 0; i < x.length && j < y.length;) {
    const p = x[i] ?? 0;
    const q = y[j] ?? 0;
    if (p === q) product += (a.sums[i++] ?? 0) * (b.sums[j++] ?? 0);
    else if (p < q) i++;
    else j++;
  }
  return product;
}

function added(a: StoryCluster, b: StoryCluster): Pick<StoryCluster, 'features' | 'sums'> {
  const features = new Int32Array(a.features.length + b.features.length);
  const sums = new Float64Array(features.length);
  let size = 0;
  for (let i = 0, j = 0; i < a.features.length || j < b.features.length; size++) {
    const p = a.features[i] ?? Infinity;
    const q = b.features[j] ?? Infinity;
    features[size] = Math.min(p, q);
    sums[size] = (p <= q ? (a.sums[i++] ?? 0) : 0) + (q <= p ? (b.sums[j++] ?? 0) : 0);
  }
  return { features: features.slice(0, size), sums: sums.slice(0, size) };
}

function countsOf<K>(keys: ReadonlySet<K>): ReadonlyMap<K, number> {
  return keys.size > 0 ? new Map([...keys].map((key) => [key, 1])) : NOTHING;
}

/** One for all: most articles tell no day or place of their happening. */
const NOTHING: ReadonlyMap<never, number> = new Map<never, number>();

function addedCounts<K>(a: ReadonlyMap<K, number>, b: ReadonlyMap<K, number>): ReadonlyMap<K, number> {
  if (a.size === 0) return b;
  if (b.size === 0) return a;
  const counts = new Map(a);
  for (const [key, count] of b) counts.set(key, (counts.get(key) ?? 0) + count);
  return counts;
}
