// The browser that the tests and the screenshots drive: any Chromium, Chrome or Edge that is installed.
import path from 'node:path';
import { installDebianPackages } from './debian.mjs';
import { firstExisting, programOnPath } from './places.mjs';
import { PlainError } from './processes.mjs';

/** No sandbox, because CI runs as root; no calls to anywhere, because nothing but the page is wanted. */
export const CHROMIUM_FLAGS = Object.freeze([
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]);

/**
 * Finds a browser, or installs Debian's.
 * @returns {Promise<string>} the path of its program
 * @throws {PlainError} if there is none and it may not install one
 */
export async function ensureChromium() {
  const found = findChromium();
  if (found !== undefined) return found;
  await installDebianPackages(
    "The editor's tests need Chromium, Chrome or Edge, and none was found.",
    ['chromium'],
    'Install one, or name its program in the environment variable CHROME_PATH.',
  );
  const installed = findChromium();
  if (installed === undefined) throw new PlainError('Chromium was installed but its program was not found.');
  return installed;
}

/** @returns {string | undefined} */
export function findChromium() {
  const named = process.env.CHROME_PATH;
  if (named) {
    if (firstExisting([named]) === undefined)
      throw new PlainError(`CHROME_PATH names a file that does not exist: ${named}`);
    return named;
  }
  return firstExisting(usualPlaces());
}

/** @returns {readonly (string | undefined)[]} */
function usualPlaces() {
  switch (process.platform) {
    case 'darwin':
      return [
        '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
        '/Applications/Chromium.app/Contents/MacOS/Chromium',
        '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      ];
    case 'win32':
      return [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA].flatMap(
        (folder) =>
          folder === undefined
            ? []
            : [
                path.join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'),
                path.join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
              ],
      );
    default:
      return ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge'].map(
        programOnPath,
      );
  }
}
