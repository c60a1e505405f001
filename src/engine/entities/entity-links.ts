import { sameData } from '../base/same-data.ts';
import { ContextCounts } from './affinity.ts';
import type { ArticleProfiles, Entity } from './entity.ts';
import { type EntityChanges, EntityRegister } from './entity-register.ts';
import { joinNodes } from './join-nodes.ts';
import { KeyIndex } from './key-index.ts';
import { formKey, type LinkKeys, linkKeys } from './link-keys.ts';
import { byPlace, type LinkedNode, newNode, takeProfile } from './linked-node.ts';
import { type NameReader, nameReader } from './name-reader.ts';
import { settleKinds } from './settle-kinds.ts';

/**
 * Keeps the entities of a group. A change links again those profiles alone that share a name with what changed, by whatever chain; all
 * others are what they were, so that the outcome is that of linking all anew.
 */
export class EntityLinks {
  readonly #reader: NameReader;
  /** The profiles of each article, by key. */
  readonly #articles = new Map<string, readonly LinkedNode[]>();
  /** The articles in which people said what is the same and what is not. */
  readonly #said = new Map<string, ArticleProfiles>();
  /** Articles that came, changed, or went since the last linking. */
  readonly #stale = new Map<string, ArticleProfiles | undefined>();
  readonly #counts = new ContextCounts();
  readonly #register: EntityRegister;
  /** Made at the first small change: a group that is linked once needs none. */
  #index: KeyIndex<LinkedNode> | undefined;

  constructor(reader: NameReader = nameReader()) {
    this.#reader = reader;
    this.#register = new EntityRegister(reader);
  }

  /** In order of their first members. */
  get entities(): readonly Entity[] {
    return this.#register.entities;
  }

  /** The entity of each profile of an article, by its key. */
  entitiesOf(article: string): ReadonlyMap<string, Entity> {
    const nodes = this.#articles.get(article) ?? [];
    return new Map(
      nodes.flatMap(({ profile: { key }, entity }): [string, Entity][] => (entity ? [[key, entity]] : [])),
    );
  }

  /** Adds or replaces an article. */
  set(article: ArticleProfiles): void {
    this.#stale.set(article.article, article);
  }

  remove(article: string): void {
    this.#stale.set(article, undefined);
  }

  /** Links what came and what a change touches. */
  update(): EntityChanges {
    if (this.#stale.size === 0) return NO_CHANGES;
    const isSmall = this.#stale.size <= SMALL_CHANGE * this.#articles.size;
    if (!isSmall) this.#index = undefined;
    else this.#index ??= this.#indexAll();
    const changes: Changes = { keys: new Map(), left: new Set(), gone: [], come: [] };
    if (this.#takeStale(changes)) this.#index = undefined;
    const said = [...this.#said.values()].sort((a, b) => (a.article < b.article ? -1 : 1));
    const join = (nodes: readonly LinkedNode[]): readonly (readonly LinkedNode[])[] =>
      joinNodes(nodes, said, this.#counts, this.#reader);
    if (this.#index)
      return this.#register.replace(
        changes.left,
        join([...this.#touched(this.#index, changes.keys)].sort(byPlace)),
      );
    const nodes = this.#all();
    this.#settle(nodes);
    return this.#register.replaceAll(join(nodes), said);
  }

  /** Takes over what came and went; says whether what holds for all of the group is other than it was. */
  #takeStale(changes: Changes): boolean {
    let isOther = false;
    for (const [id, now] of this.#stale) {
      if (this.#takeSaid(id, now)) isOther = true;
      this.#takeArticle(id, now, changes);
    }
    this.#stale.clear();
    return this.#counts.change(changes.gone, changes.come, this.#articles.size) || isOther;
  }

  #takeArticle(id: string, now: ArticleProfiles | undefined, changes: Changes): void {
    const known = new Map(this.#articles.get(id)?.map((node) => [node.profile.key, node]));
    const profiles = [...(now?.profiles ?? [])].sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
    const nodes = profiles.map((profile, position) => {
      const node = known.get(profile.key) ?? newNode(id, position, profile);
      node.position = position;
      if (known.delete(profile.key)) {
        if (sameData(node.profile, profile)) return node;
        this.#takeOut(node, changes);
        takeProfile(node, profile);
      }
      this.#putIn(node, changes);
      return node;
    });
    for (const node of known.values()) {
      this.#takeOut(node, changes);
      changes.left.add(node);
    }
    if (now) this.#articles.set(id, nodes);
    else this.#articles.delete(id);
  }

  #takeOut(node: LinkedNode, changes: Changes): void {
    changes.gone.push(node.profile.context);
    if (!this.#index) return;
    noteKeys(this.#keysOf(node), changes.keys);
    this.#index.remove(node, this.#keysOf(node));
  }

  #putIn(node: LinkedNode, changes: Changes): void {
    changes.come.push(node.profile.context);
    if (!this.#index) return;
    noteKeys(this.#keysOf(node), changes.keys);
    this.#index.add(node, this.#keysOf(node));
  }

  /** The nodes that have a say in what these keys stand for, their kinds settled. */
  #touched(index: KeyIndex<LinkedNode>, keys: ReadonlyMap<string, boolean>): ReadonlySet<LinkedNode> {
    const nodes = new Set<LinkedNode>();
    const open = new Map(keys);
    for (;;) {
      for (const node of index.closure(open, (item) => this.#keysOf(item))) nodes.add(node);
      // Another kind means other keys.
      const before = new Map([...nodes].map((node) => [node, this.#keysOf(node)]));
      const changed = this.#settle(nodes);
      if (changed.length === 0) return nodes;
      for (const node of changed) {
        const had = before.get(node);
        if (had) index.remove(node, had);
        const has = this.#keysOf(node);
        index.add(node, has);
        for (const keysOfIt of had ? [had, has] : [has]) noteKeys(keysOfIt, open);
      }
    }
  }

  /** Gives nodes the kinds that their names have among them; answers those that have another one now. */
  #settle(nodes: Iterable<LinkedNode>): readonly LinkedNode[] {
    const list = [...nodes];
    const kinds = settleKinds(
      list.map(({ profile }) => profile),
      this.#reader,
    );
    return list.filter((node, at) => {
      const kind = kinds[at] ?? node.kind;
      if (kind === node.kind) return false;
      node.kind = kind;
      node.isChanged = true;
      node.keys = undefined;
      return true;
    });
  }

  #keysOf(node: LinkedNode): LinkKeys {
    return (node.keys ??= linkKeys(node, this.#reader));
  }

  #indexAll(): KeyIndex<LinkedNode> {
    const index = new KeyIndex<LinkedNode>();
    for (const node of this.#all()) index.add(node, this.#keysOf(node));
    for (const { sames } of this.#said.values())
      for (const { exact, other } of sames)
        index.tie(
          formKey(this.#reader.fold(exact)),
          formKey(this.#reader.fold(other.exact ?? other.name ?? '')),
        );
    return index;
  }

  /** All nodes in order. */
  #all(): readonly LinkedNode[] {
    return [...this.#articles].sort(([a], [b]) => (a < b ? -1 : 1)).flatMap(([, nodes]) => nodes);
  }

  /** Says whether people say something else in an article than before. */
  #takeSaid(id: string, now: ArticleProfiles | undefined): boolean {
    const before = this.#said.get(id);
    if (now && now.sames.length > 0) this.#said.set(id, now);
    else this.#said.delete(id);
    return !sameData(offsetFree(before), offsetFree(now));
  }
}

function offsetFree(article: ArticleProfiles | undefined): unknown {
  return article?.sames.map(({ exact, same, other }) => ({ exact, same, other })) ?? [];
}

/** What came, changed or went. */
interface Changes {
  /** The keys that it has or had, and whether it asks for them. */
  readonly keys: Map<string, boolean>;
  readonly left: Set<LinkedNode>;
  /** The contexts that were, and those that are there now. */
  readonly gone: (readonly string[])[];
  readonly come: (readonly string[])[];
}

function noteKeys({ asks, offers }: LinkKeys, to: Map<string, boolean>): void {
  for (const key of asks) to.set(key, true);
  for (const key of offers) if (!to.has(key)) to.set(key, false);
}

const NO_CHANGES: EntityChanges = { gone: [], come: [] };

/** Where a greater share of the articles changed, as when a folder is read, all is linked anew. */
const SMALL_CHANGE = 0.25;
