import * as vscode from 'vscode';
import { hasArticleEnding } from '../../host/is-article.ts';
import { sidecarOf } from '../places.ts';

/** Takes the annotations along when an article is renamed, moved or deleted in the editor. */
export function registerFollowFiles(): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.workspace.onWillRenameFiles((event) => {
      event.waitUntil(renames(event.files));
    }),
    vscode.workspace.onWillDeleteFiles((event) => {
      event.waitUntil(deletions(event.files));
    }),
  );
}

async function renames(files: vscode.FileWillRenameEvent['files']): Promise<vscode.WorkspaceEdit> {
  const edit = new vscode.WorkspaceEdit();
  for (const { oldUri, newUri } of files) {
    if (!hasArticleEnding(oldUri.path) || isAmong(files, sidecarOf(oldUri))) continue;
    if (await exists(sidecarOf(oldUri))) edit.renameFile(sidecarOf(oldUri), sidecarOf(newUri));
  }
  return edit;
}

async function deletions(files: readonly vscode.Uri[]): Promise<vscode.WorkspaceEdit> {
  const edit = new vscode.WorkspaceEdit();
  for (const uri of files) {
    const sidecar = sidecarOf(uri);
    if (!hasArticleEnding(uri.path) || files.some((file) => file.toString() === sidecar.toString())) continue;
    if (await exists(sidecar)) edit.deleteFile(sidecar, { ignoreIfNotExists: true });
  }
  return edit;
}

function isAmong(files: vscode.FileWillRenameEvent['files'], uri: vscode.Uri): boolean {
  return files.some(({ oldUri }) => oldUri.toString() === uri.toString());
}

async function exists(uri: vscode.Uri): Promise<boolean> {
  try {
    await vscode.workspace.fs.stat(uri);
    return true;
  } catch {
    return false;
  }
}
