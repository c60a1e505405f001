import type { ReadingApi } from '../archive/archive-api.ts';
import type { ArticleFacts } from '../engine/model/article-facts.ts';
import { CallWatch, type OpenCall } from './call-watch.ts';
import { connect } from './port.ts';
import type { Thread } from './thread.ts';

/** What a supervisor needs of its host. */
export interface SupervisorHost {
  startThread(): Thread;
  /** Calls once a second until the answer is called. */
  everySecond(tick: () => void): () => void;
  /** Tells the log that an engine ended, and what is done about it. */
  report(what: string, reason: unknown): void;
  /** A new engine has taken the place of another one and knows nothing yet. */
  restarted(): void;
}

/** How often an engine is started again that ended with no article to blame. What kills it twice would kill it a third time. */
const RESTARTS = 1;

/** How often when an article is to blame, which is left out from then on: more than this many is no accident of single articles. */
const RESTARTS_WITHOUT_ARTICLES = 8;

/**
 * The engine in a thread of its own, ended when it hangs and started again when it has ended. An article that was being read then is left
 * out until it changes, so that it does no harm twice.
 */
export class EngineSupervisor {
  readonly #host: SupervisorHost;
  /** Article id → the version that is left out. */
  readonly #leftOut = new Map<string, number>();
  #connection: Connection | undefined;
  #deaths = 0;
  #deathsOfArticles = 0;
  #disposed = false;

  constructor(host: SupervisorHost) {
    this.#host = host;
  }

  /** It starts with the first call. Calls reject once the engine is dead for good. */
  get engine(): ReadingApi {
    this.#connection ??= this.#start();
    return this.#connection.engine;
  }

  /** Whether an engine ended while it read this article as it is. */
  blames({ id, version }: ArticleFacts): boolean {
    return this.#leftOut.get(id) === version;
  }

  /** Whether the engine ended too often to be started again. */
  get isOver(): boolean {
    return this.#connection === DEAD;
  }

  /** Ends the engine and starts a new one, as often as a person asks. What was left out is tried again. */
  restart(): void {
    this.#deaths = 0;
    this.#deathsOfArticles = 0;
    this.#leftOut.clear();
    const old = this.#connection;
    this.#connection = this.#start();
    old?.end('the engine was restarted');
    this.#host.restarted();
  }

  dispose(): void {
    this.#disposed = true;
    this.#connection?.end('the editor closes');
  }

  #start(): Connection {
    const thread = this.#host.startThread();
    const { engine, fail } = connect(thread);
    const watch = new CallWatch();
    const stopTicking = this.#host.everySecond(() => {
      if (!watch.second()) return;
      const { method = '' } = watch.current ?? {};
      died('The engine hung', `no answer to ${method}`);
      thread.end();
    });
    const connection: Connection = {
      engine: watched(engine, watch, (facts) => this.#admits(facts)),
      end(reason) {
        stopTicking();
        fail(reason);
        thread.end();
      },
    };
    const died = (what: string, reason: unknown): void => {
      const culprit = watch.current?.article;
      stopTicking();
      fail('the engine stopped');
      if (this.#connection === connection) this.#replace(what, reason, culprit);
    };
    thread.onEnd((reason) => {
      died('The engine stopped', reason);
    });
    return connection;
  }

  #replace(what: string, reason: unknown, culprit: OpenCall['article']): void {
    if (this.#disposed) return;
    if (culprit) {
      this.#leftOut.set(culprit.id, culprit.version);
      this.#deathsOfArticles += 1;
    } else this.#deaths += 1;
    const isOver = this.#deaths > RESTARTS || this.#deathsOfArticles > RESTARTS_WITHOUT_ARTICLES;
    this.#host.report(
      culprit ? `${what} while it read ${culprit.id}, which is left out until it changes` : what,
      reason,
    );
    this.#connection = isOver ? DEAD : this.#start();
    if (!isOver) this.#host.restarted();
  }

  /** Whether an article may be read; one that has changed since it did harm may. */
  #admits(facts: ArticleFacts): boolean {
    if (this.blames(facts)) return false;
    this.#leftOut.delete(facts.id);
    return true;
  }
}

/** Follows every call, and leaves out the articles that are not admitted. */
function watched(engine: ReadingApi, watch: CallWatch, admits: (facts: ArticleFacts) => boolean): ReadingApi {
  type Method = (...args: readonly unknown[]) => Promise<unknown>;
  const follow =
    (method: string, call: Method): Method =>
    async (...args) => {
      const [only, ...more] = articlesOf(method, args[0]);
      const number = watch.begin({ method, ...(only && more.length === 0 ? { article: only } : {}) });
      try {
        return await call(...args);
      } finally {
        watch.end(number);
      }
    };
  const methods = Object.entries(engine) as unknown as readonly (readonly [string, Method])[];
  const followed = Object.fromEntries(
    methods.map(([name, call]) => [name, follow(name, call)]),
  ) as unknown as ReadingApi;
  return {
    ...followed,
    setArticles: async (articles) => {
      const admitted = articles.filter(admits);
      if (admitted.length > 0 || articles.length === 0) await followed.setArticles(admitted);
    },
  };
}

/** The articles that a call reads or takes over. */
function articlesOf(method: string, argument: unknown): readonly ArticleFacts[] {
  if (method === 'setArticles') return argument as readonly ArticleFacts[];
  const isOfOne = method === 'readRecord' || method === 'adoptRecord' || method === 'recallArticle';
  return isOfOne ? [argument as ArticleFacts] : [];
}

interface Connection {
  readonly engine: ReadingApi;
  end(reason: string): void;
}

/** Answers every call with a rejection, so that nothing waits for an engine that does not come back. */
const DEAD: Connection = {
  engine: new Proxy({} as ReadingApi, {
    get: () => () => Promise.reject(new Error('the engine stopped and was not started again')),
  }),
  end: () => undefined,
};
