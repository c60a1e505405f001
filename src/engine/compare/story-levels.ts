import { byPlace } from './article-parts.ts';
import { byFirst, clusterOfAll, joined, likenessOf, type StoryCluster } from './story-clusters.ts';
import { JOINING, type StoryPart } from './story-neighbours.ts';

/** A related card is short, and of another story as a rule: it takes more to join. */
const JOINING_CARDS = 0.42;

/** One round of joining. */
interface Level {
  /** The cluster that each part is in before the round. */
  readonly ownerOf: Map<StoryPart, StoryCluster>;
  /** The cluster that each is likest to, where one is like enough. */
  readonly nearest: Map<StoryCluster, StoryCluster>;
}

/** How the clusters of a level differ from those before the update. */
export interface Difference {
  readonly come: ReadonlySet<StoryCluster>;
  readonly gone: ReadonlySet<StoryCluster>;
}

const NO_DIFFERENCE: Difference = { come: new Set(), gone: new Set() };

/**
 * Groups parts by who takes part, where, when and with which rare words: clusters are joined while their parts are alike on average
 * (average linkage, Sokal and Michener 1958), so that one part that tells of two events does not join them. Each two clusters that
 * are each other's nearest are joined at once, which comes to the same as one after the other and takes few rounds.
 *
 * Every round is kept. After a change only those clusters are looked at again, round by round, that hold or neighbour a part that
 * changed, or that the round before joined otherwise; the outcome is that of starting over.
 */
export class StoryLevels {
  readonly #levels: Level[] = [{ ownerOf: new Map(), nearest: new Map() }];

  /** The clusters that are stories. */
  get stories(): ReadonlySet<StoryCluster> {
    return new Set(this.#levels.at(-1)?.ownerOf.values());
  }

  /** The story that a part is in. */
  storyOf(part: StoryPart | undefined): StoryCluster | undefined {
    return part && this.#levels.at(-1)?.ownerOf.get(part);
  }

  /**
   * Takes over that parts have come, gone, or changed in themselves or in their neighbours. Answers how the stories differ from before;
   * undefined where the rounds have become more or fewer, and any may.
   */
  update(touched: ReadonlySet<StoryPart>, isThere: (part: StoryPart) => boolean): Difference | undefined {
    const rounds = this.#levels.length;
    const difference = this.#join(touched, isThere);
    return this.#levels.length === rounds ? difference : undefined;
  }

  #join(touched: ReadonlySet<StoryPart>, isThere: (part: StoryPart) => boolean): Difference {
    const there = [...touched].filter(isThere);
    const left = [...touched].filter((part) => !isThere(part));
    if (touched.size === 0) return NO_DIFFERENCE;
    let difference = this.#gatherCopies(there, left);
    for (let round = 0; ; round++) {
      const level = this.#levels[round];
      if (!level) return difference;
      const again = findNearest(level, difference, there);
      if (!hasPair(level)) {
        this.#levels.length = round + 1;
        return difference;
      }
      const next = this.#levels[round + 1];
      if (!next) this.#levels.push({ ownerOf: new Map(level.ownerOf), nearest: new Map(level.nearest) });
      difference = next
        ? joinPairs(level, next, withPartners(level, next, again, difference.gone), left)
        : joinPairs(level, this.#levels[round + 1] ?? level, pairsOf(level), []);
    }
  }

  /** Copies of one page are one cluster from the start. */
  #gatherCopies(there: readonly StoryPart[], left: readonly StoryPart[]): Difference {
    const [level] = this.#levels;
    const [come, gone] = [new Set<StoryCluster>(), new Set<StoryCluster>()];
    if (!level) return { come, gone };
    const { ownerOf } = level;
    const open = new Set(there);
    for (const part of [...there, ...left])
      for (const other of ownerOf.get(part)?.parts ?? []) open.add(other);
    for (const part of left) {
      const owner = ownerOf.get(part);
      if (owner) gone.add(owner);
      ownerOf.delete(part);
      open.delete(part);
    }
    const done = new Set<StoryPart>();
    const changed = new Set(there);
    for (const part of open) {
      if (done.has(part)) continue;
      const parts = copiesOf(part).sort((a, b) => byPlace(a.content, b.content));
      for (const one of parts) done.add(one);
      const before = ownerOf.get(part);
      if (before && isStill(before, parts, changed)) continue;
      const cluster = clusterOfAll(parts);
      if (!cluster) continue;
      come.add(cluster);
      for (const one of parts) {
        const owner = ownerOf.get(one);
        if (owner) gone.add(owner);
        ownerOf.set(one, cluster);
      }
    }
    return { come, gone };
  }
}

/** Whether a cluster of copies needs not be made again. */
function isStill(
  { parts: [first, ...others], features }: StoryCluster,
  parts: readonly StoryPart[],
  changed: ReadonlySet<StoryPart>,
): boolean {
  if (others.length === 0)
    return parts.length === 1 && parts[0] === first && first?.profile.features === features;
  return (
    parts.length === others.length + 1 &&
    parts.every((part, index) => part === (index === 0 ? first : others[index - 1]) && !changed.has(part))
  );
}

/** The parts that are copies of a part, of its copies, and so on. */
function copiesOf(part: StoryPart): StoryPart[] {
  const found = new Set([part]);
  for (const one of found) {
    for (const other of one.copies) found.add(other);
    for (const other of one.wantedBy) if (other.copies.has(one)) found.add(other);
  }
  return [...found];
}

/** Finds the nearest cluster of each that may have another now; answers these. */
function findNearest(
  { ownerOf, nearest }: Level,
  { come, gone }: Difference,
  there: readonly StoryPart[],
): ReadonlySet<StoryCluster> {
  const again = new Set(come);
  const add = (part: StoryPart): void => {
    const owner = ownerOf.get(part);
    if (owner) again.add(owner);
  };
  for (const cluster of [...come, ...gone]) for (const part of cluster.parts) eachNeighbour(part, add);
  for (const cluster of gone) nearest.delete(cluster);
  there.forEach(add);
  for (const cluster of again) {
    const found = nearestOf(cluster, ownerOf);
    if (found) nearest.set(cluster, found);
    else nearest.delete(cluster);
  }
  return again;
}

function eachNeighbour({ candidates, wantedBy }: StoryPart, call: (part: StoryPart) => void): void {
  candidates.forEach(call);
  wantedBy.forEach(call);
}

function nearestOf(cluster: StoryCluster, ownerOf: Level['ownerOf']): StoryCluster | undefined {
  let best: StoryCluster | undefined;
  let most = 0;
  const seen = new Set<StoryCluster>([cluster]);
  const look = (part: StoryPart): void => {
    const rival = ownerOf.get(part);
    if (!rival || seen.has(rival)) return;
    seen.add(rival);
    const least = cluster.hasBody && rival.hasBody ? JOINING : JOINING_CARDS;
    const likeness = likenessOf(cluster, rival, Math.max(least, most));
    if (likeness < least || likeness < most) return;
    if (likeness === most && best && byFirst(best, rival) < 0) return;
    most = likeness;
    best = rival;
  };
  for (const part of cluster.parts) eachNeighbour(part, look);
  return best;
}

function hasPair({ nearest }: Level): boolean {
  for (const [one, other] of nearest) if (nearest.get(other) === one) return true;
  return false;
}

/** The clusters that are each other's nearest. */
function pairsOf({ nearest }: Level): ReadonlySet<StoryCluster> {
  return new Set([...nearest].filter(([one, other]) => nearest.get(other) === one).map(([one]) => one));
}

/** The clusters, with those that one of them is, or was in the round before the update, joined with. */
function withPartners(
  { ownerOf, nearest }: Level,
  next: Level,
  again: ReadonlySet<StoryCluster>,
  gone: ReadonlySet<StoryCluster>,
): ReadonlySet<StoryCluster> {
  const all = new Set(again);
  for (const cluster of [...again, ...gone]) {
    const partner = nearest.get(cluster);
    if (partner) all.add(partner);
    for (const part of cluster.parts.slice(0, 1))
      for (const other of next.ownerOf.get(part)?.from ?? []) {
        const [first] = other.parts;
        if (first && ownerOf.get(first) === other) all.add(other);
      }
  }
  return all;
}

/** Makes the clusters of the next round from those of this one; tells how they differ from before. */
function joinPairs(
  { nearest }: Level,
  next: Level,
  clusters: ReadonlySet<StoryCluster>,
  left: readonly StoryPart[],
): Difference {
  const [come, gone] = [new Set<StoryCluster>(), new Set<StoryCluster>()];
  const own = (part: StoryPart, cluster: StoryCluster | undefined): void => {
    const before = next.ownerOf.get(part);
    if (before === cluster) return;
    if (before) gone.add(before);
    if (cluster) {
      next.ownerOf.set(part, cluster);
      come.add(cluster);
    } else next.ownerOf.delete(part);
  };
  for (const part of left) own(part, undefined);
  for (const cluster of clusters) {
    const other = nearest.get(cluster);
    const isPair = other !== undefined && nearest.get(other) === cluster;
    // The second of a pair has its turn with the first.
    if (isPair && byFirst(other, cluster) < 0) continue;
    const target = isPair ? pairOf(cluster, other, next) : cluster;
    for (const part of target.parts) own(part, target);
  }
  return { come, gone };
}

/** The cluster of a pair, the one that is there already where it was joined before. */
function pairOf(a: StoryCluster, b: StoryCluster, { ownerOf }: Level): StoryCluster {
  const [part] = a.parts;
  const known = part && ownerOf.get(part);
  return known?.from?.[0] === a && known.from[1] === b ? known : joined(a, b);
}
