// Mocha's usual report, and the counts of the run with its failures in a file for whoever asked for them.
import { reporters } from 'mocha';
import { failureLine, keepResults } from './results.mjs';

export default class CountingReporter extends reporters.Spec {
  /**
   * @param {import('mocha').Runner} runner
   * @param {import('mocha').MochaOptions} options
   */
  constructor(runner, options) {
    super(runner, options);
    runner.once('end', () => {
      const { passes, failures, pending } = this.stats;
      keepResults(process.env.SECOND_SOURCE_RUN ?? 'mocha', {
        passed: passes,
        failed: failures,
        skipped: pending,
        failures: this.failures.map((test) => failureLine(test.fullTitle(), test.err?.message)),
      });
    });
  }
}
