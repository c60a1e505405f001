import { sameData } from '../base/same-data.ts';
import { withFields } from '../base/with-fields.ts';
import type { ArticleProfiles, Entity } from './entity.ts';
import { draftEntity } from './entity-draft.ts';
import { byPlace, type LinkedGroup, type LinkedNode } from './linked-node.ts';
import type { NameReader } from './name-reader.ts';
import { PossibleDuplicates } from './possible-duplicates.ts';

/** How the entities of a group differ from those before. */
export interface EntityChanges {
  readonly gone: readonly Entity[];
  readonly come: readonly Entity[];
}

/** Keeps the entities of a group with what they are called, their ids and their likenesses. */
export class EntityRegister {
  readonly #reader: NameReader;
  #duplicates: PossibleDuplicates<LinkedGroup>;
  /** The groups that would have one id, in order: the first has it. */
  readonly #bearers = new Map<string, readonly LinkedGroup[]>();
  #groups: readonly LinkedGroup[] = [];
  #entities: readonly Entity[] = [];

  constructor(reader: NameReader) {
    this.#reader = reader;
    this.#duplicates = new PossibleDuplicates(reader.person, []);
  }

  /** In order of their first members. */
  get entities(): readonly Entity[] {
    return this.#entities;
  }

  /** Puts groups of all nodes in the place of all that were; `said` are the articles in which people said what is not the same. */
  replaceAll(groups: readonly (readonly LinkedNode[])[], said: readonly ArticleProfiles[]): EntityChanges {
    this.#duplicates = new PossibleDuplicates(this.#reader.person, said);
    return this.#enter(
      new Set(this.#groups),
      groups.map((nodes) => this.#make(nodes)),
    );
  }

  /** Puts groups of nodes in the place of those that their nodes, or nodes that left, were in. */
  replace(left: ReadonlySet<LinkedNode>, groups: readonly (readonly LinkedNode[])[]): EntityChanges {
    const gone = new Set<LinkedGroup>();
    for (const { group } of left) if (group) gone.add(group);
    for (const nodes of groups) for (const { group } of nodes) if (group) gone.add(group);
    const come: LinkedGroup[] = [];
    for (const nodes of groups) {
      const known = nodes[0]?.group;
      if (known && isStill(known, nodes)) gone.delete(known);
      else come.push(this.#make(nodes));
    }
    return this.#enter(gone, come);
  }

  #make(nodes: readonly LinkedNode[]): LinkedGroup {
    return withFields(draftEntity(nodes, this.#reader), { nodes, entity: undefined });
  }

  #enter(gone: ReadonlySet<LinkedGroup>, come: readonly LinkedGroup[]): EntityChanges {
    const touched = new Set(come);
    for (const group of this.#giveIds(gone, come)) touched.add(group);
    for (const group of this.#duplicates.change([...gone], come)) touched.add(group);
    const before = new Map<string, Entity>();
    for (const { entity } of [...gone, ...touched]) if (entity) before.set(entity.id, entity);
    for (const group of come)
      for (const node of group.nodes) {
        node.group = group;
        node.isChanged = false;
      }
    this.#groups = merged(
      this.#groups.filter((group) => !gone.has(group)),
      come,
    );
    const made: Entity[] = [];
    // An entity whose likeness has another id now says something else too.
    for (const group of [...touched]) for (const other of this.#duplicates.of(group)) touched.add(other);
    for (const group of touched) {
      const entity = this.#entityOf(group);
      const known = before.get(entity.id) ?? group.entity;
      group.entity = known && sameData(known, entity) ? known : entity;
      before.delete(entity.id);
      if (group.entity !== known) made.push(group.entity);
      for (const node of group.nodes) node.entity = group.entity;
    }
    this.#entities = this.#groups.flatMap(({ entity }) => entity ?? []);
    return { gone: [...before.values()], come: made };
  }

  /** Answers the groups that stay and whose id may be another. */
  #giveIds(gone: ReadonlySet<LinkedGroup>, come: readonly LinkedGroup[]): ReadonlySet<LinkedGroup> {
    const touched = new Set<LinkedGroup>();
    const coming = new Map<string, LinkedGroup[]>();
    for (const { shortId } of gone) coming.set(shortId, []);
    for (const group of come) {
      const list = coming.get(group.shortId);
      if (list) list.push(group);
      else coming.set(group.shortId, [group]);
    }
    for (const [id, list] of coming) {
      const before = this.#bearers.get(id) ?? [];
      const now = merged(
        before.filter((group) => !gone.has(group)),
        list,
      );
      for (const first of before[0] === now[0] ? [] : [before[0], now[0]]) if (first) touched.add(first);
      if (now.length > 0) this.#bearers.set(id, now);
      else this.#bearers.delete(id);
    }
    for (const group of gone) touched.delete(group);
    return touched;
  }

  #entityOf(group: LinkedGroup): Entity {
    const { kind, name, forms, roles, members, country } = group;
    const duplicates = [...this.#duplicates.of(group)].map((other) => this.#idOf(other));
    return {
      id: this.#idOf(group),
      kind,
      name,
      forms,
      roles,
      members,
      possibleDuplicates: duplicates.sort(),
      ...(country === undefined ? {} : { country }),
    };
  }

  #idOf(group: LinkedGroup): string {
    return this.#bearers.get(group.shortId)?.[0] === group ? group.shortId : group.longId;
  }
}

function isStill({ nodes }: LinkedGroup, now: readonly LinkedNode[]): boolean {
  return nodes.length === now.length && now.every((node, at) => node === nodes[at] && !node.isChanged);
}

/** Two lists of groups that are in order of their first nodes, as one. */
function merged(some: readonly LinkedGroup[], more: readonly LinkedGroup[]): readonly LinkedGroup[] {
  if (more.length === 0) return some;
  if (some.length === 0) return more;
  const all: LinkedGroup[] = [];
  let next = 0;
  for (const group of some) {
    for (let other = more[next]; other && byFirst(other, group) < 0; other = more[++next]) all.push(other);
    all.push(group);
  }
  for (const group of more.slice(next)) all.push(group);
  return all;
}

function byFirst({ nodes: [a] }: LinkedGroup, { nodes: [b] }: LinkedGroup): number {
  return a && b ? byPlace(a, b) : 0;
}
