// Sees to it that the packaged extension is there and is no older than what it is made from.
import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { repository, vsixFile } from './places.mjs';
import { npm } from './processes.mjs';

/** What goes into the package, and what shapes it. */
const SOURCES = Object.freeze([
  'src',
  'media',
  'l10n',
  'syntaxes',
  'package.json',
  'esbuild.mjs',
  '.vscodeignore',
  'README.md',
  'CHANGELOG.md',
]);

/** Packages the extension if its sources have changed since. A package that the environment names is taken as it is. */
export async function ensurePackaged() {
  if (process.env.SECOND_SOURCE_VSIX) return;
  if (existsSync(vsixFile) && statSync(vsixFile).mtimeMs >= newestSource()) return;
  console.log('Packaging the extension');
  await npm(['run', 'package'], { cwd: repository });
}

/** @returns {number} when the newest of the sources was changed, in milliseconds since 1970 */
function newestSource() {
  return Math.max(...SOURCES.map((name) => newest(path.join(repository, name))));
}

/**
 * @param {string} file
 * @returns {number}
 */
function newest(file) {
  if (!existsSync(file)) return 0;
  const entry = statSync(file);
  if (!entry.isDirectory()) return entry.mtimeMs;
  return Math.max(entry.mtimeMs, ...readdirSync(file).map((name) => newest(path.join(file, name))));
}
