import type { Claim } from '../claims/claim.ts';
import type { Entity } from '../entities/entity.ts';
import type { ArticleSummary } from './summary.ts';

/** All that comparison may know of an entity: a name's new form in one article then changes nothing in the stories of others. */
export type EntityRef = Pick<Entity, 'id' | 'kind' | 'name'>;

/** An article of a group with the entities that its own ones were linked to, by their keys. */
export interface LinkedArticle {
  readonly summary: ArticleSummary;
  readonly refs: ReadonlyMap<string, EntityRef>;
}

/** The claims of an article, or of one related card of it. Another object whenever anything about the article is another. */
export interface ArticlePart {
  readonly article: LinkedArticle;
  /** 0 for the article itself. */
  readonly block: number;
}

/** The parts of an article that carry claims, in order. */
export function partsOf(article: LinkedArticle): readonly ArticlePart[] {
  const blocks = new Set(article.summary.claims.map(({ block }) => block));
  return [...blocks].sort((a, b) => a - b).map((block) => ({ article, block }));
}

/** What a part claims. A part does not hold its claims, since an article's are kept packed while nobody asks for them. */
export function claimsOf({ article, block }: ArticlePart): readonly Claim[] {
  return article.summary.claims.filter((claim) => claim.block === block);
}

/** Orders parts by their articles, an article before its cards. */
export function byPlace(a: ArticlePart, b: ArticlePart): number {
  const [x, y] = [a.article.summary.article, b.article.summary.article];
  return x === y ? a.block - b.block : x < y ? -1 : 1;
}

/** Tells apart the parts of a group, whatever they hold. */
export function placeKey({ article, block }: ArticlePart): string {
  return `${article.summary.article}#${block}`;
}

/** The group's id of a local entity; one that was not linked stays the article's own. */
export function idOf({ summary, refs }: LinkedArticle, key: string): string {
  return refs.get(key)?.id ?? `${summary.article}\n${key}`;
}

/** A statement or a rank is its own words: nothing around it is what it is said of. */
export function isOwnWords({ kind, value }: Claim): boolean {
  return (kind === 'statement' || kind === 'ordinal') && value.kind === 'words';
}
