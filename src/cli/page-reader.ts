import { Worker } from 'node:worker_threads';
import { LONGEST_PAGE_MS } from '../host/page-file.ts';
import type { ArticleOfPage } from './articles-of-page.ts';
import { reasonOf } from './file-problem.ts';

/** The bundle that reads pages lies beside that of the command line. */
const SCRIPT = new URL('./cli-page-thread.js', import.meta.url);

/** A page to be read, by a number of its own. */
export interface PageQuestion {
  readonly page: number;
  readonly html: string;
}

export interface PageAnswer {
  readonly page: number;
  readonly articles: PageArticles;
}

/** The articles of a page in its order, or why there are none, in words. */
export type PageArticles = readonly ArticleOfPage[] | { readonly problem: string };

/**
 * Reads saved pages in a thread of its own, which is started with the first page, ended when a page takes too long, and started again
 * for the next: a page that was made to be slow must not hold up the rest of a folder.
 */
export class PageReader {
  readonly #script: URL;
  readonly #longestMs: number;
  #worker: Worker | undefined;
  #pages = 0;

  constructor(script: URL = SCRIPT, longestMs: number = LONGEST_PAGE_MS) {
    this.#script = script;
    this.#longestMs = longestMs;
  }

  /** Never rejects: what goes wrong is the page's problem. */
  read(html: string): Promise<PageArticles> {
    const worker = (this.#worker ??= this.#start());
    this.#pages += 1;
    const page = this.#pages;
    return new Promise((resolve) => {
      const end = (articles: PageArticles): void => {
        clearTimeout(timer);
        worker.off('message', answered).off('error', failed).off('exit', failed);
        resolve(articles);
      };
      const answered = (message: unknown): void => {
        const answer = message as PageAnswer;
        if (answer.page === page) end(answer.articles);
      };
      const failed = (reason: unknown): void => {
        this.#worker = undefined;
        end({
          problem: `could not be read: ${reason instanceof Error ? reasonOf(reason) : 'its thread ended'}`,
        });
      };
      const timer = setTimeout(() => {
        this.#worker = undefined;
        void worker.terminate();
        end({ problem: `is not read: it takes longer than ${this.#longestMs / 1000} s` });
      }, this.#longestMs);
      worker.on('message', answered).on('error', failed).on('exit', failed);
      worker.postMessage({ page, html } satisfies PageQuestion);
    });
  }

  #start(): Worker {
    const worker = new Worker(this.#script);
    // Nobody waits for a thread that has nothing to read.
    worker.unref();
    return worker;
  }
}
