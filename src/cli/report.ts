import path from 'node:path';
import { reportBlocks } from '../engine/views/report-blocks.ts';
import { printReportHtml } from '../engine/views/report-html.ts';
import { printReportMarkdown } from '../engine/views/report-markdown.ts';
import { counted } from './count-findings.ts';
import { gatherArticles } from './gather-articles.ts';
import type { ExitCode, RunContext } from './run-context.ts';
import { startEngine } from './start-engine.ts';
import { writeLine } from './streams.ts';

/** What `report` was asked for. */
export interface ReportRequest {
  readonly paths: readonly string[];
  readonly format: 'markdown' | 'html';
  /** The heading; the name of the first path when it is left out. */
  readonly title?: string;
  readonly verbose: boolean;
  /** As in `CheckRequest`. */
  readonly cache?: string;
}

/** Prints what people checked in the articles, with verdicts, evidence and open points. `today` is a day (ISO 8601). */
export async function report(request: ReportRequest, context: RunContext, today: string): Promise<ExitCode> {
  const { stdout, notes, progress, workingDirectory } = context;
  const engine = await startEngine({}, notes);
  const { ids, sharedProblems } = await gatherArticles(request.paths, engine, context, request.cache);
  for (const { file, problem } of sharedProblems) notes.say(`${file}: ${problem.message}`);
  if (ids.length === 0) {
    notes.failure('there is nothing to report on');
    return 2;
  }
  progress.show(`Comparing ${counted(ids.length, 'article', 'articles')}`);
  const check = await engine.factCheck(ids);
  progress.clear();
  const title = request.title ?? titleOf(request.paths, workingDirectory);
  const blocks = reportBlocks(check, { title, made: today, nameOf: nameIn(request.paths) });
  const printed = request.format === 'html' ? printReportHtml(blocks, title) : printReportMarkdown(blocks);
  await writeLine(stdout, printed.trimEnd());
  return notes.failed ? 2 : 0;
}

/** Files of the one folder that was named go without its name. */
function nameIn([folder, ...more]: readonly string[]): (id: string) => string {
  const start =
    folder === undefined || more.length > 0 ? '' : `${path.posix.normalize(folder).replace(/\/$/, '')}/`;
  return (id) => (start !== '' && id.startsWith(start) ? id.slice(start.length) : id);
}

function titleOf([first = '.']: readonly string[], workingDirectory: string): string {
  return `Fact check: ${path.basename(path.resolve(workingDirectory, first))}`;
}
