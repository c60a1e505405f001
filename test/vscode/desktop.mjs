// A VS Code that is installed on this computer, and whether there is a screen to show it on.
import { existsSync, statSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { firstExisting, programOnPath } from './places.mjs';
import { PlainError, run } from './processes.mjs';

/** The oldest VS Code that the extension runs in, as `engines.vscode` in package.json says. */
const OLDEST = Object.freeze([1, 101]);

/** @returns {boolean} whether a window can be opened */
export function hasDisplay() {
  if (process.env.CI) return false;
  if (process.platform === 'win32' || process.platform === 'darwin')
    return process.env.SSH_CONNECTION === undefined;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/**
 * Finds a VS Code that is new enough: the one that SECOND_SOURCE_VSCODE names, the one on PATH, or one in a usual place.
 * @returns {Promise<string | undefined>} its command line program
 * @throws {PlainError} if the named one does not exist or cannot be used
 */
export async function findDesktopCode() {
  const named = process.env.SECOND_SOURCE_VSCODE;
  if (named) {
    if (!existsSync(named))
      throw new PlainError(`SECOND_SOURCE_VSCODE names a file that does not exist: ${named}`);
    const command = commandOf(named);
    if (await isNewEnough(command)) return command;
    throw new PlainError(
      `SECOND_SOURCE_VSCODE must name a VS Code of version ${OLDEST.join('.')} or newer: ${named}`,
    );
  }
  for (const command of [programOnPath('code'), firstExisting(usualPlaces()), programOnPath('codium')]) {
    if (command !== undefined && (await isNewEnough(command))) return command;
  }
  return undefined;
}

/**
 * @param {string} named the application itself, or its command
 * @returns {string} its command: the application would not return, and prints no version on some systems
 */
function commandOf(named) {
  const folder = path.dirname(named);
  const beside = {
    darwin: statSync(named).isDirectory()
      ? path.join(named, 'Contents', 'Resources', 'app', 'bin', 'code')
      : path.join(folder, '..', 'Resources', 'app', 'bin', 'code'),
    win32: path.join(folder, 'bin', 'code.cmd'),
    linux: path.join(folder, 'bin', 'code'),
  };
  return firstExisting([/** @type {Record<string, string>} */ (beside)[process.platform]]) ?? named;
}

/** @returns {readonly string[]} */
function usualPlaces() {
  switch (process.platform) {
    case 'darwin': {
      const command = ['Visual Studio Code.app', 'Contents', 'Resources', 'app', 'bin', 'code'];
      return ['/Applications', path.join(os.homedir(), 'Applications')].map((folder) =>
        path.join(folder, ...command),
      );
    }
    case 'win32': {
      const { LOCALAPPDATA, PROGRAMFILES } = process.env;
      const folders = [LOCALAPPDATA && path.join(LOCALAPPDATA, 'Programs'), PROGRAMFILES];
      return folders.flatMap((folder) =>
        folder ? [path.join(folder, 'Microsoft VS Code', 'bin', 'code.cmd')] : [],
      );
    }
    default:
      return [
        '/usr/share/code/bin/code',
        '/usr/bin/code',
        '/snap/bin/code',
        '/opt/visual-studio-code/bin/code',
      ];
  }
}

/**
 * @param {string} command
 * @returns {Promise<boolean>} false also for a program of that name that is no VS Code
 */
async function isNewEnough(command) {
  const output = await run(command, ['--version']).catch(() => '');
  const version = /^(\d+)\.(\d+)\.\d+/m.exec(output);
  if (version === null) return false;
  const [major = 0, minor = 0] = version.slice(1).map(Number);
  const [oldestMajor = 0, oldestMinor = 0] = OLDEST;
  return major > oldestMajor || (major === oldestMajor && minor >= oldestMinor);
}
