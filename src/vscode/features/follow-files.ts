import * as vscode from 'vscode';
import { hasArticleEnding } from '../../host/is-article.ts';
import type { Log } from '../log.ts';
import { sidecarOf } from '../places.ts';

/**
 * Takes the annotations along when an article is renamed, moved or deleted in the editor. After a renaming they simply follow. A
 * deletion is offered as part of the person's own, which the editor asks about and can undo: notes must not vanish unseen.
 */
export function registerFollowFiles(log: Log): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.workspace.onDidRenameFiles((event) =>
      log.guard('Renaming annotations', undefined, () => follow(event.files)),
    ),
    vscode.workspace.onWillDeleteFiles((event) => {
      event.waitUntil(deletions(event.files));
    }),
  );
}

async function follow(files: vscode.FileRenameEvent['files']): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  for (const { oldUri, newUri } of files) {
    const isArticle = hasArticleEnding(oldUri.path) && hasArticleEnding(newUri.path);
    if (!isArticle || !(await exists(sidecarOf(oldUri)))) continue;
    edit.renameFile(sidecarOf(oldUri), sidecarOf(newUri), { ignoreIfExists: true });
  }
  await vscode.workspace.applyEdit(edit);
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

async function exists(uri: vscode.Uri): Promise<boolean> {
  try {
    await vscode.workspace.fs.stat(uri);
    return true;
  } catch {
    return false;
  }
}
