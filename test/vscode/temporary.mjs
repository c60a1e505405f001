// Temporary folders under the system's own, removed when the process ends, however it ends.
import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** @type {string[]} */
const folders = [];

process.once('exit', () => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
});

/**
 * The name is short because the server puts a socket into it, and a socket's path may be about 100 bytes long.
 * @returns {string} a new, empty folder
 */
export function temporaryFolder() {
  const folder = mkdtempSync(path.join(realpathSync(os.tmpdir()), 'second-source-'));
  folders.push(folder);
  return folder;
}
