import type { SameOverride } from '../annotations/overrides.ts';
import type { NameKind } from '../model/kinds.ts';
import type { NameForm } from './local-entity.ts';
import type { EntityProfile } from './profile.ts';

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
  /** The country that a nationality word points at or that a city is the capital of, by its usual name; they stay two things. */
  readonly country?: string;
}

export interface EntityMember {
  readonly article: string;
  readonly key: string;
}

/** The profiles of one article, with what people said about them. */
export interface ArticleProfiles {
  readonly article: string;
  readonly profiles: readonly EntityProfile[];
  readonly sames: readonly SameOverride[];
}

/** A profile with its article. */
export interface LinkNode {
  readonly article: string;
  readonly profile: EntityProfile;
  /** The kind it is compared under: its own, unless the other articles outvote it. */
  readonly kind: NameKind;
}
