import assert from 'node:assert/strict';
import { ListingEngine } from '../../src/archive/listing-engine.ts';
import type { ArticleFacts } from '../../src/engine/model/article-facts.ts';
import { serve } from '../../src/worker/port.ts';
import { ReaderPool } from '../../src/worker/reader-pool.ts';
import { takeArticle } from '../../src/worker/take-article.ts';
import type { Thread } from '../../src/worker/thread.ts';
import { readFixture } from '../harness/fixture.ts';

const ARTICLES = readFixture(`=== ferry.txt | published: 2026-02-03
Fourteen people were hurt on Monday, Tilda Brannock of Lowmere Lines said.
=== pier.txt | published: 2026-02-03
Nineteen people were hurt on Monday, Tilda Brannock of Lowmere Lines said.
=== deadly.txt
This article eats all memory, Ines Calder said on Tuesday.
=== moor.txt
The moor burned for two days, Ines Calder said on Tuesday.
`).map(({ facts }) => facts);

/** An engine behind a port, in this thread; it ends where it is told of a text that it does not survive. */
class TestThread implements Thread {
  #listener: (message: unknown) => void = () => undefined;
  #served: (message: unknown) => void = () => undefined;
  readonly #ended: ((reason: unknown) => void)[] = [];
  isEnded = false;
  read = 0;

  constructor() {
    serve(new ListingEngine('of today'), {
      postMessage: (message) => {
        if (!this.isEnded) this.#listener(message);
      },
      on: (_event, listener) => (this.#served = listener),
    });
  }

  on(_event: 'message', listener: (message: unknown) => void): void {
    this.#listener = listener;
  }

  onEnd(listener: (reason: unknown) => void): void {
    this.#ended.push(listener);
  }

  end(): void {
    this.isEnded = true;
  }

  die(reason: string): void {
    this.isEnded = true;
    for (const listener of this.#ended) listener(reason);
  }

  postMessage(message: unknown): void {
    // One message a turn, as a thread does: it has answered one article when it begins the next.
    setImmediate(() => {
      this.#deal(message);
    });
  }

  #deal(message: unknown): void {
    const { method, args } = message as { method: string; args: readonly unknown[] };
    if (this.isEnded) return;
    if (method === 'readRecord') this.read += 1;
    if (method === 'readRecord' && (args[0] as ArticleFacts).text.includes('eats all memory')) {
      this.die('out of memory');
    } else this.#served(message);
  }
}

function makePool(start: (threads: TestThread[]) => Thread = startTestThread): {
  readonly pool: ReaderPool;
  readonly threads: TestThread[];
} {
  const threads: TestThread[] = [];
  const pool = new ReaderPool(2, {
    startThread: () => start(threads),
    everySecond: () => () => undefined,
    report: () => undefined,
  });
  return { pool, threads };
}

function startTestThread(threads: TestThread[]): TestThread {
  const thread = new TestThread();
  threads.push(thread);
  return thread;
}

describe('readers', () => {
  it('read what the engine itself would have read', async () => {
    const { pool, threads } = makePool();
    const [alone, served] = [new ListingEngine('of today'), new ListingEngine('of today')];
    await alone.setArticles(ARTICLES.slice(0, 2));
    await Promise.all(ARTICLES.slice(0, 2).map((facts) => takeArticle(served, facts, pool)));
    assert.deepEqual(
      threads.map(({ read }) => read),
      [1, 1],
    );
    assert.deepEqual(await served.claims(), await alone.claims());
    assert.deepEqual(await served.article('pier.txt'), await alone.article('pier.txt'));
  });

  it('know what all were told, those included that start later', async () => {
    const { pool } = makePool();
    const shared = 'entities:\n  - name: Lowmere Lines\n    is: place\n';
    pool.prepare('shared', (engine) => engine.setSharedSidecar('', shared));
    const served = new ListingEngine('of today');
    await served.setSharedSidecar('', shared);
    for (const facts of ARTICLES.slice(0, 2)) await takeArticle(served, facts, pool);
    const lines = (await served.entities()).find(({ name }) => name === 'Lowmere Lines');
    assert.equal(lines?.kind, 'place');
  });

  it('leave out an article that ends them, and read the others', async () => {
    const { pool, threads } = makePool();
    const read = await Promise.allSettled(ARTICLES.map((facts) => pool.read(facts)));
    assert.deepEqual(
      read.map(({ status }) => status),
      ['fulfilled', 'fulfilled', 'rejected', 'fulfilled'],
    );
    assert.ok(threads.length > 2);
  });

  it('are done without where none can be started', async () => {
    const { pool } = makePool(() => {
      const thread = new TestThread();
      queueMicrotask(() => {
        thread.die('no worker may be started here');
      });
      return thread;
    });
    pool.prepare('options', (engine) => engine.configure({}));
    const engine = new ListingEngine('of today');
    for (const facts of ARTICLES.slice(0, 2)) await takeArticle(engine, facts, pool);
    assert.equal((await engine.claims()).length, 1);
  });

  it('end when they are told to, and start again with the next article', async () => {
    const { pool, threads } = makePool();
    const [ferry, pier] = ARTICLES;
    assert.ok(ferry && pier);
    await pool.read(ferry);
    pool.end();
    assert.ok(threads.every(({ isEnded }) => isEnded));
    assert.ok(await pool.read(pier));
  });
});
