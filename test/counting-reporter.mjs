// Mocha's usual report, and the counts of the run with its failures in a file for whoever asked for them.
import { reporters, Runner } from 'mocha';
import { failureOf, keepResults, sumOf } from './results.mjs';

const { EVENT_TEST_PASS, EVENT_TEST_FAIL, EVENT_TEST_PENDING, EVENT_RUN_END } = Runner.constants;

/** @typedef {{ passed: number, failed: number, skipped: number, failures: import('./results.mjs').Failure[] }} Tally */

export default class CountingReporter extends reporters.Spec {
  /**
   * @param {import('mocha').Runner} runner
   * @param {import('mocha').MochaOptions} options
   */
  constructor(runner, options) {
    super(runner, options);
    /** @type {Record<string, Tally>} by the path of the suite's file */
    const files = {};
    const tallyOf = (/** @type {import('mocha').Runnable} */ { file }) =>
      (files[file ?? ''] ??= { passed: 0, failed: 0, skipped: 0, failures: [] });
    runner.on(EVENT_TEST_PASS, (test) => tallyOf(test).passed++);
    runner.on(EVENT_TEST_PENDING, (test) => tallyOf(test).skipped++);
    runner.on(EVENT_TEST_FAIL, (test) => tallyOf(test).failed++);
    runner.once(EVENT_RUN_END, () => {
      // Hooks that run after a test add to what its error says.
      for (const test of this.failures)
        tallyOf(test).failures.push(failureOf(test.fullTitle(), test.err?.message));
      keepResults(process.env.SECOND_SOURCE_RUN ?? 'mocha', { ...sumOf(Object.values(files)), files });
    });
  }
}
