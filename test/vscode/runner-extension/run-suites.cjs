'use strict';
// Runs the bundled suites with mocha in this process and appends what happens to a file, one JSON object a line.
const { appendFileSync } = require('node:fs');
const path = require('node:path');
const { performance } = require('node:perf_hooks');
const { setImmediate: nextTurn } = require('node:timers/promises');

/** A real editor on a busy machine: generous, but an endless wait still ends. */
const TEST_TIMEOUT_MS = 60_000;

/** The extension that is tested. */
const TESTED = 'second-source.second-source';

exports.runSuites = runSuites;

/** For `extensionTestsPath`, where the editor calls `run` and takes a rejection for a failure. */
exports.run = () => runSuites(process.env.SECOND_SOURCE_ELECTRON_RESULTS);

async function runSuites(results) {
  const say = (event) => appendFileSync(results, `${JSON.stringify(event)}\n`);
  try {
    say({ event: 'start', ...(await facts()) });
    const failed = await runMocha(say);
    if (failed > 0) throw new Error(`${failed} failed`);
  } catch (error) {
    say({ event: 'end', error: String(error) });
    throw error;
  }
  say({ event: 'end' });
}

/** Which editor this is, and how long the tested extension takes to activate if nothing has activated it yet. */
async function facts() {
  const vscode = require('vscode');
  const tested = vscode.extensions.getExtension(TESTED);
  if (tested === undefined || tested.isActive) return { editor: vscode.version, activationMs: null };
  await hostAtRest();
  const started = performance.now();
  await tested.activate();
  return { editor: vscode.version, activationMs: Math.round(performance.now() - started) };
}

/** This many turns of the event loop in a row, none longer than so many ms, count as rest. */
const RESTING_TURNS = 50;
const RESTING_TURN_MS = 4;
/** A host that never rests is measured as it is. */
const LONGEST_WAIT_MS = 20_000;

/** Waits until the other extensions have done starting: their work is not ours, and would be counted as such. */
async function hostAtRest() {
  const begin = performance.now();
  let turns = 0;
  while (turns < RESTING_TURNS && performance.now() - begin < LONGEST_WAIT_MS) {
    const turn = performance.now();
    await nextTurn();
    turns = performance.now() - turn <= RESTING_TURN_MS ? turns + 1 : 0;
  }
}

/** Resolves with the number of failures. Mocha is the repository's own: its address is handed in. */
async function runMocha(say) {
  const { default: Mocha } = await import(process.env.SECOND_SOURCE_MOCHA);
  const pattern = process.env.SECOND_SOURCE_GREP;
  const mocha = new Mocha({
    ui: 'bdd',
    timeout: TEST_TIMEOUT_MS,
    forbidOnly: Boolean(process.env.CI),
    ...(pattern ? { grep: pattern } : {}),
    reporter: class {
      constructor(runner) {
        runner.on('pass', (test) => say({ event: 'pass', title: test.fullTitle(), ms: test.duration }));
        runner.on('fail', (test, error) =>
          say({ event: 'fail', title: test.fullTitle(), message: error.message, stack: error.stack }),
        );
        runner.on('pending', (test) => say({ event: 'skip', title: test.fullTitle() }));
      }
    },
  });
  process.setSourceMapsEnabled?.(true);
  mocha.addFile(path.join(__dirname, 'suites.cjs'));
  await mocha.loadFilesAsync();
  return new Promise((resolve) => mocha.run(resolve));
}
