import { type ListedStory, openStory } from '../../archive/listed-rows.ts';
import { remember } from '../../engine/base/remember.ts';
import type { FactRow } from '../../engine/views/claim-rows.ts';
import type { ClaimPassage } from '../../engine/views/claim-view.ts';
import { isDisputed, isTelling } from '../../engine/views/source-matrix.ts';
import { KeptOrder } from './kept-order.ts';
import { nodeListOf } from './node-list.ts';
import type { MoreNode, Rows } from './shown-rows.ts';
import { unusedId } from './unused-id.ts';

/** What stands in the Claims view: stories, their facts, what each source says of them. */
export type ClaimNode = StoryNode | FactNode | PassageNode | MoreNode<ClaimNode>;

export interface StoryNode {
  readonly type: 'story';
  /** The same while the story has its first article. */
  readonly id: string;
  readonly parent: undefined;
  readonly story: ListedStory;
  readonly children: readonly FactNode[];
}

export interface FactNode {
  readonly type: 'fact';
  readonly id: string;
  readonly parent: StoryNode;
  readonly fact: FactRow;
  readonly children: readonly PassageNode[];
}

export interface PassageNode {
  readonly type: 'passage';
  readonly id: string;
  readonly parent: FactNode;
  readonly passage: ClaimPassage;
  /** Counted from 0, that of the most origins first. */
  readonly version: number;
  readonly children: readonly [];
}

/** The tree over the engine's rows. It keeps the order of those that stayed. */
export class ClaimTree {
  readonly #order = new KeptOrder<ListedStory>();

  /** Stories that several articles tell go first; those without a fact to show are left out. */
  stories(rows: readonly ListedStory[], disputedOnly: boolean): Rows<StoryNode> {
    const shown = rows.filter(({ tells, hasDispute }) => (disputedOnly ? hasDispute : tells));
    return nodeListOf(this.#order.sort(shown, byArticles), (story, taken) =>
      storyNode(story, disputedOnly, taken),
    );
  }
}

function storyNode(story: ListedStory, disputedOnly: boolean, taken: Set<string>): StoryNode {
  let children: readonly FactNode[] | undefined;
  const node: StoryNode = {
    type: 'story',
    id: unusedId(`${story.group}|${story.id}`, taken),
    parent: undefined,
    story,
    // A folder has many times as many facts as stories: they are opened when they are looked at.
    get children() {
      const own = new Set<string>();
      children ??= openStory(story)
        .facts.filter((fact) => isTelling(fact) && (!disputedOnly || isDisputed(fact.status)))
        .map((fact) => factNode(fact, node, own));
      return children;
    },
  };
  return node;
}

/** Those that most articles tell first, then in the order of their first articles. */
export function byArticles(a: ListedStory, b: ListedStory): number {
  return articlesOf(b) - articlesOf(a) || (placeOf(a) < placeOf(b) ? -1 : 1);
}

/** How many articles tell a story, their related cards not counted twice. */
export const articlesOf = remember(
  ({ articles }: ListedStory) => new Set(articles.map(({ article }) => article)).size,
);

const placeOf = remember(({ group, articles: [first], id }: ListedStory) =>
  [group, first?.article, id].join('\n'),
);

function factNode(fact: FactRow, parent: StoryNode, taken: Set<string>): FactNode {
  const children: PassageNode[] = [];
  const id = unusedId(`${parent.id}|${fact.kind}|${fact.key}|${fact.versions[0]?.said ?? ''}`, taken);
  const node: FactNode = { type: 'fact', id, parent, fact, children };
  fact.versions.forEach(({ passages }, version) => {
    for (const passage of passages) {
      const name = unusedId(`${id}|${passage.article}`, taken);
      children.push({ type: 'passage', id: name, parent: node, passage, version, children: [] });
    }
  });
  return node;
}
