import { type ContextCounts, contextAffinity } from './affinity.ts';
import { DisjointSets } from './disjoint-sets.ts';
import type { ArticleProfiles, LinkNode } from './entity.ts';
import { joinPeople } from './join-people.ts';
import { joinSaid } from './join-said.ts';
import { joinThings } from './join-things.ts';
import { personNames, thingNames } from './link-keys.ts';
import type { NameReader } from './name-reader.ts';
import { officesOf } from './normalize-role.ts';

/**
 * Sorts nodes, which are in order and know their kinds, into what is one thing each. `said` are the articles in which people said what is
 * the same and what is not.
 */
export function joinNodes<T extends LinkNode>(
  nodes: readonly T[],
  said: readonly ArticleProfiles[],
  counts: ContextCounts,
  reader: NameReader,
): readonly (readonly T[])[] {
  const sets = new DisjointSets(nodes.length);
  joinSaid(said, nodes, sets);
  const affinity = contextAffinity(
    nodes.map(({ profile }) => profile.context),
    counts,
  );
  joinPeople(
    nodes.flatMap(({ article, profile, kind }, index) => {
      if (kind !== 'person') return [];
      return [{ index, names: personNames(profile, reader), roles: officesOf(profile.roles), article }];
    }),
    sets,
    affinity,
  );
  joinThings(
    nodes.flatMap((node, index) => {
      const { kind } = node;
      return kind === 'person' ? [] : [{ index, kind, names: thingNames(node, reader) }];
    }),
    sets,
    affinity,
    'group',
  );
  // A copy has room for no more, which a list that grew has: most are of one node, and they are kept.
  return [...sets.sets().values()].map((set) => set.flatMap((index) => nodes[index] ?? []).slice());
}
