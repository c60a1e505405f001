import type { Thread } from './thread.ts';

/**
 * Runs the script of a Web Worker in the thread that calls, for places where no worker may be started. Each message is dealt with on a
 * turn of its own, so that the host can do other things between two; a long one holds everything up, as it must with one thread.
 * @param script one of this extension's own bundles, never anything that was opened or typed
 */
export function runHere(script: string): Thread {
  const heard: ((message: unknown) => void)[] = [];
  const served: ((event: { readonly data: unknown }) => void)[] = [];
  let isEnded = false;
  const later = (run: () => void): void => {
    setTimeout(() => {
      if (!isEnded) run();
    }, 0);
  };
  const scope: object = Object.assign(Object.create(globalThis) as object, {
    postMessage(message: unknown) {
      later(() => {
        for (const listener of heard) listener(message);
      });
    },
    addEventListener(_event: 'message', listener: (event: { readonly data: unknown }) => void) {
      served.push(listener);
    },
  });
  // The editor loads every extension of a browser in this way, so that it is allowed wherever this runs.
  const run = new Function('globalThis', 'self', script) as (globalThis: object, self: object) => void;
  run(scope, scope);
  return {
    postMessage(message) {
      later(() => {
        for (const listener of served) listener({ data: message });
      });
    },
    on(_event, listener) {
      heard.push(listener);
    },
    // It ends with its host, which then has nobody to tell.
    onEnd: () => undefined,
    end() {
      isEnded = true;
    },
  };
}
