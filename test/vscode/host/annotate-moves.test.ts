import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { until } from '../browser/until.ts';
import { closeEditors, fileUri, hoverAt, readFile, removeFiles, show, writeFile } from './workspace-files.ts';

const NAME = 'Oskar Brandvold';

/** Two articles that back each other, in a folder of their own, and the sidecar of each. */
const ONE = 'moves/one.txt';
const TWO = 'moves/two.txt';
const sidecar = (article: string): string => `${article}.annotations.yaml`;

const verdictOn = (file: string): string =>
  `# Checked twice.
schema: 1
annotations:
  - id: 01KPDBC7R03H8V0ZD6P5WJAS2G
    kind: verdict
    at: {exact: ${NAME}}
    verdict: supported
    evidence:
      - {file: "${file}", exact: the bridge}   # theirs
`;

const evidenceFor = (file: string): string =>
  `schema: 1
annotations:
  - {id: 01KPDBC7R03H8V0ZD6P5WJAS2H, kind: evidence, at: {exact: the bridge}, for: {file: ${file}, exact: ${NAME}}}
`;

describe('annotations of files that are moved', () => {
  const files = vscode.workspace.getConfiguration('files');

  before(async () => {
    // In a browser the editor saves by itself after a second, and nothing would stay unsaved.
    await files.update('autoSave', 'off', vscode.ConfigurationTarget.Global);
    await writeFile(ONE, `Mayor ${NAME} cut the ribbon at noon on Friday, the town hall said.\n`);
    await writeFile(TWO, `The mayor of Port Ansel opened the bridge at noon on Friday.\n`);
    await writeFile(sidecar(ONE), verdictOn('two.txt'));
    await writeFile(sidecar(TWO), evidenceFor('one.txt'));
    const { document } = await show(ONE);
    await until('the verdict to be known', async () =>
      (await hoverAt(document, NAME)).toLowerCase().includes('supported'),
    );
  });

  after(async () => {
    await closeEditors();
    await removeFiles('moves', 'moved');
    await files.update('autoSave', undefined, vscode.ConfigurationTarget.Global);
  });

  const apply = async (add: (edit: vscode.WorkspaceEdit) => void): Promise<void> => {
    const edit = new vscode.WorkspaceEdit();
    add(edit);
    assert.ok(await vscode.workspace.applyEdit(edit));
  };
  const move = (from: string, to: string): Promise<void> =>
    apply((edit) => {
      edit.renameFile(fileUri(from), fileUri(to));
    });
  const untilReads = (name: string, text: string): Promise<unknown> =>
    until(`${name} to read as it should`, async () => {
      assert.equal(await readFile(name), text);
      return true;
    });

  it('name each other where they are now, and again when the move is taken back', async () => {
    await move(TWO, 'moves/in/two.txt');
    await untilReads(sidecar(ONE), verdictOn('in/two.txt'));
    await untilReads(sidecar('moves/in/two.txt'), evidenceFor('../one.txt'));
    assert.equal(await readFile(sidecar(TWO)), undefined);
    await move('moves/in/two.txt', TWO);
    await untilReads(sidecar(ONE), verdictOn('two.txt'));
    await untilReads(sidecar(TWO), evidenceFor('one.txt'));
  });

  it('stay as they are when their whole folder moves', async () => {
    await move('moves', 'moved');
    await untilReads(sidecar('moved/one.txt'), verdictOn('two.txt'));
    assert.equal(await readFile(sidecar('moved/two.txt')), evidenceFor('one.txt'));
    await move('moved', 'moves');
    await untilReads(sidecar(ONE), verdictOn('two.txt'));
  });

  it('keep up with moves that come one right after the other', async () => {
    await move(TWO, 'moves/deep/in/two.txt');
    await move('moves', 'moved');
    await move('moved/deep', 'moved/shallow');
    await untilReads(sidecar('moved/one.txt'), verdictOn('shallow/in/two.txt'));
    await untilReads(sidecar('moved/shallow/in/two.txt'), evidenceFor('../../one.txt'));
    await move('moved/shallow/in/two.txt', 'moved/two.txt');
    await move('moved', 'moves');
    await untilReads(sidecar(ONE), verdictOn('two.txt'));
    await untilReads(sidecar(TWO), evidenceFor('one.txt'));
  });

  it('are changed in the editor where a sidecar is open with changes', async () => {
    await closeEditors();
    const { document } = await until('the sidecar to open', () => show(sidecar(ONE)));
    await apply((edit) => {
      edit.insert(document.uri, new vscode.Position(0, 0), '# Mine.\n');
    });
    await move(TWO, 'moves/three.txt');
    await until('the path in the editor', () =>
      Promise.resolve(document.getText() === `# Mine.\n${verdictOn('three.txt')}`),
    );
    await move('moves/three.txt', TWO);
    await until('the old path in the editor', () =>
      Promise.resolve(document.getText() === `# Mine.\n${verdictOn('two.txt')}`),
    );
    await apply((edit) => {
      edit.delete(document.uri, new vscode.Range(0, 0, 1, 0));
    });
    await document.save();
    await untilReads(sidecar(ONE), verdictOn('two.txt'));
  });

  it('come along with a copy in another folder', async () => {
    const copy = 'moves/copies/one.txt';
    const contents = await vscode.workspace.fs.readFile(fileUri(ONE));
    await apply((edit) => {
      edit.createFile(fileUri(copy), { contents });
    });
    await untilReads(sidecar(copy), verdictOn('../two.txt'));
    assert.equal(await readFile(sidecar(ONE)), verdictOn('two.txt'));
    await removeFiles(copy, sidecar(copy));
  });

  it('can be taken back where they lie now', async () => {
    await show(ONE);
    await vscode.commands.executeCommand('secondSource.resolveAnnotation', {
      article: fileUri(ONE).toString(),
      annotation: '01KPDBC7R03H8V0ZD6P5WJAS2G',
    });
    await until('the state', async () => (await readFile(sidecar(ONE)))?.includes('state: resolved'));
    await move(ONE, 'moves/four.txt');
    await until('the sidecar to move', async () =>
      (await readFile(sidecar('moves/four.txt')))?.includes('state: resolved'),
    );
    await until('the change to be taken back', async () => {
      await vscode.commands.executeCommand('secondSource.undoAnnotation');
      return (await readFile(sidecar('moves/four.txt'))) === verdictOn('two.txt');
    });
    await move('moves/four.txt', ONE);
    await untilReads(sidecar(TWO), evidenceFor('one.txt'));
  });
});
