import { type ListedEntity, openEntity } from '../../archive/listed-rows.ts';
import { remember } from '../../engine/base/remember.ts';
import type { Counted } from './tree-nodes.ts';

/** An entity that an article names, and how often. */
export interface NamedIn {
  readonly article: string;
  readonly outlet: string | undefined;
  readonly counted: Counted;
}

/** Says which articles name an entity; opens its row once. */
export function namedInReader(): (row: ListedEntity) => readonly NamedIn[] {
  // Every entity of an article would hold its id once more.
  const ids = new Map<string, string>();
  const idOf = (id: string): string => {
    const known = ids.get(id);
    if (known === undefined) ids.set(id, id);
    return known ?? id;
  };
  return remember((row) =>
    openEntity(row).articles.map(({ id, outlet, mentions }) => ({
      article: idOf(id),
      outlet,
      counted: { row, articles: 1, mentions: mentions.length },
    })),
  );
}
