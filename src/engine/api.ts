import type { AnnotationChange, SidecarEdit } from './annotations/annotation-change.ts';
import type { SharedRename } from './annotations/edit-shared.ts';
import type { FileMoves } from './annotations/follow-moves.ts';
import type { Changes } from './base/change-log.ts';
import type { SidecarProblem } from './findings/sidecar-problem.ts';
import type { ArticleRecord } from './views/contract.ts';
import type { ArticleFacts } from './model/article-facts.ts';
import type { EngineOptions } from './model/options.ts';
import type { AnnotationView } from './views/annotation-view.ts';
import type { ClaimFilter, StoryRow } from './views/claim-rows.ts';
import type { ClaimView } from './views/claim-view.ts';
import type { EntityAt } from './views/entity-at.ts';
import type { EntityRow } from './views/entity-rows.ts';
import type { FactCheck } from './views/fact-check.ts';
import type { FoundSymbol } from './views/find-symbols.ts';
import type { HoverView } from './views/hover-view.ts';
import type { OutlineView } from './views/outline-view.ts';
import type { ValueRow } from './views/value-rows.ts';

/**
 * All that a host may ask of the engine, in process or over a message port: arguments and answers are plain data. Facts go in by
 * the first five calls; the others answer from what is known by then. Answers carry the version that they answer for.
 */
export interface EngineApi {
  /** Sets options; what is left out keeps its default. */
  configure(options: Partial<EngineOptions>): Promise<void>;
  /** Hands in the tagger's weights, the bytes of the file that ships beside the host. */
  loadWeights(bytes: Uint8Array): Promise<void>;
  /** Adds or replaces articles (with their sidecars) and analyses them, in the order given. */
  setArticles(articles: readonly ArticleFacts[]): Promise<void>;
  removeArticles(ids: readonly string[]): Promise<void>;
  /** The text of a group's `entities.annotations.yaml`, or `undefined` when there is none. Answers what cannot be read in it. */
  setSharedSidecar(group: string, text: string | undefined): Promise<readonly SidecarProblem[]>;

  /** One article with its findings; `undefined` when it is not known. */
  article(id: string): Promise<ArticleView | undefined>;
  /** The findings of every article whose findings are not what `since` says they were. Keys and values: article id, print. */
  findings(since: Readonly<Record<string, string>>): Promise<readonly FindingsView[]>;
  /**
   * The findings of every article whose findings changed since a revision; `gone` holds ids of articles. Here and below, `most` bounds how
   * many things are told at once, so that an answer never holds its host for long; `more` says that the next revision leads to others.
   */
  findingsSince(revision: number, most?: number): Promise<Changes<FindingsView>>;
  /** The entities of the given articles (all when left out), with their mentions. */
  entities(articles?: readonly string[]): Promise<readonly EntityRow[]>;
  /** The entities that changed since a revision, those included whose mentions moved; `gone` holds group and id, a line break between. */
  entitiesSince(revision: number, most?: number): Promise<Changes<EntityRow>>;
  /** The dates and figures of the given articles (all when left out), each value once, with its mentions. */
  values(articles?: readonly string[]): Promise<readonly ValueRow[]>;
  /** What stands under an offset of an article, for a hover. */
  hover(id: string, offset: number): Promise<HoverView | undefined>;
  /** The claims under an offset of an article, the shortest first: who else says so, who says otherwise. Compares first where needed. */
  claimsAt(id: string, offset: number): Promise<readonly ClaimView[]>;
  /** The stories of every group with their facts and each source's version. */
  claims(filter?: ClaimFilter): Promise<readonly StoryRow[]>;
  /** The stories that changed since a revision; `gone` holds group and id, a line break between. */
  claimsSince(revision: number, most?: number): Promise<Changes<StoryRow>>;
  /** What an article is made of and whom it names where; `undefined` when it is not known. */
  outline(id: string): Promise<OutlineView | undefined>;
  /** The entity that a name or a reference at an offset stands for, with its places in all articles. */
  entityAt(id: string, offset: number): Promise<EntityAt | undefined>;
  /** The entities and headlines of all articles that fit a query, as editors look for symbols. */
  symbols(query: string): Promise<readonly FoundSymbol[]>;
  /** How many articles tell the same story as this one, itself counted. */
  storySize(id: string): Promise<number>;

  /** What people wrote about the given articles (all when left out); articles without annotations are left out. */
  annotations(articles?: readonly string[]): Promise<readonly AnnotationsView[]>;
  /** What was checked in the given articles (all when left out) and what is open: a summary's content, for `reportBlocks`. */
  factCheck(articles?: readonly string[]): Promise<FactCheck>;

  /** Works out the smallest edit of an article's sidecar that records a change; writes nothing itself. */
  editSidecar(id: string, change: AnnotationChange): Promise<SidecarEdit>;
  /** Works out the smallest edit of a group's `entities.annotations.yaml` (`undefined`: there is none) that gives a thing another name. */
  renameShared(text: string | undefined, rename: SharedRename): Promise<SidecarEdit>;
  /** Works out the smallest edit of a sidecar's text that lets its paths lead where they led, after files were moved. */
  followMoves(sidecar: string, moves: FileMoves): Promise<SidecarEdit>;
}

export interface ArticleView {
  readonly version: number;
  readonly record: ArticleRecord;
  /** What people wrote about the article, in the order of its sidecar. */
  readonly annotations: readonly AnnotationView[];
  /** What is wrong with the sidecar, with spans in its text. */
  readonly sidecarProblems: readonly SidecarProblem[];
}

export interface AnnotationsView {
  /** The article's id. */
  readonly id: string;
  /** The version of the article that the spans count in. */
  readonly version: number;
  readonly group: string;
  readonly outlet?: string;
  /** In the order of the sidecar. */
  readonly annotations: readonly AnnotationView[];
}

export interface FindingsView {
  readonly id: string;
  /** 0 and no findings when the article is gone. */
  readonly version: number;
  /** Changes whenever anything below changes; hand it back in `since`. */
  readonly print: string;
  readonly findings: ArticleRecord['findings'];
  readonly sidecarProblems: readonly SidecarProblem[];
}
