import * as vscode from 'vscode';
import type { Thread } from '../worker/thread.ts';
import type { ThreadScript } from './thread.ts';

/**
 * Starts a script of the extension in a Web Worker. The extension host of a browser is a worker of another origin than the
 * extension's files, from which no worker can be made: the script is read through the editor's file system and started from
 * memory. What is posted before that waits.
 */
export function startThread(extensionUri: vscode.Uri, script: ThreadScript): Thread {
  const heard: ((message: unknown) => void)[] = [];
  const ended: ((reason: unknown) => void)[] = [];
  const file = vscode.Uri.joinPath(extensionUri, 'dist', `${script}.web.js`);
  let isEnded = false;
  const started = Promise.resolve(vscode.workspace.fs.readFile(file)).then((bytes) => {
    const address = URL.createObjectURL(new Blob([bytes], { type: 'text/javascript' }));
    const worker = new BROWSER.Worker(address);
    worker.onmessage = ({ data }) => {
      for (const listener of heard) listener(data);
    };
    worker.onerror = ({ message }) => {
      fail(message);
    };
    if (isEnded) worker.terminate();
    return worker;
  });
  started.catch(fail);
  return {
    postMessage(message) {
      started.then((worker) => {
        worker.postMessage(message);
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
      started.then((worker) => {
        worker.terminate();
      }, fail);
    },
  };

  function fail(reason: unknown): void {
    if (isEnded) return;
    isEnded = true;
    for (const listener of ended) listener(reason);
  }
}

/** What a browser offers; the program is checked without the types of the DOM. */
interface WebWorker {
  onmessage: (event: { readonly data: unknown }) => void;
  onerror: (event: { readonly message: string }) => void;
  postMessage(message: unknown): void;
  terminate(): void;
}

const BROWSER = globalThis as unknown as { readonly Worker: new (address: string) => WebWorker };
