import type { EntityRef } from '../compare/article-parts.ts';
import { refsByArticle } from '../compare/compare-claims.ts';
import { type ComparedArticles, ComparisonIndex } from '../compare/comparison-index.ts';
import type { Comparison, Story } from '../compare/comparison.ts';
import type { ArticleSummary } from '../compare/summary.ts';
import type { Entity } from '../entities/entity.ts';
import { linkEntities } from '../entities/link-entities.ts';
import { type NameReader, nameReader } from '../entities/name-reader.ts';
import { keepSame, sameData } from '../base/same-data.ts';

/** What the articles of one group tell together. Immutable. */
export interface GroupSnapshot extends ComparedArticles {
  readonly entities: readonly Entity[];
  /** Article id → `LocalEntity.key` → entity. */
  readonly entityOf: ReadonlyMap<string, ReadonlyMap<string, Entity>>;
  /** In order of their first articles. */
  readonly stories: readonly Story[];
  /** All of the comparison as one. */
  readonly comparison: Comparison;
}

/** Owns what spans the articles of one group. It sees summaries alone: an edit that leaves the summary equal changes nothing. */
export class GroupIndex {
  readonly #summaries = new Map<string, ArticleSummary>();
  #snapshot: GroupSnapshot | undefined;
  /** Entities by article, as long as no article has other names. */
  #linked: Linked | undefined;
  /** What was linked last. */
  #entities: readonly Entity[] = [];
  #names: { readonly reader: NameReader; builds: number } | undefined;
  readonly #comparison = new ComparisonIndex();
  /** Articles that comparison has not seen as they are. */
  readonly #stale = new Set<string>();
  /** The entities that comparison knows of, and by article. */
  #seen: Linked | undefined;
  readonly #refsOf = new Map<string, ReadonlyMap<string, EntityRef>>();

  get size(): number {
    return this.#summaries.size;
  }

  /** Adds or replaces an article; says whether anything across articles may have changed. */
  set(summary: ArticleSummary): boolean {
    const before = this.#summaries.get(summary.article);
    if (sameData(before, summary)) return false;
    this.#summaries.set(summary.article, summary);
    if (!before || !sameData(before.profiles, summary.profiles) || !sameData(before.sames, summary.sames))
      this.#linked = undefined;
    this.#stale.add(summary.article);
    this.#snapshot = undefined;
    return true;
  }

  remove(article: string): boolean {
    if (!this.#summaries.delete(article)) return false;
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
    this.#bringUp(this.#links());
    return this.#comparison.takeTold();
  }

  #links(): Linked {
    this.#linked ??= this.#link();
    return this.#linked;
  }

  /** Names of articles that did not change are read once. Made anew now and then, so that what was deleted does not stay for ever. */
  #reader(): NameReader {
    if (!this.#names || this.#names.builds >= MOST_BUILDS) this.#names = { reader: nameReader(), builds: 0 };
    this.#names.builds++;
    return this.#names.reader;
  }

  #build(): GroupSnapshot {
    const linked = this.#links();
    return withComparison(linked, () => {
      this.#bringUp(linked);
      return this.#comparison;
    });
  }

  /**
   * Articles are taken in order of their ids, so that the same input gives the same ids whatever came first. What says the same is the
   * same object as before.
   */
  #link(): Linked {
    const summaries = [...this.#summaries.values()].sort((a, b) => (a.article < b.article ? -1 : 1));
    const before = new Map(this.#entities.map((entity) => [entity.id, entity]));
    const entities = linkEntities(summaries, this.#reader()).map((entity) =>
      keepSame(before.get(entity.id), entity),
    );
    this.#entities = entities;
    const entityOf = new Map<string, Map<string, Entity>>();
    for (const entity of entities) {
      for (const { article, key } of entity.members) {
        let byKey = entityOf.get(article);
        if (!byKey) entityOf.set(article, (byKey = new Map<string, Entity>()));
        byKey.set(key, entity);
      }
    }
    return { entities, entityOf };
  }

  /** Hands the comparison what changed: articles with another summary, or with entities that have another id, kind or name. */
  #bringUp(linked: Linked): void {
    if (this.#seen !== linked) this.#takeRefs(refsByArticle(linked.entities));
    this.#seen = linked;
    for (const article of this.#stale) {
      const summary = this.#summaries.get(article);
      if (summary) this.#comparison.set({ summary, refs: this.#refsOf.get(article) ?? NO_REFS });
      else this.#comparison.remove(article);
    }
    this.#stale.clear();
  }

  #takeRefs(now: ReadonlyMap<string, ReadonlyMap<string, EntityRef>>): void {
    for (const article of this.#refsOf.keys()) {
      if (now.has(article)) continue;
      this.#refsOf.delete(article);
      this.#stale.add(article);
    }
    for (const [article, refs] of now) {
      if (areSameRefs(this.#refsOf.get(article), refs)) continue;
      this.#refsOf.set(article, refs);
      this.#stale.add(article);
    }
  }
}

type Linked = Pick<GroupSnapshot, 'entities' | 'entityOf'>;

const NO_REFS: ReadonlyMap<string, EntityRef> = new Map();

function areSameRefs(
  before: ReadonlyMap<string, EntityRef> | undefined,
  now: ReadonlyMap<string, EntityRef>,
): boolean {
  if (before?.size !== now.size) return false;
  for (const [key, { id, kind, name }] of now) {
    const known = before.get(key);
    if (known?.id !== id || known.kind !== kind || known.name !== name) return false;
  }
  return true;
}

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

/** After this many snapshots what was read of names is forgotten: rare enough to cost nothing, often enough to bound what is kept. */
const MOST_BUILDS = 200;
