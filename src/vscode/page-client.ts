import type * as vscode from 'vscode';
import { LONGEST_PAGE_MS } from '../host/page-file.ts';
import type { PageRequest, PageResponse } from '../worker/page-message.ts';
import type { Thread } from '../worker/thread.ts';
import type { Log } from './log.ts';
import { startThread } from './start-thread.ts';

/** Reads pages in a thread of its own, which is ended when a page takes too long and started again for the next. */
export class PageClient {
  readonly #extensionUri: vscode.Uri;
  readonly #log: Log;
  #thread: Thread | undefined;
  #calls = 0;

  constructor(extensionUri: vscode.Uri, log: Log) {
    this.#extensionUri = extensionUri;
    this.#log = log;
  }

  /** The articles of a page; rejects when it took too long or the thread ended. */
  read(bytes: Uint8Array): Promise<PageResponse> {
    this.#thread ??= startThread({
      extensionUri: this.#extensionUri,
      script: 'page-worker',
      tell: (what) => {
        this.#log.info(what);
      },
    });
    const thread = this.#thread;
    this.#calls += 1;
    const call = this.#calls;
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        this.end();
        reject(new Error(`not read within ${LONGEST_PAGE_MS / 1000} s`));
      }, LONGEST_PAGE_MS);
      thread.on('message', (message) => {
        const response = message as PageResponse;
        if (response.call !== call) return;
        clearTimeout(timer);
        resolve(response);
      });
      thread.onEnd((reason) => {
        clearTimeout(timer);
        if (this.#thread === thread) this.#thread = undefined;
        reject(reason instanceof Error ? reason : new Error(String(reason)));
      });
      thread.postMessage({ call, bytes } satisfies PageRequest);
    });
  }

  end(): void {
    this.#thread?.end();
    this.#thread = undefined;
  }
}
