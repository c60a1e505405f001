// What test runs did, as counts and what failed: every run of mocha leaves one file, and `npm test` adds them up.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { stripVTControlCharacters } from 'node:util';

/** @typedef {'passed' | 'failed' | 'skipped'} Outcome */
/** @typedef {Readonly<Record<Outcome, number>> & { readonly failures: readonly string[] }} Counts a line for each failure */

/** The longest reason given in the line of a failure, in UTF-16 code units. */
const LONGEST_REASON = 300;

/**
 * A failure in one line, for the end of a long log.
 * @param {string} title of the test
 * @param {string | undefined} message of its error, of any number of lines
 * @returns {string}
 */
export function failureLine(title, message) {
  const reason = stripVTControlCharacters(message ?? 'no message')
    .replaceAll(/\s+/g, ' ')
    .trim();
  if (reason.length <= LONGEST_REASON) return `${title}: ${reason}`;
  // What was expected stands at the beginning, what was there instead at the end.
  const half = LONGEST_REASON / 2;
  return `${title}: ${reason.slice(0, half)} … ${reason.slice(-half)}`;
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
 * @returns {Counts & { readonly runs: readonly string[] }}
 */
export function readResults(folder) {
  const runs = readdirSync(folder).filter((name) => name.endsWith('.json'));
  /** @type {Counts[]} */
  const all = runs.map((name) => JSON.parse(readFileSync(path.join(folder, name), 'utf8')));
  const sum = (/** @type {Outcome} */ key) => all.reduce((total, counts) => total + counts[key], 0);
  const failures = all.flatMap((counts) => counts.failures);
  return { runs, passed: sum('passed'), failed: sum('failed'), skipped: sum('skipped'), failures };
}
