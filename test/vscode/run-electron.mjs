// The host suites in a desktop VS Code, where there is one: `SECOND_SOURCE_VSCODE` names its program, or
// `SECOND_SOURCE_DOWNLOAD_VSCODE=1` lets @vscode/test-electron fetch one from Microsoft's servers.
// Not part of what can be tried without such a VS Code: see README.md in this folder.
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { keepResults } from '../results.mjs';
import { CALM_SETTINGS } from './calm-settings.mjs';
import { hostEnvironment, hostWorkspace, reportUntilEnd } from './host-suites.mjs';
import { cacheFolder, vsixFile } from './places.mjs';
import { PlainError } from './processes.mjs';
import { buildRunnerExtension } from './suites.mjs';
import { temporaryFolder } from './temporary.mjs';

/** @returns {boolean} whether the environment asks for this run */
export function wantsElectron() {
  return Boolean(process.env.SECOND_SOURCE_VSCODE) || process.env.SECOND_SOURCE_DOWNLOAD_VSCODE === '1';
}

/**
 * Installs the packaged extension into folders of its own and runs the host suites.
 * @param {string | undefined} grep
 * @returns {Promise<import('../results.mjs').Counts>}
 */
export async function runInElectron(grep) {
  const { downloadAndUnzipVSCode, resolveCliArgsFromVSCodeExecutablePath, runTests } =
    await import('@vscode/test-electron');
  console.log('\nelectron-host: mocha inside the extension host of a desktop VS Code');
  const executable =
    process.env.SECOND_SOURCE_VSCODE ||
    (await downloadAndUnzipVSCode({ version: 'stable', cachePath: path.join(cacheFolder, 'vscode-test') }));

  const folder = temporaryFolder();
  const dataFolder = path.join(folder, 'data');
  const folders = [`--user-data-dir=${dataFolder}`, `--extensions-dir=${path.join(folder, 'extensions')}`];
  mkdirSync(path.join(dataFolder, 'User'), { recursive: true });
  writeFileSync(path.join(dataFolder, 'User', 'settings.json'), JSON.stringify(CALM_SETTINGS, null, 2));

  const [cli, ...cliArgs] = resolveCliArgsFromVSCodeExecutablePath(executable, { reuseMachineInstall: true });
  if (cli === undefined) throw new PlainError(`${executable} has no command line interface beside it.`);
  const install = spawnSync(cli, [...cliArgs, ...folders, '--install-extension', vsixFile], {
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (install.status !== 0)
    throw new PlainError(`The extension could not be installed.\n${install.stderr ?? install.error}`);

  const runner = await buildRunnerExtension('host');
  const results = path.join(folder, 'host.jsonl');
  // `run` is called by the editor, so the runner must not start the suites by itself as well: another variable.
  const env = { ...hostEnvironment(undefined, grep), SECOND_SOURCE_ELECTRON_RESULTS: results };
  const failure = await runTests({
    vscodeExecutablePath: executable,
    extensionDevelopmentPath: runner,
    extensionTestsPath: path.join(runner, 'run-suites.cjs'),
    extensionTestsEnv: env,
    launchArgs: [hostWorkspace(), ...folders],
    reuseMachineInstall: true,
  }).then(
    () => undefined,
    (error) => error,
  );
  const counts = await reportUntilEnd('electron-host', results, 0).catch((error) => {
    throw failure ?? error;
  });
  keepResults('electron-host', counts);
  return counts;
}
