import { Worker } from 'node:worker_threads';
import type { ArticleAnalysis } from '../engine/analysis/analyze-article.ts';
import type { ArticleFacts } from '../engine/model/article-facts.ts';
import type { AnalysisRequest, AnalysisResponse, AnalysisThreadData } from './analysis-message.ts';

/** The threads' bundle lies beside that of the command line. */
const SCRIPT = new URL('./cli-thread.js', import.meta.url);

/** Fewer files are read faster than threads start. */
const FEWEST_FILES = 48;

/** More threads than this only wait: taking an analysis over costs the first thread about a quarter of what making it costs another. */
const MOST_THREADS = 6;

/** Articles that each thread is ahead: it never waits, and what is ahead takes little memory. */
const AHEAD = 4;

/** Reads articles in several threads at once. What comes of an article does not depend on which thread reads it. */
export class AnalysisPool {
  readonly #threads: Thread[];
  #next = 0;

  /** A pool, where there are files enough and more than one thread may read them. */
  static forFiles(files: number, threads: number, data: AnalysisThreadData): AnalysisPool | undefined {
    return files < FEWEST_FILES || threads < 2
      ? undefined
      : new AnalysisPool(Math.min(threads, MOST_THREADS), data);
  }

  private constructor(size: number, data: AnalysisThreadData) {
    this.#threads = Array.from({ length: size }, () => new Thread(data));
  }

  get size(): number {
    return this.#threads.length;
  }

  /** How many articles should be under way at once. */
  get width(): number {
    return this.size * AHEAD;
  }

  /** Rejects where the article could not be read; `undefined` when the thread ended before it answered. */
  analyze(facts: ArticleFacts): Promise<ArticleAnalysis | undefined> {
    const thread = this.#threads[this.#next % this.#threads.length];
    this.#next += 1;
    return thread?.analyze(facts) ?? Promise.resolve(undefined);
  }

  async close(): Promise<void> {
    await Promise.all(this.#threads.map((thread) => thread.close()));
  }
}

/** As many threads as there are cores, unless the environment says how many: machines are shared with others. */
export function threadsWanted(env: Readonly<Record<string, string | undefined>>, cores: number): number {
  const wanted = Number.parseInt(env.SECOND_SOURCE_THREADS ?? '', 10);
  return wanted >= 1 ? wanted : cores;
}

interface Waiting {
  resolve(analysis: ArticleAnalysis | undefined): void;
  reject(error: Error): void;
}

class Thread {
  readonly #worker: Worker;
  readonly #open = new Map<number, Waiting>();
  #tasks = 0;
  #ended = false;

  constructor(data: AnalysisThreadData) {
    this.#worker = new Worker(SCRIPT, { workerData: data });
    this.#worker.on('message', (message) => {
      const response = message as AnalysisResponse;
      const waiting = this.#open.get(response.task);
      this.#open.delete(response.task);
      if ('analysis' in response) waiting?.resolve(response.analysis);
      else waiting?.reject(new Error(response.problem));
    });
    // The articles of a thread that dies are read by the one that waits for them.
    const end = (): void => {
      this.#ended = true;
      for (const waiting of this.#open.values()) waiting.resolve(undefined);
      this.#open.clear();
    };
    this.#worker.on('error', end);
    this.#worker.on('exit', end);
  }

  analyze(facts: ArticleFacts): Promise<ArticleAnalysis | undefined> {
    if (this.#ended) return Promise.resolve(undefined);
    return new Promise((resolve, reject) => {
      this.#tasks += 1;
      this.#open.set(this.#tasks, { resolve, reject });
      this.#worker.postMessage({ task: this.#tasks, facts } satisfies AnalysisRequest);
    });
  }

  async close(): Promise<void> {
    await this.#worker.terminate();
  }
}
