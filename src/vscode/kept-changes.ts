import * as vscode from 'vscode';
import type { ArticleChange } from './article-change.ts';

/** Changes that a file system refused: nothing that a person wrote is lost with it. */
export class KeptChanges implements vscode.Disposable {
  #changes: readonly ArticleChange[] = [];
  readonly #changed = new vscode.EventEmitter<void>();

  readonly onDidChange = this.#changed.event;

  get all(): readonly ArticleChange[] {
    return this.#changes;
  }

  keep(changes: readonly ArticleChange[]): void {
    this.#changes = [...this.#changes, ...changes];
    this.#changed.fire();
  }

  /** Hands them over, to be tried again. */
  take(): readonly ArticleChange[] {
    const taken = this.#changes;
    this.#changes = [];
    if (taken.length > 0) this.#changed.fire();
    return taken;
  }

  dispose(): void {
    this.#changed.dispose();
  }
}
