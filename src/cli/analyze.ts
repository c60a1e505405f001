import type { Readable } from 'node:stream';
import type { Engine } from '../engine/engine.ts';
import type { ArticleFacts } from '../engine/model/article-facts.ts';
import { counted, number } from './count-findings.ts';
import { reasonOf } from './file-problem.ts';
import { gatherArticles } from './gather-articles.ts';
import { printableJson } from './printable.ts';
import { readJsonLines } from './read-json-lines.ts';
import type { ExitCode, RunContext } from './run-context.ts';
import { startEngine } from './start-engine.ts';
import { writeLine } from './streams.ts';

/** Compares the articles that the paths stand for with one another and prints one record an article and one of the entities. */
export async function analyzePaths(
  paths: readonly string[],
  context: RunContext,
  cache?: string,
): Promise<ExitCode> {
  const { notes } = context;
  const engine = await startEngine({}, notes);
  const { ids } = await gatherArticles(paths, engine, context, cache);
  if (ids.length === 0) {
    notes.failure('there is nothing to analyse');
    return 2;
  }
  await writeRecords(ids, engine, context);
  return notes.failed ? 2 : 0;
}

/**
 * Reads one article a line and prints the records group by group. The texts of all groups are kept, since groups may interleave;
 * what is worked out is kept for one group at a time.
 */
export async function analyzeLines(input: Readable, context: RunContext): Promise<ExitCode> {
  const { notes, progress } = context;
  const groups = await readGroups(input, context);
  const total = [...groups.values()].reduce((sum, articles) => sum + articles.length, 0);
  const engine = await startEngine({}, notes);
  let done = 0;
  for (const articles of groups.values()) {
    const ids: string[] = [];
    for (const facts of articles) {
      done += 1;
      progress.show(`Reading ${number(done)} of ${counted(total, 'article', 'articles')}`);
      try {
        await engine.setArticles([facts]);
        ids.push(facts.id);
      } catch (error) {
        notes.failure(`${facts.id}: could not be analysed: ${reasonOf(error)}`);
      }
    }
    await writeRecords(ids, engine, context);
    await engine.removeArticles(ids);
  }
  progress.clear();
  return notes.failed ? 2 : 0;
}

async function readGroups(
  input: Readable,
  { notes, progress }: RunContext,
): Promise<ReadonlyMap<string, readonly ArticleFacts[]>> {
  const groups = new Map<string, ArticleFacts[]>();
  const lineOf = new Map<string, number>();
  for await (const read of readJsonLines(input)) {
    progress.show(`Reading line ${number(read.line)}`);
    if ('problem' in read) {
      notes.failure(`line ${read.line} ${read.problem}`);
      continue;
    }
    const { line, facts } = read;
    const earlier = lineOf.get(facts.id);
    if (earlier !== undefined) {
      notes.failure(`line ${line} has the "id" of line ${earlier}, ${JSON.stringify(facts.id)}`);
      continue;
    }
    lineOf.set(facts.id, line);
    const group = groups.get(facts.group);
    if (group) group.push(facts);
    else groups.set(facts.group, [facts]);
  }
  return groups;
}

/** Prints the records of the one group that the engine knows. */
async function writeRecords(
  ids: readonly string[],
  engine: Engine,
  { stdout, notes, progress }: RunContext,
): Promise<void> {
  progress.clear();
  try {
    for (const id of ids) {
      const view = await engine.article(id);
      if (view) await writeLine(stdout, printableJson(view.record));
    }
    for (const record of engine.entitiesRecords()) await writeLine(stdout, printableJson(record));
  } catch (error) {
    const which = counted(ids.length, 'article', 'articles');
    notes.failure(`the group of ${ids[0] ?? ''} (${which}) could not be compared: ${reasonOf(error)}`);
  }
}
