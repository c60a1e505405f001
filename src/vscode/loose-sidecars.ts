import * as vscode from 'vscode';
import type { ArticleStore } from './article-store.ts';
import { articleOf } from './places.ts';

/** Follows the sidecars of open articles that lie in no workspace folder: the editor watches workspace folders alone. */
export class LooseSidecars implements vscode.Disposable {
  readonly #store: ArticleStore;
  /** By the folder that is watched. */
  readonly #watchers = new Map<string, vscode.Disposable>();
  readonly #subscription: vscode.Disposable;

  constructor(store: ArticleStore) {
    this.#store = store;
    this.#subscription = store.onDidChange(() => {
      this.#update();
    });
  }

  dispose(): void {
    this.#subscription.dispose();
    for (const watcher of this.#watchers.values()) watcher.dispose();
  }

  #update(): void {
    const loose = [...this.#store.articles].filter(
      ({ uri, facts }) => facts.group === '' && uri.scheme !== 'untitled',
    );
    const folders = new Map(
      loose.map(({ uri }) => {
        const folder = vscode.Uri.joinPath(uri, '..');
        return [folder.toString(), folder] as const;
      }),
    );
    for (const [id, watcher] of [...this.#watchers]) {
      if (folders.has(id)) continue;
      watcher.dispose();
      this.#watchers.delete(id);
    }
    for (const [id, folder] of folders)
      if (!this.#watchers.has(id)) this.#watchers.set(id, this.#watch(folder));
  }

  #watch(folder: vscode.Uri): vscode.Disposable {
    const pattern = new vscode.RelativePattern(folder, '*.annotations.yaml');
    const watcher = vscode.workspace.createFileSystemWatcher(pattern);
    const changed = (sidecar: vscode.Uri): void => void this.#store.touch([articleOf(sidecar)]);
    watcher.onDidCreate(changed);
    watcher.onDidChange(changed);
    watcher.onDidDelete(changed);
    return watcher;
  }
}
