import assert from 'node:assert/strict';
import { setTimeout as wait } from 'node:timers/promises';
import { runHere } from '../../src/worker/here-thread.ts';
import { withSpare } from '../../src/worker/spare-thread.ts';
import type { Thread } from '../../src/worker/thread.ts';

/** A thread that a test speaks for. */
class TestThread implements Thread {
  readonly told: unknown[] = [];
  isEnded = false;
  say: (message: unknown) => void = () => undefined;
  die: (reason: unknown) => void = () => undefined;

  postMessage(message: unknown): void {
    this.told.push(message);
  }

  on(_event: 'message', listener: (message: unknown) => void): void {
    this.say = listener;
  }

  onEnd(listener: (reason: unknown) => void): void {
    this.die = listener;
  }

  end(): void {
    this.isEnded = true;
  }
}

function spared(): {
  readonly first: TestThread;
  readonly spare: TestThread;
  readonly thread: Thread;
  readonly heard: unknown[];
  readonly events: string[];
} {
  const [first, spare] = [new TestThread(), new TestThread()];
  const heard: unknown[] = [];
  const events: string[] = [];
  const thread = withSpare(first, (reason) => {
    events.push(`spare: ${String(reason)}`);
    return spare;
  });
  thread.on('message', (message) => heard.push(message));
  thread.onEnd((reason) => events.push(`end: ${String(reason)}`));
  return { first, spare, thread, heard, events };
}

describe('a thread with a spare', () => {
  it('is the first one while that runs', () => {
    const { first, spare, thread, heard, events } = spared();
    thread.postMessage(1);
    first.say('one');
    thread.postMessage(2);
    assert.deepEqual([first.told, spare.told, heard, events], [[1, 2], [], ['one'], []]);
  });

  it('is the spare one when the first cannot start, with all that was said to it', () => {
    const { first, spare, thread, heard, events } = spared();
    thread.postMessage(1);
    thread.postMessage(2);
    first.die('forbidden');
    thread.postMessage(3);
    spare.say('three');
    assert.deepEqual([spare.told, heard, events], [[1, 2, 3], ['three'], ['spare: forbidden']]);
    spare.die('full');
    assert.deepEqual(events, ['spare: forbidden', 'end: full']);
  });

  it('ends when the first ends that had started', () => {
    const { first, spare, thread, events } = spared();
    thread.postMessage(1);
    first.say('one');
    first.die('crashed');
    assert.deepEqual([spare.told, events], [[], ['end: crashed']]);
  });

  it('ends the one that runs', () => {
    const { first, spare, thread } = spared();
    first.die('forbidden');
    thread.end();
    assert.deepEqual([first.isEnded, spare.isEnded], [false, true]);
  });
});

/** Answers each message twice as large, as a worker's script does, and keeps a global of its own. */
const DOUBLING = `'use strict'; (() => {
  globalThis.ownOfTheScript = true;
  globalThis.addEventListener('message', ({ data }) => { globalThis.postMessage(2 * data); });
})();`;

describe('a script of a worker, run in the thread that calls', () => {
  it('hears and answers on later turns, in order', async () => {
    const thread = runHere(DOUBLING);
    const heard: unknown[] = [];
    thread.on('message', (message) => heard.push(message));
    thread.postMessage(1);
    thread.postMessage(2);
    assert.deepEqual(heard, []);
    while (heard.length < 2) await wait(1);
    assert.deepEqual(heard, [2, 4]);
    assert.equal('ownOfTheScript' in globalThis, false);
  });

  it('answers nothing once it was ended', async () => {
    const thread = runHere(DOUBLING);
    const other = runHere(DOUBLING);
    const heard: unknown[] = [];
    thread.on('message', (message) => heard.push(['ended', message]));
    other.on('message', (message) => heard.push(['other', message]));
    thread.postMessage(1);
    thread.end();
    other.postMessage(1);
    while (heard.length < 1) await wait(1);
    assert.deepEqual(heard, [['other', 2]]);
  });
});
