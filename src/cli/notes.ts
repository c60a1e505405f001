import type { Progress } from './progress.ts';
import { printable } from './printable.ts';
import type { TerminalStream } from './streams.ts';

/** What could not be read, and why. */
export interface UnreadPath {
  readonly path: string;
  readonly problem: string;
}

/** One line on the error stream for each thing that a person should know beside the findings. */
export class Notes {
  readonly #stream: TerminalStream;
  readonly #progress: Progress;
  readonly #verbose: boolean;
  readonly #unread: UnreadPath[] = [];
  #failed = false;

  constructor(stream: TerminalStream, progress: Progress, verbose: boolean) {
    this.#stream = stream;
    this.#progress = progress;
    this.#verbose = verbose;
  }

  /** Whether something failed that the caller asked for by name. */
  get failed(): boolean {
    return this.#failed;
  }

  get unread(): readonly UnreadPath[] {
    return this.#unread;
  }

  /** Says why a path is not read. A path that was named makes the run fail at its end; the rest is read all the same. */
  unreadable(path: string, problem: string, wasNamed: boolean): void {
    this.#unread.push({ path, problem });
    if (wasNamed) this.#failed = true;
    this.say(`${path}: ${problem}`);
  }

  /** Says what went wrong and lets the run fail at its end. */
  failure(line: string): void {
    this.#failed = true;
    this.say(line);
  }

  /** Says something that explains the outcome, only to those who asked for it. */
  detail(line: string): void {
    if (this.#verbose) this.say(line);
  }

  say(line: string): void {
    this.#progress.clear();
    this.#stream.write(`second-source: ${printable(line)}\n`);
  }
}
