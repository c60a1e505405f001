import type { ListedEntity } from '../../archive/listed-rows.ts';
import type { EntityOrder } from '../settings-defaults.ts';
import type { Compare } from './kept-order.ts';
import type { Counted } from './tree-nodes.ts';

type Orders<T> = Readonly<Record<EntityOrder, Compare<T>>>;

/** Over the entities of a folder, and over those under one heading. */
export const ENTITY_ORDERS: Orders<ListedEntity> = ordersBy(({ name }) => name);
export const COUNTED_ORDERS: Orders<Counted> = ordersBy(({ row }) => row.name);

function ordersBy<T extends Pick<Counted, 'articles' | 'mentions'>>(nameOf: (item: T) => string): Orders<T> {
  const byName: Compare<T> = (a, b) => nameOf(a).localeCompare(nameOf(b));
  const mentions: Compare<T> = (a, b) => b.mentions - a.mentions || byName(a, b);
  return {
    mentions,
    articles: (a, b) => b.articles - a.articles || mentions(a, b),
    name: (a, b) => byName(a, b) || b.mentions - a.mentions,
  };
}
