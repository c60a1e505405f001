// `npm run test:vscode`: the packaged extension in a real VS Code, tested from inside the extension host and from outside,
// through the page, and in the extension host of the browser. `-- --grep PATTERN` narrows the tests, `-- --only host|browser|restricted|web` the suites.
import { cpSync, existsSync, rmSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { runBrowserSuites } from './browser-suites.mjs';
import { CHROMIUM_FLAGS, ensureChromium } from './chromium.mjs';
import { hostEnvironment, runHostSuites } from './host-suites.mjs';
import { ensurePackaged } from './packaged.mjs';
import { failuresFolder, vsixFile } from './places.mjs';
import { PlainError, runMain } from './processes.mjs';
import { runInElectron, wantsElectron } from './run-electron.mjs';
import { startServer } from './server.mjs';
import { buildRunnerExtension } from './suites.mjs';
import { runWebSession } from './web-session.mjs';
import { temporaryFolder } from './temporary.mjs';

/** Two starts of the server: as in a trusted folder, and as in one whose authors nobody has vouched for. */
const SESSIONS = Object.freeze([
  { name: 'trusted', restricted: false, host: 'host', browser: 'browser' },
  { name: 'restricted', restricted: true, host: 'restricted/host', browser: 'restricted/browser' },
]);

/** @typedef {import('../results.mjs').Counts} Counts */
/** @typedef {{ readonly grep?: string | undefined, readonly only?: string | undefined }} Choice */

await runMain(async () => {
  const { values } = parseArgs({ options: { grep: { type: 'string' }, only: { type: 'string' } } });
  rmSync(failuresFolder, { recursive: true, force: true });
  await ensurePackaged();
  const browser = await chromium.launchServer({
    executablePath: await ensureChromium(),
    args: [...CHROMIUM_FLAGS],
  });
  /** @type {Counts[]} */
  const counts = [];
  try {
    for (const session of SESSIONS.filter((each) => isChosen(each, values))) {
      counts.push(...(await runSession(session, browser.wsEndpoint(), values)));
    }
    if (values.only === undefined || values.only === 'web') {
      counts.push(await runWebSession(browser.wsEndpoint(), values.grep));
    }
    if (wantsElectron()) counts.push(await runInElectron(values.grep));
  } finally {
    await browser.close();
  }
  conclude(counts);
});

/**
 * @param {typeof SESSIONS[number]} session
 * @param {string} browser the address of the running browser
 * @param {Choice} choice
 * @returns {Promise<readonly Counts[]>}
 */
async function runSession(session, browser, choice) {
  const results = path.join(temporaryFolder(), 'host.jsonl');
  const server = await startServer({
    vsix: vsixFile,
    unpacked: [await buildRunnerExtension(session.host)],
    restricted: session.restricted,
    // Headers that stick to the top of a tree would lie over the rows that a test clicks.
    settings: { 'workbench.tree.enableStickyScroll': false },
    env: hostEnvironment(choice.only === 'browser' ? undefined : results, choice.grep),
  });
  /** @type {Counts[]} */
  const counts = [];
  try {
    if (choice.only !== 'browser') {
      counts.push(await runHostSuites({ name: `${session.name}-host`, results, server, browser }));
    }
    if (choice.only !== 'host') {
      const { browser: folder } = session;
      counts.push(
        await runBrowserSuites({
          name: `${session.name}-browser`,
          folder,
          server,
          browser,
          grep: choice.grep,
        }),
      );
    }
  } finally {
    await server.stop();
    const failed = counts.length === 0 || counts.some((each) => each.failed > 0);
    if (failed) keepLogs(path.join(server.dataFolder, 'logs'), session.name);
  }
  return counts;
}

/**
 * @param {typeof SESSIONS[number]} session
 * @param {Choice} choice
 */
function isChosen(session, choice) {
  if (choice.only === 'web') return false;
  return choice.only === undefined || session.restricted === (choice.only === 'restricted');
}

/**
 * @param {string} logs
 * @param {string} name
 */
function keepLogs(logs, name) {
  if (!existsSync(logs)) return;
  const target = path.join(failuresFolder, `${name}-logs`);
  cpSync(logs, target, { recursive: true });
  console.log(`The logs of VS Code are in ${target}`);
}

/** @param {readonly Counts[]} counts */
function conclude(counts) {
  const sum = (/** @type {import('../results.mjs').Outcome} */ key) =>
    counts.reduce((total, each) => total + each[key], 0);
  console.log(`\nIn VS Code: ${sum('passed')} passed, ${sum('failed')} failed`);
  if (sum('failed') > 0) throw new PlainError(`Screenshots and logs of what failed are in ${failuresFolder}`);
  if (sum('skipped') > 0)
    throw new PlainError(`${sum('skipped')} tests were skipped. A test runs or is removed.`);
  if (sum('passed') === 0) throw new PlainError('No test ran in VS Code.');
}
