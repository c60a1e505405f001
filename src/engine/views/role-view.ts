import type { ArticleAnalysis } from '../analysis/analyze-article.ts';
import type { Span } from '../base/span.ts';
import { foldName } from '../entities/fold-name.ts';

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
}

/** The roles that articles say of a person: those that most say first, then in the order of the articles. */
export function rolesOf(members: readonly LocalMember[]): readonly RoleView[] {
  const roles = new Map<string, { readonly role: string; readonly sources: RoleSource[] }>();
  for (const { analysis, local } of members) {
    const article = analysis.facts.id;
    const { outlet } = analysis.summary;
    for (const { text, start, end } of local.rolesSaid) {
      const folded = foldName(text);
      const source = { article, start, end, ...(outlet === undefined ? {} : { outlet }) };
      const known = roles.get(folded);
      if (!known) roles.set(folded, { role: text.replace(/\s+/g, ' '), sources: [source] });
      else if (!known.sources.some((other) => other.article === article)) known.sources.push(source);
    }
  }
  return [...roles.values()].sort((a, b) => b.sources.length - a.sources.length);
}
