// The host suites in the extension host of the browser: the same package, run where there is no Node.js.
import { cpSync, existsSync } from 'node:fs';
import path from 'node:path';
import { runHostSuites } from './host-suites.mjs';
import { failuresFolder, vsixFile } from './places.mjs';
import { startServer } from './server.mjs';
import { buildWebRunner } from './suites.mjs';
import { temporaryFolder } from './temporary.mjs';

/**
 * The setting `remote.extensionKind` moves the extension into the page: VS Code then takes its `browser` entry, and every file comes
 * through the editor's file system, as it does on a site that serves VS Code without any server behind it.
 * @param {string} browser the address of the running browser
 * @param {string | undefined} grep
 * @returns {Promise<import('../results.mjs').Counts>}
 */
export async function runWebSession(browser, grep) {
  const results = path.join(temporaryFolder(), 'web.jsonl');
  const server = await startServer({
    vsix: vsixFile,
    unpacked: [await buildWebRunner('host')],
    settings: {
      'remote.extensionKind': {
        'second-source.second-source': ['web'],
        'second-source-test.suite-runner': ['web'],
      },
      'suiteRunner.results': results,
      'suiteRunner.grep': grep ?? '',
    },
  });
  let failed = true;
  try {
    const counts = await runHostSuites({ name: 'web-host', results, server, browser });
    failed = counts.failed > 0;
    return counts;
  } finally {
    await server.stop();
    const logs = path.join(server.dataFolder, 'logs');
    if (failed && existsSync(logs)) cpSync(logs, path.join(failuresFolder, 'web-logs'), { recursive: true });
  }
}
