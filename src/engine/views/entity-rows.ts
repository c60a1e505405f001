import type { ArticleAnalysis } from '../analysis/analyze-article.ts';
import { hashData } from '../base/hash.ts';
import { bySpan } from '../base/span.ts';
import type { Entity } from '../entities/entity.ts';
import type { NameKind } from '../model/kinds.ts';
import type { GroupSnapshot } from '../analysis/group-index.ts';
import { type CountryView, countryOf } from './country-view.ts';
import {
  articleOf,
  type EntityPlaces,
  placesReader,
  type PlacesReader,
  printMentions,
} from './entity-places.ts';
import { type LocalMember, type RoleView, rolesOf } from './role-view.ts';

/** The rows of the entities view: one an entity, with its mentions under each article that `analysisOf` knows. */
export function entityRows(
  group: string,
  snapshot: Pick<GroupSnapshot, 'entities'>,
  analysisOf: (article: string) => ArticleAnalysis | undefined,
  places: PlacesReader = placesReader(),
): readonly EntityRow[] {
  const membersOf = memberFinder(analysisOf);
  return snapshot.entities.flatMap((entity) => entityRow(group, entity, membersOf(entity), places) ?? []);
}

/** The row of one entity; `undefined` where it has no members. */
export function entityRow(
  group: string,
  entity: Entity,
  members: readonly LocalMember[],
  places: PlacesReader,
): EntityRow | undefined {
  if (members.length === 0) return undefined;
  const articles = byArticle(members).map((own) => placesOf(own, places));
  return { ...headOf(group, entity, members), articles };
}

/** What tells such a row from another, without making it: its places need not be read where their prints are known. */
export function printOfEntity(
  group: string,
  entity: Entity,
  members: readonly LocalMember[],
  places: PlacesReader,
): string | undefined {
  if (members.length === 0) return undefined;
  const parts = byArticle(members).map((own): PrintedPart => [
    articleOf(own[0].analysis),
    own.length === 1 ? places.printOf(own[0]) : printMentions(placesOf(own, places).mentions),
  ]);
  return printOfParts(headOf(group, entity, members), parts);
}

/** The same of a row that was made. */
export function printOfRow({ articles, ...head }: EntityRow): string {
  return printOfParts(
    head,
    articles.map(({ mentions, ...article }) => [article, printMentions(mentions)]),
  );
}

/** An article, and what `printMentions` says of its mentions. */
type PrintedPart = readonly [Omit<EntityPlaces, 'mentions'>, number];

function printOfParts(head: Omit<EntityRow, 'articles'>, parts: readonly PrintedPart[]): string {
  return hashData([head, parts]);
}

function headOf(group: string, entity: Entity, members: readonly LocalMember[]): Omit<EntityRow, 'articles'> {
  const { id, kind, name, possibleDuplicates } = entity;
  const aliases = entity.forms.map((form) => form.text).filter((text) => text !== name);
  const country = countryOf(entity);
  return {
    id,
    group,
    kind,
    name,
    aliases,
    roles: rolesOf(members),
    ...(country ? { country } : {}),
    possibleDuplicates,
  };
}

/** Makes the function that finds what an entity is in its articles, those left out that `analysisOf` does not know. */
export function memberFinder(
  analysisOf: (article: string) => ArticleAnalysis | undefined,
): (entity: Entity) => readonly LocalMember[] {
  return ({ members }) =>
    members.flatMap(({ article, key }) => {
      const analysis = analysisOf(article);
      const at = analysis?.entities.findIndex((one) => one.key === key) ?? -1;
      const local = analysis?.entities[at];
      return analysis && local ? [{ analysis, local, at }] : [];
    });
}

/** The members of one article, at least one: several entities of an article may be one thing. */
type OwnMembers = readonly [LocalMember, ...LocalMember[]];

/** In the order of the articles. */
function byArticle(members: readonly LocalMember[]): readonly OwnMembers[] {
  const own = new Map<string, [LocalMember, ...LocalMember[]]>();
  for (const member of members) {
    const { id } = member.analysis.facts;
    const known = own.get(id);
    if (known) known.push(member);
    else own.set(id, [member]);
  }
  return [...own.values()];
}

/** The mentions of all of them stand together, in order. */
function placesOf([first, ...others]: OwnMembers, places: PlacesReader): EntityPlaces {
  const own = places.read(first);
  if (others.length === 0) return own;
  const mentions = [own, ...others.map((member) => places.read(member))].flatMap((part) => part.mentions);
  return { ...own, mentions: mentions.sort(bySpan) };
}

/** How often a row's thing is mentioned, in all its articles. */
export function mentionsOf({ articles }: { readonly articles: readonly EntityPlaces[] }): number {
  return articles.reduce((sum, places) => sum + places.mentions.length, 0);
}

/** A row of the entities view. */
export interface EntityRow {
  readonly id: string;
  readonly group: string;
  readonly kind: NameKind;
  readonly name: string;
  /** Other names, the most frequent first. */
  readonly aliases: readonly string[];
  /** What articles say the person is, the role that most say first. */
  readonly roles: readonly RoleView[];
  /** Set for a capital and for a word for a country's people. */
  readonly country?: CountryView;
  readonly articles: readonly EntityPlaces[];
  readonly possibleDuplicates: readonly string[];
}
