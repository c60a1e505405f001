import { parentPort, workerData } from 'node:worker_threads';
import type { AnalysisRequest, AnalysisResponse, AnalysisThreadData } from './analysis-message.ts';
import { reasonOf } from './file-problem.ts';
import { startEngine } from './start-engine.ts';

if (!parentPort) throw new Error('this file runs as a worker thread');
const port = parentPort;
const { options, shared } = workerData as AnalysisThreadData;
// What is wrong with the weights was said by the thread that started this one.
const engine = await startEngine(options, { say: () => undefined });
await engine.setSharedSidecar('', shared);

port.on('message', (message) => {
  const { task, facts } = message as AnalysisRequest;
  port.postMessage(answer(task, facts));
});

function answer(task: number, facts: AnalysisRequest['facts']): AnalysisResponse {
  try {
    return { task, analysis: engine.analyze(facts) };
  } catch (error) {
    return { task, problem: reasonOf(error) };
  }
}
