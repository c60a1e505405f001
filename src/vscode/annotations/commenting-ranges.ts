import * as vscode from 'vscode';

/** How long a note waits for the editor to ask where notes may begin. It asks after a fifth of a second. Unit: ms. */
const LONGEST_WAIT_MS = 2000;

/** What the editor needs to take up what it was told. Unit: ms. */
const TAKE_UP_MS = 50;

/**
 * Where the editor offers to begin a note: on the lines that are selected, or the line of the cursor. It draws a bar beside every line
 * that is offered, and a reader should not have one beside each paragraph.
 */
export class CommentingRanges implements vscode.Disposable {
  readonly #controller: vscode.CommentController;
  readonly #isArticle: (uri: vscode.Uri) => Promise<boolean>;
  readonly #subscriptions: vscode.Disposable;
  /** What the editor was told last, by document. */
  readonly #told = new Map<string, string>();
  readonly #answered = new vscode.EventEmitter<string>();

  constructor(controller: vscode.CommentController, isArticle: (uri: vscode.Uri) => Promise<boolean>) {
    this.#controller = controller;
    this.#isArticle = isArticle;
    this.#subscriptions = vscode.Disposable.from(
      this.#answered,
      vscode.window.onDidChangeTextEditorSelection(({ textEditor: { document } }) => {
        if (this.#told.has(document.uri.toString()) && !this.#isCurrent(document)) this.#askAgain();
      }),
      vscode.workspace.onDidCloseTextDocument(({ uri }) => this.#told.delete(uri.toString())),
    );
    this.#askAgain();
  }

  /** Resolves once the editor knows that notes may begin where it is selected now. */
  async settle(document: vscode.TextDocument): Promise<void> {
    if (this.#isCurrent(document)) return;
    const id = document.uri.toString();
    await new Promise<void>((resolve) => {
      const timer = setTimeout(done, LONGEST_WAIT_MS);
      const listener = this.#answered.event((told) => {
        if (told === id && this.#isCurrent(document)) done();
      });
      function done(): void {
        clearTimeout(timer);
        listener.dispose();
        resolve();
      }
      this.#askAgain();
    });
    await new Promise((resolve) => setTimeout(resolve, TAKE_UP_MS));
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }

  #isCurrent(document: vscode.TextDocument): boolean {
    return this.#told.get(document.uri.toString()) === printOf(selectedLines(document));
  }

  /** The editor asks when a file is opened, and whenever there is another provider. */
  #askAgain(): void {
    this.#controller.commentingRangeProvider = {
      provideCommentingRanges: async (document) => {
        if (!(await this.#isArticle(document.uri))) return [];
        const ranges = selectedLines(document);
        this.#told.set(document.uri.toString(), printOf(ranges));
        this.#answered.fire(document.uri.toString());
        return ranges;
      },
    };
  }
}

/** The lines of every selection in every editor of a document, without blank ones at either end. */
function selectedLines(document: vscode.TextDocument): vscode.Range[] {
  const id = document.uri.toString();
  const editors = vscode.window.visibleTextEditors.filter((editor) => editor.document.uri.toString() === id);
  return editors.flatMap(({ selections }) =>
    selections.flatMap(({ start, end }) => {
      let [first, last] = [start.line, Math.min(end.line, document.lineCount - 1)];
      while (first <= last && document.lineAt(first).isEmptyOrWhitespace) first += 1;
      while (last > first && document.lineAt(last).isEmptyOrWhitespace) last -= 1;
      return first > last ? [] : [new vscode.Range(first, 0, last, document.lineAt(last).text.length)];
    }),
  );
}

/** Lines alone count: what is typed in a line changes nothing. */
function printOf(ranges: readonly vscode.Range[]): string {
  return ranges.map(({ start, end }) => `${start.line}-${end.line}`).join();
}
