import * as vscode from 'vscode';
import type { Annotator } from '../annotate.ts';
import type { ArticleStore } from '../article-store.ts';
import type { Log } from '../log.ts';
import { fileName } from '../places.ts';
import type { SidecarDeed } from '../sidecar-history.ts';
import { writeSidecar } from '../write-sidecar.ts';

/** Taking back and doing again what was written into sidecars, which no editor need show. */
export const UNDO_COMMANDS = {
  undo: 'secondSource.undoAnnotation',
  redo: 'secondSource.redoAnnotation',
  retry: 'secondSource.retryAnnotations',
} as const;

export function registerUndoCommands(store: ArticleStore, annotator: Annotator, log: Log): vscode.Disposable {
  const { history } = annotator;
  const run = (command: string, act: () => Promise<void>): vscode.Disposable =>
    vscode.commands.registerCommand(command, () => log.guard(command, undefined, act));
  return vscode.Disposable.from(
    run(UNDO_COMMANDS.undo, () =>
      annotator.inTurn(async () => {
        if (await repeat(history.toUndo, store)) history.undone();
      }),
    ),
    run(UNDO_COMMANDS.redo, () =>
      annotator.inTurn(async () => {
        if (await repeat(history.toRedo, store)) history.redone();
      }),
    ),
    run(UNDO_COMMANDS.retry, () => annotator.retry()),
  );
}

/** Writes a deed's steps. A file that was changed since is left as it is, which is said. */
async function repeat(deed: SidecarDeed | undefined, store: ArticleStore): Promise<boolean> {
  if (!deed) {
    vscode.window.setStatusBarMessage(vscode.l10n.t('There is nothing to undo or to do again.'), SHOWN_MS);
    return false;
  }
  let isWhole = true;
  for (const step of deed) {
    const written = await writeSidecar(step.uri, step);
    await store.current(step.article);
    if (written === 'written') continue;
    isWhole = false;
    void vscode.window.showWarningMessage(
      vscode.l10n.t('{0} was changed since, and was left as it is.', fileName(step.uri)),
    );
    break;
  }
  return isWhole;
}

/** Unit: ms. */
const SHOWN_MS = 5000;
