import type { AnnotationView } from '../../engine/views/annotation-view.ts';
import type { Span } from '../../engine/base/span.ts';

/** How the rows of the Annotations view are put together. */
export const GROUPINGS = ['article', 'verdict', 'author', 'state'] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** What the rows are made of. */
export interface AnnotationInput {
  /** The article's id. */
  readonly article: string;
  /** How the article is called. */
  readonly articleName: string;
  readonly view: AnnotationView;
  readonly place: Span | undefined;
}

export type AnnotationNode = AnnotationGroupNode | AnnotationRowNode;

export interface AnnotationGroupNode {
  readonly type: 'annotations';
  /** The same while the group is the same: the editor keeps what is unfolded by it. */
  readonly id: string;
  readonly by: Grouping | 'care';
  /** What its annotations have in common; empty where nobody signed or there is no verdict. */
  readonly key: string;
  readonly children: readonly AnnotationRowNode[];
}

export interface AnnotationRowNode {
  readonly type: 'annotation';
  readonly id: string;
  readonly article: string;
  readonly articleName: string;
  /** Names the annotation in changes. */
  readonly annotation: string;
  readonly view: AnnotationView;
  readonly parent: AnnotationGroupNode;
  readonly children: readonly [];
}

/** The groups of the view: what lost its place first, then all else as asked, each in the order of its text. */
export function annotationNodes(
  annotations: readonly AnnotationInput[],
  by: Grouping,
): readonly AnnotationGroupNode[] {
  const care = annotations.filter(needsCare);
  const rest = annotations.filter((annotation) => !needsCare(annotation));
  const groups = new Map<string, AnnotationInput[]>();
  for (const annotation of rest) {
    const key = keyOf(annotation, by);
    const group = groups.get(key);
    if (group) group.push(annotation);
    else groups.set(key, [annotation]);
  }
  const sorted = [...groups].sort(([a], [b]) => compareKeys(a, b, by));
  return [
    ...(care.length > 0 ? [groupNode('care', '', care)] : []),
    ...sorted.map(([key, members]) => groupNode(by, key, members)),
  ];
}

/** Whether a person must look at it: its words are gone or changed, or stand in several places. */
export function needsCare({ view, place }: Pick<AnnotationInput, 'view' | 'place'>): boolean {
  return place === undefined || view.anchoring !== 'found' || view.isChanged;
}

function keyOf({ articleName, view }: AnnotationInput, by: Grouping): string {
  switch (by) {
    case 'article':
      return articleName;
    case 'verdict':
      return view.verdict ?? '';
    case 'author':
      return view.by ?? '';
    case 'state':
      return view.kind === 'note' || view.kind === 'verdict' ? view.state : '';
    default:
      return by satisfies never;
  }
}

/** Open before resolved, and what has no key last. */
function compareKeys(a: string, b: string, by: Grouping): number {
  if (a === '' || b === '') return a === '' ? 1 : -1;
  return by === 'state' ? (a === 'open' ? -1 : 1) : a.localeCompare(b);
}

function groupNode(
  by: AnnotationGroupNode['by'],
  key: string,
  members: readonly AnnotationInput[],
): AnnotationGroupNode {
  const children: AnnotationRowNode[] = [];
  const node: AnnotationGroupNode = { type: 'annotations', id: `${by}|${key}`, by, key, children };
  const sorted = [...members].sort(
    (a, b) =>
      a.articleName.localeCompare(b.articleName) ||
      (a.place?.start ?? a.view.item.start) - (b.place?.start ?? b.view.item.start),
  );
  const taken = new Set<string>();
  for (const { article, articleName, view } of sorted) {
    let id = `${article}|${view.id}`;
    // Two items that somebody gave one id are both shown.
    while (taken.has(id)) id += '#';
    taken.add(id);
    children.push({
      type: 'annotation',
      id,
      article,
      articleName,
      annotation: view.id,
      view,
      parent: node,
      children: [],
    });
  }
  return node;
}
