// The suites that run inside the extension host: a page makes the host start, and a file tells what happened there.
import { cpSync, mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { failureOf, keepResults } from '../results.mjs';
import { failuresFolder, repository } from './places.mjs';
import { PlainError } from './processes.mjs';
import { temporaryFolder } from './temporary.mjs';

/** How long the host may be silent: longer than any one of its tests may take. */
const SILENCE_MS = 120_000;

const POLL_MS = 50;

/** The folder in test/vscode/fixtures that the host suites find open. */
const FIXTURE = 'harbour';

/**
 * @typedef {{ readonly event: string, readonly title?: string, readonly ms?: number, readonly message?: string,
 *   readonly stack?: string, readonly error?: string, readonly editor?: string, readonly activationMs?: number | null }} HostEvent
 * @typedef {Record<import('../results.mjs').Outcome, number> & { readonly failures: import('../results.mjs').Failure[] }} Tally
 */

/**
 * What the runner extension finds in its environment.
 * @param {string | undefined} results the file for the results; without it the runner does nothing
 * @param {string | undefined} grep
 * @returns {Record<string, string>}
 */
export function hostEnvironment(results, grep) {
  const mocha = createRequire(import.meta.url).resolve('mocha');
  return {
    SECOND_SOURCE_MOCHA: pathToFileURL(mocha).href,
    ...(results === undefined ? {} : { SECOND_SOURCE_HOST_RESULTS: results }),
    ...(grep === undefined ? {} : { SECOND_SOURCE_GREP: grep }),
  };
}

/** @returns {string} a copy of the folder that the host suites work in */
export function hostWorkspace() {
  const folder = path.join(temporaryFolder(), FIXTURE);
  cpSync(path.join(repository, 'test', 'vscode', 'fixtures', FIXTURE), folder, { recursive: true });
  return folder;
}

/**
 * Opens the page, reports what the host says, and ends with it.
 * @param {{ readonly name: string, readonly results: string, readonly browser: string,
 *   readonly server: import('./server.mjs').Server }} run
 * @returns {Promise<import('../results.mjs').Counts>}
 */
export async function runHostSuites({ name, results, server, browser }) {
  console.log(`\n${name}: mocha inside the extension host`);
  const connection = await chromium.connect(browser);
  try {
    const page = await connection.newPage({ viewport: { width: 1600, height: 1200 } });
    await page.goto(server.addressOf(hostWorkspace()));
    const counts = await reportUntilEnd(name, results).catch(async (error) => {
      await keepScreenshot(page, name);
      throw error;
    });
    if (counts.failed > 0) await keepScreenshot(page, name);
    keepResults(name, counts);
    console.log(`  ${name}: ${counts.passed} passed, ${counts.failed} failed`);
    return counts;
  } finally {
    await connection.close();
  }
}

/**
 * Follows the file of events and prints each.
 * @param {string} name
 * @param {string} results
 * @param {number} [silenceMs] how long the host may be silent
 * @returns {Promise<import('../results.mjs').Counts>}
 * @throws {PlainError} if the host falls silent, or its run breaks off
 */
export async function reportUntilEnd(name, results, silenceMs = SILENCE_MS) {
  /** @type {Tally} */
  const counts = { passed: 0, failed: 0, skipped: 0, failures: [] };
  let seen = 0;
  let lastNews = Date.now();
  do {
    const lines = linesIn(results);
    for (const line of lines.slice(seen)) {
      lastNews = Date.now();
      const event = /** @type {HostEvent} */ (JSON.parse(line));
      if (event.event === 'end') {
        if (event.error !== undefined && counts.failed === 0)
          throw new PlainError(`${name} broke off: ${event.error}`);
        return counts;
      }
      count(counts, event);
      print(event);
    }
    seen = Math.max(seen, lines.length);
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  } while (Date.now() - lastNews < silenceMs);
  throw new PlainError(`${name}: the extension host said nothing for ${silenceMs / 1000} s.`);
}

/**
 * The whole lines of a file; none while there is no file. A host without Node.js replaces it at every event, so that it is gone for a
 * moment between any look at it and the next.
 * @param {string} file
 * @returns {readonly string[]}
 */
function linesIn(file) {
  try {
    return readFileSync(file, 'utf8').split('\n').slice(0, -1);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
}

/**
 * @param {Tally} counts
 * @param {HostEvent} event
 */
function count(counts, event) {
  if (event.event === 'pass') counts.passed++;
  if (event.event === 'fail') {
    counts.failed++;
    counts.failures.push(failureOf(event.title ?? '', event.message));
  }
  if (event.event === 'skip') counts.skipped++;
}

/** @param {HostEvent} event */
function print(event) {
  switch (event.event) {
    case 'start':
      console.log(`  VS Code ${event.editor}`);
      if (typeof event.activationMs === 'number')
        console.log(`  activation of the extension: ${event.activationMs} ms`);
      return;
    case 'pass':
      console.log(`  ✔ ${event.title} (${event.ms} ms)`);
      return;
    case 'fail':
      console.log(`  ✘ ${event.title}\n${indented(event.stack ?? event.message ?? '')}`);
      return;
    default:
      console.log(`  - ${event.title} (skipped)`);
  }
}

/**
 * @param {import('playwright-core').Page} page
 * @param {string} name
 */
async function keepScreenshot(page, name) {
  mkdirSync(failuresFolder, { recursive: true });
  const file = path.join(failuresFolder, `${name}.png`);
  await page.screenshot({ path: file });
  console.log(`  screenshot: ${file}`);
}

/**
 * @param {string} text
 * @returns {string}
 */
function indented(text) {
  return text.replaceAll(/^/gm, '      ');
}
