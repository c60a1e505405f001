import type { ValuesNode, ValueNode } from './value-nodes.ts';
import type { NameKind } from '../../engine/model/kinds.ts';
import type { EntityPlaces, EntityRow } from '../../engine/views/entity-rows.ts';

/** What stands in the Entities view: kinds, their entities, the articles of each, the mentions in each. */
export type EntityNode = KindNode | ThingNode | ValuesNode | ValueNode | ArticleNode | MentionNode;

export interface NodeBase {
  /** The same while the thing is the same, whatever is typed elsewhere: the editor keeps expansion and selection by it. */
  readonly id: string;
  readonly parent: EntityNode | undefined;
}

export interface KindNode extends NodeBase {
  readonly type: 'kind';
  readonly kind: NameKind;
  readonly children: readonly ThingNode[];
}

export interface ThingNode extends NodeBase {
  readonly type: 'thing';
  readonly row: EntityRow;
  readonly mentions: number;
  /** Other rows that may be the same thing. */
  readonly duplicates: readonly EntityRow[];
  readonly children: readonly ArticleNode[];
}

export interface ArticleNode extends NodeBase {
  readonly type: 'article';
  readonly parent: ThingNode | ValueNode;
  readonly places: EntityPlaces;
  readonly children: readonly MentionNode[];
}

export interface MentionNode extends NodeBase {
  readonly type: 'mention';
  readonly article: ArticleNode;
  readonly start: number;
  readonly end: number;
  readonly children: readonly [];
}

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

/** An article under what it mentions. */
export function articleNode(places: EntityPlaces, parent: ThingNode | ValueNode): ArticleNode {
  const children: MentionNode[] = [];
  const id = `${parent.id}|${places.id}`;
  const node: ArticleNode = { type: 'article', id, parent, places, children };
  children.push(
    ...places.mentions.map(({ start, end }, index): MentionNode => {
      return { type: 'mention', id: `${id}|${index}`, parent: node, article: node, start, end, children: [] };
    }),
  );
  return node;
}

/** Two things of one name and kind stay two: the engine's ids may change while typing, so they are told apart by order. */
function unused(id: string, taken: Set<string>): string {
  let candidate = id;
  for (let count = 2; taken.has(candidate); count++) candidate = `${id}#${count}`;
  taken.add(candidate);
  return candidate;
}

export function mentionsOf({ articles }: { readonly articles: readonly EntityPlaces[] }): number {
  return articles.reduce((sum, places) => sum + places.mentions.length, 0);
}

function byWeight(a: ThingNode, b: ThingNode): number {
  return b.mentions - a.mentions || a.row.name.localeCompare(b.row.name);
}
