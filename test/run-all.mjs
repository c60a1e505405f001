// `npm test`: everything that must hold, from a fresh clone on. Each step that fails ends the run and is named; the last
// line says how many tests passed and failed in all runs of mocha together.
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { readResults } from './results.mjs';
import { ensureDependencies } from './vscode/dependencies.mjs';
import { ensureChromium } from './vscode/chromium.mjs';
import { repository } from './vscode/places.mjs';
import { npm, runMain } from './vscode/processes.mjs';
import { ensureVsCode } from './vscode/setup.mjs';
import { temporaryFolder } from './vscode/temporary.mjs';

/** @typedef {{ readonly name: string, readonly run: () => Promise<unknown> }} Step */

/** The runs of mocha that `npm test` stands for. One that leaves no counts has not run. */
const EXPECTED_RUNS = Object.freeze([
  'unit',
  'trusted-host',
  'trusted-browser',
  'restricted-host',
  'restricted-browser',
  'web-host',
]);

/** How many failures are told again at the end: the first ones bring about the others. */
const MOST_FAILURES = 5;

const results = temporaryFolder();

/** @type {readonly Step[]} */
const SET_UP = [
  { name: 'installing the dependencies', run: ensureDependencies },
  { name: 'setting up VS Code', run: ensureVsCode },
  { name: 'setting up the browser', run: ensureChromium },
];

/** @type {readonly Step[]} */
const TESTS = [
  {
    // Each of them uses one core.
    name: 'types, lint and formatting beside the unit tests',
    run: () =>
      together(
        script('typecheck').then(() => script('lint')),
        script('test:unit', '--reporter', path.join('test', 'counting-reporter.mjs')),
      ),
  },
  { name: 'build', run: () => script('build') },
  { name: 'package', run: () => script('package') },
  { name: "the editor's tests", run: () => script('test:vscode') },
];

await runMain(async () => {
  let problem = '';
  const setUpMs = await timed(async () => (problem = await runSteps(SET_UP)));
  const testsMs = await timed(async () => (problem ||= await runSteps(TESTS)));
  const { runs, passed, failed, skipped, failures, unsteady } = readResults(results);
  const missing = EXPECTED_RUNS.filter((name) => !runs.includes(`${name}.json`));
  if (!problem && missing.length > 0) problem = `These tests did not run: ${missing.join(', ')}`;
  if (!problem && skipped > 0) problem = `${skipped} tests were skipped. A test runs or is removed.`;
  if (!problem && failed > 0) problem = `${failed} tests failed.`;
  console.log(`\nSet-up took ${seconds(setUpMs)}, the tests took ${seconds(testsMs)}.`);
  for (const { title, reason } of unsteady)
    console.log(`↻ ${title}: passed when its suite ran again: ${reason}`);
  for (const { title, reason } of failures.slice(0, MOST_FAILURES)) console.log(`✘ ${title}: ${reason}`);
  if (failures.length > MOST_FAILURES) console.log(`✘ and ${failures.length - MOST_FAILURES} more, above`);
  if (problem) {
    console.log(`FAILED: ${problem}`);
    process.exitCode = 1;
  }
  console.log(`${passed} passed, ${failed} failed`);
});

/**
 * Runs the steps up to the first that fails.
 * @param {readonly Step[]} steps
 * @returns {Promise<string>} the name of the one that failed and why, or nothing
 */
async function runSteps(steps) {
  for (const { name, run } of steps) {
    console.log(`\n== ${name}`);
    try {
      await run();
    } catch (error) {
      return `${name}. ${error instanceof Error ? error.message : String(error)}`;
    }
  }
  return '';
}

/**
 * Waits for all, so that nothing goes on when the run ends.
 * @param {readonly Promise<unknown>[]} work
 * @throws the first of their failures
 */
async function together(...work) {
  for (const result of await Promise.allSettled(work)) if (result.status === 'rejected') throw result.reason;
}

/**
 * @param {string} name of a script in package.json
 * @param {...string} args
 */
async function script(name, ...args) {
  const env = { ...process.env, SECOND_SOURCE_RESULTS: results, SECOND_SOURCE_RUN: 'unit' };
  await npm(['run', '--silent', name, ...(args.length > 0 ? ['--', ...args] : [])], {
    cwd: repository,
    env,
    show: true,
  });
}

/**
 * @param {() => Promise<unknown>} work
 * @returns {Promise<number>} how long it took, in milliseconds
 */
async function timed(work) {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

/**
 * @param {number} ms
 * @returns {string}
 */
function seconds(ms) {
  return `${(ms / 1000).toFixed(1)} s`;
}
