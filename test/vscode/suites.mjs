// Finds the suites, and puts those for the extension host together with the extension that runs them there.
import { cpSync, existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
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
