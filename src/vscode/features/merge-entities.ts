import * as vscode from 'vscode';
import type { ListedEntity } from '../../archive/listed-rows.ts';
import type { Annotator } from '../annotate.ts';
import type { ArticleStore } from '../article-store.ts';
import type { EngineClient } from '../engine-client.ts';
import type { Log } from '../log.ts';
import { articleCount, kindWord } from '../words.ts';
import type { EntitiesView } from './entities-view.ts';
import { placeOf } from './duplicate-commands.ts';
import { isNode } from './targets.ts';
import type { EntityNode, ThingNode } from './tree-nodes.ts';

/** Says that the selected rows are one. */
export const MERGE_SELECTED = 'secondSource.mergeSelected';

/** The type of what is dragged: VS Code derives it from the view's id. */
const DRAGGED = 'application/vnd.code.tree.secondsource.entities';

/** Merges by dragging one entity onto another. A slip of the hand must not decide anything: it asks. */
export class EntityDrag implements vscode.TreeDragAndDropController<EntityNode> {
  readonly dragMimeTypes = [DRAGGED];
  readonly dropMimeTypes = [DRAGGED];
  readonly #provider: EntitiesView;
  readonly #store: ArticleStore;
  readonly #client: EngineClient;
  readonly #annotator: Annotator;
  readonly #log: Log;

  constructor(
    provider: EntitiesView,
    store: ArticleStore,
    client: EngineClient,
    annotator: Annotator,
    log: Log,
  ) {
    this.#provider = provider;
    this.#store = store;
    this.#client = client;
    this.#annotator = annotator;
    this.#log = log;
  }

  handleDrag(source: readonly EntityNode[], data: vscode.DataTransfer): void {
    const ids = things(source).map(({ id }) => id);
    if (ids.length > 0) data.set(DRAGGED, new vscode.DataTransferItem(JSON.stringify(ids)));
  }

  async handleDrop(target: EntityNode | undefined, data: vscode.DataTransfer): Promise<void> {
    await this.#log.guard('Merging by dragging', undefined, async () => {
      const dragged = data.get(DRAGGED);
      const onto = thingAbove(target);
      if (!dragged || !onto) return;
      const ids = JSON.parse(await dragged.asString()) as readonly string[];
      const rows = ids.flatMap((id) => this.#provider.thing(id)?.row ?? []);
      const others = rows.filter((row) => !isSame(row, onto.row));
      if (others.length === 0 || !(await askToMerge(others, onto.row))) return;
      await merge(others, onto.row, this.#store, this.#client, this.#annotator);
    });
  }
}

/** The command takes the row under the pointer and the selected rows, or the selection alone. */
export function registerMerge(
  view: vscode.TreeView<EntityNode>,
  provider: EntitiesView,
  store: ArticleStore,
  client: EngineClient,
  annotator: Annotator,
  log: Log,
): vscode.Disposable {
  return vscode.commands.registerCommand(MERGE_SELECTED, (_: unknown, selected: unknown) =>
    log.guard('Merging the selected', false, async () => {
      const nodes = Array.isArray(selected) ? selected.filter(isNode) : view.selection;
      const rows = distinct(things(nodes).flatMap(({ id }) => provider.thing(id)?.row ?? []));
      if (rows.length < 2) {
        void vscode.window.showInformationMessage(
          vscode.l10n.t('Select two or more names of one thing in the Entities view first.'),
        );
        return false;
      }
      const named = await pickName(rows);
      if (!named) return false;
      const others = rows.filter((row) => row !== named);
      return merge(others, named, store, client, annotator);
    }),
  );
}

function distinct(rows: readonly ListedEntity[]): readonly ListedEntity[] {
  return rows.filter((row, index) => rows.findIndex((other) => isSame(row, other)) === index);
}

function isSame(a: RowName, b: RowName): boolean {
  return a.group === b.group && a.id === b.id;
}

type RowName = Pick<ListedEntity, 'group' | 'id'>;

function things(nodes: readonly EntityNode[]): readonly ThingNode[] {
  return nodes.flatMap((node) => thingAbove(node) ?? []);
}

/** What is dropped on an article or a mention is dropped on the thing it stands under. */
function thingAbove(node: EntityNode | undefined): ThingNode | undefined {
  if (!node || node.type === 'thing') return node;
  return node.type === 'article' || node.type === 'mention' ? thingAbove(node.parent) : undefined;
}

/** Records that each is the same as the named one; the places must be those of now, not those that were shown. */
async function merge(
  others: readonly ListedEntity[],
  named: ListedEntity,
  store: ArticleStore,
  client: EngineClient,
  annotator: Annotator,
): Promise<boolean> {
  const rows = await client.engine.entities();
  for (const other of others) {
    const now = rows.find((row) => isSame(row, other) && row.name === other.name);
    const place = now && placeOf(now);
    const known = place && store.get(place.article);
    if (!known) return false;
    const change = { kind: 'same-as', span: place.span, other: { name: named.name } } as const;
    if (!(await annotator.annotate(known.uri, change))) return false;
  }
  return true;
}

async function askToMerge(others: readonly ListedEntity[], onto: ListedEntity): Promise<boolean> {
  const merging = vscode.l10n.t('Merge');
  const names = others.map(({ name }) => name).join(', ');
  const question = vscode.l10n.t('Are {0} and {1} the same?', names, onto.name);
  const detail = vscode.l10n.t(
    'It is written into the annotations of the articles and can be taken out there.',
  );
  return (await vscode.window.showInformationMessage(question, { modal: true, detail }, merging)) === merging;
}

async function pickName(rows: readonly ListedEntity[]): Promise<ListedEntity | undefined> {
  const items = rows.map((row) => ({
    label: row.name,
    description: `${kindWord(row.kind)} · ${articleCount(row.articles)}`,
    row,
  }));
  const title = vscode.l10n.t('They are one. Under which name?');
  return (await vscode.window.showQuickPick(items, { title }))?.row;
}
