// Starting other programs, npm among them, and stopping them with all their children.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';

/** Lines of a failed program's output that are shown: enough for a compiler's message, little enough to read. */
const SHOWN_LINES = 60;

/** A failure whose message is meant for a person and needs no stack trace. */
export class PlainError extends Error {}

/**
 * Runs a program to its end.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, show?: boolean, name?: string }} [options] `show` passes the output through;
 *   without it, output is kept back and shown only if the program fails.
 * @returns {Promise<string>} what it printed, empty with `show`
 * @throws {PlainError} if it cannot be started or does not exit with 0
 */
export async function run(command, args, options = {}) {
  const script = process.platform === 'win32' && /\.(?:cmd|bat)$/i.test(command);
  const child = spawn(script ? quoted(command) : command, script ? args.map(quoted) : args, {
    cwd: options.cwd,
    env: options.env ?? process.env,
    // Since 2024 Node refuses to start a .cmd file without a shell.
    shell: script,
    stdio: options.show ? 'inherit' : ['ignore', 'pipe', 'pipe'],
    windowsHide: true,
  });
  let output = '';
  child.stdout?.setEncoding('utf8').on('data', (/** @type {string} */ chunk) => (output += chunk));
  child.stderr?.setEncoding('utf8').on('data', (/** @type {string} */ chunk) => (output += chunk));
  const name = options.name ?? [path.basename(command), ...args].join(' ');
  const [code, signal] = await once(child, 'close').catch((error) => {
    throw new PlainError(`${name} could not be started: ${error.message}`);
  });
  if (code === 0) return output;
  const tail = output.trimEnd().split('\n').slice(-SHOWN_LINES).join('\n');
  throw new PlainError(`${name} ended with ${signal ?? `exit code ${code}`}.${tail ? `\n${tail}` : ''}`);
}

/**
 * Runs npm with the user's own configuration.
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, show?: boolean, node?: string }} [options] `node` runs npm itself,
 *   and every script that npm starts, with another Node.js.
 * @returns {Promise<string>}
 */
export async function npm(args, options = {}) {
  const env = npmEnvironment(options.env ?? process.env);
  if (options.node !== undefined)
    env.PATH = `${path.dirname(options.node)}${path.delimiter}${env.PATH ?? ''}`;
  const named = {
    ...options,
    env,
    name: ['npm', ...args.filter((arg) => !/^--(?:silent|loglevel|no-)/.test(arg))].join(' '),
  };
  const npmScript = process.env.npm_execpath;
  if (npmScript !== undefined && /npm-cli\.c?js$/.test(npmScript)) {
    return run(options.node ?? process.execPath, [npmScript, ...args], named);
  }
  return run(process.platform === 'win32' ? 'npm.cmd' : 'npm', args, named);
}

/**
 * Stops a child that was started with `detached: true`, and everything that it started.
 * @param {import('node:child_process').ChildProcess} child
 * @param {number} [patienceMs] how long it may take to end by itself
 */
export async function stopTree(child, patienceMs = 5_000) {
  if (child.pid === undefined) return;
  const ended = child.exitCode !== null || child.signalCode !== null;
  const exit = ended ? Promise.resolve() : once(child, 'exit');
  signalTree(child.pid, 'SIGTERM');
  /** @type {NodeJS.Timeout | undefined} */
  let timer;
  await Promise.race([exit, new Promise((resolve) => (timer = setTimeout(resolve, patienceMs)))]);
  clearTimeout(timer);
  signalTree(child.pid, 'SIGKILL');
  await exit;
}

/**
 * Sends a signal to a process group. The last resort on leaving, where nothing can be waited for.
 * @param {number} pid
 * @param {NodeJS.Signals} signal
 */
export function signalTree(pid, signal) {
  if (process.platform === 'win32') {
    spawnSync('taskkill', ['/pid', String(pid), '/t', '/f'], { windowsHide: true });
    return;
  }
  try {
    process.kill(-pid, signal);
  } catch {
    // The whole group has ended already.
  }
}

/**
 * Runs the main function of a script: a plain failure prints its message alone, any other with its stack. Ctrl+C and
 * the like end the process in an orderly way.
 * @param {() => Promise<void>} main
 * @param {number} [interruptedCode] the exit code after Ctrl+C; 130 is what shells use
 */
export async function runMain(main, interruptedCode = 130) {
  // Without this the process would end before its exit listeners have stopped servers and removed folders.
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']))
    process.on(signal, () => process.exit(interruptedCode));
  try {
    await main();
  } catch (error) {
    console.error(error instanceof PlainError ? error.message : error);
    process.exitCode = 1;
  }
}

/**
 * The environment without what an outer npm says of its own run, which an inner npm would take for its own.
 * @param {NodeJS.ProcessEnv} env
 * @returns {NodeJS.ProcessEnv}
 */
function npmEnvironment(env) {
  const own =
    /^(?:npm_(?:lifecycle|package|command|execpath|node_execpath|config_(?:local_prefix|user_agent))|INIT_CWD|NODE_ENV$)/;
  return Object.fromEntries(Object.entries(env).filter(([name]) => !own.test(name)));
}

/**
 * @param {string} argument
 * @returns {string} quoted for the Windows command shell
 */
function quoted(argument) {
  return `"${argument.replaceAll('"', '""')}"`;
}
