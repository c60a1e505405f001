import * as vscode from 'vscode';
import type { ArticleStore } from '../article-store.ts';

/** Reading that takes longer than this says so and can be stopped; what is shorter is over before it is read. Unit: ms. */
const PATIENCE_MS = 4000;

/** How often the count is told anew. Unit: ms. */
const STEP_MS = 500;

/** Says how far the reading of a large folder has come, and lets a person stop it. Read Again goes on with it. */
export function registerReadingProgress(store: ArticleStore): vscode.Disposable {
  let patience: ReturnType<typeof setTimeout> | undefined;
  const look = (): void => {
    if (store.waiting === 0) return;
    // A clock of its own: while much is compared, the store tells of nothing new for a long time.
    patience ??= setTimeout(() => {
      void show(store).then(() => (patience = undefined));
    }, PATIENCE_MS);
  };
  return vscode.Disposable.from(
    store.onDidChange(look),
    new vscode.Disposable(() => {
      clearTimeout(patience);
    }),
  );
}

async function show(store: ArticleStore): Promise<void> {
  const all = store.waiting;
  if (!store.isReading || all === 0) return;
  const title = vscode.l10n.t('Second Source: reading the articles');
  const location = vscode.ProgressLocation.Notification;
  await vscode.window.withProgress({ location, title, cancellable: true }, async (progress, token) => {
    token.onCancellationRequested(() => {
      store.stopReading();
    });
    let said = 0;
    while (store.isReading && store.waiting > 0) {
      const done = Math.max(0, all - store.waiting);
      const increment = (100 * (done - said)) / all;
      progress.report({ increment, message: vscode.l10n.t('{0} left', store.waiting) });
      said = done;
      await new Promise((resolve) => setTimeout(resolve, STEP_MS));
    }
  });
}
