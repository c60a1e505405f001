/**
 * How much speaks for two sets of nodes being about the same thing beside their names. Inside one article everything does; across
 * articles it is the number of other names that both are mentioned with and that are not named everywhere. In a small group of
 * articles, which somebody put together, half a name speaks for any two, so that nothing else is needed where no other is in
 * question.
 */
export type Affinity = (members: readonly number[], others: readonly number[]) => number;

/** One article is one context. */
export const SAME_ARTICLE: Affinity = () => 1;

/** Affinity by the names that nodes are mentioned with: one list a node, of folded names. */
export function contextAffinity(contexts: readonly (readonly string[])[], articles: number): Affinity {
  const seen = new Map<string, number>();
  for (const context of contexts) for (const name of context) seen.set(name, (seen.get(name) ?? 0) + 1);
  const common = Math.max(COMMON_NODES, articles * COMMON_SHARE);
  return (members, others) => {
    const [few, many] = members.length <= others.length ? [members, others] : [others, members];
    const wanted = new Set(few.flatMap((index) => contexts[index] ?? []));
    const shared = new Set<string>();
    for (const index of many.slice(0, MOST_MEMBERS)) {
      for (const name of contexts[index] ?? []) {
        if (wanted.has(name) && (seen.get(name) ?? 0) <= common) shared.add(name);
      }
    }
    return shared.size + (articles <= SMALL_GROUP ? PRIOR : 0);
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
