import type { ArticleAnalysis } from '../analysis/analyze-article.ts';
import type { GroupSnapshot } from '../analysis/group-index.ts';
import { entityRows, type EntityRow } from './entity-rows.ts';
import { outlineOf, type OutlinePlace, placeAt } from './outline-view.ts';

/** The entity that the words at an offset stand for, with all its places. */
export interface EntityAt {
  readonly place: OutlinePlace;
  readonly row: EntityRow;
}

/** Answers `undefined` where the words at the offset are neither a name nor a reference whose antecedent is clear. */
export function entityAt(
  analysis: ArticleAnalysis,
  offset: number,
  snapshot: GroupSnapshot,
  analysisOf: (article: string) => ArticleAnalysis | undefined,
): EntityAt | undefined {
  const place = placeAt(outlineOf(analysis, snapshot), offset);
  const entity = place && snapshot.entities.find(({ id }) => id === place.entity);
  if (!entity) return undefined;
  const [row] = entityRows(analysis.facts.group, { entities: [entity] }, analysisOf);
  return row && { place, row };
}
