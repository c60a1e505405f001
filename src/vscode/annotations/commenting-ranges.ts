import * as vscode from 'vscode';

/** How long the editor may take to ask where notes may begin. It asks after a fifth of a second. Unit: ms. */
const LONGEST_WAIT_MS = 2000;

/** How long the editor must not have asked before it is taken to have done with asking, and with what it was told. Unit: ms. */
const QUIET_MS = 150;

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
  /** How often the editor was made to ask, and the last of these times that it was answered. */
  #asks = 0;
  #answers = 0;
  /** When it was last made to ask, and when it last asked or was answered. Unit: ms since the start of the process. */
  #askedAt = -Infinity;
  #heardAt = -Infinity;

  constructor(controller: vscode.CommentController, isArticle: (uri: vscode.Uri) => Promise<boolean>) {
    this.#controller = controller;
    this.#isArticle = isArticle;
    this.#subscriptions = vscode.Disposable.from(
      this.#answered,
      vscode.window.onDidChangeTextEditorSelection(({ textEditor: { document } }) => {
        // What the editor is about to ask will be answered by what is selected then.
        if (!this.#told.has(document.uri.toString()) || this.#isCurrent(document) || this.#isAsking()) return;
        this.#askAgain();
      }),
      vscode.workspace.onDidCloseTextDocument(({ uri }) => this.#told.delete(uri.toString())),
    );
    this.#askAgain();
  }

  /**
   * Resolves once the editor knows that notes may begin where it is selected now, and asks nothing more: with each answer it draws its
   * threads anew, and one that was just begun would be lost.
   */
  async settle(document: vscode.TextDocument): Promise<void> {
    if (!this.#isCurrent(document) || this.#isAsking()) await this.#untilAnswered(document);
    for (let rest = this.#unquiet(); rest > 0; rest = this.#unquiet())
      await new Promise((resolve) => setTimeout(resolve, rest));
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }

  async #untilAnswered(document: vscode.TextDocument): Promise<void> {
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
      if (!this.#isAsking()) this.#askAgain();
    });
  }

  /** Whether the editor has been made to ask and has not asked yet. It never does where no article is in sight. */
  #isAsking(): boolean {
    return this.#answers < this.#asks && performance.now() < this.#askedAt + LONGEST_WAIT_MS;
  }

  /** How much is left of the time in which the editor must not ask. Unit: ms. */
  #unquiet(): number {
    return this.#heardAt + QUIET_MS - performance.now();
  }

  #isCurrent(document: vscode.TextDocument): boolean {
    return this.#told.get(document.uri.toString()) === printOf(selectedLines(document));
  }

  /** The editor asks when a file is opened, and whenever there is another provider. */
  #askAgain(): void {
    this.#askedAt = performance.now();
    const ask = ++this.#asks;
    this.#controller.commentingRangeProvider = {
      provideCommentingRanges: async (document) => {
        this.#heardAt = performance.now();
        if (!(await this.#isArticle(document.uri))) return [];
        const ranges = selectedLines(document);
        this.#told.set(document.uri.toString(), printOf(ranges));
        this.#heardAt = performance.now();
        // What the editor asked before it was made to ask again comes from an earlier provider.
        this.#answers = Math.max(this.#answers, ask);
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
