import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { until } from '../browser/until.ts';
import { closeEditors, hoverAt, show } from './workspace-files.ts';

const GAZETTE = 'ansel-gazette.txt';
const NAME = 'Oskar Brandvold';
const SETTING = 'secondSource.articles.cache';

/** Where the tested extension keeps what it read: its storage lies beside that of the extension that runs this. */
function folder(): vscode.Uri {
  const { suiteRunnerStorage } = globalThis as { readonly suiteRunnerStorage?: vscode.Uri };
  assert.ok(suiteRunnerStorage, 'the runner has no storage');
  return vscode.Uri.joinPath(suiteRunnerStorage, '..', 'second-source.second-source', 'articles');
}

async function files(): Promise<readonly vscode.Uri[]> {
  const entries = await vscode.workspace.fs.readDirectory(folder()).then(
    (found) => found,
    () => [],
  );
  return entries.map(([name]) => vscode.Uri.joinPath(folder(), name));
}

function untilKept(): Promise<readonly vscode.Uri[]> {
  return until('files of what was read', async () => {
    const found = await files();
    return found.length > 0 && found;
  });
}

async function restart(): Promise<void> {
  await vscode.commands.executeCommand('secondSource.restartEngine');
  const { document } = await show(GAZETTE);
  // What the other article calls him stands in the hover once it was told of both.
  await until('a hover that knows both articles', async () =>
    /tidewater/i.test(await hoverAt(document, NAME)),
  );
}

async function set(isKept: boolean | undefined): Promise<void> {
  await vscode.workspace.getConfiguration().update(SETTING, isKept, vscode.ConfigurationTarget.Global);
}

describe('what was read of the articles', () => {
  afterEach(closeEditors);
  after(() => set(undefined));

  it('is kept in the storage of the folder that is open', async () => {
    await restart();
    await untilKept();
  });

  it('is read from there, and made anew where it is damaged', async () => {
    await restart();
    const [file] = await untilKept();
    assert.ok(file);
    const garbage = new TextEncoder().encode('nothing that anybody wrote');
    await vscode.workspace.fs.writeFile(file, garbage);
    await restart();
    await until('the files to be made anew', async () => {
      const sizes = await Promise.all((await files()).map((uri) => vscode.workspace.fs.stat(uri)));
      return sizes.length > 0 && sizes.every(({ size }) => size > garbage.length);
    });
  });

  it('is deleted when it is not to be kept, and nothing is kept from then on', async () => {
    await restart();
    await untilKept();
    await set(false);
    await until('the files to be deleted', async () => (await files()).length === 0);
    await restart();
    assert.deepEqual(await files(), []);
    await set(undefined);
    await restart();
    await untilKept();
  });
});
