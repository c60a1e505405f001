import { SEVERITIES, type Severity } from '../engine/model/kinds.ts';
import type { EngineOptions } from '../engine/model/options.ts';
import { counted, countFindings, summaryLine } from './count-findings.ts';
import { gatherArticles } from './gather-articles.ts';
import { locateFindings, type LocatedFinding, type SourceTexts } from './located-finding.ts';
import type { UnreadPath } from './notes.ts';
import type { Paint } from './paint.ts';
import { printFinding } from './print-findings.ts';
import { printableJson } from './printable.ts';
import type { ExitCode, RunContext } from './run-context.ts';
import { startEngine } from './start-engine.ts';
import { type TerminalStream, writeLine } from './streams.ts';

/** What `check` was asked for. */
export interface CheckRequest {
  readonly paths: readonly string[];
  readonly format: 'pretty' | 'json';
  /** Findings of this severity and above make the run end with 1. */
  readonly failOn: Severity | 'never';
  readonly severities: EngineOptions['severities'];
  /** How sure a difference must be to be reported. */
  readonly strictness: EngineOptions['strictness'];
  readonly verbose: boolean;
  /** The folder that keeps what was read for the next run. */
  readonly cache?: string;
}

/** Reads the articles, compares them with one another and prints what it finds. */
export async function check(request: CheckRequest, context: RunContext, paint: Paint): Promise<ExitCode> {
  const { stdout, notes, progress } = context;
  const { severities, strictness, paths } = request;
  const engine = await startEngine({ severities, strictness }, notes);
  const { ids, texts, sharedProblems } = await gatherArticles(paths, engine, context, request.cache);
  if (ids.length === 0 && request.format === 'pretty') {
    notes.failure('there is nothing to check');
    return 2;
  }
  progress.show(`Comparing ${counted(ids.length, 'article', 'articles')}`);
  const findings = locateFindings(await engine.findings({}), sharedProblems, texts);
  progress.clear();
  if (request.format === 'json') {
    await writeLine(stdout, printableJson(findingsDocument(ids.length, findings, notes.unread), 2));
  } else {
    await printReport(findings, texts, request.verbose, stdout, paint);
    await writeLine(stdout, summaryLine(ids.length, countFindings(findings)));
  }
  if (ids.length === 0) return 2;
  if (findings.some(({ severity }) => isAtLeast(severity, request.failOn))) return 1;
  return notes.failed ? 2 : 0;
}

async function printReport(
  findings: readonly LocatedFinding[],
  texts: SourceTexts,
  verbose: boolean,
  stdout: TerminalStream,
  paint: Paint,
): Promise<void> {
  const width = frameWidth(stdout);
  for (const finding of findings)
    await writeLine(stdout, `${printFinding(finding, texts, { paint, width, verbose })}\n`);
}

/** What `--format json` prints. Offsets are UTF-16 units of the text without a byte-order mark and with LF line ends. */
interface FindingsDocument {
  readonly schema: 1;
  readonly summary: { readonly articles: number } & ReturnType<typeof countFindings>;
  readonly findings: readonly LocatedFinding[];
  readonly unread: readonly UnreadPath[];
}

function findingsDocument(
  articles: number,
  findings: readonly LocatedFinding[],
  unread: readonly UnreadPath[],
): FindingsDocument {
  return { schema: 1, summary: { articles, ...countFindings(findings) }, findings, unread };
}

/** Frames outside a terminal, in columns: as wide as most editors show without wrapping. */
const WIDTH_OF_A_FILE = 100;

/** Narrower frames show no context, wider ones are hard to read. */
const [NARROWEST, WIDEST] = [60, 140];

function frameWidth(stdout: TerminalStream): number {
  if (!stdout.isTTY || !stdout.columns) return WIDTH_OF_A_FILE;
  return Math.min(Math.max(stdout.columns - 1, NARROWEST), WIDEST);
}

function isAtLeast(severity: Severity, threshold: Severity | 'never'): boolean {
  return threshold !== 'never' && SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(threshold);
}
