import { mentionsOf } from '../../engine/views/entity-rows.ts';
import type { ValueRow } from '../../engine/views/value-rows.ts';
import { type ArticleNode, articleNode, type ValueNode, type ValuesNode } from './tree-nodes.ts';

/** Builds the groups of dates and of figures, in the engine's order; an empty one is left out. */
export function valueNodes(rows: readonly ValueRow[]): readonly ValuesNode[] {
  return (['dates', 'figures'] as const).flatMap((what) => {
    const wanted = rows.filter(({ value }) => (value.kind === 'date') === (what === 'dates'));
    if (wanted.length === 0) return [];
    const children: ValueNode[] = [];
    const node: ValuesNode = { type: 'values', id: what, parent: undefined, what, children };
    children.push(...wanted.map((row) => valueNode(row, node)));
    return [node];
  });
}

function valueNode(row: ValueRow, parent: ValuesNode): ValueNode {
  const children: ArticleNode[] = [];
  const { value } = row;
  const parts =
    'timex' in value
      ? [value.timex]
      : [value.bounds, value.min, value.max, value.stated, value.unit, value.score];
  const id = JSON.stringify([row.group, value.kind, ...parts]);
  const node: ValueNode = { type: 'value', id, parent, row, mentions: mentionsOf(row), children };
  children.push(...row.articles.map((places) => articleNode(places, node)));
  return node;
}
