import * as vscode from 'vscode';

/** The output channel, and the one place where a failure becomes visible: logged every time, shown once. */
export class Log implements vscode.Disposable {
  readonly #channel = vscode.window.createOutputChannel('Second Source', { log: true });
  #shown = false;

  info(message: string): void {
    this.#channel.info(message);
  }

  failure(what: string, error: unknown): void {
    this.#channel.error(
      `${what}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
    );
    if (this.#shown) return;
    this.#shown = true;
    const showLog = vscode.l10n.t('Show Log');
    const message = vscode.l10n.t(
      'Second Source met a problem. The editor is not affected; some of its findings may be missing.',
    );
    void vscode.window.showWarningMessage(message, showLog).then((choice) => {
      if (choice === showLog) this.show();
    });
  }

  /** One guard a request: a failure is logged, answered with what is given, and leaves the others running. */
  async guard<T>(what: string, otherwise: T, run: () => Promise<T>): Promise<T> {
    try {
      return await run();
    } catch (error) {
      this.failure(what, error);
      return otherwise;
    }
  }

  show(): void {
    this.#channel.show();
  }

  dispose(): void {
    this.#channel.dispose();
  }
}
