import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { EditorPage } from './editor-page.ts';
import { mergeByKey } from './row-keys.ts';
import { closeEditor, openEditor } from './session.ts';
import { until } from './until.ts';

const GAZETTE = 'ansel-gazette.txt';

describe('choices in the Entities view, in the page', () => {
  let editor: EditorPage;

  before(async () => {
    editor = await openEditor('harbour');
    await editor.openContainer('Second Source');
    await untilRows('both articles to be read', (labels) => labels.includes('Ines Falkenberg'));
  });

  after(async () => {
    await closeEditor(editor);
  });

  const labelsNow = async (): Promise<readonly string[]> =>
    (await editor.treeRows('Entities')).map(({ label }) => label);

  const untilRows = (
    what: string,
    isSo: (labels: readonly string[]) => boolean,
  ): Promise<readonly string[]> =>
    until(what, async () => {
      const labels = await labelsNow();
      return isSo(labels) && labels;
    });

  it('list the names that hold what is typed, while it is typed', async () => {
    await editor.runCommand('Second Source: Filter the Entities…');
    await editor.fillUnder('Filter the Entities', 'quil');
    await untilRows(
      'Quill alone',
      (labels) => labels.includes('Petra Quill') && !labels.includes('Port Ansel'),
    );
    await editor.press('Enter');
    await editor.runCommand('Second Source: Clear the Filter of the Entities');
    await untilRows('all names again', (labels) => labels.includes('Port Ansel'));
  });

  it('take the filter back by Escape', async () => {
    await editor.runCommand('Second Source: Filter the Entities…');
    await editor.fillUnder('Filter the Entities', 'zebra');
    await untilRows('no name', (labels) => labels.length === 0);
    await editor.press('Escape');
    await untilRows('all names again', (labels) => labels.includes('Port Ansel'));
  });

  it('put the names under the articles, and under the stories', async () => {
    await editor.runCommand('Second Source: Group by Article');
    await untilRows('the articles', (labels) => labels[0] === GAZETTE);
    await editor.runCommand('Second Source: Group by Story');
    await untilRows('the story', (labels) => labels[0] === 'Traffic flows across Lindmark Bridge again');
    await editor.runCommand('Second Source: Group by Kind');
    await untilRows('the kinds', (labels) => labels[0] === 'People');
  });

  it('show the name at the cursor, and keep it selected and open while something else is typed', async () => {
    await editor.openFile(GAZETTE);
    await editor.goToWord('Petra Quill');
    await editor.runCommand('Second Source: Show in the Entities View');
    const row = await editor.treeRow('Entities', 'Petra Quill');
    await until('the row to be selected', async () => (await row.getAttribute('aria-selected')) === 'true');
    await until('the row to be open', async () => (await row.getAttribute('aria-expanded')) === 'true');
    await editor.page.locator('.editor-instance').first().click();
    await editor.press('ControlOrMeta+End');
    await editor.type(' Governor Karla Venn agreed.');
    await untilRows('the new name', (labels) => labels.some((label) => label.includes('Karla Venn')));
    const again = await editor.treeRow('Entities', 'Petra Quill');
    assert.equal(await again.getAttribute('aria-expanded'), 'true');
    assert.equal(await again.getAttribute('aria-selected'), 'true');
  });

  it('merge one that is dragged onto another, once a person has said yes', async () => {
    const { page } = editor;
    const drag = async (): Promise<void> => {
      // What tells of the row that the mouse rests on lies over others.
      await editor.dismissOverlays();
      const onto = await editor.treeRow('Entities', 'Oskar Brandvold');
      await (await editor.treeRow('Entities', 'Petra Quill')).dragTo(onto);
      await page
        .locator('.monaco-dialog-box')
        .getByText('Are Petra Quill and Oskar Brandvold the same?')
        .waitFor();
    };
    await drag();
    await editor.press('Escape');
    await page.locator('.monaco-dialog-box').waitFor({ state: 'hidden' });
    assert.ok((await labelsNow()).includes('Petra Quill'));
    await drag();
    await page.locator('.monaco-dialog-box').getByRole('button', { name: 'Merge' }).click();
    await untilRows('one of the two', (labels) => !labels.includes('Petra Quill'));
    const sidecar = await readFile(path.join(editor.folder, `${GAZETTE}.annotations.yaml`), 'utf8');
    assert.match(sidecar, /kind: same-as[^]*name: Oskar Brandvold/);
  });

  it('merge two that are selected, by one key', async () => {
    await mergeByKey(editor, 'Tomas Eriden', 'Ines Falkenberg');
    await untilRows('one of the two', (labels) => !labels.includes('Tomas Eriden'));
    const sidecar = await readFile(path.join(editor.folder, `${GAZETTE}.annotations.yaml`), 'utf8');
    assert.match(sidecar, /kind: same-as/);
  });
});
