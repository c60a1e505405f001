/**
 * Runs every scorer over every development set and prints one table. The data and the scorers are no part of the repository: they
 * are read from the folder that SECOND_SOURCE_DATA names, or from `../shared` beside it.
 *
 *   npm run eval                  all tasks
 *   npm run eval -- dates quotes  these tasks
 *   npm run eval -- --write       all tasks, and the table goes into README.md
 */
import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { writeReadmeSection } from '../harness/readme-section.ts';

const shared = path.resolve(process.env.SECOND_SOURCE_DATA ?? '../shared');

/** A scorer's line, as it prints it. */
type Line = Readonly<Record<string, unknown>>;

interface Task {
  readonly name: string;
  /** What the table calls it, where its name alone would be taken for another measure. */
  readonly label?: string;
  /** Folders or files below `data`. */
  readonly sets: string;
  /** What runs instead of the shared scorer, with the files after it. */
  readonly script?: readonly string[];
  /** The figures of a line that matter, in the order of the table. */
  readonly figures: (line: Line) => Readonly<Record<string, unknown>>;
}

const f = (value: unknown): unknown => (value as { readonly f?: number } | undefined)?.f;

const TASKS: readonly Task[] = [
  {
    name: 'names',
    sets: 'ner',
    // The shipped weights have seen these sets, so each is scored by weights that have not, beside the peers.
    script: ['--import', 'tsx', 'test/eval/ner-peers.ts'],
    figures: (l) => ({
      'PER+ORG+LOC F1': l.heldOut,
      'without the corpus': l.corpusOut,
      'rules alone': l.rulesAlone,
      compromise: l.compromise,
      'capitalised runs': l.capitalisedRuns,
      'mean lead over compromise': l.meanLeadOverCompromise,
    }),
  },
  { name: 'xdoc', sets: 'xdoc', figures: (l) => ({ CoNLL: l.CoNLL, 'B3 precision': l.B3p }) },
  { name: 'dates', sets: 'dates', figures: (l) => ({ 'found F1': l.relaxed, 'value F1': l.value }) },
  {
    name: 'quotes',
    sets: 'quotes',
    figures: (l) => ({ 'quotation F1': f(l.quotes), 'right speaker %': l.speakerAccuracy }),
  },
  {
    name: 'quotes',
    label: "quotes, gold cut at '' too",
    sets: 'quotes',
    script: ['--import', 'tsx', 'test/eval/score-quotes.ts'],
    figures: (l) => ({ 'quotation F1': f(l.quotes), 'right speaker %': l.speakerAccuracy }),
  },
  {
    name: 'pairs',
    sets: 'pairs',
    figures: (l) => ({
      'contradiction F1': f(l.contradict),
      'alarms on support %': l.falseAlarmsOnSupport,
      'alarms on neutral %': l.falseAlarmsOnNeutral,
    }),
  },
  {
    name: 'conflicts',
    sets: 'conflicts',
    figures: (l) => ({
      'precision by fact %': l.precision,
      firm: l.firm,
      likely: l.likely,
      'near misses': l.nearMisses,
    }),
  },
  {
    name: 'planted',
    sets: 'planted',
    figures: (l) => ({ 'recall %': l.recall, 'alarms per 1000 sentences of originals': l.per1000Sentences }),
  },
];

const BEGIN = '<!-- figures: npm run eval -- --write -->';
const END = '<!-- end of figures -->';

await main(process.argv.slice(2));

async function main(args: string[]): Promise<void> {
  const { values, positionals: wanted } = parseArgs({
    args,
    allowPositionals: true,
    options: { write: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
  });
  const names = [...new Set(TASKS.map(({ name }) => name))];
  const unknown = wanted.find((name) => !names.includes(name));
  if (values.help || unknown !== undefined) {
    const usage = `npm run eval -- [--write] [${names.join('|')}]…\n`;
    if (unknown === undefined) process.stdout.write(usage);
    else process.stderr.write(`There is no task ${unknown}.\n${usage}`);
    process.exitCode = unknown === undefined ? 0 : 2;
    return;
  }
  if (!existsSync(path.join(shared, 'eval', 'eval.mjs'))) {
    process.stderr.write(
      `There is no development data in ${shared}; name its folder in SECOND_SOURCE_DATA.\n`,
    );
    process.exitCode = 2;
    return;
  }
  await run('node', ['esbuild.mjs']);
  const rows: string[] = [];
  for (const task of TASKS.filter(({ name }) => wanted.length === 0 || wanted.includes(name))) {
    const folder = path.join(shared, 'data', task.sets);
    const files = readdirSync(folder).filter((name) => name.endsWith('.jsonl'));
    const script = task.script ?? [path.join(shared, 'eval', 'eval.mjs'), task.name];
    const out = await run('node', [...script, ...files.map((name) => path.join(folder, name))]);
    for (const text of out.split('\n').filter(Boolean)) {
      const line = JSON.parse(text) as Line;
      const figures = Object.entries(task.figures(line)).filter(([, value]) => value !== undefined);
      rows.push(
        `| ${task.label ?? task.name} | ${typeof line.set === 'string' ? line.set : 'all'} | ${figures.map(([name, value]) => `${name} ${String(value)}`).join(', ')} |`,
      );
      process.stdout.write(`${rows.at(-1) ?? ''}\n`);
    }
  }
  if (values.write) writeReadme(rows);
}

function writeReadme(rows: readonly string[]): void {
  writeReadmeSection(BEGIN, END, ['| task | set | figures |', '|---|---|---|', ...rows].join('\n'));
}

/** Runs a command to its end and answers what it printed; its errors go to ours. */
async function run(command: string, args: readonly string[]): Promise<string> {
  const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  let out = '';
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => (out += chunk));
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject).on('close', resolve);
  });
  if (code !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${String(code)}`);
  return out;
}
