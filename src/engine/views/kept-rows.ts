import type { ArticleAnalysis } from '../analysis/analyze-article.ts';
import type { GroupSnapshot } from '../analysis/group-index.ts';
import { ChangeLog, type Changes } from '../base/change-log.ts';
import { hashText } from '../base/hash.ts';
import { LateLog } from '../base/late-log.ts';
import { keepSame } from '../base/same-data.ts';
import type { Story } from '../compare/comparison.ts';
import type { Entity } from '../entities/entity.ts';
import type { Strictness } from '../model/kinds.ts';
import { claimRow, type StoryRow } from './claim-rows.ts';
import { type EntityRow, entityRows, type PlacesReader } from './entity-rows.ts';

type AnalysisOf = (article: string) => ArticleAnalysis | undefined;

/** The rows of the entities view of all groups: those alone are made again that an edit touched. */
export class KeptEntityRows {
  readonly #analysisOf: AnalysisOf;
  readonly #placesIn: PlacesReader;
  readonly rows = new ChangeLog<EntityRow>();
  readonly #touched = new TouchedArticles();
  readonly #seen = new Map<string, readonly Entity[]>();

  constructor(analysisOf: AnalysisOf, placesIn: PlacesReader) {
    this.#analysisOf = analysisOf;
    this.#placesIn = placesIn;
  }

  /** Must be called when an article was set or removed. */
  touch(group: string, article: string): void {
    this.#touched.add(group, article);
  }

  /** Brings the rows of a group up to date; a group without a snapshot is gone. */
  update(group: string, snapshot: GroupSnapshot | undefined): void {
    const touched = this.#touched.take(group);
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
      for (const id of gone.keys()) this.rows.set(keyOf(group, id), undefined);
      this.#seen.set(group, entities);
    }
    for (const row of entityRows(group, { entities: [...stale] }, this.#analysisOf, this.#placesIn)) {
      const key = keyOf(group, row.id);
      this.rows.set(key, keepSame(this.rows.get(key), row));
    }
  }

  /** The rows of a group that is up to date, in order. */
  of(group: string): readonly EntityRow[] {
    return (this.#seen.get(group) ?? []).flatMap(({ id }) => this.rows.get(keyOf(group, id)) ?? []);
  }
}

/** The rows of the claims view of all groups. They are not kept, since they are large: they are made when somebody asks. */
export class StoryRows {
  readonly #analysisOf: AnalysisOf;
  readonly #log = new LateLog<StoryRow>((row) => hashText(JSON.stringify(row)));
  readonly #touched = new TouchedArticles();
  /** The stories that each article was in, by group and article. */
  readonly #storiesOf = new Map<string, readonly Story[]>();
  /** By group and id. */
  readonly #stories = new Map<string, { readonly group: string; readonly story: Story }>();

  constructor(analysisOf: AnalysisOf) {
    this.#analysisOf = analysisOf;
  }

  /** Must be called when an article was set or removed, or when the comparison tells something else of it. */
  touch(group: string, article: string): void {
    this.#touched.add(group, article);
  }

  /** Takes out the stories of a group that is gone. */
  drop(group: string): void {
    for (const article of this.#touched.take(group)) {
      const key = keyOf(group, article);
      for (const { id } of this.#storiesOf.get(key) ?? []) this.#set(group, id, undefined);
      this.#storiesOf.delete(key);
    }
  }

  /** Takes over which stories a group has. */
  update(group: string, snapshot: GroupSnapshot): void {
    const [gone, stale] = [new Set<string>(), new Map<string, Story>()];
    for (const article of this.#touched.take(group)) {
      const key = keyOf(group, article);
      const stories = snapshot.storiesOf.get(article) ?? [];
      for (const { id } of this.#storiesOf.get(key) ?? []) gone.add(id);
      for (const story of stories) stale.set(story.id, story);
      if (stories.length > 0) this.#storiesOf.set(key, stories);
      else this.#storiesOf.delete(key);
    }
    for (const id of gone) if (!stale.has(id)) this.#set(group, id, undefined);
    for (const [id, story] of stale) this.#set(group, id, story);
  }

  since(
    revision: number,
    most: number | undefined,
    snapshotOf: (group: string) => GroupSnapshot | undefined,
    strictness: Strictness,
  ): Changes<StoryRow> {
    return this.#log.since(revision, most, (key) => {
      const known = this.#stories.get(key);
      const snapshot = known && snapshotOf(known.group);
      return snapshot && claimRow(known.group, known.story, snapshot, this.#analysisOf, strictness);
    });
  }

  #set(group: string, id: string, story: Story | undefined): void {
    const key = keyOf(group, id);
    if (story) this.#stories.set(key, { group, story });
    else this.#stories.delete(key);
    this.#log.mark(key);
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
