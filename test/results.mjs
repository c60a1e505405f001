// What test runs did, as counts and what failed: every run of mocha leaves one file, and `npm test` adds them up.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { stripVTControlCharacters } from 'node:util';

/** @typedef {'passed' | 'failed' | 'skipped'} Outcome */
/** @typedef {{ readonly title: string, readonly reason: string }} Failure a test, and in one line why it failed */
/**
 * `unsteady` are the tests that failed, and passed when their suite ran again.
 * @typedef {Readonly<Record<Outcome, number>> & { readonly failures: readonly Failure[], readonly unsteady?: readonly Failure[] }} Counts
 */

/** The longest reason given in the line of a failure, in UTF-16 code units. */
const LONGEST_REASON = 300;

/**
 * A failure as the end of a long log tells it.
 * @param {string} title of the test
 * @param {string | undefined} message of its error, of any number of lines
 * @returns {Failure}
 */
export function failureOf(title, message) {
  const reason = stripVTControlCharacters(message ?? 'no message')
    .replaceAll(/\s+/g, ' ')
    .trim();
  if (reason.length <= LONGEST_REASON) return { title, reason };
  // What was expected stands at the beginning, what was there instead at the end.
  const half = LONGEST_REASON / 2;
  return { title, reason: `${reason.slice(0, half)} … ${reason.slice(-half)}` };
}

/**
 * Keeps the counts of one run, where the environment names a folder for them.
 * @param {string} name of the run
 * @param {Counts} counts
 */
export function keepResults(name, counts) {
  const folder = process.env.SECOND_SOURCE_RESULTS;
  if (!folder) return;
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, `${name}.json`), `${JSON.stringify(counts)}\n`);
}

/**
 * Adds up the counts of all runs.
 * @param {string} folder
 * @returns {Required<Counts> & { readonly runs: readonly string[] }}
 */
export function readResults(folder) {
  const runs = readdirSync(folder).filter((name) => name.endsWith('.json'));
  return {
    runs,
    ...sumOf(runs.map((name) => JSON.parse(readFileSync(path.join(folder, name), 'utf8')))),
  };
}

/**
 * @param {readonly Counts[]} all
 * @returns {Required<Counts>}
 */
export function sumOf(all) {
  const sum = (/** @type {Outcome} */ key) => all.reduce((total, counts) => total + counts[key], 0);
  return {
    passed: sum('passed'),
    failed: sum('failed'),
    skipped: sum('skipped'),
    failures: all.flatMap(({ failures }) => failures),
    unsteady: all.flatMap(({ unsteady = [] }) => unsteady),
  };
}
