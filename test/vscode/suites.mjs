// Finds the suites, and puts those for the extension host together with the extension that runs them there.
import { cpSync, existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { createRequire } from 'node:module';
import { build } from 'esbuild';
import { cacheFolder, repository } from './places.mjs';
import { PlainError } from './processes.mjs';

const here = path.join(repository, 'test', 'vscode');

/**
 * The suites of one folder, in the order of their names.
 * @param {string} folder under test/vscode
 * @returns {readonly string[]} their paths
 */
export function suitesOf(folder) {
  const whole = path.join(here, folder);
  if (!existsSync(whole)) return [];
  const names = readdirSync(whole).filter((name) => name.endsWith('.test.ts'));
  return names.sort().map((name) => path.join(whole, name));
}

/**
 * Bundles the suites of one folder into a copy of the runner extension. It must be one file inside that extension,
 * because the editor tells by the file which extension asks for `vscode`.
 * @param {string} folder under test/vscode
 * @returns {Promise<string>} the folder of the runner extension, ready to install
 */
export async function buildRunnerExtension(folder) {
  const suites = suitesOf(folder);
  if (suites.length === 0) throw new PlainError(`There is no suite in test/vscode/${folder}.`);
  const target = path.join(cacheFolder, 'runner', folder.replaceAll('/', '-'), 'suite-runner');
  rmSync(target, { recursive: true, force: true });
  mkdirSync(path.dirname(target), { recursive: true });
  cpSync(path.join(here, 'runner-extension'), target, { recursive: true });
  await build({
    stdin: { contents: suites.map((file) => `import ${JSON.stringify(file)};`).join('\n'), resolveDir: here },
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    external: ['vscode'],
    sourcemap: 'inline',
    logLevel: 'warning',
    outfile: path.join(target, 'suites.cjs'),
  });
  return target;
}

/**
 * Bundles the suites of one folder for the extension host of a browser, where nothing of Node.js is. The suites are loaded once
 * mocha is set up, since they register themselves.
 * @param {string} folder under test/vscode
 * @returns {Promise<string>} the folder of the runner extension, ready to install
 */
export async function buildWebRunner(folder) {
  const target = path.join(cacheFolder, 'runner', 'web', 'suite-runner');
  rmSync(target, { recursive: true, force: true });
  mkdirSync(target, { recursive: true });
  const source = path.join(here, 'web-runner');
  cpSync(path.join(source, 'package.json'), path.join(target, 'package.json'));
  const suites = suitesOf(folder).map((file) => `require(${JSON.stringify(file)});`);
  const mocha = path.join(
    path.dirname(createRequire(import.meta.url).resolve('mocha/package.json')),
    'mocha.js',
  );
  await build({
    stdin: {
      contents: `require(${JSON.stringify(mocha)});
        const { runSuites } = require('./run-suites.ts');
        module.exports = { activate({ storageUri }) { globalThis.suiteRunnerStorage = storageUri; runSuites(() => { ${suites.join(' ')} }); } };`,
      resolveDir: source,
      loader: 'js',
    },
    bundle: true,
    platform: 'browser',
    format: 'cjs',
    target: 'es2022',
    external: ['vscode'],
    plugins: [{ name: 'assert', setup: (builder) => assertFor(builder, source) }],
    define: { global: 'globalThis', 'process.env.CI': 'undefined' },
    logLevel: 'warning',
    outfile: path.join(target, 'suites.js'),
  });
  return target;
}

/**
 * Gives the suites our own assertions for those of Node.js, as its default export.
 * @param {import('esbuild').PluginBuild} builder
 * @param {string} folder
 */
function assertFor(builder, folder) {
  builder.onResolve({ filter: /^node:assert\/strict$/ }, () => ({ path: 'assert', namespace: 'assert' }));
  builder.onLoad({ filter: /^assert$/, namespace: 'assert' }, () => ({
    contents: "export { strict as default } from './assert.ts';",
    resolveDir: folder,
  }));
}
