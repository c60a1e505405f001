import * as vscode from 'vscode';
import type { NameKind } from '../../engine/model/kinds.ts';
import { type ListedEntity, openEntity } from '../../archive/listed-rows.ts';
import type { EntityRow } from '../../engine/views/entity-rows.ts';
import type { ArticleStore } from '../article-store.ts';
import type { EngineClient } from '../engine-client.ts';
import { actingWords, countryLine, roleLines } from '../entity-lines.ts';
import { escapeMarkdown } from '../escape-markdown.ts';
import type { Log } from '../log.ts';
import { fileName } from '../places.ts';
import { readSettings } from '../settings.ts';
import { articleCount, duplicateWords, kindHeading, kindWord, mentionCount, placesWords } from '../words.ts';
import { entityNodes, type TreeStory } from './entity-nodes.ts';
import type {
  EntityNode,
  HeadingNode,
  KindNode,
  SourceNode,
  StoryNode,
  ThingNode,
  ValuesNode,
} from './tree-nodes.ts';
import { mentionLine } from './mention-line.ts';
import { OPEN_PASSAGE } from './open-passage.ts';
import { valueItem, valuesItem } from './value-items.ts';
import { valueNodes } from './value-nodes.ts';

export const ENTITIES_VIEW = 'secondSource.entities';

/** The rows of the Entities view. It asks the engine only while the view can be seen. */
export class EntitiesView implements vscode.TreeDataProvider<EntityNode>, vscode.Disposable {
  readonly #store: ArticleStore;
  readonly #client: EngineClient;
  readonly #log: Log;
  readonly #changed = new vscode.EventEmitter<undefined>();
  #nodes: readonly (HeadingNode | ValuesNode)[] = [];
  #rows: readonly ListedEntity[] = [];
  /** How the rows are shown, and what is shown beside them. */
  #print = '';
  #isDrawn = false;

  /** Words that the names listed must hold; empty lists all. It shows with the next update. */
  filter = '';

  readonly onDidChangeTreeData = this.#changed.event;

  constructor(store: ArticleStore, client: EngineClient, log: Log) {
    this.#store = store;
    this.#client = client;
    this.#log = log;
  }

  get roots(): readonly (HeadingNode | ValuesNode)[] {
    return this.#nodes;
  }

  /** A listed entity by the id of its row. */
  thing(id: string): ThingNode | undefined {
    return this.#things().find((thing) => thing.id === id);
  }

  /** The row of an entity, under the heading that has the given article where there are several. */
  find({ group, id }: Pick<EntityRow, 'group' | 'id'>, article: string): ThingNode | undefined {
    const own = this.#things().filter(({ row }) => row.group === group && row.id === id);
    const [only, ...others] = own;
    if (others.length === 0) return only;
    return own.find(({ articles }) => articles.some(({ places }) => places.id === article)) ?? only;
  }

  /** Asks for the rows again; draws only if one has changed. Before the editor has drawn any it asks by itself. */
  async update(): Promise<void> {
    if ((await this.#load()) && this.#isDrawn) this.#changed.fire(undefined);
  }

  /** Answers whether a row has changed. */
  async #load(): Promise<boolean> {
    const { engine, entities } = this.#client;
    const rows = await this.#log.guard('Listing the entities', this.#rows, () => entities.all());
    const values = readSettings()['entities.showValues']
      ? await this.#log.guard('Listing the values', [], () => engine.values())
      : [];
    const { 'entities.groupBy': groupBy, 'entities.sortBy': sortBy } = readSettings();
    const stories = groupBy === 'story' ? await this.#stories() : [];
    const options = { groupBy, sortBy, filter: this.filter, stories };
    const print = JSON.stringify([values, options]);
    if (rows === this.#rows && print === this.#print) return false;
    this.#rows = rows;
    this.#print = print;
    this.#nodes = [...entityNodes(rows, options), ...(this.filter ? [] : valueNodes(values))];
    return true;
  }

  /** Without their facts, which would draw the tree anew with every figure that changes. */
  async #stories(): Promise<readonly TreeStory[]> {
    const stories = await this.#log.guard('Listing the stories', [], () => this.#client.stories.all());
    return stories.map(({ id, group, title, articles }) => ({
      id,
      group,
      title,
      articles: articles.map(({ article, block }) => ({ article, block })),
    }));
  }

  #things(): readonly ThingNode[] {
    return this.#nodes.flatMap((node) => (node.type === 'values' ? [] : node.children));
  }

  /** The first answer waits for the rows: told of an empty tree, the editor would say that there is no article. */
  async getChildren(node?: EntityNode): Promise<EntityNode[]> {
    if (!this.#isDrawn) await this.#load();
    this.#isDrawn = true;
    return [...(node ? node.children : this.#nodes)];
  }

  getParent(node: EntityNode): EntityNode | undefined {
    return node.parent;
  }

  getTreeItem(node: EntityNode): vscode.TreeItem {
    const item = this.#item(node);
    item.id = node.id;
    item.contextValue = contextOf(node);
    return item;
  }

  /** Tooltips cost something, so they are made for the row under the pointer alone. */
  resolveTreeItem(item: vscode.TreeItem, node: EntityNode): vscode.TreeItem {
    if (node.type === 'thing') item.tooltip = thingTooltip(node);
    return item;
  }

  dispose(): void {
    this.#changed.dispose();
  }

  #item(node: EntityNode): vscode.TreeItem {
    switch (node.type) {
      case 'kind':
        return kindItem(node);
      case 'source':
        return sourceItem(node);
      case 'story':
        return storyItem(node);
      case 'thing':
        return thingItem(node);
      case 'values':
        return valuesItem(node);
      case 'value':
        return valueItem(node);
      case 'article': {
        const uri = vscode.Uri.parse(node.places.id);
        const count = node.children.length;
        const name = fileName(uri);
        const item = new vscode.TreeItem(name, vscode.TreeItemCollapsibleState.Collapsed);
        item.description = [node.places.outlet, String(count)].filter(Boolean).join(' · ');
        item.iconPath = new vscode.ThemeIcon('file-text');
        item.tooltip = uri.scheme === 'file' ? uri.fsPath : uri.toString(true);
        item.accessibilityInformation = { label: `${name}, ${mentionCount(count)}` };
        return item;
      }
      case 'mention':
        return this.#mentionItem(node);
      default:
        return node satisfies never;
    }
  }

  #mentionItem(node: Extract<EntityNode, { type: 'mention' }>): vscode.TreeItem {
    const { id } = node.article.places;
    const known = this.#store.get(id);
    const { text, highlight } = mentionLine(known?.facts.text ?? '', node);
    const line = (known?.lines.at(node.start).line ?? 0) + 1;
    const item = new vscode.TreeItem({ label: text, highlights: [[...highlight]] });
    const place = vscode.l10n.t('line {0}', line);
    const country = node.article.places.mentions.find(({ start }) => start === node.start)?.actsFor;
    const acting = country === undefined ? '' : actingWords(country);
    if (acting) item.description = acting;
    item.tooltip = [`${text} (${place})`, acting].filter(Boolean).join(', ');
    item.accessibilityInformation = { label: [text, acting, place].filter(Boolean).join(', ') };
    item.command = {
      command: OPEN_PASSAGE,
      title: vscode.l10n.t('Show in the Article'),
      arguments: [id, node.start, node.end],
    };
    return item;
  }
}

/** What the manifest's menus tell rows apart by. */
function contextOf(node: EntityNode): string {
  if (node.type === 'thing' && node.duplicates.length > 0) return 'thing-duplicate';
  const article = node.type === 'mention' ? node.article : node.type === 'article' ? node : undefined;
  return article?.parent.type === 'value' ? `value-${node.type}` : node.type;
}

function kindItem({ kind, children }: KindNode): vscode.TreeItem {
  const state =
    kind === 'group' ? vscode.TreeItemCollapsibleState.Collapsed : vscode.TreeItemCollapsibleState.Expanded;
  const item = new vscode.TreeItem(kindHeading(kind), state);
  item.description = String(children.length);
  item.iconPath = new vscode.ThemeIcon(KIND_ICONS[kind]);
  return item;
}

function sourceItem({ article, outlet, children }: SourceNode): vscode.TreeItem {
  const uri = vscode.Uri.parse(article);
  const item = new vscode.TreeItem(fileName(uri), vscode.TreeItemCollapsibleState.Collapsed);
  item.description = [outlet, String(children.length)].filter(Boolean).join(' · ');
  item.iconPath = new vscode.ThemeIcon('file-text');
  item.tooltip = uri.scheme === 'file' ? uri.fsPath : uri.toString(true);
  return item;
}

function storyItem({ title, articles }: StoryNode): vscode.TreeItem {
  const name = title || vscode.l10n.t('Other articles');
  const item = new vscode.TreeItem(name, vscode.TreeItemCollapsibleState.Collapsed);
  item.description = articleCount(articles);
  item.iconPath = new vscode.ThemeIcon('book');
  item.tooltip = name;
  return item;
}

function thingItem({ row, parent, named, mentions, duplicates }: ThingNode): vscode.TreeItem {
  const item = new vscode.TreeItem(row.name, vscode.TreeItemCollapsibleState.Collapsed);
  const articles = articleCount(named);
  const count = parent.type === 'source' ? mentionCount(mentions) : placesWords(mentions, named);
  const perhaps = duplicateWords(duplicates.map(({ name }) => name));
  item.description = perhaps ? `${count} · ${perhaps}` : count;
  if (perhaps) item.iconPath = new vscode.ThemeIcon('question');
  else if (parent.type !== 'kind') item.iconPath = new vscode.ThemeIcon(KIND_ICONS[row.kind]);
  item.accessibilityInformation = {
    label: [row.name, kindWord(row.kind), mentionCount(mentions), articles, perhaps]
      .filter(Boolean)
      .join(', '),
  };
  return item;
}

/** How many other names a tooltip lists. */
const SHOWN_NAMES = 6;

function thingTooltip({ row: listed, named, mentions, duplicates }: ThingNode): vscode.MarkdownString {
  const row = openEntity(listed);
  const lines = [`**${escapeMarkdown(row.name)}** · ${kindWord(row.kind)}`];
  const country = countryLine(row.country);
  if (country) lines.push(country);
  lines.push(...roleLines(row.roles, SHOWN_NAMES));
  if (row.aliases.length > 0) {
    const names = row.aliases.slice(0, SHOWN_NAMES).map(escapeMarkdown).join(', ');
    lines.push(vscode.l10n.t('Also: {0}', names));
  }
  lines.push(`${mentionCount(mentions)}, ${articleCount(named)}`);
  const perhaps = duplicateWords(duplicates.map(({ name }) => escapeMarkdown(name)));
  if (perhaps) lines.push(perhaps);
  const text = new vscode.MarkdownString(lines.join('\n\n'));
  text.isTrusted = { enabledCommands: [OPEN_PASSAGE] };
  return text;
}

const KIND_ICONS: Readonly<Record<NameKind, string>> = {
  person: 'account',
  organization: 'organization',
  place: 'location',
  event: 'calendar',
  document: 'law',
  work: 'book',
  product: 'package',
  group: 'globe',
};
