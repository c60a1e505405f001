import type { EngineOptions } from '../engine/model/options.ts';
import { startNodeThread } from '../worker/node-thread.ts';
import { ReaderPool } from '../worker/reader-pool.ts';
import type { Notes } from './notes.ts';
import { readWeightsFile } from './start-engine.ts';

/** The threads' bundle lies beside that of the command line. */
const SCRIPT = new URL('./cli-thread.js', import.meta.url);

/** Fewer files are read faster than threads start. */
const FEWEST_FILES = 48;

/** More threads than this only wait: taking over what was read costs the first thread some of what reading costs another. */
const MOST_THREADS = 6;

/** Readers, where there are files enough and more than one thread may read them. */
export async function startReaders(
  files: number,
  threads: number,
  { options, shared }: { readonly options: EngineOptions; readonly shared: string | undefined },
  notes: Pick<Notes, 'detail'>,
): Promise<ReaderPool | undefined> {
  if (files < FEWEST_FILES || threads < 2) return undefined;
  const pool = new ReaderPool(Math.min(threads, MOST_THREADS), {
    startThread: () => startNodeThread(SCRIPT),
    everySecond: (tick) => {
      const timer = setInterval(tick, SECOND_MS).unref();
      return () => {
        clearInterval(timer);
      };
    },
    report: (what, reason) => {
      notes.detail(`${what}: ${String(reason)}`);
    },
  });
  pool.prepare('options', (engine) => engine.configure(options));
  pool.prepare('shared', (engine) => engine.setSharedSidecar('', shared));
  const weights = await readWeightsFile();
  // What is wrong with the weights was said by the thread that started this one.
  if (weights) pool.prepare('weights', (engine) => engine.loadWeights(weights));
  return pool;
}

/** As many threads as there are cores, unless the environment says how many: machines are shared with others. */
export function threadsWanted(env: Readonly<Record<string, string | undefined>>, cores: number): number {
  const wanted = Number.parseInt(env.SECOND_SOURCE_THREADS ?? '', 10);
  return wanted >= 1 ? wanted : cores;
}

/** Unit: ms. */
const SECOND_MS = 1000;
