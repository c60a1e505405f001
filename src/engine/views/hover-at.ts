import type { ArticleAnalysis } from '../analysis/analyze-article.ts';
import type { GroupSnapshot } from '../analysis/group-index.ts';
import { isName } from '../mentions/mention.ts';
import type { HoverPlace, HoverView } from './hover-view.ts';

/** What stands under an offset: an entity with its other names and places, or a value as read. */
export function hoverAt(
  analysis: ArticleAnalysis,
  offset: number,
  snapshot: GroupSnapshot,
  analysisOf: (article: string) => ArticleAnalysis | undefined,
): HoverView | undefined {
  const index = analysis.mentions.findIndex((mention) => mention.start <= offset && offset <= mention.end);
  const mention = analysis.mentions[index];
  if (!mention) return undefined;
  if (!isName(mention)) {
    const value =
      'timex' in mention.value ? mention.value.timex : `${mention.value.stated} ${mention.value.unit}`;
    return { span: mention, title: value, kind: mention.kind, lines: [], places: [] };
  }
  const local = analysis.entities.find((entity) => entity.mentions.includes(index));
  const entity = local && snapshot.entityOf.get(analysis.facts.id)?.get(local.key);
  if (!entity) return undefined;
  const places = entity.members.flatMap(({ article, key }): HoverPlace[] => {
    const other = analysisOf(article);
    const there = other?.entities.find((candidate) => candidate.key === key);
    const first = other?.mentions[there?.mentions[0] ?? -1];
    if (!there || !first) return [];
    const label = there.forms.map((form) => form.text).join(', ');
    return [{ article, span: { start: first.start, end: first.end }, label, count: there.mentions.length }];
  });
  const aliases = entity.forms.map((form) => form.text).filter((text) => text !== entity.name);
  const lines = [
    ...(aliases.length > 0 ? [`Also: ${aliases.join(', ')}`] : []),
    ...(entity.roles.length > 0 ? [`Roles: ${entity.roles.join(', ')}`] : []),
  ];
  const { start, end } = mention;
  return { span: { start, end }, title: entity.name, kind: entity.kind, lines, places, entity: entity.id };
}
