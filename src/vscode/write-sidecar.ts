import * as vscode from 'vscode';
import type { TextEdit } from '../engine/annotations/annotation-change.ts';
import { LineIndex } from '../engine/base/line-index.ts';
import { withLineFeeds } from '../host/decode-text.ts';
import { type FileAccess, replaceFile } from '../host/replace-file.ts';
import { toRange } from './convert.ts';
import { editRawText } from './edit-text.ts';
import { fileName, openDocument } from './places.ts';

/** A change of a sidecar's text (LF). */
export interface SidecarChange {
  /** The text that it was made for, `undefined` for a sidecar that does not exist. */
  readonly before: string | undefined;
  /** The text after it, `undefined` to take the file away. */
  readonly after: string | undefined;
  readonly edits: readonly TextEdit[];
}

/** `stale`: the file is not what the edit was made for. `not-utf-8`: it cannot be kept as it is. In both nothing was written. */
export type Written = 'written' | 'stale' | 'not-utf-8';

/**
 * Writes a change of a sidecar. One that is open with unsaved changes is edited through its editor and stays unsaved; otherwise
 * a temporary file replaces the old one whole, so that nothing ever reads half of it. Throws what the file system throws, and has
 * written nothing then.
 */
export async function writeSidecar(uri: vscode.Uri, change: SidecarChange): Promise<Written> {
  const document = openDocument(uri);
  if (document?.isDirty) return editDocument(document, change);
  const bytes = await readIfThere(uri);
  const raw = bytes && decodeUtf8(bytes);
  if (bytes && raw === undefined) return 'not-utf-8';
  const mark = raw?.startsWith('\ufeff') ? '\ufeff' : '';
  const body = raw?.slice(mark.length);
  if ((body === undefined ? undefined : withLineFeeds(body)) !== change.before) return 'stale';
  if (change.after === undefined) {
    await vscode.workspace.fs.delete(uri);
    return 'written';
  }
  const after = body === undefined ? change.after : mark + editRawText(body, change.edits);
  await replaceFile(FILES, uri, new TextEncoder().encode(after));
  return 'written';
}

async function editDocument(document: vscode.TextDocument, change: SidecarChange): Promise<Written> {
  const text = withLineFeeds(document.getText());
  if (text !== change.before) return 'stale';
  const lines = new LineIndex(text);
  const changes = new vscode.WorkspaceEdit();
  for (const { span, text: inserted } of change.edits)
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

const FILES: FileAccess<vscode.Uri> = {
  temporary: (uri) => {
    const name = fileName(uri);
    // Two windows may write at the same time.
    const own = Math.random().toString(36).slice(2);
    return uri.with({ path: `${uri.path.slice(0, -name.length)}.${name}.${own}.tmp` });
  },
  write: async (uri, bytes) => {
    await vscode.workspace.fs.writeFile(uri, bytes);
  },
  rename: async (from, to) => {
    await vscode.workspace.fs.rename(from, to, { overwrite: true });
  },
  remove: async (uri) => {
    await vscode.workspace.fs.delete(uri);
  },
};
