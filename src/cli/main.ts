import process from 'node:process';
import { analyzeLines } from './analyze.ts';

const [command, ...rest] = process.argv.slice(2);
if (command === 'analyze' && rest.includes('--stdin-jsonl'))
  await analyzeLines(process.stdin, process.stdout);
else {
  process.stderr.write('usage: second-source analyze --stdin-jsonl\n');
  process.exitCode = 2;
}
