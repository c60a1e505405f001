// Mocha's usual report, and the counts of the run in a file for whoever asked for them.
import { reporters } from 'mocha';
import { keepResults } from './results.mjs';

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
      });
    });
  }
}
