import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { until } from '../browser/until.ts';
import { MemoryFiles } from './memory-files.ts';
import { actionsAt, choose, closeEditors, hoverAt } from './workspace-files.ts';

const SCHEME = 'second-source-memory';
const NAME = 'Oskar Brandvold';

describe('an article on no disk', () => {
  const files = new MemoryFiles();
  const uri = vscode.Uri.from({ scheme: SCHEME, path: '/article.txt' });
  let registration: vscode.Disposable;

  before(() => {
    registration = vscode.workspace.registerFileSystemProvider(SCHEME, files);
    files.writeFile(
      uri,
      new TextEncoder().encode(`Mayor ${NAME} opened the bridge in Port Ansel on Friday.\n`),
    );
  });

  after(async () => {
    await closeEditors();
    registration.dispose();
  });

  it('is read, and keeps its annotations beside it', async () => {
    const { document } = await vscode.window.showTextDocument(uri);
    await until('a hover on the name', async () => (await hoverAt(document, NAME)).includes(NAME));
    await choose(await actionsAt(document, NAME), 'Not an entity in this article');
    const sidecar = files.readFile(uri.with({ path: '/article.txt.annotations.yaml' }));
    assert.match(new TextDecoder().decode(sidecar), /kind: not-entity[^]*exact: Oskar Brandvold/);
    assert.deepEqual(
      files.readDirectory().map(([name]) => name),
      ['article.txt', 'article.txt.annotations.yaml'],
    );
    assert.equal(await hoverAt(document, NAME), '');
  });

  it('keeps a change that may not be written, and writes it when it may', async () => {
    const sidecar = uri.with({ path: '/article.txt.annotations.yaml' });
    const { document } = await vscode.window.showTextDocument(uri);
    await until('a hover on the place', async () => (await hoverAt(document, 'Port Ansel')) !== '');
    const before = new TextDecoder().decode(files.readFile(sidecar));
    files.isReadOnly = true;
    // The message with its button waits for an answer; it is asked for again by the command.
    void choose(await actionsAt(document, 'Port Ansel'), 'Not an entity in this article');
    await until('the name to be asked for again', async () => (await hoverAt(document, 'Port Ansel')) !== '');
    assert.equal(new TextDecoder().decode(files.readFile(sidecar)), before);
    files.isReadOnly = false;
    await until('the change to be written', async () => {
      await vscode.commands.executeCommand('secondSource.retryAnnotations');
      return new TextDecoder().decode(files.readFile(sidecar)).includes('Port Ansel');
    });
    await vscode.commands.executeCommand('notifications.clearAll');
    await vscode.commands.executeCommand('secondSource.undoAnnotation');
    assert.equal(new TextDecoder().decode(files.readFile(sidecar)), before);
    await vscode.commands.executeCommand('secondSource.redoAnnotation');
    assert.match(new TextDecoder().decode(files.readFile(sidecar)), /exact: Port Ansel/);
  });
});
