import type { Port } from '../worker/port.ts';

/** A script that runs beside the extension: a thread in Node.js, a Web Worker in a browser. */
export interface Thread extends Port {
  /** Tells once why the thread ended, unless it was ended from here. */
  onEnd(listener: (reason: unknown) => void): void;
  end(): void;
}

/** The scripts that can be started, by what they do. */
export type ThreadScript = 'worker' | 'page-worker';
