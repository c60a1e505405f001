import { hashText } from '../base/hash.ts';
import type { NameKind } from '../model/kinds.ts';
import { contextAffinity } from './affinity.ts';
import { chooseName, mergeForms } from './choose-name.ts';
import { DisjointSets } from './disjoint-sets.ts';
import type { ArticleProfiles, Entity, LinkNode } from './entity.ts';
import { foldName } from './fold-name.ts';
import { heaviest } from './heaviest.ts';
import { joinPeople } from './join-people.ts';
import { joinSaid } from './join-said.ts';
import { joinThings } from './join-things.ts';
import { type NameReader, nameReader } from './name-reader.ts';
import { officesOf } from './normalize-role.ts';
import { findDuplicates } from './possible-duplicates.ts';
import type { EntityProfile } from './profile.ts';
import type { ThingName } from './thing-name.ts';
import { settleKinds } from './settle-kinds.ts';

/**
 * Links the entities of a group's articles. When nothing decides, two stay two: a wrong merge is worse than a missing one. The
 * result depends on the set of articles alone, not on their order. The cost grows with the number of profiles: names meet in
 * indexes by key, and no index entry is compared pair by pair beyond a limit. A `reader` that is kept from one call to the next saves
 * reading the names of unchanged articles again.
 */
export function linkEntities(
  articles: readonly ArticleProfiles[],
  reader: NameReader = nameReader(),
): readonly Entity[] {
  const ordered = [...articles].sort((a, b) => compare(a.article, b.article));
  const nodes = settleKinds(
    ordered.flatMap(({ article, profiles }) =>
      [...profiles]
        .sort((a, b) => compare(a.key, b.key))
        .map((profile) => ({ article, profile, kind: profile.kind })),
    ),
    reader,
  );
  const sets = new DisjointSets(nodes.length);
  joinSaid(ordered, nodes, sets);
  const affinity = contextAffinity(
    nodes.map(({ profile }) => profile.context),
    articles.length,
  );
  joinPeople(
    nodes.flatMap(({ article, profile, kind }, index) => {
      if (kind !== 'person') return [];
      const names = namesOf(profile).map(reader.person);
      return [{ index, names, roles: officesOf(profile.roles), article }];
    }),
    sets,
    affinity,
  );
  joinThings(
    nodes.flatMap(({ profile, kind }, index) => {
      return kind === 'person' ? [] : [{ index, kind, names: thingNamesOf(profile, kind, reader) }];
    }),
    sets,
    affinity,
    'group',
  );
  const entities = nameGroups(
    [...sets.sets().values()].map((set) => set.flatMap((index) => nodes[index] ?? [])),
    reader,
  );
  return findDuplicates(entities, ordered, reader);
}

/** The chosen name first, then the forms in order. */
function namesOf({ name, forms }: EntityProfile): readonly string[] {
  return [name, ...forms.map(({ text }) => text).filter((text) => text !== name)];
}

function thingNamesOf(profile: EntityProfile, kind: NameKind, reader: NameReader): readonly ThingName[] {
  return kind === 'group' && profile.country !== undefined
    ? [{ words: [], key: `people of ${profile.country}` }]
    : namesOf(profile).map((name) => reader.thing(name, kind));
}

/** Entities with ids made of their names; where two share kind and name, of their first member too. */
function nameGroups(groups: readonly (readonly LinkNode[])[], { fold }: NameReader): readonly Entity[] {
  const drafts = groups.map((group) => {
    const said = group.find(({ profile }) => profile.decided);
    const kind = said?.profile.kind ?? kindOf(group);
    const forms = mergeForms(group.map(({ profile }) => profile.forms));
    const country = group.find(({ profile }) => profile.country !== undefined)?.profile.country;
    return {
      kind,
      name: nameSaid(said?.profile) ?? chooseName(forms, kind),
      forms,
      roles: rolesOf(group),
      members: group.map(({ article, profile }) => ({ article, key: profile.key })),
      possibleDuplicates: [],
      ...(country === undefined ? {} : { country }),
    };
  });
  const taken = new Set<string>();
  return drafts.map((draft) => {
    const name = `${draft.kind}:${fold(draft.name)}`;
    const [first] = draft.members;
    const short = `e${hashText(name)}`;
    const id = taken.has(short)
      ? `e${hashText(`${name}|${first?.article ?? ''}|${first?.key ?? ''}`)}`
      : short;
    taken.add(id);
    return { id, ...draft };
  });
}

/** The name that a person gave; one who corrected the kind alone has said nothing of the name. */
function nameSaid(profile: EntityProfile | undefined): string | undefined {
  return profile && profile.name !== chooseName(profile.forms, profile.kind) ? profile.name : undefined;
}

function kindOf(group: readonly LinkNode[]): NameKind {
  const weight = new Map<NameKind, number>();
  for (const { profile, kind } of group) {
    const count = profile.forms.reduce((sum, form) => sum + form.count, 0);
    weight.set(kind, (weight.get(kind) ?? 0) + count);
  }
  return heaviest(weight);
}

function rolesOf(group: readonly LinkNode[]): readonly string[] {
  const roles = new Map<string, string>();
  for (const { profile } of group) {
    for (const role of profile.roles) if (!roles.has(foldName(role))) roles.set(foldName(role), role);
  }
  return [...roles.values()];
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
