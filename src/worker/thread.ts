import type { Port } from './port.ts';

/** A script that runs beside its host: a thread in Node.js, a Web Worker in a browser. */
export interface Thread extends Port {
  /** Tells once why the thread ended, unless it was ended from here. */
  onEnd(listener: (reason: unknown) => void): void;
  end(): void;
}
