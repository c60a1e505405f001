import type { EngineApi } from '../engine/api.ts';
import type { ArticleFacts } from '../engine/model/article-facts.ts';
import type { KeptFiles } from './archive.ts';
import type { ListedApi } from './listed-rows.ts';

/**
 * What an engine does besides, so that work is spared: articles are read by other engines and taken over as records, and records are kept in
 * files for the next time. A record holds for the same facts, options, weights and names of the folder alone.
 */
export interface ArchiveApi {
  /**
   * Whether records are remembered for files; without, nothing is recalled and nothing taken. Off at first.
   * @param folder of the disk in which the engine may keep, for as long as it runs and records are remembered, what it need not hold in memory
   */
  useArchive(isUsed: boolean, folder?: string): Promise<void>;
  /** Hands in a file that `takePack` gave; `false` where it is damaged or of another version, so that it can go. */
  recallPack(name: string, bytes: Uint8Array): Promise<boolean>;
  /** Must be called when all files were handed in, or none can be: questions that need all articles wait for it where a listing was told. */
  endRecalling(): Promise<void>;
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

/**
 * What an engine does so that a folder that is as it was is listed at once: the rows of an earlier run are told as soon as all articles are
 * known to be what they were, and the articles themselves are taken over afterwards.
 */
export interface ListingApi {
  /**
   * Hands in the file that `takeListing` gave, before the articles are recalled; `false` where it is damaged or of another version, so
   * that it can go. Its articles are recalled without their records, which may be handed in later.
   * @param changes the file of what has changed since that one was written, where there is one
   */
  recallListing(bytes: Uint8Array, changes?: Uint8Array): Promise<boolean>;
  /** Whether somebody is being told rows in parts, so that whatever takes time had better wait; not for ever, if asked again and again. */
  isTelling(): Promise<boolean>;
  /** Takes some of the articles over that were recalled, once their records were handed in; `true` while there are more. */
  takeOver(): Promise<boolean>;
  /** Gathers some of the rows that are to be in the files: all of them once, then those that changed. */
  takeListing(): Promise<GatheredListing>;
}

export interface GatheredListing {
  /** Whether there are more rows to be gathered. */
  readonly more?: true;
  /** The bytes of the file; absent where it would tell what those that are there do. */
  readonly listing?: Uint8Array<ArrayBuffer>;
  /** The bytes of the file of all that has changed since the last `listing` was taken. */
  readonly changes?: Uint8Array<ArrayBuffer>;
}

/** All that may be asked of an engine over a port. */
export type ReadingApi = EngineApi & ArchiveApi & ListingApi & ListedApi;
