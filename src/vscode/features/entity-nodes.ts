import { type ListedEntity, openEntity } from '../../archive/listed-rows.ts';
import { getOrMake } from '../../engine/base/get-or-make.ts';
import type { NameKind } from '../../engine/model/kinds.ts';
import type { EntityPlaces } from '../../engine/views/entity-places.ts';
import type { EntityGrouping, EntityOrder } from '../settings-defaults.ts';
import { byArticle, byStory, type TreeStory } from './entity-headings.ts';
import { ENTITY_ORDERS } from './entity-orders.ts';
import { KeptOrder } from './kept-order.ts';
import { namedInReader } from './named-in.ts';
import { NodeList, nodeListOf } from './node-list.ts';
import type { Rows } from './shown-rows.ts';
import { type DuplicatesOf, duplicatesIn, thingNode } from './thing-node.ts';
import type { Counted, HeadingNode, KindNode } from './tree-nodes.ts';

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

/** The tree over the engine's rows. It keeps what rows that stayed came to, so that a change of a few costs little in a large folder. */
export class EntityTree {
  readonly #orders = new Map<NameKind, KeptOrder<ListedEntity>>();
  readonly #namedIn = namedInReader();

  /** @param rows the same objects as before where nothing of them changed */
  headings(rows: readonly ListedEntity[], options: Partial<TreeOptions> = {}): Rows<HeadingNode> {
    const { groupBy, sortBy, filter, stories }: TreeOptions = { ...AS_IT_WAS, ...options };
    const words = plain(filter).split(/\s+/).filter(Boolean);
    const wanted = words.length === 0 ? rows : rows.filter((row) => fits(row, words));
    const duplicatesOf = duplicatesIn(rows, ({ mentions }) => mentions);
    switch (groupBy) {
      case 'kind':
        return this.#byKind(wanted, sortBy, duplicatesOf);
      case 'article':
        return byArticle(wanted.flatMap(this.#namedIn), sortBy, duplicatesOf);
      case 'story':
        return byStory(wanted.flatMap(this.#namedIn), stories, sortBy, duplicatesOf);
      default:
        return groupBy satisfies never;
    }
  }

  #byKind(rows: readonly ListedEntity[], sortBy: EntityOrder, duplicatesOf: DuplicatesOf): Rows<KindNode> {
    const ofKinds = new Map<NameKind, ListedEntity[]>();
    for (const row of rows) getOrMake(ofKinds, row.kind, () => []).push(row);
    const kinds = KIND_ORDER.filter((kind) => ofKinds.has(kind));
    return nodeListOf(kinds, (kind): KindNode => {
      const own = ofKinds.get(kind) ?? [];
      const order = getOrMake(this.#orders, kind, () => new KeptOrder());
      const node: KindNode = {
        type: 'kind',
        id: kind,
        parent: undefined,
        kind,
        covers: () => true,
        things: new NodeList(
          own.length,
          () => order.sort(own, ENTITY_ORDERS[sortBy]),
          (row, taken) => thingNode(whole(row), node, taken, allPlaces, duplicatesOf),
        ),
        get children() {
          return node.things.all;
        },
      };
      return node;
    });
  }
}

/** A folder has many times as many mentions as things: they are opened when they are looked at. */
function allPlaces({ row }: Counted): readonly EntityPlaces[] {
  return openEntity(row).articles;
}

function whole(row: ListedEntity): Counted {
  return { row, articles: row.articles, mentions: row.mentions };
}

/** Whether one of its names holds every word, in whatever case and with whatever accents. */
function fits({ name, aliases }: ListedEntity, words: readonly string[]): boolean {
  return [name, ...aliases].some((form) => words.every((word) => plain(form).includes(word)));
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
