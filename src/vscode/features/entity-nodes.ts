import type { NameKind } from '../../engine/model/kinds.ts';
import { type ListedEntity, openEntity } from '../../archive/listed-rows.ts';
import type { EntityPlaces } from '../../engine/views/entity-places.ts';
import { type EntityRow, mentionsOf } from '../../engine/views/entity-rows.ts';
import type { EntityGrouping, EntityOrder } from '../settings-defaults.ts';
import {
  type ArticleNode,
  articleNode,
  type HeadingNode,
  type KindNode,
  type SourceNode,
  type StoryNode,
  type ThingNode,
} from './tree-nodes.ts';
import { unusedId } from './unused-id.ts';

/** A story as far as the tree needs it. */
export interface TreeStory {
  readonly id: string;
  readonly group: string;
  readonly title: string;
  readonly articles: readonly { readonly article: string; readonly block: number }[];
}

export interface TreeOptions {
  readonly groupBy: EntityGrouping;
  readonly sortBy: EntityOrder;
  /** Words that a name must hold; all fit where it is empty. */
  readonly filter: string;
  /** For grouping by story; not asked for otherwise. */
  readonly stories: readonly TreeStory[];
}

const AS_IT_WAS: TreeOptions = { groupBy: 'kind', sortBy: 'mentions', filter: '', stories: [] };

/** The order of the kinds: who, which body, where, then the rest; words for nationalities last, since they name nobody. */
const KIND_ORDER: readonly NameKind[] = [
  'person',
  'organization',
  'place',
  'event',
  'document',
  'work',
  'product',
  'group',
];

/** Builds the tree from the engine's rows. */
export function entityNodes(
  rows: readonly ListedEntity[],
  options: Partial<TreeOptions> = {},
): readonly HeadingNode[] {
  const { groupBy, sortBy, filter, stories }: TreeOptions = { ...AS_IT_WAS, ...options };
  const duplicatesOf = duplicatesIn(rows, ({ mentions }) => mentions);
  const wanted = rows.filter((row) => fits(row, filter));
  const compare = ORDERS[sortBy];
  const fill = (heading: HeadingNode, own: readonly Named[]): readonly ThingNode[] => {
    const taken = new Set<string>();
    return [...own].sort(compare).map((named) => thingNode(named, heading, taken, duplicatesOf));
  };
  switch (groupBy) {
    case 'kind':
      return byKind(wanted, fill);
    case 'article':
      return byArticle(wanted.map(opened), fill);
    case 'story':
      return byStory(wanted.map(opened), stories, fill);
    default:
      return groupBy satisfies never;
  }
}

type Fill = (heading: HeadingNode, named: readonly Named[]) => readonly ThingNode[];

/** An entity with those of its places that stand under a heading. */
interface Named {
  readonly row: ListedEntity;
  /** In how many articles, and how often. */
  readonly articles: number;
  readonly mentions: number;
  readonly places: () => readonly EntityPlaces[];
}

interface OpenedEntity {
  readonly row: ListedEntity;
  readonly places: readonly EntityPlaces[];
}

function opened(row: ListedEntity): OpenedEntity {
  return { row, places: openEntity(row).articles };
}

function byKind(rows: readonly ListedEntity[], fill: Fill): readonly KindNode[] {
  return KIND_ORDER.flatMap((kind) => {
    const ofKind = rows
      .filter((row) => row.kind === kind)
      .map((row) => ({
        row,
        articles: row.articles,
        mentions: row.mentions,
        // A folder has many times as many mentions as things: they are opened when they are looked at.
        places: () => openEntity(row).articles,
      }));
    if (ofKind.length === 0) return [];
    const children: ThingNode[] = [];
    const node: KindNode = { type: 'kind', id: kind, parent: undefined, kind, children };
    children.push(...fill(node, ofKind));
    return [node];
  });
}

/** In the order of the articles' names. */
function byArticle(rows: readonly OpenedEntity[], fill: Fill): readonly SourceNode[] {
  const articles = new Map(rows.flatMap((row) => row.places.map((places) => [places.id, places] as const)));
  return [...articles.values()]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map(({ id, outlet }) => {
      const children: ThingNode[] = [];
      const named = outlet === undefined ? {} : { outlet };
      const node: SourceNode = {
        type: 'source',
        id: `source|${id}`,
        parent: undefined,
        article: id,
        ...named,
        children,
      };
      children.push(
        ...fill(
          node,
          within(rows, (places) => places.id === id),
        ),
      );
      return node;
    });
}

/** The stories that most articles tell first; what tells no story of others last. */
function byStory(
  rows: readonly OpenedEntity[],
  stories: readonly TreeStory[],
  fill: Fill,
): readonly StoryNode[] {
  const told = stories
    .map(({ id, group, title, articles }) => ({
      id: `${group}|${id}`,
      title,
      articles: new Set(articles.filter(({ block }) => block === 0).map(({ article }) => article)),
    }))
    .filter(({ articles }) => articles.size > 0)
    .sort((a, b) => b.articles.size - a.articles.size || (a.id < b.id ? -1 : 1));
  const inStory = new Set(told.flatMap(({ articles }) => [...articles]));
  const node = (id: string, title: string, own: (places: EntityPlaces) => boolean): readonly StoryNode[] => {
    const things = within(rows, own);
    if (things.length === 0) return [];
    const articles = new Set(things.flatMap(({ places }) => places().map(({ id }) => id))).size;
    const children: ThingNode[] = [];
    const story: StoryNode = {
      type: 'story',
      id: `story|${id}`,
      parent: undefined,
      title,
      articles,
      children,
    };
    children.push(...fill(story, things));
    return [story];
  };
  return [
    ...told.flatMap(({ id, title, articles }) => node(id, title, (places) => articles.has(places.id))),
    ...node('', '', (places) => !inStory.has(places.id)),
  ];
}

/** The rows with those of their places that are wanted; a row without any is left out. */
function within(
  rows: readonly OpenedEntity[],
  isWanted: (places: EntityPlaces) => boolean,
): readonly Named[] {
  return rows.flatMap(({ row, places }) => {
    const own = places.filter(isWanted);
    if (own.length === 0) return [];
    return [{ row, articles: own.length, mentions: mentionsOf({ articles: own }), places: () => own }];
  });
}

/** Whether one of its names holds every word of the filter, in whatever case and with whatever accents. */
function fits({ name, aliases }: ListedEntity, filter: string): boolean {
  const words = plain(filter).split(/\s+/).filter(Boolean);
  return [name, ...aliases].some((form) => words.every((word) => plain(form).includes(word)));
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

const ORDERS: Readonly<Record<EntityOrder, (a: Named, b: Named) => number>> = {
  mentions: (a, b) => b.mentions - a.mentions || a.row.name.localeCompare(b.row.name),
  articles: (a, b) => b.articles - a.articles || ORDERS.mentions(a, b),
  name: (a, b) => a.row.name.localeCompare(b.row.name) || b.mentions - a.mentions,
};

/** Finds the rows that a row may be the same as, the most mentioned first. An entity's id is unique in its group. */
export function duplicatesIn<T extends DuplicateRow>(
  rows: readonly T[],
  mentionsIn: (row: T) => number,
): (row: T) => readonly T[] {
  const byId = new Map(rows.map((row) => [`${row.group}|${row.id}`, row]));
  return ({ group, possibleDuplicates }) =>
    possibleDuplicates
      .flatMap((id) => byId.get(`${group}|${id}`) ?? [])
      .sort((a, b) => mentionsIn(b) - mentionsIn(a) || a.name.localeCompare(b.name));
}

type DuplicateRow = Pick<EntityRow, 'group' | 'id' | 'name' | 'possibleDuplicates'>;

function thingNode(
  { row, articles: named, mentions, places: placesOf }: Named,
  parent: HeadingNode,
  taken: Set<string>,
  duplicatesOf: (row: ListedEntity) => readonly ListedEntity[],
): ThingNode {
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
      articles ??= placesOf()
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
