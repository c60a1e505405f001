import { parseArgs } from 'node:util';
import { FINDING_CODES, SEVERITIES, type Severity, STRICTNESSES } from '../engine/model/kinds.ts';
import { DEFAULT_OPTIONS, DEFAULT_SEVERITIES, type EngineOptions } from '../engine/model/options.ts';
import type { CheckRequest } from './check.ts';
import { COMMAND_TOPICS, type CommandTopic, type Topic } from './help.ts';
import type { ReportRequest } from './report.ts';

/** What the arguments ask for. */
export type Command =
  | { readonly kind: 'help'; readonly topic: Topic }
  | { readonly kind: 'version' }
  | { readonly kind: 'check'; readonly request: CheckRequest; readonly color: boolean | undefined }
  | {
      readonly kind: 'analyze';
      readonly paths: readonly string[];
      readonly verbose: boolean;
      readonly cache?: string;
    }
  | { readonly kind: 'analyze-lines'; readonly verbose: boolean }
  | { readonly kind: 'report'; readonly request: ReportRequest }
  | { readonly kind: 'mcp'; readonly paths: readonly string[]; readonly verbose: boolean }
  | { readonly kind: 'wrong'; readonly message: string; readonly topic: Topic };

/** Reads the arguments after the program's name. What is not understood is a value too. */
export function parseCommand(args: readonly string[]): Command {
  const [command, ...rest] = args;
  switch (command) {
    case 'check':
      return guarded('check', () => parseCheck(rest));
    case 'analyze':
      return guarded('analyze', () => parseAnalyze(rest));
    case 'report':
      return guarded('report', () => parseReport(rest));
    case 'mcp':
      return guarded('mcp', () => parseMcp(rest));
    case 'help':
      return parseHelp(rest[0]);
    case '--help':
    case '-h':
      return { kind: 'help', topic: 'main' };
    case '--version':
      return { kind: 'version' };
    case undefined:
      return wrong('main', 'say what to do: check, analyze, report or mcp');
    default:
      return wrong('main', `there is no ${command.startsWith('-') ? 'option' : 'command'} ${command}`);
  }
}

const COMMON = {
  help: { type: 'boolean', short: 'h' },
  verbose: { type: 'boolean' },
} as const;

/** Of the commands that read articles once and end. */
const CACHE = { cache: { type: 'string' } } as const;

const CHECK_OPTIONS = {
  ...COMMON,
  ...CACHE,
  format: { type: 'string' },
  'fail-on': { type: 'string' },
  severity: { type: 'string', multiple: true },
  off: { type: 'string', multiple: true },
  strictness: { type: 'string' },
  color: { type: 'boolean' },
  'no-color': { type: 'boolean' },
} as const;

const ANALYZE_OPTIONS = { ...COMMON, ...CACHE, 'stdin-jsonl': { type: 'boolean' } } as const;

const REPORT_OPTIONS = { ...COMMON, ...CACHE, html: { type: 'boolean' }, title: { type: 'string' } } as const;

const OPTIONS_OF = {
  check: CHECK_OPTIONS,
  analyze: ANALYZE_OPTIONS,
  report: REPORT_OPTIONS,
  mcp: COMMON,
} as const;

function parseCheck(args: readonly string[]): Command {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: CHECK_OPTIONS,
    allowPositionals: true,
  });
  if (values.help) return { kind: 'help', topic: 'check' };
  const format = oneOf(values.format ?? 'pretty', ['pretty', 'json'], '--format');
  const failOn = oneOf(values['fail-on'] ?? 'warning', [...SEVERITIES, 'never'], '--fail-on');
  const severities = severitiesOf(values.severity ?? [], values.off ?? []);
  const strictness = oneOf(values.strictness ?? DEFAULT_OPTIONS.strictness, STRICTNESSES, '--strictness');
  if (positionals.length === 0) throw new Misunderstood('name at least one file or folder');
  const color = values['no-color'] ? false : values.color;
  const verbose = values.verbose ?? false;
  const cache = cacheOf(values);
  const request = { paths: positionals, format, failOn, severities, strictness, verbose, ...cache };
  return { kind: 'check', request, color };
}

function parseAnalyze(args: readonly string[]): Command {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: ANALYZE_OPTIONS,
    allowPositionals: true,
  });
  const verbose = values.verbose ?? false;
  if (values.help) return { kind: 'help', topic: 'analyze' };
  if (values['stdin-jsonl'] && positionals.length > 0)
    throw new Misunderstood('name files or give --stdin-jsonl, not both');
  if (values['stdin-jsonl']) return { kind: 'analyze-lines', verbose };
  if (positionals.length === 0)
    throw new Misunderstood('name at least one file or folder, or give --stdin-jsonl');
  return { kind: 'analyze', paths: positionals, verbose, ...cacheOf(values) };
}

function parseReport(args: readonly string[]): Command {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: REPORT_OPTIONS,
    allowPositionals: true,
  });
  if (values.help) return { kind: 'help', topic: 'report' };
  if (positionals.length === 0) throw new Misunderstood('name at least one file or folder');
  const { title, verbose = false } = values;
  const format = values.html ? 'html' : 'markdown';
  const heading = title === undefined ? {} : { title };
  const request = { paths: positionals, format, verbose, ...heading, ...cacheOf(values) } as const;
  return { kind: 'report', request };
}

function parseMcp(args: readonly string[]): Command {
  const { values, positionals } = parseArgs({ args: [...args], options: COMMON, allowPositionals: true });
  if (values.help) return { kind: 'help', topic: 'mcp' };
  if (positionals.includes('-'))
    throw new Misunderstood('the standard input is where the assistant asks; name files and folders');
  const paths = positionals.length > 0 ? positionals : ['.'];
  return { kind: 'mcp', paths, verbose: values.verbose ?? false };
}

function parseHelp(topic: string | undefined): Command {
  if (topic === undefined) return { kind: 'help', topic: 'main' };
  const known = COMMAND_TOPICS.find((name) => name === topic);
  return known ? { kind: 'help', topic: known } : wrong('main', `there is no command ${topic}`);
}

function cacheOf({ cache }: { readonly cache?: string }): { readonly cache?: string } {
  if (cache === '') throw new Misunderstood('--cache wants a folder');
  return cache === undefined ? {} : { cache };
}

function severitiesOf(given: readonly string[], off: readonly string[]): EngineOptions['severities'] {
  const severities = { ...DEFAULT_SEVERITIES };
  for (const setting of [...given, ...off.map((code) => `${code}=off`)]) {
    const at = setting.lastIndexOf('=');
    if (at < 0)
      throw new Misunderstood(`--severity wants CODE=LEVEL, like conflict/date=error; it has ${setting}`);
    const [name, level] = [setting.slice(0, at), setting.slice(at + 1)];
    const codes = FINDING_CODES.filter((code) => code === name || code.startsWith(`${name}/`));
    if (codes.length === 0)
      throw new Misunderstood(`there is no finding ${name}; the findings are ${FINDING_CODES.join(', ')}`);
    const severity: Severity | 'off' = oneOf(level, [...SEVERITIES, 'off'], '--severity');
    for (const code of codes) severities[code] = severity;
  }
  return severities;
}

function oneOf<const T extends string>(given: string, known: readonly T[], option: string): T {
  const found = known.find((candidate) => candidate === given);
  if (found === undefined)
    throw new Misunderstood(`${option} is one of ${known.join(', ')}; it has ${given}`);
  return found;
}

/** Arguments that make no sense; the message is for the person who typed them. */
class Misunderstood extends Error {}

function wrong(topic: Topic, message: string): Command {
  return { kind: 'wrong', message, topic };
}

function guarded(topic: CommandTopic, parse: () => Command): Command {
  try {
    return parse();
  } catch (error) {
    if (error instanceof Misunderstood) return wrong(topic, error.message);
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (!(error instanceof Error) || typeof code !== 'string' || !code.startsWith('ERR_PARSE_ARGS'))
      throw error;
    return wrong(
      topic,
      code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION' ? unknownOption(error, topic) : firstLine(error),
    );
  }
}

function unknownOption(error: Error, topic: CommandTopic): string {
  const given = /'(-[^']*)'/.exec(error.message)?.[1] ?? '';
  const known = Object.keys(OPTIONS_OF[topic]).map((name) => `--${name}`);
  const near = known.find((name) => isNear(given, name));
  return `there is no option ${given}${near === undefined ? '' : `; did you mean ${near}?`}`;
}

/** Whether two options begin alike or have all but two letters in common: enough for a slip of the finger. */
function isNear(given: string, known: string): boolean {
  if (given.length > 3 && (known.startsWith(given) || given.startsWith(known))) return true;
  const letters = Array.from(known);
  const missing = Array.from(given).filter((letter) => {
    const at = letters.indexOf(letter);
    if (at >= 0) letters.splice(at, 1);
    return at < 0;
  });
  return missing.length <= 1 && letters.length <= 1;
}

/** Node's message without its advice and its stop: `Option '--format <value>' argument missing`. */
function firstLine(error: Error): string {
  const [line = ''] = error.message.split(/\n|\. /);
  return line.charAt(0).toLowerCase() + line.slice(1);
}
