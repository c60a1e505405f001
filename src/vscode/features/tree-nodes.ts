import type { NameKind } from '../../engine/model/kinds.ts';
import type { ListedEntity } from '../../archive/listed-rows.ts';
import type { EntityPlaces } from '../../engine/views/entity-places.ts';
import type { ValueRow } from '../../engine/views/value-rows.ts';
import type { NodeList } from './node-list.ts';
import type { MoreNode } from './shown-rows.ts';

/** What stands in the Entities view: headings, the entities under each, their articles, the mentions in each. */
export type EntityNode =
  | KindNode
  | SourceNode
  | StoryNode
  | ThingNode
  | ValuesNode
  | ValueNode
  | ArticleNode
  | MentionNode
  | MoreNode<EntityNode>;

/** Headings over entities. */
export type HeadingNode = KindNode | SourceNode | StoryNode;

export interface NodeBase {
  /** The same while the thing is the same, whatever is typed elsewhere: the editor keeps expansion and selection by it. */
  readonly id: string;
  readonly parent: EntityNode | undefined;
}

/** What every heading over entities has. */
interface HeadingBase extends NodeBase {
  readonly things: Things;
  /** All of them. */
  readonly children: readonly ThingNode[];
  /** Whether what it has of an entity is in this article, among others. */
  readonly covers: (article: string) => boolean;
}

/** The entities under a heading. */
export type Things = NodeList<ListedEntity, ThingNode> | NodeList<Counted, ThingNode>;

/** An entity, in how many articles it is named under a heading, and how often. */
export interface Counted {
  readonly row: ListedEntity;
  readonly articles: number;
  readonly mentions: number;
}

export interface KindNode extends HeadingBase {
  readonly type: 'kind';
  readonly kind: NameKind;
}

/** An article as a heading over those that it names. */
export interface SourceNode extends HeadingBase {
  readonly type: 'source';
  readonly article: string;
  readonly outlet?: string;
}

/** A story as a heading over those that its articles name; without a title for the articles that stand alone. */
export interface StoryNode extends HeadingBase {
  readonly type: 'story';
  readonly title: string;
  /** How many articles tell it. */
  readonly articles: number;
}

export interface ThingNode extends NodeBase {
  readonly type: 'thing';
  readonly parent: HeadingNode;
  readonly row: ListedEntity;
  /** In how many articles it is named under its heading, and how often. */
  readonly named: number;
  readonly mentions: number;
  /** Other rows that may be the same thing. */
  readonly duplicates: readonly ListedEntity[];
  /** The articles that name it, shown or not. */
  readonly articles: readonly ArticleNode[];
  /** Its articles; its mentions where the heading is an article. */
  readonly children: readonly (ArticleNode | MentionNode)[];
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
  readonly values: NodeList<ValueRow, ValueNode>;
  /** All of them. */
  readonly children: readonly ValueNode[];
}

export interface ValueNode extends NodeBase {
  readonly type: 'value';
  readonly row: ValueRow;
  readonly mentions: number;
  readonly children: readonly ArticleNode[];
}

/** An article under what it mentions. Where it is not `shown` itself, its mentions stand right under that. */
export function articleNode(places: EntityPlaces, parent: ThingNode | ValueNode, shown = true): ArticleNode {
  const children: MentionNode[] = [];
  const id = `${parent.id}|${places.id}`;
  const node: ArticleNode = { type: 'article', id, parent, places, children };
  const above = shown ? node : parent;
  children.push(
    ...places.mentions.map(({ start, end }, index): MentionNode => {
      const mention = `${id}|${index}`;
      return { type: 'mention', id: mention, parent: above, article: node, start, end, children: [] };
    }),
  );
  return node;
}
