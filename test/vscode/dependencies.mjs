// Sees to it that what package-lock.json names is installed. It runs before anything is, so it uses Node alone.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { repository } from './places.mjs';
import { npm } from './processes.mjs';

/** @typedef {Record<string, { readonly version?: string, readonly optional?: boolean }>} Packages by their folder */

/** Runs `npm ci` unless the packages that package-lock.json names are installed in just those versions. */
export async function ensureDependencies() {
  const locked = packagesOf('package-lock.json');
  // npm writes this file last, when everything else is in its place.
  const installed = packagesOf(path.join('node_modules', '.package-lock.json'));
  if (locked !== undefined && installed !== undefined && isInstalled(locked, installed)) return;
  console.log('Installing the dependencies from npm');
  const flags = ['--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
  await npm([locked === undefined ? 'install' : 'ci', ...flags], { cwd: repository });
}

/**
 * Versions are compared, not dates: a checkout gives every file the date of today.
 * @param {Packages} locked
 * @param {Packages} installed
 * @returns {boolean}
 */
function isInstalled(locked, installed) {
  return Object.entries(locked).every(
    // Of the optional ones, those for other platforms are left out by intent. The empty name is the project itself.
    ([folder, { version, optional }]) => folder === '' || optional || installed[folder]?.version === version,
  );
}

/**
 * @param {string} file
 * @returns {Packages | undefined}
 */
function packagesOf(file) {
  const whole = path.join(repository, file);
  return existsSync(whole) ? JSON.parse(readFileSync(whole, 'utf8')).packages : undefined;
}
