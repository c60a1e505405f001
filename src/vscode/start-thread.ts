import { availableParallelism } from 'node:os';
import * as vscode from 'vscode';
import { startNodeThread } from '../worker/node-thread.ts';
import type { Thread } from '../worker/thread.ts';
import type { ThreadStart } from './thread.ts';

/**
 * Starts a script of the extension in a thread of Node.js, which always can be. The bundle for browsers has
 * `start-thread.browser.ts` in its place, which tells when it had to do otherwise.
 */
export function startThread({ extensionUri, script }: ThreadStart): Thread {
  return startNodeThread(vscode.Uri.joinPath(extensionUri, 'dist', `${script}.cjs`).fsPath);
}

/** How many threads run at once here. */
export function coresHere(): number {
  return availableParallelism();
}
