import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { until } from '../browser/until.ts';
import {
  actionsAt,
  choose,
  closeEditors,
  codeOf,
  fileUri,
  hoverAt,
  readFile,
  removeFiles,
  show,
  untilMarks,
  writeFile,
} from './workspace-files.ts';

const GAZETTE = 'ansel-gazette.txt';
const SIDECAR = 'ansel-gazette.txt.annotations.yaml';
const NAME = 'Oskar Brandvold';
const NOT_HERE = 'Not an entity in this article';

describe('a decision', () => {
  let document: vscode.TextDocument;
  const files = vscode.workspace.getConfiguration('files');

  // In a browser the editor saves by itself after a second, and nothing would stay unsaved.
  before(() => files.update('autoSave', 'off', vscode.ConfigurationTarget.Global));

  after(() => files.update('autoSave', undefined, vscode.ConfigurationTarget.Global));

  beforeEach(async () => {
    ({ document } = await show(GAZETTE));
    await until('a hover on the name', async () => (await hoverAt(document, NAME)) !== '');
  });

  afterEach(async () => {
    await vscode.workspace.saveAll();
    await closeEditors();
    await removeFiles(SIDECAR);
    ({ document } = await show(GAZETTE));
    await until('the name to be known again', async () => (await hoverAt(document, NAME)) !== '');
    await closeEditors();
  });

  it('is written beside the article and acts at once', async () => {
    await choose(await actionsAt(document, NAME), NOT_HERE);
    assert.match(
      (await readFile(SIDECAR)) ?? '',
      /kind: not-entity[^]*exact: Oskar Brandvold[^]*scope: article/,
    );
    assert.equal(await hoverAt(document, NAME), '');
  });

  it('is signed with the name in the settings, and dated', async () => {
    const settings = vscode.workspace.getConfiguration('secondSource');
    await settings.update('annotations.author', 'Mara Kessel', vscode.ConfigurationTarget.Global);
    await choose(await actionsAt(document, NAME), NOT_HERE);
    await settings.update('annotations.author', undefined, vscode.ConfigurationTarget.Global);
    assert.match((await readFile(SIDECAR)) ?? '', /created: \d{4}-\d\d-\d\dT[\d:]+Z\n\s+by: Mara Kessel\n/);
  });

  it('leaves every other byte of the file as it was, its line ends included', async () => {
    const before = [
      '# Ours: keep.',
      'schema: 1',
      'source:   {outlet: "Ansel Gazette"}   # aligned',
      'annotations: # none so far',
      '  - {id: 01KPDBC7R03H8V0ZD6P5WJAS2G, kind: note, at: {exact: Port Ansel}, text: seen}',
      '',
    ].join('\r\n');
    await writeFile(SIDECAR, before);
    await until('the note', async () => (await hoverAt(document, 'Port Ansel')).includes('seen'));
    await choose(await actionsAt(document, NAME), NOT_HERE);
    const after = (await readFile(SIDECAR)) ?? '';
    assert.match(after, /kind: not-entity/);
    assert.doesNotMatch(after, /(?<!\r)\n/);
    let at = 0;
    for (const line of before.split('\r\n')) {
      at = after.indexOf(line, at);
      assert.ok(at >= 0, `"${line}" stands in the file`);
    }
  });

  it('goes into the editor, unsaved, where the file is open with changes', async () => {
    await writeFile(SIDECAR, 'schema: 1\nannotations: []\n');
    const editor = await show(SIDECAR);
    await editor.edit((edit) => {
      edit.insert(new vscode.Position(0, 0), '# unsaved\n');
    });
    await choose(await actionsAt(document, NAME), NOT_HERE);
    assert.match(editor.document.getText(), /^# unsaved\n[^]*not-entity/);
    assert.equal(editor.document.isDirty, true);
    assert.equal(await readFile(SIDECAR), 'schema: 1\nannotations: []\n');
    assert.equal(await hoverAt(document, NAME), '');
  });

  it('is not written over a file that cannot be read, which is marked at its line', async () => {
    const broken = 'schema: 1\nannotations:\n  - id: [\n';
    await writeFile(SIDECAR, broken);
    const [mark] = await untilMarks(SIDECAR, 'the broken line', (all) => all.length > 0);
    assert.ok(mark);
    assert.equal(codeOf(mark), 'sidecar/invalid');
    assert.ok(mark.range.start.line >= 2, `marked at line ${mark.range.start.line + 1}`);
    // The message with its button waits for an answer; the decision is over when the file has been looked at.
    void choose(await actionsAt(document, NAME), NOT_HERE);
    await until('the name to be looked at again', async () => (await hoverAt(document, NAME)) !== '');
    await vscode.commands.executeCommand('notifications.clearAll');
    assert.equal(await readFile(SIDECAR), broken);
    // Once the file is mended, what was decided can still be written.
    await writeFile(SIDECAR, 'schema: 1 # mended\n');
    await untilMarks(SIDECAR, 'the mended line', (all) => all.length === 0);
    await vscode.commands.executeCommand('secondSource.retryAnnotations');
    assert.match((await readFile(SIDECAR)) ?? '', /^schema: 1 # mended\n[^]*not-entity/);
  });

  it('may be made by hand in the file', async () => {
    await writeFile(
      SIDECAR,
      `schema: 1\nannotations:\n  - {id: 01KPDBC7R03H8V0ZD6P5WJAS2G, kind: entity, at: {exact: ${NAME}}, name: Oskar Brandvold the Elder, is: person}\n`,
    );
    await until('the new name', async () => (await hoverAt(document, NAME)).includes('the Elder'));
  });

  it('needs a file beside which it can be kept', async () => {
    const untitled = await vscode.workspace.openTextDocument({
      language: 'plaintext',
      content: 'The mayor, Oskar Brandvold, spoke at the bridge on Friday.',
    });
    await vscode.window.showTextDocument(untitled);
    const actions = await until('code actions', async () => {
      const offered = await actionsAt(untitled, NAME);
      return offered.some(({ title }) => title === NOT_HERE) && offered;
    });
    void choose(actions, NOT_HERE);
    await until('the hover to stay', async () => (await hoverAt(untitled, NAME)) !== '');
    await vscode.commands.executeCommand('notifications.clearAll');
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    assert.equal(await readFile(`${untitled.uri.path}.annotations.yaml`), undefined);
  });

  it('moves with its article', async () => {
    await writeFile('moving.txt', 'Mayor Oskar Brandvold opened the bridge in Port Ansel on Friday.\n');
    await writeFile('moving.txt.annotations.yaml', 'schema: 1\nannotations: []\n');
    const rename = new vscode.WorkspaceEdit();
    rename.renameFile(fileUri('moving.txt'), fileUri('moved.txt'));
    await vscode.workspace.applyEdit(rename);
    await until(
      'the sidecar to move',
      async () => (await readFile('moved.txt.annotations.yaml')) !== undefined,
    );
    assert.equal(await readFile('moving.txt.annotations.yaml'), undefined);
    const { document: moved } = await show('moved.txt');
    await until('the moved article to be known', async () => (await hoverAt(moved, NAME)) !== '');
    await removeFiles('moved.txt', 'moved.txt.annotations.yaml');
  });
});
