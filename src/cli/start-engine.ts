import { readFile } from 'node:fs/promises';
import { ReadingEngine } from '../archive/reading-engine.ts';
import type { EngineOptions } from '../engine/model/options.ts';
import { reasonOf } from './file-problem.ts';
import type { Notes } from './notes.ts';

/** The tagger's weights lie beside the folder of the bundle. */
const WEIGHTS = new URL('../media/tagger.bin', import.meta.url);

/** An engine with its options and, where the file is there, the tagger's weights; rules alone serve without. */
export async function startEngine(
  options: Partial<EngineOptions>,
  notes: Pick<Notes, 'say'>,
): Promise<ReadingEngine> {
  const engine = new ReadingEngine();
  await engine.configure(options);
  const weights = await readWeightsFile();
  if (weights) {
    try {
      await engine.loadWeights(weights);
    } catch (error) {
      notes.say(`the tagger's weights are not used: ${reasonOf(error)}`);
    }
  }
  return engine;
}

export function readWeightsFile(): Promise<Uint8Array | undefined> {
  return readFile(WEIGHTS).catch(() => undefined);
}
