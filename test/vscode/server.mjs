// Serves a real VS Code on 127.0.0.1, with folders of its own for settings and extensions.
import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { once } from 'node:events';
import { createServer } from 'node:net';
import path from 'node:path';
import { PlainError, run, signalTree, stopTree } from './processes.mjs';
import { CALM_SETTINGS } from './calm-settings.mjs';
import { ensureVsCode } from './setup.mjs';
import { temporaryFolder } from './temporary.mjs';

/** How long the server may take to answer. It takes about a second; a busy machine may need many times that. */
const START_DEADLINE_MS = 60_000;

/** How often the server is asked whether it answers. */
const POLL_MS = 50;

/** Lines of the server's output that are shown when it does not start. */
const SHOWN_LINES = 30;

/**
 * @typedef {object} ServerOptions
 * @property {string} vsix the packaged extension to install
 * @property {readonly string[]} [unpacked] folders of further extensions, each with a package.json
 * @property {boolean} [restricted] whether folders are untrusted, so that extensions run in Restricted Mode
 * @property {Readonly<Record<string, unknown>>} [settings] user settings on top of the calm ones
 * @property {Readonly<Record<string, string>>} [env] what extensions see in their environment
 *
 * @typedef {object} Server
 * @property {string} address `http://127.0.0.1:PORT/`
 * @property {string} dataFolder the user data folder; its `logs` hold those of the extension host
 * @property {(folder: string) => string} addressOf the page that shows a folder
 * @property {Promise<unknown>} ended resolves when the server has ended, for whatever reason
 * @property {() => Promise<void>} stop ends the server and all that it started
 */

/**
 * Installs the extensions, starts the server and waits until it answers.
 * @param {ServerOptions} options
 * @returns {Promise<Server>}
 * @throws {PlainError} if it ends or does not answer in time, with the end of its output
 */
export async function startServer(options) {
  const { node, entry } = await ensureVsCode();
  const folder = temporaryFolder();
  const dataFolder = path.join(folder, 'data');
  const extensionsFolder = path.join(folder, 'extensions');
  mkdirSync(path.join(dataFolder, 'User'), { recursive: true });
  writeFileSync(
    path.join(dataFolder, 'User', 'settings.json'),
    JSON.stringify({ ...CALM_SETTINGS, ...options.settings }, null, 2),
  );
  const folders = ['--user-data-dir', dataFolder, '--extensions-dir', extensionsFolder];
  const common = [entry, '--config', path.join(folder, 'config.yaml'), ...folders];
  const env = serverEnvironment(options.env ?? {});
  await installExtensions(node, common, extensionsFolder, options, env);

  const port = await freePort();
  const address = `http://127.0.0.1:${port}/`;
  const flags = [
    '--auth',
    'none',
    '--bind-addr',
    `127.0.0.1:${port}`,
    '--disable-telemetry',
    '--disable-update-check',
  ];
  if (!options.restricted) flags.push('--disable-workspace-trust');
  // A process group of its own, so that one signal reaches everything it starts.
  const child = spawn(node, [...common, ...flags], {
    detached: true,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const killOnExit = () => child.pid !== undefined && signalTree(child.pid, 'SIGKILL');
  process.once('exit', killOnExit);
  const stop = async () => {
    await stopTree(child);
    process.removeListener('exit', killOnExit);
  };
  const ended = once(child, 'exit').catch(() => undefined);
  const output = lastLines(child, SHOWN_LINES);
  try {
    await untilAnswers(address, () => child.exitCode !== null || child.signalCode !== null);
  } catch (error) {
    await stop();
    throw new PlainError(`${/** @type {Error} */ (error).message}\n${output().join('\n')}`);
  }
  return { address, dataFolder, ended, stop, addressOf: (shown) => `${address}?folder=${inAddress(shown)}` };
}

/**
 * Unpacked folders come first: the server takes up what lies there when it writes its list, which the first
 * installation makes it do. A folder added later is not seen.
 * @param {string} node
 * @param {readonly string[]} common
 * @param {string} extensionsFolder
 * @param {ServerOptions} options
 * @param {NodeJS.ProcessEnv} env
 */
async function installExtensions(node, common, extensionsFolder, options, env) {
  mkdirSync(extensionsFolder, { recursive: true });
  for (const unpacked of options.unpacked ?? []) {
    cpSync(unpacked, path.join(extensionsFolder, path.basename(unpacked)), { recursive: true });
  }
  await run(node, [...common, '--install-extension', options.vsix], { env });
}

/**
 * The environment without what would redirect the server: a VS Code terminal's own variables send it to the editor
 * that owns the terminal, PORT and PASSWORD go before its flags. An empty gallery keeps it from asking the network.
 * @param {Readonly<Record<string, string>>} additions
 * @returns {NodeJS.ProcessEnv}
 */
function serverEnvironment(additions) {
  const unwanted =
    /^(?:VSCODE_|CODE_SERVER_|ELECTRON_|npm_)|^(?:PORT|PASSWORD|HASHED_PASSWORD|NODE_OPTIONS)$/;
  const kept = Object.entries(process.env).filter(([name]) => !unwanted.test(name));
  return { ...Object.fromEntries(kept), EXTENSIONS_GALLERY: '{}', ...additions };
}

/** @returns {Promise<number>} a port that is free now */
function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}

/**
 * @param {string} address
 * @param {() => boolean} hasEnded
 */
async function untilAnswers(address, hasEnded) {
  const deadline = Date.now() + START_DEADLINE_MS;
  while (Date.now() < deadline) {
    if (hasEnded()) throw new Error('VS Code ended before it answered.');
    const answered = await fetch(new URL('healthz', address)).then(
      (response) => response.ok,
      () => false,
    );
    if (answered) return;
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
  throw new Error(`VS Code did not answer at ${address} within ${START_DEADLINE_MS / 1000} s.`);
}

/**
 * Keeps the end of a child's output. Reading it also keeps the child from waiting on a full pipe.
 * @param {import('node:child_process').ChildProcess} child
 * @param {number} count
 * @returns {() => readonly string[]}
 */
function lastLines(child, count) {
  /** @type {string[]} */
  let lines = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (/** @type {string} */ chunk) => {
      lines = [...lines, ...chunk.split('\n').filter((line) => line.trim() !== '')].slice(-count);
    });
  }
  return () => lines;
}

/**
 * @param {string} file
 * @returns {string} its path as it stands in an address: forward slashes, a leading one, nothing that means something else
 */
function inAddress(file) {
  const forward = path.resolve(file).replaceAll('\\', '/').split('/').map(encodeURIComponent).join('/');
  return forward.startsWith('/') ? forward : `/${forward}`;
}
