import type { ReadingApi } from '../archive/archive-api.ts';
import type { ArticleFacts } from '../engine/model/article-facts.ts';
import type { ReaderPool } from './reader-pool.ts';

/** The records that an earlier run left, which may be handed to an engine only when it turns out that they are needed. */
export interface LateRecords {
  /** Whether the engine has been handed all. */
  readonly areOpen: boolean;
  /** Hands them over; resolves when the engine has them. */
  open(): Promise<void>;
}

/**
 * Sets an article in an engine in the way that takes the engine the least time: from the files of its archive, else as a reader has read it,
 * else by itself. Rejects where the article cannot be read.
 */
export async function takeArticle(
  engine: ReadingApi,
  facts: ArticleFacts,
  readers: ReaderPool | undefined,
  records?: LateRecords,
): Promise<void> {
  const mayKnowMore = records?.areOpen === false;
  if (await engine.recallArticle(facts)) return;
  if (mayKnowMore) {
    await records.open();
    if (await engine.recallArticle(facts)) return;
  }
  const record = await readers?.read(facts);
  if (record) await engine.adoptRecord(facts, record);
  else await engine.setArticles([facts]);
}
