import type { ReadingApi } from '../archive/archive-api.ts';
import type { ArticleFacts } from '../engine/model/article-facts.ts';
import type { ReaderPool } from './reader-pool.ts';

/**
 * Sets an article in an engine in the way that takes the engine the least time: from the files of its archive, else as a reader has read it,
 * else by itself. Rejects where the article cannot be read.
 */
export async function takeArticle(
  engine: ReadingApi,
  facts: ArticleFacts,
  readers: ReaderPool | undefined,
): Promise<void> {
  if (await engine.recallArticle(facts)) return;
  const record = await readers?.read(facts);
  if (record) await engine.adoptRecord(facts, record);
  else await engine.setArticles([facts]);
}
