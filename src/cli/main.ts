import { readFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import process from 'node:process';
import { analyzeLines, analyzePaths } from './analyze.ts';
import { check } from './check.ts';
import { reasonOf } from './file-problem.ts';
import { HELP, type Topic } from './help.ts';
import { Notes } from './notes.ts';
import { PageReader } from './page-reader.ts';
import { colored, plain, wantsColor } from './paint.ts';
import { type Command, parseCommand } from './parse-command.ts';
import { printable } from './printable.ts';
import { Progress } from './progress.ts';
import { report } from './report.ts';
import { threadsWanted } from './start-readers.ts';
import type { ExitCode, RunContext } from './run-context.ts';

const { stdin, stdout, stderr } = process;

// A reader such as `head` that closes early has all it wanted: the run ends without a word.
for (const stream of [stdout, stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit();
  });
}

process.exitCode = await run(parseCommand(process.argv.slice(2)));

async function run(command: Command): Promise<ExitCode> {
  switch (command.kind) {
    case 'help':
      stdout.write(HELP[command.topic]);
      return 0;
    case 'version':
      stdout.write(`${await ownVersion()}\n`);
      return 0;
    case 'check': {
      const hasColor = wantsColor(command.color, process.env, stdout.isTTY);
      const { request } = command;
      return guarded(request.verbose, (context) => check(request, context, hasColor ? colored : plain));
    }
    case 'analyze': {
      const { paths, verbose, cache } = command;
      return guarded(verbose, (context) => analyzePaths(paths, context, cache));
    }
    case 'analyze-lines':
      return guarded(command.verbose, (context) => analyzeLines(stdin, context));
    case 'mcp': {
      const { paths, verbose } = command;
      // Loaded when it is wanted: the protocol's library is larger than the rest of the program.
      const { serveMcp } = await import('./mcp.ts');
      const version = await ownVersion();
      return guarded(verbose, (context) => serveMcp(paths, version, context));
    }
    case 'report': {
      const { request } = command;
      const today = new Date().toISOString().slice(0, 'YYYY-MM-DD'.length);
      return guarded(request.verbose, (context) => report(request, context, today));
    }
    case 'wrong':
      stderr.write(`second-source: ${printable(command.message)}\n${hint(command.topic)}\n`);
      return 2;
    default:
      return command satisfies never;
  }
}

/** Whatever fails ends the run with one line and status 2; its stack is told to those who ask for details. */
async function guarded(
  verbose: boolean,
  task: (context: RunContext) => Promise<ExitCode>,
): Promise<ExitCode> {
  const progress = new Progress(stderr, () => performance.now());
  const notes = new Notes(stderr, progress, verbose);
  try {
    const threads = threadsWanted(process.env, availableParallelism());
    const pages = new PageReader();
    return await task({ workingDirectory: process.cwd(), stdin, stdout, notes, progress, pages, threads });
  } catch (error) {
    const text = (verbose && error instanceof Error && error.stack) || reasonOf(error);
    for (const line of text.split('\n')) notes.say(line);
    return 2;
  }
}

function hint(topic: Topic): string {
  return `"second-source ${topic === 'main' ? '' : `${topic} `}--help" tells more`;
}

/** The version in the package that the bundle lies in. */
async function ownVersion(): Promise<string> {
  const manifest = await readFile(new URL('../package.json', import.meta.url), 'utf8');
  return (JSON.parse(manifest) as { readonly version: string }).version;
}
