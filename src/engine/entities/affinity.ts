/**
 * How much speaks for two sets of nodes being about the same thing beside their names. Inside one article everything does; across
 * articles it is the number of other names that both are mentioned with and that are not named everywhere. In a small group of
 * articles, which somebody put together, half a name speaks for any two, so that nothing else is needed where no other is in
 * question.
 */
export type Affinity = (members: readonly number[], others: readonly number[]) => number;

/** One article is one context. */
export const SAME_ARTICLE: Affinity = () => 1;

/** In how many contexts each name of a group stands, so that what is named everywhere tells nothing. */
export class ContextCounts {
  readonly #seen = new Map<string, number>();
  #articles = 0;
  /** A name that stands in more contexts is named everywhere. */
  #common = COMMON_NODES;

  /** Whether the group is one that somebody put together. */
  get isSmall(): boolean {
    return this.#articles <= SMALL_GROUP;
  }

  tells(name: string): boolean {
    return (this.#seen.get(name) ?? 0) <= this.#common;
  }

  /**
   * Takes contexts out and in; says whether another one of the names is named everywhere than before, or the group's size counts otherwise,
   * so that all affinities may be others.
   */
  change(gone: readonly Context[], come: readonly Context[], articles: number): boolean {
    const [wasSmall, before] = [this.isSmall, this.#common];
    const counts = new Map<string, number>();
    for (const context of gone) for (const name of context) this.#add(name, -1, counts);
    for (const context of come) for (const name of context) this.#add(name, 1, counts);
    this.#articles = articles;
    this.#common = Math.max(COMMON_NODES, articles * COMMON_SHARE);
    if (wasSmall !== this.isSmall) return true;
    const differs = (was: number, is: number): boolean => was > before !== is > this.#common;
    for (const [name, count] of counts) if (differs(count, this.#seen.get(name) ?? 0)) return true;
    if (before === this.#common) return false;
    for (const count of this.#seen.values()) if (differs(count, count)) return true;
    return false;
  }

  #add(name: string, by: number, counts: Map<string, number>): void {
    const count = this.#seen.get(name) ?? 0;
    if (!counts.has(name)) counts.set(name, count);
    if (count + by > 0) this.#seen.set(name, count + by);
    else this.#seen.delete(name);
  }
}

/** Folded names that a node is mentioned with. */
type Context = readonly string[];

/** Affinity by the names that nodes are mentioned with, by the index of each node. */
export function contextAffinity(contexts: readonly Context[], counts: ContextCounts): Affinity {
  const prior = counts.isSmall ? PRIOR : 0;
  return (members, others) => {
    const [few, many] = members.length <= others.length ? [members, others] : [others, members];
    const wanted = new Set(few.flatMap((index) => contexts[index] ?? []));
    const shared = new Set<string>();
    for (const index of many.slice(0, MOST_MEMBERS)) {
      for (const name of contexts[index] ?? []) {
        if (wanted.has(name) && counts.tells(name)) shared.add(name);
      }
    }
    return shared.size + prior;
  };
}

/** A name that more nodes than this are mentioned with tells nothing, unless it stays below `COMMON_SHARE` per article. */
const COMMON_NODES = 400;
/** A tenth of the articles times some five nodes that a name is context of in each. */
const COMMON_SHARE = 0.5;
/** How many members of a set are looked at, so that the cost of one question has a limit. */
const MOST_MEMBERS = 200;
/** Articles that one person can have read, as a group on one subject. */
const SMALL_GROUP = 40;
const PRIOR = 0.5;
