import type { ArticleAnalysis } from '../analysis/analyze-article.ts';
import type { Span } from '../base/span.ts';
import { foldName } from '../entities/fold-name.ts';
import { countryNamed, countryOfPeople } from '../lexicon/find-country.ts';

/** A role or title of a person, with who says so. */
export interface RoleView {
  /** As the first of its sources says it (`mayor of Orrin`). */
  readonly role: string;
  /** The first place of each article that says so; never empty. */
  readonly sources: readonly RoleSource[];
}

export interface RoleSource extends Span {
  readonly article: string;
  readonly outlet?: string;
}

/** An article's entity that is part of one across articles. */
export interface LocalMember {
  readonly analysis: ArticleAnalysis;
  readonly local: ArticleAnalysis['entities'][number];
  /** Its place among the article's entities. */
  readonly at: number;
}

/**
 * The roles that articles say of a person: those that most say first, then in the order of the articles. One that is said with its
 * country (`Danish Prime Minister`) takes in the same without (`Prime Minister`).
 */
export function rolesOf(members: readonly LocalMember[]): readonly RoleView[] {
  const roles = new Map<string, SaidRole>();
  for (const { analysis, local } of members) {
    const article = analysis.facts.id;
    const { outlet } = analysis.summary;
    for (const { text, start, end } of local.rolesSaid) {
      const source = { article, start, end, ...(outlet === undefined ? {} : { outlet }) };
      const known = roles.get(foldName(text));
      if (known) addSource(known, source);
      else roles.set(foldName(text), { role: text.replace(/\s+/g, ' '), sources: [source] });
    }
  }
  for (const [folded, said] of roles) {
    const fuller = [...roles.values()].find(
      ({ role }) => role !== said.role && foldName(withoutCountry(role)) === folded,
    );
    if (fuller === undefined) continue;
    for (const source of said.sources) addSource(fuller, source);
    roles.delete(folded);
  }
  return [...roles.values()].sort((a, b) => b.sources.length - a.sources.length);
}

interface SaidRole {
  readonly role: string;
  readonly sources: RoleSource[];
}

function addSource({ sources }: SaidRole, source: RoleSource): void {
  if (!sources.some(({ article }) => article === source.article)) sources.push(source);
}

function withoutCountry(role: string): string {
  const [first = '', ...rest] = role.split(' ');
  return (countryOfPeople(first) ?? countryNamed(first)) ? rest.join(' ') : role;
}
