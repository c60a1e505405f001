import * as vscode from 'vscode';

/** How long a form may take to open. Unit: ms. */
const OPENING_MS = 1000;

/** How long a form must stay open to be taken for one that the editor leaves alone. Unit: ms. */
const STAYING_MS = 400;

/** The scheme of the documents that people write comments in. */
const SCHEME = 'comment';

/** Watches, from its making on, whether a form for a comment opens and stays: the editor tells of its document alone. */
export class OpenForms implements vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<boolean>();
  readonly #subscriptions = vscode.Disposable.from(
    this.#changed,
    vscode.workspace.onDidOpenTextDocument(({ uri }) => {
      if (uri.scheme === SCHEME) this.#tell(true);
    }),
    vscode.workspace.onDidCloseTextDocument(({ uri }) => {
      if (uri.scheme === SCHEME) this.#tell(false);
    }),
  );
  #state: boolean | undefined;

  /** Answers whether a form is open that has been so for a moment, or none has opened in time: then there is nothing to begin again. */
  async stay(): Promise<boolean> {
    if (this.#state === undefined) await this.#until(OPENING_MS);
    if (this.#state === true) await this.#until(STAYING_MS);
    return this.#state !== false;
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }

  #tell(isOpen: boolean): void {
    this.#state = isOpen;
    this.#changed.fire(isOpen);
  }

  /** Waits for the next change, or as long as that. */
  #until(patienceMs: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(done, patienceMs);
      const listener = this.#changed.event(done);
      function done(): void {
        clearTimeout(timer);
        listener.dispose();
        resolve();
      }
    });
  }
}
