import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  closeEditors,
  codeOf,
  fileUri,
  marks,
  placeOf,
  removeFiles,
  show,
  untilMarks,
  writeFile,
} from './workspace-files.ts';

const GAZETTE = 'ansel-gazette.txt';
const COURIER = 'tidewater-courier.txt';

function isAbout(document: vscode.TextDocument, words: string): (mark: vscode.Diagnostic) => boolean {
  return (mark) => mark.range.intersection(placeOf(document, words)) !== undefined;
}

describe('the Problems panel', () => {
  afterEach(async () => {
    await closeEditors();
    await removeFiles('windows.txt', 'third.txt', 'shown.txt');
  });

  it('warns of a conflict where it stands, with every contrary passage and a page for its code', async () => {
    const { document } = await show(GAZETTE);
    const found = await untilMarks(GAZETTE, 'the conflict over the cost', (all) =>
      all.some(isAbout(document, '48 million euros')),
    );
    const conflict = found.find(isAbout(document, '48 million euros'));
    assert.ok(conflict);
    assert.equal(conflict.severity, vscode.DiagnosticSeverity.Warning);
    assert.equal(codeOf(conflict), 'conflict/quantity');
    assert.match(conflict.message, /42 million/);
    const [related] = conflict.relatedInformation ?? [];
    assert.ok(related);
    assert.equal(related.location.uri.toString(), fileUri(COURIER).toString());
    const other = await vscode.workspace.openTextDocument(fileUri(COURIER));
    assert.match(other.getText(related.location.range), /42 million euros/);
    assert.ok(typeof conflict.code === 'object');
    const page = await vscode.workspace.fs.readFile(conflict.code.target);
    assert.match(new TextDecoder().decode(page), /^# conflict\/quantity/);
  });

  it('follows what is typed, and what is undone', async () => {
    const editor = await show(GAZETTE);
    const { document } = editor;
    await untilMarks(GAZETTE, 'the conflict over the cost', (all) =>
      all.some(isAbout(document, '48 million euros')),
    );
    await editor.edit((edit) => {
      edit.replace(placeOf(document, '48 million euros'), '42 million euros');
    });
    await untilMarks(
      GAZETTE,
      'no conflict over the cost',
      (all) => !all.some(isAbout(document, '42 million euros')),
    );
    await vscode.commands.executeCommand('undo');
    await untilMarks(GAZETTE, 'the conflict again', (all) => all.some(isAbout(document, '48 million euros')));
    await vscode.commands.executeCommand('workbench.action.files.revert');
  });

  it('marks the same words in a file with CR LF, a byte-order mark and letters beyond the first plane', async () => {
    const article = [
      '\ufeff🚢 Lindmark Bridge reopens to traffic',
      '',
      '14 March 2026',
      '',
      'The Lindmark Bridge in Port Ansel reopened on Friday after repairs that took 11 months. 🎉',
      '',
      'The repairs of the Lindmark Bridge cost 53 million euros, the harbour authority said.',
      '',
    ];
    await writeFile('windows.txt', article.join('\r\n'));
    const { document } = await show('windows.txt');
    const found = await untilMarks('windows.txt', 'a conflict over the cost', (all) =>
      all.some((mark) => codeOf(mark) === 'conflict/quantity'),
    );
    const conflict = found.find((mark) => codeOf(mark) === 'conflict/quantity');
    assert.ok(conflict);
    assert.match(document.getText(conflict.range), /53 million euros$/);
  });

  it('forgets an article that is deleted, and what others said against it', async () => {
    await writeFile(
      'third.txt',
      'Lindmark Bridge open again\n\n14 March 2026\n\nThe Lindmark Bridge in Port Ansel reopened on Friday after repairs that took 11 months. The repairs cost 57 million euros, the harbour authority said.\n',
    );
    await show(GAZETTE);
    const names = (mark: vscode.Diagnostic): boolean =>
      (mark.relatedInformation ?? []).some(({ location }) => location.uri.path.endsWith('/third.txt'));
    await untilMarks(GAZETTE, 'a conflict with the third article', (all) => all.some(names));
    await removeFiles('third.txt');
    await untilMarks(GAZETTE, 'no word of the third article', (all) => !all.some(names));
    assert.deepEqual(marks('third.txt'), []);
  });

  it('forgets an article that is deleted soon after its tab was closed', async () => {
    const text = `Lindmark Bridge open again\n\n14 March 2026\n\nThe Lindmark Bridge in Port Ansel reopened on Friday after repairs that took 11 months. The repairs cost 59 million euros, the harbour authority said.\n`;
    await writeFile('shown.txt', text);
    await show('shown.txt');
    await untilMarks('shown.txt', 'a conflict', (all) => all.length > 0);
    await closeEditors();
    await removeFiles('shown.txt');
    await untilMarks('shown.txt', 'nothing more', (all) => all.length === 0);
  });

  it('says nothing of a README', () => {
    assert.deepEqual(marks('README.md'), []);
  });
});
