import { Worker } from 'node:worker_threads';
import type { Thread } from './thread.ts';

/** Starts a script in a thread of Node.js. */
export function startNodeThread(script: string | URL): Thread {
  const worker = new Worker(script);
  return {
    postMessage(message) {
      worker.postMessage(message);
    },
    on(_event, listener) {
      worker.on('message', listener);
    },
    onEnd(listener) {
      let failure: unknown;
      worker.on('error', (error: unknown) => (failure = error));
      worker.on('exit', (code) => {
        listener(failure ?? `exit code ${code}`);
      });
    },
    end() {
      void worker.terminate();
    },
  };
}
