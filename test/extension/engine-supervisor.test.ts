import assert from 'node:assert/strict';
import type { ArticleFacts } from '../../src/engine/model/article-facts.ts';
import { LONGEST_CALL_SECONDS, LONGEST_READING_SECONDS } from '../../src/worker/call-watch.ts';
import { EngineSupervisor } from '../../src/worker/engine-supervisor.ts';
import type { Thread } from '../../src/worker/thread.ts';

/** How a worker deals with an article, by words in its text. */
const HANGS = 'goes round in circles';
const KILLS = 'eats all memory';

class TestThread implements Thread {
  readonly told: string[] = [];
  isEnded = false;
  #listener: (message: unknown) => void = () => undefined;
  #ended: (reason: unknown) => void = () => undefined;
  #isStuck = false;

  on(_event: 'message', listener: (message: unknown) => void): void {
    this.#listener = listener;
  }

  onEnd(listener: (reason: unknown) => void): void {
    this.#ended = listener;
  }

  end(): void {
    this.isEnded = true;
  }

  postMessage(message: unknown): void {
    const { call, method, args } = message as { call: number; method: string; args: readonly unknown[] };
    if (this.#isStuck || this.isEnded) return;
    const [facts] = method === 'setArticles' ? (args[0] as readonly ArticleFacts[]) : [];
    this.told.push(facts?.id ?? method);
    if (facts?.text.includes(HANGS) || method === 'symbols') this.#isStuck = true;
    else if (facts?.text.includes(KILLS)) this.#ended('out of memory');
    else this.#listener({ call, ok: true, value: undefined });
  }

  die(reason: string): void {
    this.#ended(reason);
  }
}

function supervised(): {
  readonly supervisor: EngineSupervisor;
  readonly threads: readonly TestThread[];
  readonly reports: readonly string[];
  readonly restarts: () => number;
  readonly pass: (seconds: number) => void;
  readonly last: () => TestThread;
} {
  const threads: TestThread[] = [];
  const reports: string[] = [];
  const ticks = new Set<() => void>();
  let restarts = 0;
  const supervisor = new EngineSupervisor({
    startThread() {
      const thread = new TestThread();
      threads.push(thread);
      return thread;
    },
    everySecond(tick) {
      ticks.add(tick);
      return () => ticks.delete(tick);
    },
    report: (what) => reports.push(what),
    restarted: () => (restarts += 1),
  });
  return {
    supervisor,
    threads,
    reports,
    restarts: () => restarts,
    pass(seconds) {
      for (let i = 0; i < seconds; i++) for (const tick of [...ticks]) tick();
    },
    last() {
      const thread = threads.at(-1);
      assert.ok(thread);
      return thread;
    },
  };
}

function article(id: string, text: string, version = 1): ArticleFacts {
  return { id, group: '', version, text };
}

describe('the supervisor of the engine', () => {
  it('ends a worker that hangs on an article, names it, and leaves it out until it changes', async () => {
    const { supervisor, threads, reports, restarts, pass, last } = supervised();
    const bad = article('bad.txt', HANGS);
    await supervisor.engine.setArticles([article('good.txt', 'Fine.')]);
    const reading = supervisor.engine.setArticles([bad]);
    const hover = supervisor.engine.hover('good.txt', 0);
    pass(LONGEST_READING_SECONDS);
    await assert.rejects(reading, /stopped/);
    await assert.rejects(hover, /stopped/);
    assert.equal(threads[0]?.isEnded, true);
    assert.deepEqual(reports, ['The engine hung while it read bad.txt, which is left out until it changes']);
    assert.equal(restarts(), 1);
    await supervisor.engine.setArticles([bad]);
    await supervisor.engine.setArticles([article('good.txt', 'Fine.')]);
    assert.deepEqual(last().told, ['good.txt']);
    await supervisor.engine.setArticles([article('bad.txt', 'Mended.', 2)]);
    assert.deepEqual(last().told, ['good.txt', 'bad.txt']);
  });

  it('leaves out an article whose reading kills the worker', async () => {
    const { supervisor, reports, last } = supervised();
    const bad = article('big.txt', KILLS);
    await assert.rejects(supervisor.engine.setArticles([bad]), /stopped/);
    await supervisor.engine.setArticles([bad]);
    assert.deepEqual(last().told, []);
    assert.equal(reports.length, 1);
  });

  it('lets a worker be that answers, however much time goes by', async () => {
    const { supervisor, threads, reports, pass } = supervised();
    for (let i = 0; i < 3; i++) {
      await supervisor.engine.setArticles([article('good.txt', 'Fine.', i)]);
      pass(LONGEST_READING_SECONDS - 1);
    }
    pass(LONGEST_CALL_SECONDS);
    assert.equal(threads.length, 1);
    assert.deepEqual(reports, []);
  });

  it('gives a comparison more time than the reading of one article', async () => {
    const { supervisor, reports, pass } = supervised();
    const call = supervisor.engine.symbols('x');
    pass(LONGEST_READING_SECONDS);
    assert.deepEqual(reports, []);
    pass(LONGEST_CALL_SECONDS);
    await assert.rejects(call, /stopped/);
    assert.deepEqual(reports, ['The engine hung']);
  });

  it('blames no article that waits behind another call', async () => {
    const { supervisor, reports, last } = supervised();
    const calls = [
      supervisor.engine.symbols('x'),
      supervisor.engine.setArticles([article('good.txt', 'Fine.')]),
    ];
    last().die('out of memory');
    for (const call of calls) await assert.rejects(call, /stopped/);
    assert.deepEqual(reports, ['The engine stopped']);
  });

  it('starts an engine once again that died by itself, and anew when a person asks', async () => {
    const { supervisor, threads, restarts, last } = supervised();
    await supervisor.engine.setArticles([]);
    last().die('exit code 1');
    assert.equal(threads.length, 2);
    last().die('exit code 1');
    await assert.rejects(supervisor.engine.findings({}), /not started again/);
    assert.equal(threads.length, 2);
    supervisor.restart();
    await supervisor.engine.findings({});
    assert.deepEqual([threads.length, restarts()], [3, 2]);
  });

  it('tries again what was left out when a person starts the engine anew', async () => {
    const { supervisor, last } = supervised();
    const bad = article('big.txt', KILLS);
    await assert.rejects(supervisor.engine.setArticles([bad]), /stopped/);
    supervisor.restart();
    await assert.rejects(supervisor.engine.setArticles([bad]), /stopped/);
    await supervisor.engine.setArticles([bad]);
    assert.deepEqual(last().told, []);
  });

  it('starts nothing once the editor closes', () => {
    const { supervisor, threads, reports, last, pass } = supervised();
    void supervisor.engine.symbols('x').catch(() => undefined);
    supervisor.dispose();
    last().die('exit code 1');
    pass(LONGEST_CALL_SECONDS);
    assert.deepEqual([threads.length, reports], [1, []]);
  });
});
