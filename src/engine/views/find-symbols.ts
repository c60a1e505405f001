import type { ArticleAnalysis } from '../analysis/analyze-article.ts';
import type { GroupSnapshot } from '../analysis/group-index.ts';
import { foldName } from '../entities/fold-name.ts';
import type { NameKind } from '../model/kinds.ts';
import { entityRows } from './entity-rows.ts';
import { fullMention, type MentionPlace } from './full-mention.ts';

/** An entity or a headline, with the place to go to. */
export interface FoundSymbol extends MentionPlace {
  readonly kind: NameKind | 'headline';
  readonly name: string;
  /** How many articles name it; 1 for a headline. */
  readonly articles: number;
}

/** A list longer than that helps nobody: the next key makes it shorter. */
const MOST_SYMBOLS = 200;

/**
 * Finds the entities and the headlines of a group whose letters hold those of the query in order, as editors look for symbols: they
 * rank what they get by themselves. The most widely named go first.
 */
export function findSymbols(
  group: string,
  query: string,
  snapshot: Pick<GroupSnapshot, 'entities'>,
  analyses: ReadonlyMap<string, ArticleAnalysis>,
): readonly FoundSymbol[] {
  const wanted = foldName(query).replaceAll(' ', '');
  const entities = snapshot.entities
    .filter(({ name, forms }) => [name, ...forms.map(({ text }) => text)].some((form) => fits(form, wanted)))
    .sort((a, b) => b.members.length - a.members.length || (a.name < b.name ? -1 : 1))
    .slice(0, MOST_SYMBOLS);
  const found = entityRows(group, { entities }, (id) => analyses.get(id)).flatMap((row) => {
    const place = fullMention(row, '');
    return place ? [{ ...place, kind: row.kind, name: row.name, articles: row.articles.length }] : [];
  });
  const headlines = [...analyses.values()]
    .filter(({ facts }) => facts.group === group)
    .flatMap((analysis) => headlineOf(analysis) ?? [])
    .filter(({ name }) => fits(name, wanted));
  return [...headlines, ...found].slice(0, MOST_SYMBOLS);
}

function headlineOf({ facts, article }: ArticleAnalysis): FoundSymbol | undefined {
  const headline = article.segments.find(({ kind, block }) => kind === 'headline' && block === 0);
  if (!headline) return undefined;
  const { start, end } = headline;
  const name = facts.text.slice(start, end).replace(/\s+/g, ' ');
  return { article: facts.id, start, end, kind: 'headline', name, articles: 1 };
}

function fits(name: string, wanted: string): boolean {
  let at = 0;
  for (const letter of foldName(name)) if (letter === wanted[at]) at += 1;
  return at === wanted.length;
}
