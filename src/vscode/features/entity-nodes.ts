import type { NameKind } from '../../engine/model/kinds.ts';
import type { EntityRow } from '../../engine/views/entity-rows.ts';
import { type ArticleNode, articleNode, type KindNode, mentionsOf, type ThingNode } from './tree-nodes.ts';

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

/** Builds the tree from the engine's rows, the most mentioned first, then by name. */
export function entityNodes(rows: readonly EntityRow[]): readonly KindNode[] {
  const taken = new Set<string>();
  const duplicatesOf = duplicatesIn(rows);
  return KIND_ORDER.flatMap((kind) => {
    const ofKind = rows.filter((row) => row.kind === kind);
    if (ofKind.length === 0) return [];
    const children: ThingNode[] = [];
    const node: KindNode = { type: 'kind', id: kind, parent: undefined, kind, children };
    children.push(...ofKind.map((row) => thingNode(row, node, taken, duplicatesOf)).sort(byWeight));
    return [node];
  });
}

/** Finds the rows that a row may be the same as, the most mentioned first. An entity's id is unique in its group. */
export function duplicatesIn(rows: readonly EntityRow[]): DuplicatesOf {
  const byId = new Map(rows.map((row) => [`${row.group}|${row.id}`, row]));
  return ({ group, possibleDuplicates }) =>
    possibleDuplicates
      .flatMap((id) => byId.get(`${group}|${id}`) ?? [])
      .sort((a, b) => mentionsOf(b) - mentionsOf(a) || a.name.localeCompare(b.name));
}

export type DuplicatesOf = (row: EntityRow) => readonly EntityRow[];

function thingNode(
  row: EntityRow,
  parent: KindNode,
  taken: Set<string>,
  duplicatesOf: DuplicatesOf,
): ThingNode {
  const children: ArticleNode[] = [];
  const id = unused(`${row.group}|${row.kind}|${row.name}`, taken);
  const mentions = mentionsOf(row);
  const duplicates = duplicatesOf(row);
  const node: ThingNode = { type: 'thing', id, parent, row, mentions, duplicates, children };
  children.push(...row.articles.map((places) => articleNode(places, node)));
  children.sort((a, b) => b.children.length - a.children.length || (a.id < b.id ? -1 : 1));
  return node;
}

/** Two things of one name and kind stay two: the engine's ids may change while typing, so they are told apart by order. */
function unused(id: string, taken: Set<string>): string {
  let candidate = id;
  for (let count = 2; taken.has(candidate); count++) candidate = `${id}#${count}`;
  taken.add(candidate);
  return candidate;
}

function byWeight(a: ThingNode, b: ThingNode): number {
  return b.mentions - a.mentions || a.row.name.localeCompare(b.row.name);
}
