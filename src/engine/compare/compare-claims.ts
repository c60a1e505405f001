import type { Entity } from '../entities/entity.ts';
import type { EntityRef } from './article-parts.ts';
import type { Comparison } from './comparison.ts';
import { ComparisonIndex } from './comparison-index.ts';
import type { ArticleSummary } from './summary.ts';

/** Compares the claims of one group's articles, event by event. The order of the articles does not matter. */
export function compareClaims(summaries: readonly ArticleSummary[], entities: readonly Entity[]): Comparison {
  const refsOf = refsByArticle(entities);
  // All is asked for at once, so that what is packed meanwhile would only be opened again.
  const index = new ComparisonIndex({ forAll: Infinity, otherwise: Infinity });
  for (const summary of summaries) index.set({ summary, refs: refsOf.get(summary.article) ?? NO_REFS });
  return index.comparison();
}

const NO_REFS: ReadonlyMap<string, EntityRef> = new Map();

/** Article id → local key → entity. */
export function refsByArticle(
  entities: readonly Entity[],
): ReadonlyMap<string, ReadonlyMap<string, EntityRef>> {
  const byArticle = new Map<string, Map<string, EntityRef>>();
  for (const { id, kind, name, members } of entities) {
    const ref = { id, kind, name };
    for (const { article, key } of members) {
      let own = byArticle.get(article);
      if (!own) byArticle.set(article, (own = new Map<string, EntityRef>()));
      own.set(key, ref);
    }
  }
  return byArticle;
}
