import * as vscode from 'vscode';
import type { SharedRename } from '../../engine/annotations/edit-shared.ts';
import type { SidecarEdit } from '../../engine/annotations/annotation-change.ts';
import { LineIndex } from '../../engine/base/line-index.ts';
import { overlaps } from '../../engine/base/span.ts';
import type { EntityRow } from '../../engine/views/entity-rows.ts';
import { made } from '../annotate.ts';
import { readSidecarText } from '../article-reader.ts';
import type { ArticleStore } from '../article-store.ts';
import { toRange } from '../convert.ts';
import type { EngineClient } from '../engine-client.ts';
import { ARTICLE_LANGUAGES, sharedSidecarOf, sidecarOf } from '../places.ts';
import { entityHere, type EntityHere } from './definition.ts';

/**
 * Rename Symbol gives a thing another canonical name. No word of an article changes: the name goes into the folder's shared file, and
 * into those sidecars that said the old one. It is one edit, so that Undo takes back all of it.
 */
export function registerRename(store: ArticleStore, client: EngineClient): vscode.Disposable {
  return vscode.languages.registerRenameProvider([...ARTICLE_LANGUAGES], {
    prepareRename: async (document, position) => {
      const here = await entityHere(store, client, document, position);
      if (!here) throw new Error(vscode.l10n.t('Put the cursor on a name.'));
      return { range: toRange(here.known.lines, here.place), placeholder: here.row.name };
    },
    provideRenameEdits: async (document, position, newName) => {
      const here = await entityHere(store, client, document, position);
      const name = newName.replace(/\s+/g, ' ').trim();
      if (!here || name === '' || name === here.row.name) return undefined;
      const edit = new vscode.WorkspaceEdit();
      const folder = vscode.workspace.getWorkspaceFolder(here.known.uri);
      await renameInSidecars(here.row, name, store, client, edit);
      if (folder) await renameInFolder(folder, here.row, name, client, edit);
      else await nameHere(here, name, client, edit);
      return edit;
    },
  });
}

async function renameInFolder(
  folder: vscode.WorkspaceFolder,
  row: EntityRow,
  name: string,
  client: EngineClient,
  edit: vscode.WorkspaceEdit,
): Promise<void> {
  const shared = sharedSidecarOf(folder);
  const before = await readSidecarText(shared);
  const rename: SharedRename = { kind: row.kind, from: row.name, to: name, aliases: aliasesOf(row) };
  put(edit, shared, before, await client.engine.renameShared(before, rename));
}

/** One word of a person's name may be another bearer's in the next article: it is left to each article to tell who that is. */
function aliasesOf({ kind, aliases }: EntityRow): readonly string[] {
  return kind === 'person' ? aliases.filter((alias) => alias.includes(' ')) : aliases;
}

/** What an article's own sidecar says of a name comes before the shared file. */
async function renameInSidecars(
  row: EntityRow,
  name: string,
  store: ArticleStore,
  client: EngineClient,
  edit: vscode.WorkspaceEdit,
): Promise<void> {
  for (const { id, annotations } of await client.engine.annotations(
    row.articles.map((places) => places.id),
  )) {
    const known = store.get(id);
    const mentions = row.articles.find((places) => places.id === id)?.mentions ?? [];
    if (!known) continue;
    for (const { id: annotation, kind, text, span } of annotations) {
      const isMeant = kind === 'entity' && text === row.name && span !== null;
      if (!isMeant || !mentions.some((mention) => overlaps(mention, span))) continue;
      const change = { kind: 'update', id: annotation, set: { name }, made: made() } as const;
      put(edit, sidecarOf(known.uri), known.facts.sidecar, await client.engine.editSidecar(id, change));
    }
  }
}

/** A loose article has no folder to share a name with: its own sidecar takes it. */
async function nameHere(
  { known, place, row }: EntityHere,
  name: string,
  client: EngineClient,
  edit: vscode.WorkspaceEdit,
): Promise<void> {
  const sidecar = sidecarOf(known.uri);
  if (edit.has(sidecar)) return;
  const span = { start: place.start, end: place.end };
  const change = { kind: 'entity', span, name, is: row.kind, made: made() } as const;
  put(edit, sidecar, known.facts.sidecar, await client.engine.editSidecar(known.facts.id, change));
}

/** @throws Error with words for the person where the engine leaves the file alone: the editor shows them. */
function put(
  edit: vscode.WorkspaceEdit,
  file: vscode.Uri,
  before: string | undefined,
  change: SidecarEdit,
): void {
  if (!change.ok) throw new Error(change.problem);
  if (before === undefined) {
    edit.createFile(file, { ignoreIfExists: true });
    edit.insert(file, new vscode.Position(0, 0), change.text);
    return;
  }
  const lines = new LineIndex(before);
  for (const { span, text } of change.edits) edit.replace(file, toRange(lines, span), text);
}
