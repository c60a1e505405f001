import type { Thread } from './thread.ts';

/**
 * A thread with another in reserve, for places where the first may not start at all. Until the first has said something, all that it is
 * told is remembered; if it ends before that, the other is started and told the same. One that has spoken is not replaced.
 */
export function withSpare(first: Thread, startSpare: (reason: unknown) => Thread): Thread {
  const heard: ((message: unknown) => void)[] = [];
  const ended: ((reason: unknown) => void)[] = [];
  let told: unknown[] | undefined = [];
  let thread = first;
  const follow = (followed: Thread): void => {
    followed.on('message', (message) => {
      told = undefined;
      for (const listener of heard) listener(message);
    });
  };
  follow(first);
  first.onEnd((reason) => {
    if (!told) {
      for (const listener of ended) listener(reason);
      return;
    }
    const again = told;
    told = undefined;
    thread = startSpare(reason);
    follow(thread);
    thread.onEnd((why) => {
      for (const listener of ended) listener(why);
    });
    for (const message of again) thread.postMessage(message);
  });
  return {
    postMessage(message) {
      told?.push(message);
      thread.postMessage(message);
    },
    on(_event, listener) {
      heard.push(listener);
    },
    onEnd(listener) {
      ended.push(listener);
    },
    end() {
      told = undefined;
      thread.end();
    },
  };
}
