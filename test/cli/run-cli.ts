import { spawnSync } from 'node:child_process';
import process from 'node:process';
import { CLI } from './bundle.ts';

/** What a run of the command line left behind. */
export interface CliRun {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface CliOptions {
  readonly cwd?: string;
  readonly input?: string | Buffer;
  readonly env?: Readonly<Record<string, string>>;
  /** The user to run as; only the superuser may choose. */
  readonly uid?: number;
}

/** Runs the bundled command line to its end, without any variable about colour from outside. */
export function runCli(args: readonly string[], { cwd, input, env, uid }: CliOptions = {}): CliRun {
  const inherited = Object.entries(process.env).filter(([name]) => !COLOR_VARIABLES.has(name));
  const { status, stdout, stderr, error } = spawnSync(process.execPath, [CLI, ...args], {
    encoding: 'utf8',
    env: { ...Object.fromEntries(inherited), ...env },
    input: input ?? '',
    maxBuffer: 256 * 1024 * 1024,
    ...(cwd === undefined ? {} : { cwd }),
    ...(uid === undefined ? {} : { uid }),
  });
  if (error) throw error;
  return { code: status, stdout, stderr };
}

const COLOR_VARIABLES: ReadonlySet<string> = new Set(['NO_COLOR', 'FORCE_COLOR', 'NODE_OPTIONS']);
