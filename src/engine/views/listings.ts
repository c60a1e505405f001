import type { ArticleAnalysis } from '../analysis/analyze-article.ts';
import type { ArticleFindings, FindingsLedger, OpenFindings } from '../analysis/findings-ledger.ts';
import type { GroupIndex, GroupSnapshot } from '../analysis/group-index.ts';
import type { ChangeLog, Changes } from '../base/change-log.ts';
import type { Strictness } from '../model/kinds.ts';
import { type ClaimFilter, claimRows, type StoryRow } from './claim-rows.ts';
import { type EntityRow, entityRows, placesReader } from './entity-rows.ts';
import { KeptEntityRows, StoryRows } from './kept-rows.ts';

type AnalysisOf = (article: string) => ArticleAnalysis | undefined;

/** What is listed of all groups: findings, entities and stories. What an edit did not touch is not worked out again. */
export class Listings {
  readonly #groups: ReadonlyMap<string, GroupIndex>;
  readonly #analysisOf: AnalysisOf;
  readonly #ledger: FindingsLedger;
  /** Shared with hovers: an entity that thousands of articles name is read once. */
  readonly placesIn = placesReader();
  readonly #entities: KeptEntityRows;
  readonly #stories: StoryRows;

  constructor(groups: ReadonlyMap<string, GroupIndex>, analysisOf: AnalysisOf, ledger: FindingsLedger) {
    this.#groups = groups;
    this.#analysisOf = analysisOf;
    this.#ledger = ledger;
    this.#entities = new KeptEntityRows(analysisOf, this.placesIn);
    this.#stories = new StoryRows(analysisOf);
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
    this.#noteTold();
    return this.#ledger.since(revision, most, openOf);
  }

  entities(): ChangeLog<EntityRow> {
    for (const [group, index] of this.#groups) this.#entities.update(group, index.snapshot());
    return this.#entities.rows;
  }

  /** Articles must be touched once more when the strictness is another. */
  storiesSince(revision: number, most: number | undefined, strictness: Strictness): Changes<StoryRow> {
    this.#noteTold();
    for (const [group, index] of this.#groups) this.#stories.update(group, index.snapshot());
    const snapshotOf = (group: string): GroupSnapshot | undefined => this.#groups.get(group)?.snapshot();
    return this.#stories.since(revision, most, snapshotOf, strictness);
  }

  /** In the order of their groups, as the entities stand in them. */
  entitiesInOrder(articles?: readonly string[]): readonly EntityRow[] {
    if (!articles) {
      this.entities();
      return [...this.#groups.keys()].flatMap((group) => this.#entities.of(group));
    }
    const wanted = new Set(articles);
    const analysisOf: AnalysisOf = (id) => (wanted.has(id) ? this.#analysisOf(id) : undefined);
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
