import * as vscode from 'vscode';
import { conflictCount } from '../words.ts';
import { isConflict, type Problems } from './problems.ts';

/** What stands behind an article's name. The editor's own number counts all problems; this says that others contradict it. */
const BADGE = '≠';

/** Marks the articles in the Explorer and on tabs that others contradict. */
export class FileBadges implements vscode.FileDecorationProvider, vscode.Disposable {
  readonly #problems: Problems;
  readonly #changed = new vscode.EventEmitter<vscode.Uri[]>();
  readonly #subscriptions: vscode.Disposable;
  #marked = new Set<string>();

  readonly onDidChangeFileDecorations = this.#changed.event;

  constructor(problems: Problems) {
    this.#problems = problems;
    this.#subscriptions = vscode.Disposable.from(
      problems.onDidChange(() => {
        this.#update();
      }),
      vscode.window.registerFileDecorationProvider(this),
    );
  }

  provideFileDecoration(uri: vscode.Uri): vscode.FileDecoration | undefined {
    const count = this.#problems.of(uri).filter(({ diagnostic }) => isConflict(diagnostic)).length;
    return count > 0 ? new vscode.FileDecoration(BADGE, conflictCount(count)) : undefined;
  }

  dispose(): void {
    this.#subscriptions.dispose();
    this.#changed.dispose();
  }

  #update(): void {
    const marked = new Set(this.#problems.articlesWithConflicts);
    const touched = [...new Set([...marked, ...this.#marked])];
    this.#marked = marked;
    if (touched.length > 0) this.#changed.fire(touched.map((id) => vscode.Uri.parse(id)));
  }
}
