import type { ArticleAnalysis } from '../analysis/analyze-article.ts';
import type { ArticleFindings, FindingsLedger, OpenFindings } from '../analysis/findings-ledger.ts';
import type { GroupIndex, GroupSnapshot } from '../analysis/group-index.ts';
import type { Changes } from '../base/change-log.ts';
import { hashData } from '../base/hash.ts';
import { printedBy } from '../base/late-log.ts';
import type { Strictness } from '../model/kinds.ts';
import { type ClaimFilter, claimRows, type StoryRow } from './claim-rows.ts';
import { placesReader } from './entity-places.ts';
import { type EntityRow, entityRows, printOfRow } from './entity-rows.ts';
import { EntityRows, type RowsByKey, StoryRows } from './kept-rows.ts';

/** What an earlier run listed of a folder that is as it was. */
export interface EarlierRows {
  readonly findings: RowsByKey<ArticleFindings>;
  readonly entities: RowsByKey<EntityRow>;
  readonly stories: RowsByKey<StoryRow>;
}

type AnalysisOf = (article: string) => ArticleAnalysis | undefined;

/** What is listed of all groups: findings, entities and stories. What an edit did not touch is not worked out again. */
export class Listings {
  readonly #groups: ReadonlyMap<string, GroupIndex>;
  readonly #analysisOf: AnalysisOf;
  readonly #ledger: FindingsLedger;
  /** Shared with hovers: an entity that thousands of articles name is read once. */
  readonly placesIn = placesReader();
  readonly #entities: EntityRows;
  readonly #stories: StoryRows;
  /** What is told as long as the articles are not known here. */
  #earlier: EarlierRows | undefined;

  constructor(groups: ReadonlyMap<string, GroupIndex>, analysisOf: AnalysisOf, ledger: FindingsLedger) {
    this.#groups = groups;
    this.#analysisOf = analysisOf;
    this.#ledger = ledger;
    this.#entities = new EntityRows(analysisOf, this.placesIn);
    this.#stories = new StoryRows(analysisOf);
  }

  /** Tells what an earlier run listed, until `tellOwn` is called. */
  tellEarlier(earlier: EarlierRows): void {
    this.#earlier = earlier;
    this.#ledger.markAll();
    for (const key of earlier.findings.keys()) this.#ledger.mark(key);
    this.#entities.markAll();
    for (const key of earlier.entities.keys()) this.#entities.mark(key);
    this.#stories.markAll();
    for (const key of earlier.stories.keys()) this.#stories.mark(key);
  }

  /** Tells what is known here; whatever was told as it is counts as no change. */
  tellOwn(): void {
    if (!this.#earlier) return;
    this.#earlier = undefined;
    this.#ledger.markAll();
    this.#entities.markAll();
    this.#stories.markAll();
  }

  /** Must be called when an article of a group was set or removed. */
  touch(group: string, article: string): void {
    this.#ledger.touch(article);
    this.#entities.touch(group, article);
    this.#stories.touch(group, article);
  }

  /** Must be called when a group is gone. */
  drop(group: string): void {
    this.#entities.update(group, undefined);
    this.#stories.drop(group);
  }

  findingsSince(
    revision: number,
    most: number | undefined,
    openOf: (analysis: ArticleAnalysis) => OpenFindings,
  ): Changes<ArticleFindings> {
    const earlier = this.#earlier?.findings;
    if (earlier) return this.#ledger.sinceOf(revision, most, (id) => earlier.get(id));
    this.#noteTold();
    return this.#ledger.since(revision, most, openOf);
  }

  entitiesSince(revision: number, most: number | undefined): Changes<EntityRow> {
    const earlier = this.#earlier?.entities;
    if (earlier)
      return this.#entities.sinceOf(revision, most, (key) => earlier.get(key), printedBy(printOfRow));
    for (const [group, index] of this.#groups) this.#entities.update(group, index.snapshot());
    return this.#entities.since(revision, most);
  }

  /** Articles must be touched once more when the strictness is another. */
  storiesSince(revision: number, most: number | undefined, strictness: Strictness): Changes<StoryRow> {
    const earlier = this.#earlier?.stories;
    if (earlier) return this.#stories.sinceOf(revision, most, (key) => earlier.get(key), printedBy(hashData));
    this.#noteTold();
    for (const [group, index] of this.#groups) this.#stories.update(group, index.snapshot());
    const snapshotOf = (group: string): GroupSnapshot | undefined => this.#groups.get(group)?.snapshot();
    return this.#stories.since(revision, most, snapshotOf, strictness);
  }

  /** What is told of an earlier run, in another form: so that no row has to be opened for it, they come with their prints. */
  earlierSince<T extends { readonly print: string }>(
    kind: 'entities' | 'stories',
    revision: number,
    most: number | undefined,
    rowOf: (key: string) => T | undefined,
  ): Changes<T> {
    const rows = kind === 'entities' ? this.#entities : this.#stories;
    return rows.sinceOf(
      revision,
      most,
      rowOf,
      printedBy(({ print }) => print),
    );
  }

  /** In the order of their groups, as the entities stand in them. */
  entitiesInOrder(articles?: readonly string[]): readonly EntityRow[] {
    const wanted = articles && new Set(articles);
    const analysisOf: AnalysisOf = (id) => (wanted?.has(id) === false ? undefined : this.#analysisOf(id));
    return [...this.#groups].flatMap(([group, index]) =>
      entityRows(group, index.snapshot(), analysisOf, this.placesIn),
    );
  }

  /** Likewise. */
  storiesInOrder(strictness: Strictness, filter: ClaimFilter): readonly StoryRow[] {
    return [...this.#groups].flatMap(([group, index]) =>
      claimRows(group, index.snapshot(), this.#analysisOf, strictness, filter),
    );
  }

  /** Passes on of which articles the comparison tells something else. */
  #noteTold(): void {
    for (const [group, index] of this.#groups)
      for (const article of index.takeTold()) {
        this.#ledger.mark(article);
        this.#stories.touch(group, article);
      }
  }
}
