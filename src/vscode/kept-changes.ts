import * as vscode from 'vscode';
import type { ArticleChange, UnsignedChange } from './article-change.ts';
import type { PlaceNow } from './place-now.ts';

/** Where they are kept in what the editor remembers of a workspace. */
const KEY = 'keptChanges';

/** A change as the editor remembers it. */
interface Remembered {
  readonly article: string;
  readonly change: UnsignedChange;
}

/**
 * Changes that could not be written: nothing that a person wrote is lost with a full disk or a broken file. The editor remembers
 * them for the workspace, so that they outlive the window.
 */
export class KeptChanges implements vscode.Disposable {
  readonly #memory: vscode.Memento;
  #changes: readonly ArticleChange[];
  readonly #changed = new vscode.EventEmitter<void>();

  readonly onDidChange = this.#changed.event;

  constructor(memory: vscode.Memento) {
    this.#memory = memory;
    const remembered = memory.get<readonly Remembered[]>(KEY) ?? [];
    this.#changes = remembered.map(({ article, change }) => ({ article: vscode.Uri.parse(article), change }));
  }

  get all(): readonly ArticleChange[] {
    return this.#changes;
  }

  keep(changes: readonly ArticleChange[]): void {
    this.#set([...this.#changes, ...changes]);
  }

  /** Hands them over, to be tried again. */
  take(): readonly ArticleChange[] {
    const taken = this.#changes;
    if (taken.length > 0) this.#set([]);
    return taken;
  }

  /** Forgets what the person does not want any more. */
  drop(changes: readonly ArticleChange[]): void {
    this.#set(this.#changes.filter((kept) => !changes.includes(kept)));
  }

  /** Says that articles lie elsewhere now. */
  follow(placeNow: PlaceNow): void {
    if (this.#changes.length > 0)
      this.#set(this.#changes.map(({ article, change }) => ({ article: placeNow(article), change })));
  }

  dispose(): void {
    this.#changed.dispose();
  }

  #set(changes: readonly ArticleChange[]): void {
    this.#changes = changes;
    const remembered = changes.map(({ article, change }) => ({ article: article.toString(), change }));
    void this.#memory.update(KEY, remembered.length > 0 ? remembered : undefined);
    this.#changed.fire();
  }
}
