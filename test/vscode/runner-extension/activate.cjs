'use strict';
// Runs the suites once, when the editor has started, if the environment names a file for the results.
const { writeFileSync } = require('node:fs');
const { runSuites } = require('./run-suites.cjs');

exports.activate = ({ storageUri }) => {
  // Suites look into the storage of the extension that they test, which lies beside this one.
  globalThis.suiteRunnerStorage = storageUri;
  const results = process.env.SECOND_SOURCE_HOST_RESULTS;
  if (!results || !claim(results)) return;
  // Not awaited: an activation that runs tests would hold up the activation of what it tests.
  void runSuites(results).catch(() => undefined);
};

/** Creates the file. False if it was there already: the page was reloaded, and the suites have been run. */
function claim(file) {
  try {
    writeFileSync(file, '', { flag: 'wx' });
    return true;
  } catch {
    return false;
  }
}
