// Where things lie: the repository, the cache, the packaged extension, and what a failed run leaves behind.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the repository. */
export const repository = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');

/** What was fetched or built for the editor's tests. It lies outside node_modules, so `npm ci` leaves it whole. */
export const cacheFolder = path.resolve(process.env.SECOND_SOURCE_CACHE || path.join(repository, '.cache'));

/** Screenshots and logs of the last failed run. */
export const failuresFolder = path.join(cacheFolder, 'failures');

/** The packaged extension, as `npm run package` makes it, or the one that the environment names. */
export const vsixFile = path.resolve(
  process.env.SECOND_SOURCE_VSIX || path.join(repository, 'dist', 'second-source.vsix'),
);

/**
 * The first of the files that exists.
 * @param {readonly (string | undefined)[]} files
 * @returns {string | undefined}
 */
export function firstExisting(files) {
  return files.find((file) => file !== undefined && existsSync(file));
}

/**
 * A program by its name, looked up the way a shell does it.
 * @param {string} name
 * @returns {string | undefined} its path
 */
export function programOnPath(name) {
  const endings = process.platform === 'win32' ? ['.exe', '.cmd', '.bat'] : [''];
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter((folder) => folder !== '');
  return firstExisting(
    folders.flatMap((folder) => endings.map((ending) => path.join(folder, name + ending))),
  );
}
