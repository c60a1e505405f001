import type { EngineApi } from '../engine/api.ts';
import type { ArticleFacts } from '../engine/model/article-facts.ts';
import type { KeptFiles } from './archive.ts';

/**
 * What an engine does besides, so that work is spared: articles are read by other engines and taken over as records, and records are kept in
 * files for the next time. A record holds for the same facts, options, weights and names of the folder alone.
 */
export interface ArchiveApi {
  /** Whether records are remembered for files; without, nothing is recalled and nothing taken. Off at first. */
  useArchive(isUsed: boolean): Promise<void>;
  /** Hands in a file that `takePack` gave; `false` where it is damaged or of another version, so that it can go. */
  recallPack(name: string, bytes: Uint8Array): Promise<boolean>;
  /** Sets an article as `setArticles` does if a file knows it as it is; answers whether one did. */
  recallArticle(facts: ArticleFacts): Promise<boolean>;
  /** What is read of an article, which is not kept here. */
  readRecord(facts: ArticleFacts): Promise<Uint8Array>;
  /** Sets an article as `setArticles` does, from what another engine read of it. */
  adoptRecord(facts: ArticleFacts, record: Uint8Array): Promise<void>;
  /**
   * The records that are in no file, as one, at most a few hundred; nothing when there are none left.
   * @param isComplete whether all articles were set, so that records that none of them wanted can go
   */
  takePack(isComplete: boolean): Promise<KeptFiles>;
}

/** All that may be asked of an engine over a port. */
export type ReadingApi = EngineApi & ArchiveApi;
