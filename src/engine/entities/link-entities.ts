import type { SameOverride } from '../annotations/overrides.ts';
import type { NameKind } from '../model/kinds.ts';
import type { NameForm } from './local-entity.ts';
import type { EntityProfile } from './profile.ts';

/** The profiles of one article, with what people said about them. */
export interface ArticleProfiles {
  readonly article: string;
  readonly profiles: readonly EntityProfile[];
  readonly sames: readonly SameOverride[];
}

/** One thing across the articles of a group. */
export interface Entity {
  /** Unique in the group and the same for the same input; never written to a sidecar. */
  readonly id: string;
  readonly kind: NameKind;
  readonly name: string;
  readonly forms: readonly NameForm[];
  readonly roles: readonly string[];
  /** The local entities that are this thing: article id and `LocalEntity.key`. */
  readonly members: readonly EntityMember[];
  /** Ids of entities that may be the same thing but nothing decides. */
  readonly possibleDuplicates: readonly string[];
}

export interface EntityMember {
  readonly article: string;
  readonly key: string;
}

/** Links the entities of a group's articles. When nothing decides, two stay two: a wrong merge is worse than a missing one. */
export function linkEntities(articles: readonly ArticleProfiles[]): readonly Entity[] {
  const groups = new Map<string, { profile: EntityProfile; members: EntityMember[] }>();
  for (const { article, profiles } of articles) {
    for (const profile of profiles) {
      const group = groups.get(profile.key);
      if (group) group.members.push({ article, key: profile.key });
      else groups.set(profile.key, { profile, members: [{ article, key: profile.key }] });
    }
  }
  return [...groups.values()].map(({ profile, members }, index) => ({
    id: `e${index + 1}`,
    kind: profile.kind,
    name: profile.name,
    forms: profile.forms,
    roles: profile.roles,
    members,
    possibleDuplicates: [],
  }));
}
