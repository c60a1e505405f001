import type { ArticleAnalysis } from '../analysis/analyze-article.ts';
import { bySpan, type Span } from '../base/span.ts';
import type { Entity } from '../entities/entity.ts';
import type { NameKind } from '../model/kinds.ts';
import type { GroupSnapshot } from '../analysis/group-index.ts';

/** The rows of the entities view: one an entity, with its mentions under each article that `analysisOf` knows. */
export function entityRows(
  group: string,
  snapshot: Pick<GroupSnapshot, 'entities'>,
  analysisOf: (article: string) => ArticleAnalysis | undefined,
): readonly EntityRow[] {
  return snapshot.entities.flatMap((entity) => {
    const articles = placesOf(entity, analysisOf);
    if (articles.length === 0) return [];
    const { id, kind, name, roles, possibleDuplicates } = entity;
    const aliases = entity.forms.map((form) => form.text).filter((text) => text !== name);
    return [{ id, group, kind, name, aliases, roles, articles, possibleDuplicates }];
  });
}

/** One article's several entities may be one thing: their mentions stand together, in order. */
function placesOf(
  entity: Entity,
  analysisOf: (article: string) => ArticleAnalysis | undefined,
): readonly EntityPlaces[] {
  const places = new Map<string, EntityPlaces>();
  for (const { article, key } of entity.members) {
    const analysis = analysisOf(article);
    const local = analysis?.entities.find((candidate) => candidate.key === key);
    if (!analysis || !local) continue;
    const mentions = local.mentions.flatMap((index) => {
      const mention = analysis.mentions[index];
      if (!mention) return [];
      const { start, end } = mention;
      return [{ start, end, text: analysis.facts.text.slice(start, end) }];
    });
    const { outlet } = analysis.summary;
    const all = [...(places.get(article)?.mentions ?? []), ...mentions].sort(bySpan);
    places.set(article, { id: article, ...(outlet === undefined ? {} : { outlet }), mentions: all });
  }
  return [...places.values()];
}

/** A row of the entities view. */
export interface EntityRow {
  readonly id: string;
  readonly group: string;
  readonly kind: NameKind;
  readonly name: string;
  /** Other names, the most frequent first. */
  readonly aliases: readonly string[];
  readonly roles: readonly string[];
  readonly articles: readonly EntityPlaces[];
  readonly possibleDuplicates: readonly string[];
}

export interface EntityPlaces {
  readonly id: string;
  /** Who published the article, where that is known. */
  readonly outlet?: string;
  /** The mentions with the words themselves, in order. */
  readonly mentions: readonly (Span & { readonly text: string })[];
}
