import * as vscode from 'vscode';
import { VERDICTS } from '../../engine/annotations/annotation-change.ts';
import type { AnnotationView } from '../../engine/views/annotation-view.ts';
import type { Annotator } from '../annotate.ts';
import { escapeMarkdown } from '../escape-markdown.ts';
import { fileName } from '../places.ts';
import { readSettings } from '../settings.ts';
import { verdictWord } from '../words.ts';
import type { AnnotationList } from './annotation-list.ts';
import {
  type AnnotationGroupNode,
  type AnnotationNode,
  annotationNodes,
  type AnnotationRowNode,
  needsCare,
} from './annotation-nodes.ts';
import { ANNOTATION_COMMANDS } from './annotation-commands.ts';
import { kindOfAnnotation, shortened } from './annotation-words.ts';
import { inertMarkdown } from './inert-markdown.ts';
import { evidenceWords } from './thread-comment.ts';

export const ANNOTATIONS_VIEW = 'secondSource.annotations';

/** The rows of the Annotations view. */
export class AnnotationsView implements vscode.TreeDataProvider<AnnotationNode>, vscode.Disposable {
  readonly #list: AnnotationList;
  readonly #changed = new vscode.EventEmitter<undefined>();
  #nodes: readonly AnnotationGroupNode[] = [];
  #print = '';

  readonly onDidChangeTreeData = this.#changed.event;

  constructor(list: AnnotationList) {
    this.#list = list;
  }

  /** Makes the rows anew; draws only if one has changed. */
  update(): void {
    const inputs = this.#list.all.map(({ article, view, place }) => ({
      article: article.id,
      articleName: fileName(article.uri),
      view,
      place,
    }));
    const by = readSettings()['annotations.groupBy'];
    const nodes = annotationNodes(inputs, by);
    const print = JSON.stringify(
      nodes.map((node) => [node.id, node.children.map(({ id, view }) => [id, view])]),
    );
    if (print === this.#print) return;
    this.#print = print;
    this.#nodes = nodes;
    this.#changed.fire(undefined);
  }

  getChildren(node?: AnnotationNode): AnnotationNode[] {
    return [...(node ? node.children : this.#nodes)];
  }

  getParent(node: AnnotationNode): AnnotationNode | undefined {
    return node.type === 'annotation' ? node.parent : undefined;
  }

  getTreeItem(node: AnnotationNode): vscode.TreeItem {
    return node.type === 'annotations' ? groupItem(node) : rowItem(node);
  }

  resolveTreeItem(item: vscode.TreeItem, node: AnnotationNode): vscode.TreeItem {
    if (node.type === 'annotation') item.tooltip = tooltipOf(node);
    return item;
  }

  dispose(): void {
    this.#changed.dispose();
  }
}

/** How many annotations a person must look at, with the changes that are not written yet. */
export function careBadge(list: AnnotationList, { kept }: Annotator): vscode.ViewBadge | undefined {
  const lost = list.all.filter(needsCare).length;
  const unwritten = kept.all.length;
  if (lost + unwritten === 0) return undefined;
  const parts = [
    lost === 0
      ? undefined
      : lost === 1
        ? vscode.l10n.t('1 annotation needs a look')
        : vscode.l10n.t('{0} annotations need a look', lost),
    unwritten === 0 ? undefined : vscode.l10n.t('{0} not written yet', unwritten),
  ];
  return { value: lost + unwritten, tooltip: parts.filter((part) => part !== undefined).join(', ') };
}

function groupItem({ id, by, key, children }: AnnotationGroupNode): vscode.TreeItem {
  const item = new vscode.TreeItem(groupWords(by, key), vscode.TreeItemCollapsibleState.Expanded);
  item.id = id;
  item.description = String(children.length);
  item.contextValue = by === 'care' ? 'annotations-care' : 'annotations';
  item.iconPath = new vscode.ThemeIcon(GROUP_ICONS[by]);
  return item;
}

const GROUP_ICONS: Readonly<Record<AnnotationGroupNode['by'], string>> = {
  care: 'warning',
  article: 'file-text',
  verdict: 'verified',
  author: 'account',
  state: 'comment-discussion',
};

function groupWords(by: AnnotationGroupNode['by'], key: string): string {
  switch (by) {
    case 'care':
      return vscode.l10n.t('Needs a look');
    case 'article':
      return key;
    case 'verdict': {
      const verdict = VERDICTS.find((known) => known === key);
      return verdict ? verdictWord(verdict) : vscode.l10n.t('No verdict');
    }
    case 'author':
      return key === '' ? vscode.l10n.t('Unsigned') : key;
    case 'state':
      return key === ''
        ? vscode.l10n.t('Decisions')
        : key === 'open'
          ? vscode.l10n.t('Open')
          : vscode.l10n.t('Resolved');
    default:
      return by satisfies never;
  }
}

function rowItem(node: AnnotationRowNode): vscode.TreeItem {
  const { id, view, articleName, parent } = node;
  const kind = kindOfAnnotation(view);
  const said = view.text === '' ? `“${shortened(view.exact)}”` : shortened(view.text);
  const item = new vscode.TreeItem(`${kind}: ${said}`);
  item.id = `${parent.id}|${id}`;
  const parts = [
    view.text === '' ? undefined : `“${shortened(view.exact)}”`,
    parent.by === 'article' ? undefined : articleName,
    parent.by === 'author' ? undefined : view.by,
    view.state === 'resolved' ? vscode.l10n.t('resolved') : undefined,
  ];
  item.description = parts.filter((part) => part !== undefined).join(' · ');
  item.iconPath = new vscode.ThemeIcon(iconOf(view));
  item.contextValue = contextOf(node);
  const care = careWords(view);
  item.accessibilityInformation = {
    label: [care, kind, shortened(view.text), shortened(view.exact), articleName, view.by]
      .filter(Boolean)
      .join(', '),
  };
  item.command = {
    command: ANNOTATION_COMMANDS.open,
    title: vscode.l10n.t('Show in the Article'),
    // The row keeps the focus: a key for it, such as the one that deletes, must not fall on the words of the article.
    arguments: [{ article: node.article, annotation: node.annotation }, true],
  };
  return item;
}

/** What the manifest's menus tell rows apart by: kind, state, and whether it lost its place. */
function contextOf({ view }: AnnotationRowNode): string {
  const talk = view.kind === 'note' || view.kind === 'verdict' ? `${view.kind}-${view.state}` : view.kind;
  return view.anchoring === 'found' && !view.isChanged ? `annotation-${talk}` : `annotation-${talk}-lost`;
}

function careWords(view: AnnotationView): string {
  if (view.anchoring === 'orphaned') return vscode.l10n.t('The words no longer stand in the article.');
  if (view.anchoring === 'ambiguous') return vscode.l10n.t('The words may stand in several places.');
  return view.isChanged ? vscode.l10n.t('The words were changed since.') : '';
}

function iconOf({ kind, state, anchoring }: AnnotationView): string {
  if (anchoring === 'orphaned') return 'debug-disconnect';
  if (anchoring === 'ambiguous') return 'question';
  if (kind === 'verdict') return state === 'resolved' ? 'pass' : 'verified';
  if (kind === 'note') return state === 'resolved' ? 'pass' : 'comment';
  if (kind === 'dismissal') return 'circle-slash';
  return kind === 'evidence' ? 'link' : 'tag';
}

function tooltipOf({ view, articleName }: AnnotationRowNode): vscode.MarkdownString {
  const signed = [view.by, view.created?.slice(0, 'YYYY-MM-DD'.length)].filter(Boolean).join(', ');
  const lines = [
    careWords(view),
    `**${escapeMarkdown(kindOfAnnotation(view))}** · ${escapeMarkdown(articleName)}`,
    `> ${escapeMarkdown(view.exact)}`,
    inertMarkdown(view.text),
    ...view.evidence.map((each) => vscode.l10n.t('Evidence: {0}', inertMarkdown(evidenceWords(each)))),
    ...view.replies.map(({ by, text }) => `${escapeMarkdown(by ?? '')}: ${inertMarkdown(text)}`),
    escapeMarkdown(signed),
  ];
  return new vscode.MarkdownString(lines.filter((line) => line !== '').join('\n\n'));
}
