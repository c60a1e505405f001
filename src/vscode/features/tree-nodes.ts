import type { NameKind } from '../../engine/model/kinds.ts';
import type { EntityPlaces, EntityRow } from '../../engine/views/entity-rows.ts';
import type { ValueRow } from '../../engine/views/value-rows.ts';

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

/** A heading over values. */
export interface ValuesNode extends NodeBase {
  readonly type: 'values';
  readonly what: 'dates' | 'figures';
  readonly children: readonly ValueNode[];
}

export interface ValueNode extends NodeBase {
  readonly type: 'value';
  readonly row: ValueRow;
  readonly mentions: number;
  readonly children: readonly ArticleNode[];
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

/** How often a row's thing is mentioned, in all its articles. */
export function mentionsOf({ articles }: { readonly articles: readonly EntityPlaces[] }): number {
  return articles.reduce((sum, places) => sum + places.mentions.length, 0);
}
