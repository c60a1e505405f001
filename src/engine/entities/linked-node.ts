import { sameData } from '../base/same-data.ts';
import type { NameKind } from '../model/kinds.ts';
import type { Entity, LinkNode } from './entity.ts';
import type { EntityDraft } from './entity-draft.ts';
import type { LinkKeys } from './link-keys.ts';
import type { EntityProfile } from './profile.ts';

/** A profile among those of its group: the same object as long as its article has one of its key. */
export interface LinkedNode extends LinkNode {
  profile: EntityProfile;
  kind: NameKind;
  /** Its place among the profiles of its article. */
  position: number;
  /** Whether it says something of its entity that it did not say when that was named. */
  isChanged: boolean;
  keys: LinkKeys | undefined;
  /** What it was linked into. */
  group: LinkedGroup | undefined;
  entity: Entity | undefined;
}

/** Nodes that are one thing. */
export interface LinkedGroup extends EntityDraft {
  readonly nodes: readonly LinkedNode[];
  entity: Entity | undefined;
}

export function newNode(article: string, position: number, profile: EntityProfile): LinkedNode {
  const { kind } = profile;
  return {
    article,
    profile,
    kind,
    position,
    isChanged: true,
    keys: undefined,
    group: undefined,
    entity: undefined,
  };
}

/** Takes another profile of the same key over; one with another context alone leaves its entity what it is. */
export function takeProfile(node: LinkedNode, profile: EntityProfile): void {
  const { context } = profile;
  if (!sameData({ ...node.profile, context }, profile)) {
    node.isChanged = true;
    node.keys = undefined;
  }
  node.profile = profile;
}

/** Orders nodes by their articles, and in their article. */
export function byPlace(a: LinkedNode, b: LinkedNode): number {
  if (a.article === b.article) return a.position - b.position;
  return a.article < b.article ? -1 : 1;
}
