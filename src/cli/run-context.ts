import type { Readable } from 'node:stream';
import type { Notes } from './notes.ts';
import type { PageReader } from './page-reader.ts';
import type { Progress } from './progress.ts';
import type { TerminalStream } from './streams.ts';

/** Where a run happens and where it writes. */
export interface RunContext {
  readonly workingDirectory: string;
  readonly stdin: Readable;
  readonly stdout: TerminalStream;
  readonly notes: Notes;
  readonly progress: Progress;
  readonly pages: PageReader;
  /** How many threads may read articles; 1 or less: the only one there is. */
  readonly threads: number;
}

/** 0: clean. 1: findings at or above the threshold. 2: something that was asked for could not be done. */
export type ExitCode = 0 | 1 | 2;
