import type { ArticleAnalysis } from '../engine/analysis/analyze-article.ts';
import type { FindingsView } from '../engine/api.ts';
import type { Changes } from '../engine/base/change-log.ts';
import type { ArticleFacts } from '../engine/model/article-facts.ts';
import type { StoryRow } from '../engine/views/claim-rows.ts';
import type { EntityRow } from '../engine/views/entity-rows.ts';
import { ReadingEngine } from './reading-engine.ts';

type List = 'findings' | 'entities' | 'stories';

/**
 * Whoever is told a list in parts goes before all else, as long as the next part is asked for before so many turns. Asking again takes one
 * turn; somebody who lost interest holds nothing up for long.
 */
const TURNS_FOR_TELLING = 50;

/** So many articles wait at most: what was read of them is in memory for so long. */
const MOST_LATE = 1000;

/** What a reader read. */
interface LateArticle {
  readonly facts: ArticleFacts;
  readonly record: Uint8Array;
}

/**
 * An engine that keeps to what it knows while it tells a list in parts. What readers hand over meanwhile is taken when the list was told:
 * else linking and comparing would be worked out anew for each part, which takes the longer the more articles there are.
 */
export class TellingEngine extends ReadingEngine {
  /** The lists that somebody was told a part of, with the turns that are left. */
  readonly #toldInParts = new Map<List, number>();
  /** By id. */
  readonly #late = new Map<string, LateArticle>();

  override adoptRecord(facts: ArticleFacts, record: Uint8Array): Promise<void> {
    if (this.#toldInParts.size === 0) return super.adoptRecord(facts, record);
    this.#late.set(facts.id, { facts, record });
    if (this.#late.size >= MOST_LATE) this.takeLate();
    return Promise.resolve();
  }

  override adopt(analysis: ArticleAnalysis): void {
    this.#late.delete(analysis.facts.id);
    super.adopt(analysis);
  }

  override removeArticles(ids: readonly string[]): Promise<void> {
    for (const id of ids) this.#late.delete(id);
    return super.removeArticles(ids);
  }

  override analysisOf(id: string): ArticleAnalysis | undefined {
    const late = this.#late.get(id);
    if (late) this.#take(late);
    return super.analysisOf(id);
  }

  override findingsSince(revision: number, most?: number): Promise<Changes<FindingsView>> {
    return this.tell('findings', () => super.findingsSince(revision, most));
  }

  override entitiesSince(revision: number, most?: number): Promise<Changes<EntityRow>> {
    return this.tell('entities', () => super.entitiesSince(revision, most));
  }

  override claimsSince(revision: number, most?: number): Promise<Changes<StoryRow>> {
    return this.tell('stories', () => super.claimsSince(revision, most));
  }

  /** Whether somebody waits for the rest of a list; takes a turn. */
  isTelling(): Promise<boolean> {
    this.#takeTurn();
    return Promise.resolve(this.#toldInParts.size > 0);
  }

  /** Takes what readers have handed over, whoever is being told what. */
  protected takeLate(): void {
    for (const late of [...this.#late.values()]) this.#take(late);
  }

  /** Tells a part of a list. */
  protected async tell<T>(list: List, ask: () => Promise<Changes<T>> | Changes<T>): Promise<Changes<T>> {
    this.#takeTurn();
    const changes = await ask();
    if (changes.more) this.#toldInParts.set(list, TURNS_FOR_TELLING);
    else if (this.#toldInParts.delete(list) && this.#toldInParts.size === 0) this.takeLate();
    return changes;
  }

  #takeTurn(): void {
    for (const [list, left] of this.#toldInParts)
      if (left > 1) this.#toldInParts.set(list, left - 1);
      else this.#toldInParts.delete(list);
    if (this.#toldInParts.size === 0) this.takeLate();
  }

  #take({ facts, record }: LateArticle): void {
    this.#late.delete(facts.id);
    void super.adoptRecord(facts, record);
  }
}
