import * as vscode from 'vscode';
import type { ListedEntity } from '../../archive/listed-rows.ts';
import type { EntityRow } from '../../engine/views/entity-rows.ts';
import type { ArticleStore } from '../article-store.ts';
import type { EngineClient } from '../engine-client.ts';
import { actingWords } from '../entity-lines.ts';
import type { Log } from '../log.ts';
import { fileName } from '../places.ts';
import { readSettings } from '../settings.ts';
import { mentionCount } from '../words.ts';
import type { TreeStory } from './entity-headings.ts';
import { kindItem, sourceItem, storyItem, thingItem, thingTooltip } from './entity-items.ts';
import { EntityTree } from './entity-nodes.ts';
import { mentionLine } from './mention-line.ts';
import { moreItem } from './more-item.ts';
import { OPEN_PASSAGE } from './open-passage.ts';
import { type MoreNode, type Rows, ROOTS, rowsOf, ShownRows } from './shown-rows.ts';
import type { Counted, EntityNode, HeadingNode, ThingNode, ValuesNode } from './tree-nodes.ts';
import { valueItem, valuesItem } from './value-items.ts';
import { valueNodes } from './value-nodes.ts';

export const ENTITIES_VIEW = 'secondSource.entities';

/** Argument: the row that says how many are not shown. */
export const SHOW_MORE_ENTITIES = 'secondSource.showMoreEntities';

/** The rows of the Entities view. It asks the engine only while the view can be seen. */
export class EntitiesView implements vscode.TreeDataProvider<EntityNode>, vscode.Disposable {
  readonly #store: ArticleStore;
  readonly #client: EngineClient;
  readonly #log: Log;
  readonly #changed = new vscode.EventEmitter<undefined>();
  readonly #tree = new EntityTree();
  readonly #shown = new ShownRows();
  #headings: Rows<HeadingNode> = rowsOf<HeadingNode>([]);
  #values: readonly ValuesNode[] = [];
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

  get isEmpty(): boolean {
    return this.#headings.count + this.#values.length === 0;
  }

  /** An entity that is shown by the id of its row. */
  thing(id: string): ThingNode | undefined {
    for (const heading of this.#headings.all) {
      const found = heading.things.first(this.#shown.most(heading.id)).find((thing) => thing.id === id);
      if (found) return found;
    }
    return undefined;
  }

  /** The row of an entity, under the heading that has the given article where there are several; draws the tree where it was not shown. */
  show({ group, id }: Pick<EntityRow, 'group' | 'id'>, article: string): ThingNode | undefined {
    const isMeant = (item: ListedEntity | Counted): boolean => {
      const row = 'row' in item ? item.row : item;
      return row.group === group && row.id === id;
    };
    const headings = this.#headings.all;
    const root = headings.findIndex(({ covers, things }) => covers(article) && things.placeOf(isMeant) >= 0);
    const heading = headings[root];
    if (!heading) return undefined;
    const place = heading.things.placeOf(isMeant);
    const isHidden = [this.#shown.showAt(ROOTS, root), this.#shown.showAt(heading.id, place)].includes(true);
    if (isHidden) this.#changed.fire(undefined);
    return heading.things.first(place + 1)[place];
  }

  /** Shows more of a list; answers the first row that was not shown. */
  showMore({ list, parent }: MoreNode<EntityNode>): EntityNode | undefined {
    const rows = parent ? rowsUnder(parent) : this.#headings;
    const place = this.#shown.showMore(list);
    this.#changed.fire(undefined);
    return rows.first(place + 1)[place];
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
    this.#headings = this.#tree.headings(rows, options);
    this.#values = this.filter ? [] : valueNodes(values);
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

  /** The first answer waits for the rows: told of an empty tree, the editor would say that there is no article. */
  async getChildren(node?: EntityNode): Promise<EntityNode[]> {
    if (!this.#isDrawn) await this.#load();
    this.#isDrawn = true;
    if (node) return [...this.#shown.of(rowsUnder(node), node.id, node)];
    return [...this.#shown.of<EntityNode, EntityNode>(this.#headings, ROOTS, undefined), ...this.#values];
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
      case 'more':
        return moreItem(node, SHOW_MORE_ENTITIES);
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

function rowsUnder(node: EntityNode): Rows<EntityNode> {
  if ('things' in node) return node.things;
  return node.type === 'values' ? node.values : rowsOf<EntityNode>(node.children);
}
