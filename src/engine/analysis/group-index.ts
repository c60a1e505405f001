import type { BytePlace } from '../base/byte-keeper.ts';
import type { EntityRef } from '../compare/article-parts.ts';
import { type ComparedArticles, ComparisonIndex } from '../compare/comparison-index.ts';
import type { Comparison, Story } from '../compare/comparison.ts';
import { type ArticleSummary, isSameSummary } from '../compare/summary.ts';
import type { Entity } from '../entities/entity.ts';
import { EntityLinks } from '../entities/entity-links.ts';
import type { EntityChanges } from '../entities/entity-register.ts';
import { sameData } from '../base/same-data.ts';
import type { Room } from '../base/shelf.ts';

/** What the articles of one group tell together. Immutable. */
export interface GroupSnapshot extends ComparedArticles {
  readonly entities: readonly Entity[];
  /** Article id → `LocalEntity.key` → entity. */
  readonly entityOf: Pick<ReadonlyMap<string, ReadonlyMap<string, Entity>>, 'get'>;
  /** In order of their first articles. */
  readonly stories: readonly Story[];
  /** All of the comparison as one. */
  readonly comparison: Comparison;
}

/** Owns what spans the articles of one group. It sees summaries alone: an edit that leaves the summary equal changes nothing. */
export class GroupIndex {
  readonly #summaries = new Map<string, ArticleSummary>();
  #snapshot: GroupSnapshot | undefined;
  readonly #links = new EntityLinks();
  /** What was linked last, as long as no article has other names. */
  #linked: Linked | undefined;
  readonly #comparison: ComparisonIndex;
  /** Articles that comparison has not seen as they are. */
  readonly #stale = new Set<string>();
  /** What comparison may know of the entities, by their ids. */
  readonly #refs = new Map<string, EntityRef>();
  /** Article id → local key → entity. */
  readonly #refsOf = new Map<string, ReadonlyMap<string, EntityRef>>();

  /**
   * @param place where what came of comparing is kept while it is packed
   * @param room as in `ComparisonIndex`
   */
  constructor(place?: BytePlace, room?: Room) {
    this.#comparison = new ComparisonIndex(room, place);
  }

  get size(): number {
    return this.#summaries.size;
  }

  /** Adds or replaces an article; says whether anything across articles may have changed. */
  set(summary: ArticleSummary): boolean {
    const before = this.#summaries.get(summary.article);
    if (before && isSameSummary(before, summary)) return false;
    this.#summaries.set(summary.article, summary);
    if (!before || !sameData(before.profiles, summary.profiles) || !sameData(before.sames, summary.sames)) {
      this.#links.set(summary);
      this.#linked = undefined;
    }
    this.#stale.add(summary.article);
    this.#snapshot = undefined;
    return true;
  }

  remove(article: string): boolean {
    if (!this.#summaries.delete(article)) return false;
    this.#links.remove(article);
    this.#linked = undefined;
    this.#stale.add(article);
    this.#snapshot = undefined;
    return true;
  }

  snapshot(): GroupSnapshot {
    this.#snapshot ??= this.#build();
    return this.#snapshot;
  }

  /** The articles of which the comparison tells something else since this was last asked. */
  takeTold(): ReadonlySet<string> {
    this.#bringUp();
    return this.#comparison.takeTold();
  }

  #build(): GroupSnapshot {
    return withComparison(this.#link(), () => {
      this.#bringUp();
      return this.#comparison;
    });
  }

  /** What says the same is the same object as before. */
  #link(): Linked {
    if (this.#linked) return this.#linked;
    this.#takeRefs(this.#links.update());
    const byArticle = new Map<string, ReadonlyMap<string, Entity>>();
    const get = (article: string): ReadonlyMap<string, Entity> => {
      let entities = byArticle.get(article);
      if (!entities) byArticle.set(article, (entities = this.#links.entitiesOf(article)));
      return entities;
    };
    this.#linked = { entities: this.#links.entities, entityOf: { get } };
    return this.#linked;
  }

  /** Hands the comparison what changed: articles with another summary, or with entities that have another id, kind or name. */
  #bringUp(): void {
    this.#link();
    for (const article of this.#stale) {
      const summary = this.#summaries.get(article);
      if (summary) this.#comparison.set({ summary, refs: this.#refsOf.get(article) ?? NO_REFS });
      else this.#comparison.remove(article);
    }
    this.#stale.clear();
  }

  /** Notes which articles have entities of which the comparison must know something else. */
  #takeRefs({ gone, come }: EntityChanges): void {
    const changed = new Map<string, Map<string, EntityRef>>();
    const refsIn = (article: string): Map<string, EntityRef> => {
      let refs = changed.get(article);
      if (!refs) changed.set(article, (refs = new Map(this.#refsOf.get(article))));
      return refs;
    };
    for (const { id } of gone) this.#refs.delete(id);
    for (const entity of come) {
      const ref = this.#refOf(entity);
      for (const { article, key } of entity.members)
        if (this.#refsOf.get(article)?.get(key) !== ref) refsIn(article).set(key, ref);
    }
    for (const article of this.#stale) {
      const entities = this.#links.entitiesOf(article);
      for (const key of this.#refsOf.get(article)?.keys() ?? [])
        if (!entities.has(key)) refsIn(article).delete(key);
    }
    for (const [article, refs] of changed) {
      if (refs.size > 0) this.#refsOf.set(article, refs);
      else this.#refsOf.delete(article);
      this.#stale.add(article);
    }
  }

  /** The same object as long as it says the same. */
  #refOf({ id, kind, name }: Entity): EntityRef {
    const known = this.#refs.get(id);
    if (known?.kind === kind && known.name === name) return known;
    const ref = { id, kind, name };
    this.#refs.set(id, ref);
    return ref;
  }
}

type Linked = Pick<GroupSnapshot, 'entities' | 'entityOf'>;

const NO_REFS: ReadonlyMap<string, EntityRef> = new Map();

/** Comparing takes longer than linking: a hover or a list of entities asks for the latter alone and must not wait. */
function withComparison(linked: Linked, upToDate: () => ComparisonIndex): GroupSnapshot {
  let made:
    | {
        readonly articles: ComparedArticles;
        readonly stories: () => readonly Story[];
        readonly comparison: () => Comparison;
      }
    | undefined;
  const compared = (): NonNullable<typeof made> => {
    if (made) return made;
    const index = upToDate();
    const articles = index.compared();
    let stories: readonly Story[] | undefined;
    let all: Comparison | undefined;
    made = {
      articles,
      stories: () => (stories ??= index.stories()),
      comparison: () => (all ??= index.comparison()),
    };
    return made;
  };
  return {
    ...linked,
    get stories() {
      return compared().stories();
    },
    get comparison() {
      return compared().comparison();
    },
    get discrepanciesOf() {
      return compared().articles.discrepanciesOf;
    },
    get printOf() {
      return compared().articles.printOf;
    },
    get standingsOf() {
      return compared().articles.standingsOf;
    },
    get storiesOf() {
      return compared().articles.storiesOf;
    },
    get originOf() {
      return compared().articles.originOf;
    },
  };
}
