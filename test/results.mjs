// What test runs did, as counts: every run of mocha leaves one file, and `npm test` adds them up.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** @typedef {{ readonly passed: number, readonly failed: number, readonly skipped: number }} Counts */

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
  const sum = (/** @type {keyof Counts} */ key) => all.reduce((total, counts) => total + counts[key], 0);
  return { runs, passed: sum('passed'), failed: sum('failed'), skipped: sum('skipped') };
}
