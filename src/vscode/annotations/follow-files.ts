import * as vscode from 'vscode';
import { hasArticleEnding } from '../../host/is-article.ts';
import type { Annotator } from '../annotate.ts';
import { readSidecarText } from '../article-reader.ts';
import type { ArticleStore } from '../article-store.ts';
import type { EngineClient } from '../engine-client.ts';
import { exists } from '../exists.ts';
import type { Log } from '../log.ts';
import { isSidecar, sidecarOf } from '../places.ts';
import { keepPaths, writePaths } from './keep-paths.ts';

/**
 * Takes the annotations along when an article is renamed, moved, copied or deleted in the editor. After a renaming or copying they
 * simply follow, and so do the paths by which annotations name each other's articles; when the editor takes it back, they go back
 * too. A deletion is offered as part of the person's own, which the editor asks about and can undo: notes must not vanish unseen.
 */
export class FollowFiles implements vscode.Disposable {
  readonly #store: ArticleStore;
  readonly #client: EngineClient;
  readonly #annotator: Annotator;
  readonly #subscriptions: vscode.Disposable;
  /** Sidecars made for copies of articles, by what was written: one that is still so goes when its copy is taken back. */
  readonly #copied = new Map<string, string>();

  constructor(store: ArticleStore, client: EngineClient, annotator: Annotator, log: Log) {
    this.#store = store;
    this.#client = client;
    this.#annotator = annotator;
    this.#subscriptions = vscode.Disposable.from(
      vscode.workspace.onWillRenameFiles((event) => {
        // A file that moves again while its last move is followed would be looked for where it no longer is. The annotations' own
        // move is part of what is waited for.
        if (!event.files.every(({ oldUri }) => isSidecar(oldUri))) event.waitUntil(annotator.idle());
      }),
      vscode.workspace.onDidRenameFiles(({ files }) =>
        log.guard('Renaming annotations', undefined, () => annotator.inTurn(() => this.#follow(files))),
      ),
      vscode.workspace.onDidCreateFiles(({ files }) =>
        log.guard('Copying annotations', undefined, () => annotator.inTurn(() => this.#copy(files))),
      ),
      vscode.workspace.onWillDeleteFiles((event) => {
        event.waitUntil(deletions(event.files));
      }),
      vscode.workspace.onDidDeleteFiles(({ files }) =>
        log.guard('Removing copied annotations', undefined, () =>
          annotator.inTurn(() => this.#uncopy(files)),
        ),
      ),
    );
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }

  async #follow(files: vscode.FileRenameEvent['files']): Promise<void> {
    const edit = new vscode.WorkspaceEdit();
    const alone = new Set<string>();
    let carried = 0;
    for (const { oldUri, newUri } of files) {
      if (!hasArticleEnding(oldUri.path) || !hasArticleEnding(newUri.path)) continue;
      if (await exists(sidecarOf(newUri))) alone.add(newUri.toString());
      else if (await exists(sidecarOf(oldUri))) {
        edit.renameFile(sidecarOf(oldUri), sidecarOf(newUri));
        carried += 1;
      }
    }
    if (carried > 0 && !(await vscode.workspace.applyEdit(edit)))
      throw new Error('the editor refused to rename the annotations');
    this.#annotator.followFiles(files);
    const changed = await keepPaths(files, alone, this.#store, this.#client);
    await this.#store.touch(changed);
  }

  /** The editor tells of a copy only where it lies now. It is taken for one when exactly one annotated article reads the same. */
  async #copy(files: readonly vscode.Uri[]): Promise<void> {
    for (const uri of files) {
      if (!hasArticleEnding(uri.path) || (await exists(sidecarOf(uri)))) continue;
      const made = await this.#store.current(uri);
      if (!made) continue;
      const [original, ...more] = [...this.#store.articles].filter(
        ({ uri: other, facts }) =>
          other.toString() !== uri.toString() &&
          facts.group === made.facts.group &&
          facts.sidecar !== undefined &&
          facts.text === made.facts.text,
      );
      if (!original || more.length > 0) continue;
      await vscode.workspace.fs.copy(sidecarOf(original.uri), sidecarOf(uri), { overwrite: false });
      const own = { from: original.facts.id, to: made.facts.id };
      await writePaths(sidecarOf(uri), { own, moved: [own] }, this.#client);
      this.#copied.set(uri.toString(), (await readSidecarText(sidecarOf(uri))) ?? '');
      await this.#store.current(uri);
    }
  }

  async #uncopy(files: readonly vscode.Uri[]): Promise<void> {
    for (const uri of files) {
      const written = this.#copied.get(uri.toString());
      this.#copied.delete(uri.toString());
      const sidecar = sidecarOf(uri);
      if (written !== undefined && (await readSidecarText(sidecar)) === written)
        await vscode.workspace.fs.delete(sidecar);
    }
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
