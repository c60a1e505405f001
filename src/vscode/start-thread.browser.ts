import * as vscode from 'vscode';
import { runHere } from '../worker/here-thread.ts';
import { withSpare } from '../worker/spare-thread.ts';
import type { Thread } from '../worker/thread.ts';
import type { ThreadStart } from './thread.ts';

/**
 * Starts a script of the extension in a Web Worker. The extension host of a browser is a worker of another origin than the
 * extension's files, from which no worker can be made: the script is read through the editor's file system and started from
 * memory. Where a site's policy forbids that, the script runs in the extension host itself: slower, and with all it can do.
 */
export function startThread({ extensionUri, script, mayRunHere = true, tell }: ThreadStart): Thread {
  const file = vscode.Uri.joinPath(extensionUri, 'dist', `${script}.web.js`);
  const bytes = Promise.resolve(vscode.workspace.fs.readFile(file));
  const worker = pending(bytes.then(startWorker));
  if (!mayRunHere) return worker;
  return withSpare(worker, (reason) => {
    tell(`No worker can be started here (${String(reason)}): ${script} runs among the extensions instead.`);
    return pending(bytes.then((source) => runHere(new TextDecoder().decode(source))));
  });
}

/** How many threads run at once here, where the browser tells. */
export function coresHere(): number {
  return BROWSER.navigator?.hardwareConcurrency ?? 1;
}

/** A Web Worker as a thread. Throws, or ends at once, where the site forbids it. */
function startWorker(bytes: Uint8Array): Thread {
  const address = URL.createObjectURL(new Blob([bytes], { type: 'text/javascript' }));
  const worker = new BROWSER.Worker(address);
  return {
    postMessage(message) {
      worker.postMessage(message);
    },
    on(_event, listener) {
      worker.addEventListener('message', ({ data }) => {
        listener(data);
      });
    },
    onEnd(listener) {
      worker.addEventListener('error', ({ message }) => {
        listener(message);
      });
    },
    end() {
      worker.terminate();
    },
  };
}

/** A thread that is still being started. What is posted before that waits; where it cannot start, it ends. */
function pending(started: Promise<Thread>): Thread {
  const heard: ((message: unknown) => void)[] = [];
  const ended: ((reason: unknown) => void)[] = [];
  let isEnded = false;
  const fail = (reason: unknown): void => {
    if (isEnded) return;
    isEnded = true;
    for (const listener of ended) listener(reason);
  };
  started.then((thread) => {
    thread.on('message', (message) => {
      for (const listener of heard) listener(message);
    });
    thread.onEnd(fail);
    if (isEnded) thread.end();
  }, fail);
  return {
    postMessage(message) {
      started.then((thread) => {
        thread.postMessage(message);
      }, fail);
    },
    on(_event, listener) {
      heard.push(listener);
    },
    onEnd(listener) {
      ended.push(listener);
    },
    end() {
      isEnded = true;
      started.then((thread) => {
        thread.end();
      }, fail);
    },
  };
}

/** What a browser offers; the program is checked without the types of the DOM. */
interface WebWorker {
  addEventListener(event: 'message', listener: (event: { readonly data: unknown }) => void): void;
  addEventListener(event: 'error', listener: (event: { readonly message?: string }) => void): void;
  postMessage(message: unknown): void;
  terminate(): void;
}

const BROWSER = globalThis as unknown as {
  readonly Worker: new (address: string) => WebWorker;
  readonly navigator?: { readonly hardwareConcurrency?: number };
};
