import { analyzeArticle, type ArticleAnalysis } from './analysis/analyze-article.ts';
import { FindingsLedger, type OpenFindings } from './analysis/findings-ledger.ts';
import type { AnnotationChange, SidecarEdit } from './annotations/annotation-change.ts';
import { editSidecar } from './annotations/edit-sidecar.ts';
import { renameShared, type SharedRename } from './annotations/edit-shared.ts';
import { type FileMoves, followMoves } from './annotations/follow-moves.ts';
import { readSharedFacts, type SharedFacts } from './annotations/shared-facts.ts';
import type { AnnotationsView, ArticleView, EngineApi, FindingsView } from './api.ts';
import { ByteKeeper } from './base/byte-keeper.ts';
import type { Changes } from './base/change-log.ts';
import { remember } from './base/remember.ts';
import type { PlacedClaim } from './claims/claim.ts';
import type { EntitiesRecord } from './views/contract.ts';
import { gradeProblems, type SidecarProblem } from './findings/sidecar-problem.ts';
import { GroupIndex } from './analysis/group-index.ts';
import type { TaggerWeights } from './mentions/resources.ts';
import { readWeights } from './mentions/names/read-weights.ts';
import type { ArticleFacts } from './model/article-facts.ts';
import { DEFAULT_OPTIONS, type EngineOptions } from './model/options.ts';
import { viewAnnotation } from './views/annotation-view.ts';
import type { ClaimFilter, StoryRow } from './views/claim-rows.ts';
import type { ClaimView } from './views/claim-view.ts';
import { claimsAt } from './views/claims-at.ts';
import { entityAt, type EntityAt } from './views/entity-at.ts';
import type { EntityRow } from './views/entity-rows.ts';
import { type FactCheck, readFactCheck } from './views/fact-check.ts';
import { findSymbols, type FoundSymbol } from './views/find-symbols.ts';
import { hoverAt } from './views/hover-at.ts';
import type { HoverView } from './views/hover-view.ts';
import { Listings } from './views/listings.ts';
import { outlineOf, type OutlineView } from './views/outline-view.ts';
import { articleValues, valueRows, type ValueRow } from './views/value-rows.ts';
import { writeArticleRecord, writeEntitiesRecord } from './views/write-record.ts';

/** The composition root: facts in, immutable views out. */
export class Engine implements EngineApi {
  #options: EngineOptions = DEFAULT_OPTIONS;
  #weights: TaggerWeights | undefined;
  readonly #analyses = new Map<string, ArticleAnalysis>();
  readonly #analysisOf = (id: string): ArticleAnalysis | undefined => this.#analyses.get(id);
  /** What the file of a group's folder says. */
  readonly #shared = new Map<string, SharedFacts>();
  readonly #groups = new Map<string, GroupIndex>();
  /** Where is kept what is packed of articles and stories. */
  protected readonly bytes = new ByteKeeper();
  readonly #valuesOf = remember(articleValues);
  readonly #ledger = new FindingsLedger(this.#analysisOf);
  protected readonly listings = new Listings(this.#groups, this.#analysisOf, this.#ledger);

  get options(): EngineOptions {
    return this.#options;
  }

  configure(options: Partial<EngineOptions>): Promise<void> {
    this.#options = {
      ...DEFAULT_OPTIONS,
      ...options,
      severities: { ...DEFAULT_OPTIONS.severities, ...options.severities },
    };
    return this.#analyzeAgain();
  }

  loadWeights(bytes: Uint8Array): Promise<void> {
    this.#weights = readWeights(bytes);
    return this.#analyzeAgain();
  }

  setArticles(articles: readonly ArticleFacts[]): Promise<void> {
    for (const facts of articles) this.#set(facts);
    return Promise.resolve();
  }

  removeArticles(ids: readonly string[]): Promise<void> {
    for (const id of ids) {
      const analysis = this.#analyses.get(id);
      if (!analysis) continue;
      this.#analyses.delete(id);
      this.#forget(analysis.facts.group, id);
    }
    return Promise.resolve();
  }

  async setSharedSidecar(group: string, text: string | undefined): Promise<readonly SidecarProblem[]> {
    const { facts, problems } = readSharedFacts(text ?? '');
    if (facts.names.length > 0) this.#shared.set(group, facts);
    else this.#shared.delete(group);
    await this.setArticles(
      [...this.#analyses.values()].map((analysis) => analysis.facts).filter((known) => known.group === group),
    );
    return gradeProblems(problems, this.#options);
  }

  article(id: string): Promise<ArticleView | undefined> {
    const analysis = this.analysisOf(id);
    if (!analysis) return Promise.resolve(undefined);
    const snapshot = this.#group(analysis.facts.group).snapshot();
    const { findings, sidecarProblems } = this.openOf(analysis);
    const record = writeArticleRecord(analysis, snapshot, findings, (article, claim) =>
      this.#claim(article, claim),
    );
    return Promise.resolve({
      version: analysis.facts.version,
      record,
      annotations: analysis.annotations.map(viewAnnotation),
      sidecarProblems,
    });
  }

  findings(since: Readonly<Record<string, string>>): Promise<readonly FindingsView[]> {
    const gone = Object.keys(since)
      .filter((id) => !this.#analyses.has(id))
      .map((id) => ({ id, version: 0, print: '', findings: [], sidecarProblems: [] }));
    const { changed } = this.#findingsSince(0);
    return Promise.resolve([...gone, ...changed.filter(({ id, print }) => since[id] !== print)]);
  }

  findingsSince(revision: number, most?: number): Promise<Changes<FindingsView>> {
    return Promise.resolve(this.#findingsSince(revision, most));
  }

  entities(articles?: readonly string[]): Promise<readonly EntityRow[]> {
    return Promise.resolve(this.listings.entitiesInOrder(articles));
  }

  entitiesSince(revision: number, most?: number): Promise<Changes<EntityRow>> {
    return Promise.resolve(this.listings.entitiesSince(revision, most));
  }

  values(articles?: readonly string[]): Promise<readonly ValueRow[]> {
    const analyses = this.#chosen(articles);
    return Promise.resolve(
      [...this.#groups.keys()].flatMap((group) =>
        valueRows(
          group,
          analyses.filter(({ facts }) => facts.group === group),
          this.#valuesOf,
        ),
      ),
    );
  }

  hover(id: string, offset: number): Promise<HoverView | undefined> {
    const analysis = this.analysisOf(id);
    if (!analysis) return Promise.resolve(undefined);
    const snapshot = this.#group(analysis.facts.group).snapshot();
    return Promise.resolve(hoverAt(analysis, offset, snapshot, this.#analysisOf, this.listings.placesIn));
  }

  claimsAt(id: string, offset: number): Promise<readonly ClaimView[]> {
    const analysis = this.analysisOf(id);
    if (!analysis) return Promise.resolve([]);
    const snapshot = this.#group(analysis.facts.group).snapshot();
    const { strictness } = this.#options;
    return Promise.resolve(claimsAt(analysis, offset, snapshot, this.#analysisOf, strictness));
  }

  claims(filter: ClaimFilter = {}): Promise<readonly StoryRow[]> {
    return Promise.resolve(this.listings.storiesInOrder(this.#options.strictness, filter));
  }

  claimsSince(revision: number, most?: number): Promise<Changes<StoryRow>> {
    return Promise.resolve(this.listings.storiesSince(revision, most, this.#options.strictness));
  }

  outline(id: string): Promise<OutlineView | undefined> {
    const analysis = this.analysisOf(id);
    return Promise.resolve(analysis && outlineOf(analysis, this.#group(analysis.facts.group).snapshot()));
  }

  entityAt(id: string, offset: number): Promise<EntityAt | undefined> {
    const analysis = this.analysisOf(id);
    if (!analysis) return Promise.resolve(undefined);
    const snapshot = this.#group(analysis.facts.group).snapshot();
    return Promise.resolve(entityAt(analysis, offset, snapshot, this.#analysisOf));
  }

  symbols(query: string): Promise<readonly FoundSymbol[]> {
    return Promise.resolve(
      [...this.#groups].flatMap(([group, index]) =>
        findSymbols(group, query, index.snapshot(), this.#analyses),
      ),
    );
  }

  storySize(id: string): Promise<number> {
    const group = this.analysisOf(id)?.facts.group;
    if (group === undefined) return Promise.resolve(0);
    const sizes = (this.#group(group).snapshot().storiesOf.get(id) ?? [])
      .filter((story) => story.parts.some((part) => part.article === id && part.block === 0))
      .map((story) => new Set(story.parts.map((part) => part.article)).size);
    return Promise.resolve(Math.max(1, ...sizes));
  }

  annotations(articles?: readonly string[]): Promise<readonly AnnotationsView[]> {
    return Promise.resolve(
      this.#chosen(articles)
        .filter(({ annotations }) => annotations.length > 0)
        .map(({ facts: { id, version, group, outlet: front }, overrides, annotations }): AnnotationsView => {
          const outlet = overrides.outlet ?? front;
          const views = annotations.map(viewAnnotation);
          return { id, version, group, ...(outlet === undefined ? {} : { outlet }), annotations: views };
        }),
    );
  }

  factCheck(articles?: readonly string[]): Promise<FactCheck> {
    return Promise.resolve(
      readFactCheck(this.#chosen(articles), (analysis) => {
        const { findings, sidecarProblems } = this.openOf(analysis);
        return { findings, problems: sidecarProblems };
      }),
    );
  }

  editSidecar(id: string, change: AnnotationChange): Promise<SidecarEdit> {
    const analysis = this.analysisOf(id);
    if (!analysis)
      return Promise.resolve({ ok: false, problem: `${id} is not an article that is known here` });
    return Promise.resolve(editSidecar(analysis.facts.sidecar, analysis.facts.text, change));
  }

  renameShared(text: string | undefined, rename: SharedRename): Promise<SidecarEdit> {
    return Promise.resolve(renameShared(text, rename));
  }

  followMoves(sidecar: string, moves: FileMoves): Promise<SidecarEdit> {
    return Promise.resolve(followMoves(sidecar, moves));
  }

  /** The groups and their entities, for the command line. */
  entitiesRecords(): readonly EntitiesRecord[] {
    return [...this.#groups].map(([group, index]) => writeEntitiesRecord(group, index.snapshot()));
  }

  /** What one article tells by itself; it is not kept. For threads that read a folder's articles together. */
  analyze(facts: ArticleFacts): ArticleAnalysis {
    const resources = { options: this.#options, ...(this.#weights ? { weights: this.#weights } : {}) };
    return analyzeArticle(facts, resources, this.#shared.get(facts.group));
  }

  analysisOf(id: string): ArticleAnalysis | undefined {
    return this.#analyses.get(id);
  }

  /** Takes an article over that an engine with the same options, weights and shared names has analysed. */
  adopt(analysis: ArticleAnalysis): void {
    const { id, group } = analysis.facts;
    const before = this.#analyses.get(id);
    if (before && before.facts.group !== group) this.#forget(before.facts.group, id);
    this.#analyses.set(id, analysis);
    this.listings.touch(group, id);
    this.#group(group).set(analysis.summary);
  }

  #chosen(articles: readonly string[] | undefined): readonly ArticleAnalysis[] {
    const all = [...this.#analyses.values()];
    if (!articles) return all;
    const wanted = new Set(articles);
    return all.filter(({ facts }) => wanted.has(facts.id));
  }

  #set(facts: ArticleFacts): void {
    this.adopt(this.analyze(facts));
  }

  #forget(group: string, article: string): void {
    const index = this.#groups.get(group);
    this.listings.touch(group, article);
    index?.remove(article);
    if (index?.size !== 0) return;
    this.#groups.delete(group);
    this.listings.drop(group);
  }

  #group(name: string): GroupIndex {
    const known = this.#groups.get(name);
    if (known) return known;
    const made = new GroupIndex(this.bytes);
    this.#groups.set(name, made);
    return made;
  }

  #analyzeAgain(): Promise<void> {
    return this.setArticles([...this.#analyses.values()].map((analysis) => analysis.facts));
  }

  #claim(article: string, claim: string): PlacedClaim | undefined {
    return this.#analyses.get(article)?.claimOf.get(claim);
  }

  #findingsSince(revision: number, most?: number): Changes<FindingsView> {
    return this.listings.findingsSince(revision, most, (analysis) => this.openOf(analysis));
  }

  protected openOf(analysis: ArticleAnalysis): OpenFindings {
    const { group } = analysis.facts;
    return this.#ledger.openOf(analysis, this.#group(group).snapshot(), this.#options);
  }
}
