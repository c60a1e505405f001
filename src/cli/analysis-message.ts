import type { ArticleAnalysis } from '../engine/analysis/analyze-article.ts';
import type { ArticleFacts } from '../engine/model/article-facts.ts';
import type { EngineOptions } from '../engine/model/options.ts';

/** What a thread that reads articles is started with. */
export interface AnalysisThreadData {
  readonly options: EngineOptions;
  /** The text of the folder's file of names, where there is one. */
  readonly shared?: string;
}

export interface AnalysisRequest {
  readonly task: number;
  readonly facts: ArticleFacts;
}

export type AnalysisResponse =
  | { readonly task: number; readonly analysis: ArticleAnalysis }
  | { readonly task: number; readonly problem: string };
