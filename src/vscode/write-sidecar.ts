import * as vscode from 'vscode';
import type { SidecarEdit } from '../engine/annotations/annotation-change.ts';
import { LineIndex } from '../engine/base/line-index.ts';
import { withLineFeeds } from '../host/decode-text.ts';
import { toRange } from './convert.ts';
import { editRawText } from './edit-text.ts';
import { fileName, openDocument } from './places.ts';

type MadeEdit = Extract<SidecarEdit, { ok: true }>;

/** `stale`: the file is not what the edit was made for. `not-utf-8`: it cannot be kept as it is. In both nothing was written. */
export type Written = 'written' | 'stale' | 'not-utf-8';

/**
 * Writes an edit of a sidecar. One that is open with unsaved changes is edited through its editor and stays unsaved; otherwise
 * a temporary file replaces the old one whole, so that nothing ever reads half of it.
 * @param before the text that the edit was made for (LF), `undefined` for a sidecar that did not exist
 */
export async function writeSidecar(
  uri: vscode.Uri,
  before: string | undefined,
  edit: MadeEdit,
): Promise<Written> {
  const document = openDocument(uri);
  if (document?.isDirty) return editDocument(document, before, edit);
  const bytes = await readIfThere(uri);
  const raw = bytes && decodeUtf8(bytes);
  if (bytes && raw === undefined) return 'not-utf-8';
  const mark = raw?.startsWith('\ufeff') ? '\ufeff' : '';
  const body = raw?.slice(mark.length);
  if ((body === undefined ? undefined : withLineFeeds(body)) !== before) return 'stale';
  const after = body === undefined ? edit.text : mark + editRawText(body, edit.edits);
  await replaceFile(uri, new TextEncoder().encode(after));
  return 'written';
}

async function editDocument(
  document: vscode.TextDocument,
  before: string | undefined,
  edit: MadeEdit,
): Promise<Written> {
  const text = withLineFeeds(document.getText());
  if (text !== before) return 'stale';
  const lines = new LineIndex(text);
  const changes = new vscode.WorkspaceEdit();
  for (const { span, text: inserted } of edit.edits)
    changes.replace(document.uri, toRange(lines, span), inserted);
  if (!(await vscode.workspace.applyEdit(changes))) return 'stale';
  return 'written';
}

/** With its byte-order mark, so that it can be written back. */
function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

async function readIfThere(uri: vscode.Uri): Promise<Uint8Array | undefined> {
  try {
    return await vscode.workspace.fs.readFile(uri);
  } catch (error) {
    if (error instanceof vscode.FileSystemError && error.code === 'FileNotFound') return undefined;
    throw error;
  }
}

async function replaceFile(uri: vscode.Uri, bytes: Uint8Array): Promise<void> {
  const temporary = uri.with({ path: `${uri.path.slice(0, -fileName(uri).length)}.${fileName(uri)}.tmp` });
  await vscode.workspace.fs.writeFile(temporary, bytes);
  try {
    await vscode.workspace.fs.rename(temporary, uri, { overwrite: true });
  } catch (error) {
    await vscode.workspace.fs.delete(temporary);
    throw error;
  }
}
