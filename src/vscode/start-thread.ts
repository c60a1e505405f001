import { Worker } from 'node:worker_threads';
import * as vscode from 'vscode';
import type { Thread } from '../worker/thread.ts';
import type { ThreadStart } from './thread.ts';

/**
 * Starts a script of the extension in a thread of Node.js, which always can be. The bundle for browsers has
 * `start-thread.browser.ts` in its place, which tells when it had to do otherwise.
 */
export function startThread({ extensionUri, script }: ThreadStart): Thread {
  const worker = new Worker(vscode.Uri.joinPath(extensionUri, 'dist', `${script}.cjs`).fsPath);
  return {
    postMessage(message) {
      worker.postMessage(message);
    },
    on(_event, listener) {
      worker.on('message', listener);
    },
    onEnd(listener) {
      let failure: unknown;
      worker.on('error', (error: unknown) => (failure = error));
      worker.on('exit', (code) => {
        listener(failure ?? `exit code ${code}`);
      });
    },
    end() {
      void worker.terminate();
    },
  };
}
