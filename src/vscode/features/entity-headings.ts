import { openEntity, type ListedEntity } from '../../archive/listed-rows.ts';
import { getOrMake } from '../../engine/base/get-or-make.ts';
import type { EntityOrder } from '../settings-defaults.ts';
import { COUNTED_ORDERS } from './entity-orders.ts';
import type { NamedIn } from './named-in.ts';
import { NodeList, nodeListOf } from './node-list.ts';
import type { Rows } from './shown-rows.ts';
import { type DuplicatesOf, type PlacesOf, thingNode } from './thing-node.ts';
import type { Counted, SourceNode, StoryNode } from './tree-nodes.ts';

/** A story as far as the tree needs it. */
export interface TreeStory {
  readonly id: string;
  readonly group: string;
  readonly title: string;
  readonly articles: readonly { readonly article: string; readonly block: number }[];
}

/** In the order of the articles' names. */
export function byArticle(
  named: readonly NamedIn[],
  sortBy: EntityOrder,
  duplicatesOf: DuplicatesOf,
): Rows<SourceNode> {
  const articles = new Map<string, { readonly outlet: string | undefined; readonly things: Counted[] }>();
  for (const { article, outlet, counted } of named)
    getOrMake(articles, article, () => ({ outlet, things: [] })).things.push(counted);
  const sorted = [...articles].sort(([a], [b]) => (a < b ? -1 : 1));
  return nodeListOf(sorted, ([article, { outlet, things }]): SourceNode => {
    const covers = (id: string): boolean => id === article;
    const places = placesWithin(covers);
    const node: SourceNode = {
      type: 'source',
      id: `source|${article}`,
      parent: undefined,
      article,
      ...(outlet === undefined ? {} : { outlet }),
      covers,
      things: new NodeList(
        things.length,
        () => [...things].sort(COUNTED_ORDERS[sortBy]),
        (counted, taken) => thingNode(counted, node, taken, places, duplicatesOf),
      ),
      get children() {
        return node.things.all;
      },
    };
    return node;
  });
}

/** A story with what its articles name. */
class Told {
  readonly articles = new Set<string>();
  readonly #counts = new Map<ListedEntity, { articles: number; mentions: number }>();
  readonly id: string;
  readonly title: string;

  constructor(id: string, title: string) {
    this.id = id;
    this.title = title;
  }

  get count(): number {
    return this.#counts.size;
  }

  add({ article, counted: { row, mentions } }: NamedIn): void {
    this.articles.add(article);
    const known = getOrMake(this.#counts, row, () => ({ articles: 0, mentions: 0 }));
    known.articles += 1;
    known.mentions += mentions;
  }

  things(sortBy: EntityOrder): readonly Counted[] {
    return [...this.#counts].map(([row, counts]) => ({ row, ...counts })).sort(COUNTED_ORDERS[sortBy]);
  }
}

/** The stories that most articles tell first; what tells no story of others last. */
export function byStory(
  named: readonly NamedIn[],
  stories: readonly TreeStory[],
  sortBy: EntityOrder,
  duplicatesOf: DuplicatesOf,
): Rows<StoryNode> {
  const sizes = new Map<Told, number>();
  const tellingOf = new Map<string, Told[]>();
  for (const { id, group, title, articles } of stories) {
    const told = new Told(`${group}|${id}`, title);
    const own = new Set(articles.filter(({ block }) => block === 0).map(({ article }) => article));
    sizes.set(told, own.size);
    for (const article of own) getOrMake(tellingOf, article, () => []).push(told);
  }
  const alone = new Told('', '');
  for (const one of named) for (const told of tellingOf.get(one.article) ?? [alone]) told.add(one);
  const sorted = [...sizes]
    .sort(([a, sizeOfA], [b, sizeOfB]) => sizeOfB - sizeOfA || (a.id < b.id ? -1 : 1))
    .map(([told]) => told);
  const shown = [...sorted, alone].filter(({ count }) => count > 0);
  return nodeListOf(shown, (told): StoryNode => {
    const covers = (article: string): boolean => told.articles.has(article);
    const places = placesWithin(covers);
    const node: StoryNode = {
      type: 'story',
      id: `story|${told.id}`,
      parent: undefined,
      title: told.title,
      articles: told.articles.size,
      covers,
      things: new NodeList(
        told.count,
        () => told.things(sortBy),
        (counted, taken) => thingNode(counted, node, taken, places, duplicatesOf),
      ),
      get children() {
        return node.things.all;
      },
    };
    return node;
  });
}

function placesWithin(covers: (article: string) => boolean): PlacesOf {
  return ({ row }) => openEntity(row).articles.filter(({ id }) => covers(id));
}
