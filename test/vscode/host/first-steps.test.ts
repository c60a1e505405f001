import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeEditors, fileUri, show, untilMarks } from './workspace-files.ts';

const GAZETTE = 'ansel-gazette.txt';

describe('the first steps', () => {
  afterEach(closeEditors);

  it('put the sample story where a person says, and keep what was annotated there', async () => {
    const into = vscode.Uri.from({ scheme: fileUri('').scheme, path: `${fileUri('').path}.sample-test` });
    try {
      const put = (): Thenable<vscode.Uri> =>
        vscode.commands.executeCommand('secondSource.openSample', into, false);
      const folder = await put();
      const names = (await vscode.workspace.fs.readDirectory(folder)).map(([name]) => name);
      assert.ok(names.includes('freight-ledger.txt'), names.join(', '));
      const first = vscode.Uri.joinPath(folder, 'freight-ledger.txt');
      await vscode.workspace.fs.writeFile(first, new TextEncoder().encode('mine'));
      await put();
      assert.equal(new TextDecoder().decode(await vscode.workspace.fs.readFile(first)), 'mine');
    } finally {
      await vscode.workspace.fs.delete(into, { recursive: true });
    }
  });

  it('leave conflicts alone in sight when asked to, and bring the rest back', async () => {
    await show(GAZETTE);
    const all = await untilMarks(GAZETTE, 'findings', (marks) => marks.length > 2);
    const conflicts = all.filter(({ severity }) => severity <= vscode.DiagnosticSeverity.Warning);
    assert.ok(conflicts.length > 0 && conflicts.length < all.length, `${conflicts.length} of ${all.length}`);
    await vscode.commands.executeCommand('secondSource.showOnlyConflicts');
    try {
      await untilMarks(GAZETTE, 'conflicts alone', (marks) => marks.length === conflicts.length);
    } finally {
      await vscode.commands.executeCommand('secondSource.showAllFindings');
    }
    await untilMarks(GAZETTE, 'everything again', (marks) => marks.length === all.length);
  });

  it('find every command that the walkthrough and the welcome texts offer', async () => {
    const extension = vscode.extensions.getExtension('second-source.second-source');
    const text = JSON.stringify(extension?.packageJSON);
    const offered = new Set([...text.matchAll(/\(command:([\w.]+)/g)].map(([, command]) => command ?? ''));
    assert.ok(offered.size > 5);
    const known = new Set(await vscode.commands.getCommands(true));
    assert.deepEqual(
      [...offered].filter((command) => !known.has(command)),
      [],
    );
  });
});
