import type { ArticleAnalysis } from '../analysis/analyze-article.ts';
import { bySpan } from '../base/span.ts';
import type { Entity } from '../entities/entity.ts';
import type { NameKind } from '../model/kinds.ts';
import type { GroupSnapshot } from '../analysis/group-index.ts';
import { type CountryView, countryOf } from './country-view.ts';
import { type EntityPlaces, placesReader, type PlacesReader } from './entity-places.ts';
import { type LocalMember, type RoleView, rolesOf } from './role-view.ts';

/** The rows of the entities view: one an entity, with its mentions under each article that `analysisOf` knows. */
export function entityRows(
  group: string,
  snapshot: Pick<GroupSnapshot, 'entities'>,
  analysisOf: (article: string) => ArticleAnalysis | undefined,
  placesIn: PlacesReader = placesReader(),
): readonly EntityRow[] {
  const membersOf = memberFinder(analysisOf);
  return snapshot.entities.flatMap((entity) => {
    const members = membersOf(entity);
    if (members.length === 0) return [];
    const { id, kind, name, possibleDuplicates } = entity;
    const aliases = entity.forms.map((form) => form.text).filter((text) => text !== name);
    const country = countryOf(entity);
    return [
      {
        id,
        group,
        kind,
        name,
        aliases,
        roles: rolesOf(members),
        ...(country ? { country } : {}),
        articles: placesOf(members, placesIn),
        possibleDuplicates,
      },
    ];
  });
}

/** Makes the function that finds what an entity is in its articles, those left out that `analysisOf` does not know. */
export function memberFinder(
  analysisOf: (article: string) => ArticleAnalysis | undefined,
): (entity: Entity) => readonly LocalMember[] {
  return ({ members }) =>
    members.flatMap(({ article, key }) => {
      const analysis = analysisOf(article);
      const local = analysis?.entities.find((one) => one.key === key);
      return analysis && local ? [{ analysis, local }] : [];
    });
}

/** One article's several entities may be one thing: their mentions stand together, in order. */
function placesOf(members: readonly LocalMember[], placesIn: PlacesReader): readonly EntityPlaces[] {
  const places = new Map<string, EntityPlaces>();
  for (const member of members) {
    const { id } = member.analysis.facts;
    const [known, own] = [places.get(id), placesIn(member)];
    const both = known && { ...own, mentions: [...known.mentions, ...own.mentions].sort(bySpan) };
    places.set(id, both ?? own);
  }
  return [...places.values()];
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
