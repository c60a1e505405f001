import { sameData, keepSame } from '../base/same-data.ts';
import { compareClaims } from '../compare/compare-claims.ts';
import type { Comparison, Discrepancy, Standing } from '../compare/comparison.ts';
import type { ArticleSummary } from '../compare/summary.ts';
import type { Entity } from '../entities/entity.ts';
import { linkEntities } from '../entities/link-entities.ts';
import { type NameReader, nameReader } from '../entities/name-reader.ts';

/** What the articles of one group tell together. Immutable. */
export interface GroupSnapshot {
  readonly entities: readonly Entity[];
  /** Article id → `LocalEntity.key` → entity. */
  readonly entityOf: ReadonlyMap<string, ReadonlyMap<string, Entity>>;
  readonly comparison: Comparison;
  /** Article id → what the comparison found in it: the same list as in the snapshot before where it says the same. */
  readonly discrepanciesOf: ReadonlyMap<string, readonly Discrepancy[]>;
  /** Article id → how its claims stand. */
  readonly standingsOf: ReadonlyMap<string, readonly Standing[]>;
}

/** Owns what spans the articles of one group. It sees summaries alone: an edit that leaves the summary equal changes nothing. */
export class GroupIndex {
  readonly #summaries = new Map<string, ArticleSummary>();
  #snapshot: GroupSnapshot | undefined;
  /** What the last comparison found, by article. */
  #discrepanciesOf: GroupSnapshot['discrepanciesOf'] = new Map();
  #names: { readonly reader: NameReader; builds: number } | undefined;

  get size(): number {
    return this.#summaries.size;
  }

  /** Adds or replaces an article; says whether anything across articles may have changed. */
  set(summary: ArticleSummary): boolean {
    if (sameData(this.#summaries.get(summary.article), summary)) return false;
    this.#summaries.set(summary.article, summary);
    this.#snapshot = undefined;
    return true;
  }

  remove(article: string): boolean {
    if (!this.#summaries.delete(article)) return false;
    this.#snapshot = undefined;
    return true;
  }

  snapshot(): GroupSnapshot {
    this.#snapshot ??= this.#build();
    return this.#snapshot;
  }

  /** Names of articles that did not change are read once. Made anew now and then, so that what was deleted does not stay for ever. */
  #reader(): NameReader {
    if (!this.#names || this.#names.builds >= MOST_BUILDS) this.#names = { reader: nameReader(), builds: 0 };
    this.#names.builds++;
    return this.#names.reader;
  }

  /** Articles are taken in order of their ids, so that the same input gives the same ids whatever came first. */
  #build(): GroupSnapshot {
    const summaries = [...this.#summaries.values()].sort((a, b) => (a.article < b.article ? -1 : 1));
    const entities = linkEntities(summaries, this.#reader());
    const entityOf = new Map<string, Map<string, Entity>>();
    for (const entity of entities) {
      for (const { article, key } of entity.members) {
        const byKey = entityOf.get(article) ?? new Map<string, Entity>();
        byKey.set(key, entity);
        entityOf.set(article, byKey);
      }
    }
    return withComparison(entities, entityOf, () => {
      const comparison = compareClaims(summaries, entities);
      const found = byArticle(comparison.discrepancies);
      const before = this.#discrepanciesOf;
      this.#discrepanciesOf = new Map(
        [...found].map(([article, list]) => [article, keepSame(before.get(article), list)]),
      );
      return { comparison, discrepanciesOf: this.#discrepanciesOf };
    });
  }
}

/** Comparing takes many times as long as linking: a hover or a list of entities asks for the latter alone and must not wait. */
function withComparison(
  entities: GroupSnapshot['entities'],
  entityOf: GroupSnapshot['entityOf'],
  compare: () => Pick<GroupSnapshot, 'comparison' | 'discrepanciesOf'>,
): GroupSnapshot {
  let made: Pick<GroupSnapshot, 'comparison' | 'discrepanciesOf' | 'standingsOf'> | undefined;
  const compared = (): NonNullable<typeof made> => {
    if (made) return made;
    const { comparison, discrepanciesOf } = compare();
    made = { comparison, discrepanciesOf, standingsOf: byArticle(comparison.standings) };
    return made;
  };
  return {
    entities,
    entityOf,
    get comparison() {
      return compared().comparison;
    },
    get discrepanciesOf() {
      return compared().discrepanciesOf;
    },
    get standingsOf() {
      return compared().standingsOf;
    },
  };
}

function byArticle<T extends { readonly article: string }>(
  list: readonly T[],
): ReadonlyMap<string, readonly T[]> {
  const map = new Map<string, T[]>();
  for (const item of list) {
    const known = map.get(item.article);
    if (known) known.push(item);
    else map.set(item.article, [item]);
  }
  return map;
}

/** After this many snapshots what was read of names is forgotten: rare enough to cost nothing, often enough to bound what is kept. */
const MOST_BUILDS = 200;
