import { mentionsOf } from '../../engine/views/entity-rows.ts';
import type { ValueRow } from '../../engine/views/value-rows.ts';
import { nodeListOf } from './node-list.ts';
import { type ArticleNode, articleNode, type ValueNode, type ValuesNode } from './tree-nodes.ts';

/** Builds the groups of dates and of figures, in the engine's order; an empty one is left out. */
export function valueNodes(rows: readonly ValueRow[]): readonly ValuesNode[] {
  return (['dates', 'figures'] as const).flatMap((what) => {
    const wanted = rows.filter(({ value }) => (value.kind === 'date') === (what === 'dates'));
    if (wanted.length === 0) return [];
    const node: ValuesNode = {
      type: 'values',
      id: what,
      parent: undefined,
      what,
      values: nodeListOf(wanted, (row) => valueNode(row, node)),
      get children() {
        return node.values.all;
      },
    };
    return [node];
  });
}

function valueNode(row: ValueRow, parent: ValuesNode): ValueNode {
  const { value } = row;
  const parts =
    'timex' in value
      ? [value.timex]
      : [value.bounds, value.min, value.max, value.stated, value.unit, value.score];
  const id = JSON.stringify([row.group, value.kind, ...parts]);
  let children: readonly ArticleNode[] | undefined;
  const node: ValueNode = {
    type: 'value',
    id,
    parent,
    row,
    mentions: mentionsOf(row),
    get children() {
      children ??= row.articles.map((places) => articleNode(places, node));
      return children;
    },
  };
  return node;
}
