// `npm start`: opens the sample folder, or the folder after `--`, in VS Code with this extension. It takes an installed
// VS Code, else it serves the one that npm brings and prints its address. It uses Node alone: nothing need be installed.
import { spawn } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { ensureDependencies } from './dependencies.mjs';
import { findDesktopCode, hasDisplay } from './desktop.mjs';
import { ensurePackaged } from './packaged.mjs';
import { programOnPath, repository, vsixFile } from './places.mjs';
import { npm, PlainError, run, runMain } from './processes.mjs';
import { startServer } from './server.mjs';

await runMain(async () => {
  const folder = chosenFolder();
  await ensureDependencies();
  console.log('Building the extension');
  await npm(['run', 'build'], { cwd: repository });
  const code = hasDisplay() ? await findDesktopCode() : undefined;
  if (code !== undefined) await openOnDesktop(code, folder);
  else await serve(folder);
  // Ctrl+C is how a person ends this, not a failure.
}, 0);

/** @returns {string} the folder to open */
function chosenFolder() {
  const named = process.argv[2];
  // npm starts scripts in the repository; what a person typed is meant from where they stand.
  const folder =
    named === undefined ? path.join(repository, 'samples') : path.resolve(process.env.INIT_CWD ?? '.', named);
  if (!existsSync(folder) || !statSync(folder).isDirectory())
    throw new PlainError(`There is no folder ${folder}`);
  return folder;
}

/**
 * @param {string} code
 * @param {string} folder
 */
async function openOnDesktop(code, folder) {
  await run(code, ['--new-window', `--extensionDevelopmentPath=${repository}`, folder]);
  console.log(`Second Source is open in VS Code with ${folder}`);
}

/** @param {string} folder */
async function serve(folder) {
  await ensurePackaged();
  const server = await startServer({ vsix: vsixFile }).catch((error) => {
    throw new PlainError(`${error instanceof PlainError ? error.message : error}\n\n${stepsByHand(folder)}`);
  });
  const address = server.addressOf(folder);
  if (hasDisplay()) openInBrowser(address);
  console.log(`Second Source is open at ${address}  (Ctrl+C to stop)`);
  await server.ended;
  throw new PlainError('VS Code has ended.');
}

/**
 * Where no browser opens, the address is on the terminal all the same.
 * @param {string} address
 */
function openInBrowser(address) {
  /** @type {Record<string, readonly string[]>} */
  const commands = {
    darwin: ['open', address],
    win32: ['cmd', '/c', 'start', '""', address.replaceAll('&', '^&')],
  };
  const [command, ...args] = commands[process.platform] ?? ['xdg-open', address];
  if (command === undefined || programOnPath(command) === undefined) return;
  spawn(command, args, { detached: true, stdio: 'ignore', windowsVerbatimArguments: true })
    .on('error', () => undefined)
    .unref();
}

/**
 * @param {string} folder
 * @returns {string}
 */
function stepsByHand(folder) {
  return [
    'What you can do instead:',
    '  1. Install Visual Studio Code 1.101 or newer.',
    `  2. Run: code --extensionDevelopmentPath="${repository}" "${folder}"`,
    `  Or install the package for good: code --install-extension "${vsixFile}"`,
  ].join('\n');
}
