import type { ListedEntity } from '../../archive/listed-rows.ts';
import type { EntityPlaces } from '../../engine/views/entity-places.ts';
import type { EntityRow } from '../../engine/views/entity-rows.ts';
import {
  type ArticleNode,
  articleNode,
  type Counted,
  type HeadingNode,
  type ThingNode,
} from './tree-nodes.ts';
import { unusedId } from './unused-id.ts';

/** Where an entity is named under a heading. */
export type PlacesOf = (counted: Counted) => readonly EntityPlaces[];

/** The rows that a row may be the same as. */
export type DuplicatesOf = (row: ListedEntity) => readonly ListedEntity[];

/** Finds the rows that a row may be the same as, and that say so of it too, the most mentioned first. An entity's id is unique in its group. */
export function duplicatesIn<T extends DuplicateRow>(
  rows: readonly T[],
  mentionsIn: (row: T) => number,
): (row: T) => readonly T[] {
  let byId: ReadonlyMap<string, T> | undefined;
  return ({ group, possibleDuplicates }) => {
    if (possibleDuplicates.length === 0) return [];
    byId ??= new Map(
      rows.filter((row) => row.possibleDuplicates.length > 0).map((row) => [`${row.group}|${row.id}`, row]),
    );
    return possibleDuplicates
      .flatMap((id) => byId?.get(`${group}|${id}`) ?? [])
      .sort((a, b) => mentionsIn(b) - mentionsIn(a) || a.name.localeCompare(b.name));
  };
}

type DuplicateRow = Pick<EntityRow, 'group' | 'id' | 'name' | 'possibleDuplicates'>;

export function thingNode(
  counted: Counted,
  parent: HeadingNode,
  taken: Set<string>,
  placesOf: PlacesOf,
  duplicatesOf: DuplicatesOf,
): ThingNode {
  const { row, articles: named, mentions } = counted;
  const heading = parent.type === 'kind' ? '' : `${parent.id}|`;
  const id = unusedId(`${heading}${row.group}|${row.kind}|${row.name}`, taken);
  const duplicates = duplicatesOf(row);
  const isShown = parent.type !== 'source';
  let articles: readonly ArticleNode[] | undefined;
  const node: ThingNode = {
    type: 'thing',
    id,
    parent,
    row,
    named,
    mentions,
    duplicates,
    get articles() {
      articles ??= placesOf(counted)
        .map((places) => articleNode(places, node, isShown))
        .sort((a, b) => b.children.length - a.children.length || (a.id < b.id ? -1 : 1));
      return articles;
    },
    get children() {
      return isShown ? node.articles : node.articles.flatMap((article) => article.children);
    },
  };
  return node;
}
