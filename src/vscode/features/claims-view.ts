import * as vscode from 'vscode';
import type { ListedStory } from '../../archive/listed-rows.ts';
import type { ArticleStore } from '../article-store.ts';
import { oneLine, originCount, STATUS_ICONS, statusWord } from '../claim-words.ts';
import { factWords } from '../fact-words.ts';
import type { EngineClient } from '../engine-client.ts';
import { escapeMarkdown } from '../escape-markdown.ts';
import type { Log } from '../log.ts';
import { fileName } from '../places.ts';
import { readSettings } from '../settings.ts';
import { articleCount } from '../words.ts';
import { articlesOf, type ClaimNode, ClaimTree, type FactNode, type StoryNode } from './claim-nodes.ts';
import { moreItem } from './more-item.ts';
import { OPEN_PASSAGE } from './open-passage.ts';
import { type MoreNode, type Rows, ROOTS, rowsOf, ShownRows } from './shown-rows.ts';

export const CLAIMS_VIEW = 'secondSource.claims';

/** Argument: the row that says how many are not shown. */
export const SHOW_MORE_CLAIMS = 'secondSource.showMoreClaims';

/** A row of a side bar shows about so much of a passage. Unit: UTF-16 units. */
const LONGEST_ROW = 90;

/** The rows of the Claims view. It asks the engine only while the view can be seen. */
export class ClaimsView implements vscode.TreeDataProvider<ClaimNode>, vscode.Disposable {
  readonly #store: ArticleStore;
  readonly #client: EngineClient;
  readonly #log: Log;
  readonly #changed = new vscode.EventEmitter<undefined>();
  readonly #tree = new ClaimTree();
  readonly #shown = new ShownRows();
  #roots: Rows<StoryNode> = rowsOf<StoryNode>([]);
  #drawn: { readonly stories: readonly ListedStory[]; readonly disputedOnly: boolean } | undefined;
  #isDrawn = false;

  readonly onDidChangeTreeData = this.#changed.event;

  constructor(store: ArticleStore, client: EngineClient, log: Log) {
    this.#store = store;
    this.#client = client;
    this.#log = log;
  }

  /** Asks for the rows again; draws only if one has changed. Before the editor has drawn any it asks by itself. */
  async update(): Promise<void> {
    if ((await this.#load()) && this.#isDrawn) this.#changed.fire(undefined);
  }

  /** Answers whether a row has changed. */
  async #load(): Promise<boolean> {
    const known = this.#drawn?.stories ?? [];
    const stories = await this.#log.guard('Listing the claims', known, () => this.#client.stories.all());
    const disputedOnly = readSettings()['claims.show'] === 'disputed';
    if (this.#drawn?.stories === stories && this.#drawn.disputedOnly === disputedOnly) return false;
    this.#drawn = { stories, disputedOnly };
    this.#roots = this.#tree.stories(stories, disputedOnly);
    return true;
  }

  /** The first answer waits for the rows: told of an empty tree, the editor would say that there is none. */
  async getChildren(node?: ClaimNode): Promise<ClaimNode[]> {
    if (!this.#isDrawn) await this.#load();
    this.#isDrawn = true;
    return [...this.#shown.of(this.#rowsUnder(node), node?.id ?? ROOTS, node)];
  }

  /** Shows more of a list; answers the first row that was not shown. */
  showMore({ list, parent }: MoreNode<ClaimNode>): ClaimNode | undefined {
    const place = this.#shown.showMore(list);
    this.#changed.fire(undefined);
    return this.#rowsUnder(parent).first(place + 1)[place];
  }

  #rowsUnder(node: ClaimNode | undefined): Rows<ClaimNode> {
    return node ? rowsOf<ClaimNode>(node.children) : this.#roots;
  }

  getParent(node: ClaimNode): ClaimNode | undefined {
    return node.parent;
  }

  getTreeItem(node: ClaimNode): vscode.TreeItem {
    const item = this.#item(node);
    item.id = node.id;
    item.contextValue = node.type;
    return item;
  }

  /** Made for the row under the pointer alone. */
  resolveTreeItem(item: vscode.TreeItem, node: ClaimNode): vscode.TreeItem {
    if (node.type === 'fact') item.tooltip = factTooltip(node);
    if (node.type === 'passage') item.tooltip = new vscode.MarkdownString(escapeMarkdown(node.passage.said));
    return item;
  }

  dispose(): void {
    this.#changed.dispose();
  }

  #item(node: ClaimNode): vscode.TreeItem {
    switch (node.type) {
      case 'story':
        return storyItem(node, this.#roots.count === 1);
      case 'fact':
        return factItem(node);
      case 'passage':
        return this.#passageItem(node);
      case 'more':
        return moreItem(node, SHOW_MORE_CLAIMS);
      default:
        return node satisfies never;
    }
  }

  #passageItem({ passage, version, parent }: Extract<ClaimNode, { type: 'passage' }>): vscode.TreeItem {
    const { article, outlet, start, end, attribution, said } = passage;
    const name = outlet ?? fileName(vscode.Uri.parse(article));
    const words = oneLine(said, LONGEST_ROW);
    const line = (this.#store.get(article)?.lines.at(start).line ?? 0) + 1;
    const item = new vscode.TreeItem(name);
    const source = attribution === undefined ? '' : vscode.l10n.t('by {0}', attribution);
    item.description = [words, source].filter(Boolean).join(' · ');
    if (parent.fact.versions.length > 1)
      item.iconPath = new vscode.ThemeIcon(version === 0 ? 'circle-filled' : 'circle-outline');
    const place = vscode.l10n.t('line {0}', line);
    item.accessibilityInformation = { label: [name, words, source, place].filter(Boolean).join(', ') };
    item.command = {
      command: OPEN_PASSAGE,
      title: vscode.l10n.t('Show in the Article'),
      arguments: [article, start, end],
    };
    return item;
  }
}

function storyItem({ story }: StoryNode, isOnly: boolean): vscode.TreeItem {
  const state = isOnly ? vscode.TreeItemCollapsibleState.Expanded : vscode.TreeItemCollapsibleState.Collapsed;
  const item = new vscode.TreeItem(story.title, state);
  item.description = articleCount(articlesOf(story));
  item.iconPath = new vscode.ThemeIcon('book');
  item.tooltip = story.title;
  return item;
}

function factItem({ fact }: FactNode): vscode.TreeItem {
  const words = [...new Set(fact.versions.map(({ said }) => oneLine(said, LONGEST_ROW)))].join(' ≠ ');
  const name = factWords(fact);
  const item = new vscode.TreeItem(name, vscode.TreeItemCollapsibleState.Collapsed);
  const status = statusWord(fact.status);
  item.description = words;
  item.iconPath = new vscode.ThemeIcon(STATUS_ICONS[fact.status], statusColour(fact));
  item.accessibilityInformation = { label: `${name}, ${status}, ${words}` };
  return item;
}

function statusColour({ status }: FactNode['fact']): vscode.ThemeColor | undefined {
  if (status === 'conflicting') return new vscode.ThemeColor('list.warningForeground');
  return undefined;
}

function factTooltip({ fact }: FactNode): vscode.MarkdownString {
  const lines = fact.versions.map(
    ({ said, origins }) => `“${escapeMarkdown(oneLine(said, LONGEST_ROW))}”: ${originCount(origins)}`,
  );
  return new vscode.MarkdownString(
    [`**${escapeMarkdown(factWords(fact))}** · ${statusWord(fact.status)}`, ...lines].join('\n\n'),
  );
}
