import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { until } from '../browser/until.ts';
import {
  closeEditors,
  fileUri,
  hoverAt,
  placeOf,
  readFile,
  removeFiles,
  show,
  writeFile,
} from './workspace-files.ts';

const NORTH = 'north-post.txt';
const SOUTH = 'south-post.txt';
const MERGE = 'secondSource.mergeDuplicate';
const KEEP_APART = 'secondSource.keepDuplicateApart';
const PERHAPS = 'Perhaps the same as Ruta Kalnina';

describe('two that are perhaps one', () => {
  let document: vscode.TextDocument;

  beforeEach(async () => {
    await writeFile(NORTH, 'Minister Ruta Kalnins opened the ferry line to Osmund Island on Friday.\n');
    await writeFile(SOUTH, 'The ferry line will pay for itself, Minister Ruta Kalnina said on Friday.\n');
    ({ document } = await show(NORTH));
    await until('the mark', async () => (await hoverAt(document, 'Ruta Kalnins')).includes(PERHAPS));
  });

  afterEach(async () => {
    await closeEditors();
    await removeFiles(NORTH, SOUTH, `${NORTH}.annotations.yaml`, `${SOUTH}.annotations.yaml`);
  });

  it('are one when somebody merges them, at once and after the engine has started anew', async () => {
    assert.equal(await decide(MERGE, document), true);
    assert.match(
      (await readFile(`${NORTH}.annotations.yaml`)) ?? '',
      /kind: same-as[^]*exact: Ruta Kalnins[^]*name: Ruta Kalnina/,
    );
    assert.match(await hoverAt(document, 'Ruta Kalnins'), /south\\-post\\\.txt\]\([^)]*\): Ruta Kalnina/);
    await vscode.commands.executeCommand('secondSource.restartEngine');
    await until('the merged person', async () =>
      /south\\-post\\\.txt\]\([^)]*\): Ruta Kalnina/.test(await hoverAt(document, 'Ruta Kalnins')),
    );
  });

  it('are two when somebody keeps them apart, at once and after everything is read again', async () => {
    assert.equal(await decide(KEEP_APART, document), true);
    assert.match(
      (await readFile(`${NORTH}.annotations.yaml`)) ?? '',
      /kind: not-same-as[^]*exact: Ruta Kalnins[^]*name: Ruta Kalnina/,
    );
    const apart = await hoverAt(document, 'Ruta Kalnins');
    assert.match(apart, /Ruta Kalnins/);
    assert.doesNotMatch(apart, /Kalnina/);
    await vscode.commands.executeCommand('secondSource.refresh');
    assert.equal(await hoverAt(document, 'Ruta Kalnins'), apart);
  });

  it('are offered in a list where nobody is named', async () => {
    const done = vscode.commands.executeCommand<boolean>(MERGE);
    const accept = async (): Promise<boolean> => {
      await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
      return (
        ((await readFile(`${NORTH}.annotations.yaml`)) ?? (await readFile(`${SOUTH}.annotations.yaml`))) !==
        undefined
      );
    };
    await until('the decision', accept);
    assert.equal(await done, true);
  });

  it('are not anybody else: nothing is written for a name without the mark', async () => {
    const place = placeOf(document, 'Osmund Island');
    const passage = {
      article: fileUri(NORTH).toString(),
      start: document.offsetAt(place.start),
      end: document.offsetAt(place.end),
    };
    assert.equal(await vscode.commands.executeCommand(MERGE, passage), false);
    await vscode.commands.executeCommand('notifications.clearAll');
    assert.equal(await readFile(`${NORTH}.annotations.yaml`), undefined);
  });
});

async function decide(command: string, document: vscode.TextDocument): Promise<unknown> {
  const { start, end } = placeOf(document, 'Ruta Kalnins');
  return vscode.commands.executeCommand(command, {
    article: document.uri.toString(),
    start: document.offsetAt(start),
    end: document.offsetAt(end),
  });
}
