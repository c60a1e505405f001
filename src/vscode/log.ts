import * as vscode from 'vscode';

/** The output channel, and the one place where a failure becomes visible: logged every time, shown once. */
export class Log implements vscode.Disposable {
  readonly #channel = vscode.window.createOutputChannel('Second Source', { log: true });
  #shown = false;

  info(message: string): void {
    this.#channel.info(message);
  }

  failure(what: string, error: unknown): void {
    const story = error instanceof Error ? (error.stack ?? error.message) : String(error);
    this.#channel.error(`${what}: ${story.split('\n').map(clipped).join('\n')}`);
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

/** A stack may quote a line of the bundle, which is as long as the bundle. Unit: UTF-16 units. */
const LONGEST_LINE = 400;

function clipped(line: string): string {
  return line.length > LONGEST_LINE ? `${line.slice(0, LONGEST_LINE)}…` : line;
}
