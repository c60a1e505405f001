// The suites that act as a user: mocha in Node.js, driving the page that the server shows.
import { readFileSync, existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { failuresFolder, repository } from './places.mjs';
import { PlainError, run } from './processes.mjs';
import { keepResults, sumOf } from '../results.mjs';
import { suitesOf } from './suites.mjs';
import { temporaryFolder } from './temporary.mjs';

/** A test opens pages, and a page takes seconds on a busy machine. */
const TEST_TIMEOUT_MS = 120_000;

/**
 * @typedef {{ readonly name: string, readonly folder: string, readonly browser: string, readonly grep: string | undefined,
 *   readonly server: import('./server.mjs').Server }} Options
 * @typedef {import('../results.mjs').Counts} Counts
 */

/**
 * Runs the suites, and those with a failure once more in fresh pages: a browser, an editor and a server share two cores, and a key or a
 * click may get lost between them. That is not passed over: `unsteady` names each test that needed the second run.
 * @param {Options} options
 * @returns {Promise<Counts>}
 */
export async function runBrowserSuites(options) {
  const { name, folder } = options;
  const suites = suitesOf(folder);
  if (suites.length === 0) throw new PlainError(`There is no suite in test/vscode/${folder}.`);
  console.log(`\n${name}: a user in the page`);
  const first = await runMocha(options, suites);
  const again = suites.filter((file) => (first[file]?.failed ?? 0) > 0);
  if (again.length > 0) console.log(`\n${name}: the suites with a failure, once more`);
  const files = again.length > 0 ? { ...first, ...(await runMocha(options, again)) } : first;
  const counts = sumOf(Object.values(files));
  const failed = new Set(counts.failures.map(({ title }) => title));
  const unsteady = sumOf(Object.values(first)).failures.filter(({ title }) => !failed.has(title));
  keepResults(name, { ...counts, unsteady });
  return counts;
}

/**
 * @param {Options} options
 * @param {readonly string[]} suites
 * @returns {Promise<Readonly<Record<string, Counts>>>} by the path of the suite
 */
async function runMocha({ name, server, browser, grep }, suites) {
  const resolve = createRequire(import.meta.url).resolve;
  const mocha = path.join(path.dirname(resolve('mocha/package.json')), 'bin', 'mocha.js');
  const results = temporaryFolder();
  const flags = ['--no-package', '--no-config', '--timeout', String(TEST_TIMEOUT_MS)];
  if (grep !== undefined) flags.push('--grep', grep);
  if (process.env.CI) flags.push('--forbid-only');
  const reporter = path.join(repository, 'test', 'counting-reporter.mjs');
  const env = {
    ...process.env,
    SECOND_SOURCE_EDITOR: server.address,
    SECOND_SOURCE_LOGS: path.join(server.dataFolder, 'logs'),
    SECOND_SOURCE_BROWSER: browser,
    SECOND_SOURCE_FAILURES: failuresFolder,
    SECOND_SOURCE_RESULTS: results,
    SECOND_SOURCE_RUN: name,
  };
  const broken = await run(
    process.execPath,
    ['--import', 'tsx', mocha, ...flags, '--reporter', reporter, ...suites],
    { cwd: repository, env, show: true },
  ).then(
    () => undefined,
    (error) => error,
  );
  const file = path.join(results, `${name}.json`);
  // Mocha also ends with a failure when tests fail. Without counts it never came to run them.
  if (!existsSync(file)) throw broken ?? new PlainError(`${name} left no results.`);
  const { failed, files } = JSON.parse(readFileSync(file, 'utf8'));
  if (broken !== undefined && failed === 0) throw broken;
  return files;
}
