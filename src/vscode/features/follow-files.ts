import * as vscode from 'vscode';
import { exists } from '../exists.ts';
import { hasArticleEnding } from '../../host/is-article.ts';
import type { ArticleStore } from '../article-store.ts';
import type { Log } from '../log.ts';
import { sidecarOf } from '../places.ts';

/**
 * Takes the annotations along when an article is renamed, moved, copied or deleted in the editor. After a renaming or copying they
 * simply follow. A deletion is offered as part of the person's own, which the editor asks about and can undo: notes must not
 * vanish unseen.
 */
export function registerFollowFiles(store: ArticleStore, log: Log): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.workspace.onDidRenameFiles((event) =>
      log.guard('Renaming annotations', undefined, () => follow(event.files)),
    ),
    vscode.workspace.onDidCreateFiles((event) =>
      log.guard('Copying annotations', undefined, () => copy(event.files, store)),
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

/** The editor tells of a copy only where it lies now. It is taken for one when exactly one annotated article beside it reads the same. */
async function copy(files: readonly vscode.Uri[], store: ArticleStore): Promise<void> {
  for (const uri of files) {
    if (!hasArticleEnding(uri.path) || (await exists(sidecarOf(uri)))) continue;
    const made = await store.current(uri);
    if (!made) continue;
    const folder = vscode.Uri.joinPath(uri, '..').toString();
    const originals = [...store.articles].filter(
      ({ uri: other, facts }) =>
        other.toString() !== uri.toString() &&
        facts.sidecar !== undefined &&
        facts.text === made.facts.text &&
        // In another folder the files that it names as evidence would not be found.
        vscode.Uri.joinPath(other, '..').toString() === folder,
    );
    const [original, ...more] = originals;
    if (!original || more.length > 0) continue;
    await vscode.workspace.fs.copy(sidecarOf(original.uri), sidecarOf(uri), { overwrite: false });
    await store.current(uri);
  }
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
