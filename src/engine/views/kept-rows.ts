import type { ArticleAnalysis } from '../analysis/analyze-article.ts';
import type { GroupSnapshot } from '../analysis/group-index.ts';
import type { Changes } from '../base/change-log.ts';
import { hashData } from '../base/hash.ts';
import { LateLog, NO_PRINT, printedBy, type PrintOf } from '../base/late-log.ts';
import { remember } from '../base/remember.ts';
import type { Story } from '../compare/comparison.ts';
import type { Entity } from '../entities/entity.ts';
import type { Strictness } from '../model/kinds.ts';
import { claimRow, type StoryRow } from './claim-rows.ts';
import type { PlacesReader } from './entity-places.ts';
import { entityRow, type EntityRow, memberFinder, printOfEntity } from './entity-rows.ts';
import { RecentPlaces } from './recent-places.ts';

/** Rows of one kind, by the keys that `Changes.gone` tells. */
export type RowsByKey<T> = Pick<ReadonlyMap<string, T>, 'get' | 'keys'>;

type AnalysisOf = (article: string) => ArticleAnalysis | undefined;

/** What rows of one kind are made of, by group and id, and which of them may have changed since somebody asked. */
abstract class KeptRows<Source> {
  protected readonly analysisOf: AnalysisOf;
  protected readonly touched = new TouchedArticles();
  /** By group and id. */
  protected readonly sources = new Map<string, { readonly group: string; readonly source: Source }>();
  readonly #log = new LateLog();

  constructor(analysisOf: AnalysisOf) {
    this.analysisOf = analysisOf;
  }

  /** Must be called when an article was set or removed, or when the comparison tells something else of it. */
  touch(group: string, article: string): void {
    this.touched.add(group, article);
  }

  /** Must be called when something else may be told of every row. */
  markAll(): void {
    this.#log.markAll();
  }

  /** Must be called with a row that may be told by `sinceOf`. */
  mark(key: string): void {
    this.#log.mark(key);
  }

  /**
   * The same as `since` where somebody else knows the row of each key.
   * @param printOf what is the same for rows that tell the same
   */
  sinceOf<Row>(
    revision: number,
    most: number | undefined,
    rowOf: (key: string) => Row | undefined,
    printOf: PrintOf<Row>,
  ): Changes<Row> {
    return this.#log.since(revision, most, rowOf, printOf);
  }

  protected set(group: string, id: string, source: Source | undefined): void {
    const key = keyOf(group, id);
    if (source) this.sources.set(key, { group, source });
    else this.sources.delete(key);
    this.#log.mark(key);
  }
}

/**
 * The rows of the entities view of all groups: those alone are made again that an edit touched. They are not kept: the places of all names
 * are a large part of what can be told of a folder.
 */
export class EntityRows extends KeptRows<Entity> {
  readonly #places: PlacesReader;
  readonly #recent: RecentPlaces;
  readonly #seen = new Map<string, readonly Entity[]>();

  constructor(analysisOf: AnalysisOf, places: PlacesReader) {
    super(analysisOf);
    this.#places = places;
    this.#recent = new RecentPlaces(places);
  }

  /** Takes over which entities a group has; one without a snapshot is gone. */
  update(group: string, snapshot: GroupSnapshot | undefined): void {
    const touched = this.touched.take(group);
    const entities = snapshot?.entities ?? [];
    const before = this.#seen.get(group) ?? [];
    const stale = new Set<Entity>();
    for (const article of touched)
      for (const entity of snapshot?.entityOf.get(article)?.values() ?? []) stale.add(entity);
    if (before !== entities) {
      const gone = new Map(before.map((entity) => [entity.id, entity]));
      for (const entity of entities) {
        if (gone.get(entity.id) !== entity) stale.add(entity);
        gone.delete(entity.id);
      }
      for (const id of gone.keys()) this.set(group, id, undefined);
      this.#seen.set(group, entities);
    }
    for (const entity of stale) this.set(group, entity.id, entity);
  }

  since(revision: number, most: number | undefined): Changes<EntityRow> {
    // A row that has another print is made next.
    const membersOf = remember(memberFinder(this.analysisOf));
    return this.sinceOf(
      revision,
      most,
      (key) => {
        const known = this.sources.get(key);
        if (!known) return undefined;
        const members = membersOf(known.source);
        return entityRow(known.group, known.source, members, this.#recent.readerOf(key, members.length));
      },
      (key) => {
        const known = this.sources.get(key);
        const members = known && membersOf(known.source);
        return (members && printOfEntity(known.group, known.source, members, this.#places)) ?? NO_PRINT;
      },
    );
  }
}

/** The rows of the claims view of all groups. They are not kept, since they are large: they are made when somebody asks. */
export class StoryRows extends KeptRows<Story> {
  /** The stories that each article was in, by group and article. */
  readonly #storiesOf = new Map<string, readonly Story[]>();

  /** Takes out the stories of a group that is gone. */
  drop(group: string): void {
    for (const article of this.touched.take(group)) {
      const key = keyOf(group, article);
      for (const { id } of this.#storiesOf.get(key) ?? []) this.set(group, id, undefined);
      this.#storiesOf.delete(key);
    }
  }

  /** Takes over which stories a group has. */
  update(group: string, snapshot: GroupSnapshot): void {
    const [gone, stale] = [new Set<string>(), new Map<string, Story>()];
    for (const article of this.touched.take(group)) {
      const key = keyOf(group, article);
      const stories = snapshot.storiesOf.get(article) ?? [];
      for (const { id } of this.#storiesOf.get(key) ?? []) gone.add(id);
      for (const story of stories) stale.set(story.id, story);
      if (stories.length > 0) this.#storiesOf.set(key, stories);
      else this.#storiesOf.delete(key);
    }
    for (const id of gone) if (!stale.has(id)) this.set(group, id, undefined);
    for (const [id, story] of stale) this.set(group, id, story);
  }

  since(
    revision: number,
    most: number | undefined,
    snapshotOf: (group: string) => GroupSnapshot | undefined,
    strictness: Strictness,
  ): Changes<StoryRow> {
    const rowOf = (key: string): StoryRow | undefined => {
      const known = this.sources.get(key);
      const snapshot = known && snapshotOf(known.group);
      return snapshot && claimRow(known.group, known.source, snapshot, this.analysisOf, strictness);
    };
    return this.sinceOf(revision, most, rowOf, printedBy(hashData));
  }
}

class TouchedArticles {
  readonly #byGroup = new Map<string, Set<string>>();

  add(group: string, article: string): void {
    const known = this.#byGroup.get(group);
    if (known) known.add(article);
    else this.#byGroup.set(group, new Set([article]));
  }

  take(group: string): ReadonlySet<string> {
    const touched = this.#byGroup.get(group) ?? new Set();
    this.#byGroup.delete(group);
    return touched;
  }
}

function keyOf(group: string, id: string): string {
  return `${group}\n${id}`;
}
