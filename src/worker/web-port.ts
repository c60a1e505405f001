import type { Port } from './port.ts';

/** The port of the Web Worker that this code runs in. */
export function webPort(): Port {
  const scope = globalThis as unknown as WorkerScope;
  return {
    postMessage(message) {
      scope.postMessage(message);
    },
    on(_event, listener) {
      scope.addEventListener('message', ({ data }) => {
        listener(data);
      });
    },
  };
}

/** What a Web Worker offers; the program is checked without the types of the DOM. */
interface WorkerScope {
  postMessage(message: unknown): void;
  addEventListener(event: 'message', listener: (event: { readonly data: unknown }) => void): void;
}
