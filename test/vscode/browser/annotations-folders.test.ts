import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { copyAsEvidence, giveVerdict, linkEvidence } from './chords.ts';
import type { EditorPage } from './editor-page.ts';
import { closeEditor, openWorkspace } from './session.ts';
import { until } from './until.ts';

const TRAM = 'tram-report.txt';
const PIER = 'pier-report.txt';

describe('annotations in a workspace of two folders, in the page', () => {
  let editor: EditorPage;

  const onDisk = (name: string): Promise<string> =>
    readFile(path.join(editor.folder, name), 'utf8').catch(() => '');
  const names = async (): Promise<readonly string[]> =>
    (await editor.treeRows('Entities')).map(({ label }) => label);
  const rows = async (): Promise<readonly string[]> =>
    (await editor.treeRows('Annotations')).map(({ label }) => label);

  before(async () => {
    editor = await openWorkspace('two-desks');
    await editor.openContainer('Second Source');
  });

  after(async () => {
    await closeEditor(editor);
  });

  it('call a name what each folder agreed on, in its own file', async () => {
    await until('both names', async () => {
      const labels = await names();
      return labels.includes('Petra Quill-Marsh') && labels.includes('Captain Petra Quill');
    });
  });

  it('are listed for both, each kept beside its article', async () => {
    await until('the note of the coast', async () => (await rows()).includes('Note: Count them.'));
    const coast = await onDisk(`coast/${PIER}.annotations.yaml`);
    await editor.openFile(`city/${TRAM}`);
    await editor.select('61 million euros');
    await giveVerdict(editor, 'Disputed', 'The budget says 58');
    await until('both articles', async () => {
      const labels = await rows();
      return labels.includes('Note: Count them.') && labels.includes('Disputed: The budget says 58');
    });
    assert.match(await onDisk(`city/${TRAM}.annotations.yaml`), /verdict: disputed/);
    assert.equal(await onDisk(`coast/${PIER}.annotations.yaml`), coast);
  });

  it('give a thing another name in the file of its folder alone', async () => {
    const coast = await onDisk('coast/entities.annotations.yaml');
    await editor.goToWord('Petra Quill');
    await editor.press('F2');
    const box = editor.page.locator('.rename-box input');
    await box.waitFor();
    await box.fill('Petra Quill-Hansen');
    await editor.press('Enter');
    await until('the new name', async () => (await names()).includes('Petra Quill-Hansen'));
    await editor.runCommand('File: Save All Files');
    await until('the file of the city', async () =>
      (await onDisk('city/entities.annotations.yaml')).includes('name: Petra Quill-Hansen'),
    );
    assert.match(await onDisk('city/entities.annotations.yaml'), /^# What the city desk agreed on\.\n/);
    assert.equal(await onDisk('coast/entities.annotations.yaml'), coast);
    assert.ok((await names()).includes('Captain Petra Quill'));
  });

  it('take up what somebody writes into the file of a folder by hand', async () => {
    const file = 'coast/entities.annotations.yaml';
    const text = (await onDisk(file)).replace('Captain Petra Quill', 'Petra Quill of Osthaven');
    await writeFile(path.join(editor.folder, file), text);
    await until('the name that was written', async () => (await names()).includes('Petra Quill of Osthaven'));
    assert.ok((await names()).includes('Petra Quill-Hansen'));
  });

  it('do not name files of the other folder as evidence', async () => {
    await editor.openFile(`coast/${PIER}`);
    await editor.select('three weeks');
    await copyAsEvidence(editor);
    const clipboard = await editor.page.evaluate<string>('navigator.clipboard.readText()');
    assert.equal(clipboard, '“three weeks” (pier-report.txt)');
    await editor.openFile(`city/${TRAM}`);
    await editor.select('2028');
    await linkEvidence(editor, 'The address of a page');
    await editor.press('Escape');
  });

  it('are summed up for the folder that is asked for', async () => {
    await editor.runCommand('Second Source: Write the Summary of the Fact Check…');
    await editor.pick('Markdown');
    await editor.pick('coast');
    await until('the summary', async () => (await editor.visibleText()).includes('Count them.'));
    assert.doesNotMatch(await editor.visibleText(), /Disputed|tram-report/);
  });
});
