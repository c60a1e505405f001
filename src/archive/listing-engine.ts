import type { ArticleAnalysis } from '../engine/analysis/analyze-article.ts';
import type { AnnotationsView, FindingsView } from '../engine/api.ts';
import type { Changes } from '../engine/base/change-log.ts';
import type { SidecarProblem } from '../engine/findings/sidecar-problem.ts';
import type { ArticleFacts } from '../engine/model/article-facts.ts';
import type { EngineOptions } from '../engine/model/options.ts';
import type { ClaimFilter, StoryRow } from '../engine/views/claim-rows.ts';
import type { EntityRow } from '../engine/views/entity-rows.ts';
import type { FactCheck } from '../engine/views/fact-check.ts';
import type { FoundSymbol } from '../engine/views/find-symbols.ts';
import type { ValueRow } from '../engine/views/value-rows.ts';
import type { GatheredListing, ListingApi, ReadingApi } from './archive-api.ts';
import { EntityPacker } from './entity-packer.ts';
import {
  type AskRows,
  type EarlierRow,
  isSameBasis,
  type Listing,
  type ListingBasis,
  ListingWriter,
  readListing,
} from './listing.ts';
import {
  inOneBuffer,
  listEntity,
  type ListedEntity,
  type ListedFindings,
  type ListedStory,
  listFindings,
  listStory,
} from './listed-rows.ts';
import { TellingEngine } from './telling-engine.ts';

/** Articles that are taken over at once: opening what was read of one takes about a millisecond. */
const ARTICLES_AT_ONCE = 20;

/** Rows that are gathered at once, by what making and packing them costs. */
const [FINDINGS_AT_ONCE, ENTITIES_AT_ONCE, STORIES_AT_ONCE] = [10, 50, 4] as const;

/**
 * An engine that tells at once what an earlier run listed of a folder, where not a letter of the folder has changed since. What was read of
 * the articles is opened afterwards, a few at a time, or when somebody asks for one of them.
 */
export class ListingEngine extends TellingEngine implements ListingApi, ReadingApi {
  /** What an earlier run listed; absent once an article is not as it was. */
  #earlier: Listing | undefined;
  #isTold = false;
  /** Articles that an earlier run read and nobody asked for yet. */
  readonly #waiting = new Map<string, ArticleFacts>();
  /** By the ids of all articles, those that wait included. */
  readonly #keys = new Map<string, string>();
  readonly #packer = new EntityPacker();
  #writer: ListingWriter | undefined;
  /** What the listing depends on that is in the files. */
  #written: ListingBasis | undefined;
  #tellRecalled: () => void = () => undefined;
  /** Once the records of all articles were handed in. */
  #recalled: Promise<void> = Promise.resolve();

  recallListing(bytes: Uint8Array, changes?: Uint8Array): Promise<boolean> {
    const versionOf = (id: string): number | undefined =>
      (this.#waiting.get(id) ?? super.analysisOf(id)?.facts)?.version;
    this.#earlier = readListing(this.version, bytes, changes, versionOf);
    if (this.#earlier) this.#recalled = new Promise((resolve) => (this.#tellRecalled = resolve));
    return Promise.resolve(this.#earlier !== undefined);
  }

  override endRecalling(): Promise<void> {
    this.#tellRecalled();
    return super.endRecalling();
  }

  async takeOver(): Promise<boolean> {
    if (await this.isTelling()) return true;
    for (const facts of [...this.#waiting.values()].slice(0, ARTICLES_AT_ONCE)) this.#take(facts);
    if (this.#waiting.size === 0) this.#leaveEarlier();
    return this.#waiting.size > 0;
  }

  takeListing(): Promise<GatheredListing> {
    this.takeLate();
    const basis = this.#basis();
    const isWritten = this.#written !== undefined && isSameBasis(basis, this.#written);
    if (this.#waiting.size > 0 || this.#isTold || isWritten) return Promise.resolve({});
    this.#writer ??= new ListingWriter();
    const isWhole = this.#writer.step(this.#rows);
    if (this.#writer.isLarge) this.#writer = new ListingWriter();
    else if (isWhole) {
      this.#written = basis;
      return Promise.resolve(this.#writer.write(this.version, basis));
    }
    return Promise.resolve({ more: true });
  }

  override configure(options: Partial<EngineOptions>): Promise<void> {
    this.#startAnew();
    return super.configure(options);
  }

  override loadWeights(bytes: Uint8Array): Promise<void> {
    this.#startAnew();
    return super.loadWeights(bytes);
  }

  override setSharedSidecar(group: string, text: string | undefined): Promise<readonly SidecarProblem[]> {
    this.#startAnew();
    return super.setSharedSidecar(group, text);
  }

  override adopt(analysis: ArticleAnalysis): void {
    const { facts } = analysis;
    this.#waiting.delete(facts.id);
    this.#keys.set(facts.id, this.keyOf(facts));
    super.adopt(analysis);
  }

  override async removeArticles(ids: readonly string[]): Promise<void> {
    for (const id of ids) {
      this.#waiting.delete(id);
      this.#keys.delete(id);
    }
    await super.removeArticles(ids);
  }

  override async recallArticle(facts: ArticleFacts): Promise<boolean> {
    if (this.#earlier && !this.#isTold && super.analysisOf(facts.id) === undefined) {
      const key = this.keyOf(facts);
      if (this.#earlier.basis.keys.has(key)) {
        this.#waiting.set(facts.id, facts);
        this.#keys.set(facts.id, key);
        return true;
      }
      this.#earlier = undefined;
    }
    return super.recallArticle(facts);
  }

  override analysisOf(id: string): ArticleAnalysis | undefined {
    const facts = this.#waiting.get(id);
    if (facts) this.#take(facts);
    return super.analysisOf(id);
  }

  override findingsSince(revision: number, most?: number): Promise<Changes<FindingsView>> {
    this.#tellEarlier();
    return super.findingsSince(revision, most);
  }

  override entitiesSince(revision: number, most?: number): Promise<Changes<EntityRow>> {
    this.#tellEarlier();
    return super.entitiesSince(revision, most);
  }

  override claimsSince(revision: number, most?: number): Promise<Changes<StoryRow>> {
    this.#tellEarlier();
    return super.claimsSince(revision, most);
  }

  async listedFindings(revision: number, most?: number): Promise<Changes<ListedFindings>> {
    const changes = await this.findingsSince(revision, most);
    return { ...changes, changed: changes.changed.map(listFindings) };
  }

  async listedEntities(revision: number, most?: number): Promise<Changes<ListedEntity>> {
    const changes =
      (await this.#earlierSince('entities', revision, most)) ?? (await this.entitiesSince(revision, most));
    const listed = changes.changed.map((row) =>
      'listed' in row ? row.listed : listEntity(row, this.#packer),
    );
    return { ...changes, changed: inOneBuffer(listed) };
  }

  async listedStories(revision: number, most?: number): Promise<Changes<ListedStory>> {
    const changes =
      (await this.#earlierSince('stories', revision, most)) ?? (await this.claimsSince(revision, most));
    const listed = changes.changed.map((row) => ('listed' in row ? row.listed : listStory(row)));
    return { ...changes, changed: inOneBuffer(listed) };
  }

  override async findings(since: Readonly<Record<string, string>>): Promise<readonly FindingsView[]> {
    await this.#takeAll();
    return super.findings(since);
  }

  override async entities(articles?: readonly string[]): Promise<readonly EntityRow[]> {
    await this.#takeAll();
    return super.entities(articles);
  }

  override async claims(filter?: ClaimFilter): Promise<readonly StoryRow[]> {
    await this.#takeAll();
    return super.claims(filter);
  }

  override async values(articles?: readonly string[]): Promise<readonly ValueRow[]> {
    await this.#takeAll();
    return super.values(articles);
  }

  override async symbols(query: string): Promise<readonly FoundSymbol[]> {
    await this.#takeAll();
    return super.symbols(query);
  }

  override async factCheck(articles?: readonly string[]): Promise<FactCheck> {
    await this.#takeAll();
    return super.factCheck(articles);
  }

  /** Articles without a sidecar have none. */
  override annotations(articles?: readonly string[]): Promise<readonly AnnotationsView[]> {
    this.takeLate();
    for (const facts of [...this.#waiting.values()]) if (facts.sidecar !== undefined) this.#take(facts);
    return super.annotations(articles);
  }

  readonly #rows: AskRows = {
    findings: (revision) =>
      this.listings.findingsSince(revision, FINDINGS_AT_ONCE, (analysis) => this.openOf(analysis)),
    entities: (revision) => this.listings.entitiesSince(revision, ENTITIES_AT_ONCE),
    stories: (revision) => this.listings.storiesSince(revision, STORIES_AT_ONCE, this.options.strictness),
  };

  /** As soon as all articles are here, and each is what it was. */
  #tellEarlier(): void {
    if (!this.#earlier || this.#isTold || this.#waiting.size === 0) return;
    const { basis } = this.#earlier;
    if (this.#keys.size !== basis.keys.size || !isSameBasis(this.#basis(), basis)) return;
    this.#isTold = true;
    this.#written = basis;
    this.listings.tellEarlier(this.#earlier.rows);
  }

  /** As an earlier run listed them, as long as that is told. */
  #earlierSince<K extends 'entities' | 'stories'>(
    kind: K,
    revision: number,
    most: number | undefined,
  ): Promise<Changes<EarlierRow<K>>> | undefined {
    this.#tellEarlier();
    const rows = this.#isTold ? this.#earlier?.rows[kind] : undefined;
    if (!rows) return undefined;
    const rowOf = (key: string): EarlierRow<K> | undefined => rows.headed(key) as EarlierRow<K> | undefined;
    return this.tell(kind, () => this.listings.earlierSince(kind, revision, most, rowOf));
  }

  /** What articles say is about to be read otherwise. */
  #startAnew(): void {
    this.takeLate();
    this.#leaveEarlier();
  }

  #leaveEarlier(): void {
    this.#earlier = undefined;
    if (!this.#isTold) return;
    this.#isTold = false;
    this.listings.tellOwn();
  }

  async #takeAll(): Promise<void> {
    this.takeLate();
    // Their records come behind the rows: reading all articles anew takes longer than waiting.
    if (this.#earlier && this.#waiting.size > 0) await this.#recalled;
    for (const facts of [...this.#waiting.values()]) this.#take(facts);
    this.#leaveEarlier();
  }

  #take(facts: ArticleFacts): void {
    this.#waiting.delete(facts.id);
    const recalled = this.recalled(facts);
    if (recalled) this.adopt(recalled);
    else this.read(facts);
  }

  #basis(): ListingBasis {
    return { options: JSON.stringify(this.options), keys: new Set(this.#keys.values()) };
  }
}
