import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { EditorPage } from './editor-page.ts';
import { mergeByKey } from './row-keys.ts';
import { closeEditor, openEditor } from './session.ts';
import { RELOAD_MS, until } from './until.ts';

const GAZETTE = 'ansel-gazette.txt';
const COURIER = 'tidewater-courier.txt';
const INJURED = 'Three workers';

describe('decisions, in the page', () => {
  let editor: EditorPage;

  const onDisk = (name: string): Promise<string> =>
    readFile(path.join(editor.folder, name), 'utf8').catch(() => '');
  const sidecar = (article: string): Promise<string> => onDisk(`${article}.annotations.yaml`);
  /** How often an article's sidecar says so. */
  const count = async (article: string, what: string): Promise<number> =>
    (await sidecar(article)).split(what).length - 1;
  const problemsOf = async (article: string): Promise<readonly string[]> =>
    (await editor.problems()).flatMap(({ file, message }) => (file === article ? [message] : []));
  const annotations = async (): Promise<readonly string[]> =>
    (await editor.treeRows('Annotations')).map(({ label }) => label);
  const save = (article: string, expected: string): Promise<unknown> =>
    until(`${article} to be saved`, async () => {
      await editor.press('ControlOrMeta+S');
      return (await onDisk(article)).includes(expected);
    });

  before(async () => {
    editor = await openEditor('harbour');
    await editor.openContainer('Second Source');
    await until('the entities', async () => (await editor.treeRows('Entities')).length > 0);
    await editor.openFile(GAZETTE);
    await editor.untilUnderlined('warning');
  });

  after(async () => {
    await closeEditor(editor);
  });

  it('about a name hold at all its places in the article when asked, and in the folder', async () => {
    await editor.goToWord('Lindmark Bridge', 2);
    await editor.runCommand('Second Source: Correct the Kind…');
    await editor.pick('organization');
    await until('the decision', async () => (await count(GAZETTE, 'kind: entity')) === 1);
    await editor.runCommand('Second Source: Apply to All Occurrences in the Article');
    await until('the other place', async () => (await count(GAZETTE, 'kind: entity')) === 2);
    assert.equal(await sidecar(COURIER), '');
    await editor.runCommand('Second Source: Apply to All Occurrences in the Folder…');
    const dialog = editor.page.locator('.monaco-dialog-box');
    await dialog.getByText('1 more places of “Lindmark Bridge” in 1 article').waitFor();
    await dialog.getByRole('button', { name: 'Apply' }).click();
    await until('the other article', async () => (await count(COURIER, 'exact: Lindmark Bridge')) === 1);
    await editor.runCommand('Second Source: Undo the Last Annotation Change');
    await until('the other article to be as it was', async () => (await sidecar(COURIER)) === '');
    assert.equal(await count(GAZETTE, 'kind: entity'), 2);
  });

  it('to dismiss a finding take it away, with the reason', async () => {
    await until('the finding', async () =>
      (await problemsOf(GAZETTE)).some((said) => said.includes(INJURED)),
    );
    await editor.goToWord(INJURED);
    await editor.chooseQuickFix('Dismiss with a reason…');
    await editor.enterUnder('Dismiss this finding', 'the Courier counts the first day only');
    await until(
      'the finding to go',
      async () => !(await problemsOf(GAZETTE)).some((said) => said.includes(INJURED)),
    );
    assert.match(
      await sidecar(GAZETTE),
      /kind: dismissal[^]*against:[^]*file: tidewater-courier\.txt[^]*reason: the Courier counts the first day only/,
    );
  });

  it('to merge two entities make them one', async () => {
    await mergeByKey(editor, 'Tomas Eriden', 'Ines Falkenberg');
    await until('one of the two', async () => {
      const labels = (await editor.treeRows('Entities')).map(({ label }) => label);
      return labels.includes('Ines Falkenberg') && !labels.includes('Tomas Eriden');
    });
  });

  it('are all still there when the article above them was edited, and after a reload', async () => {
    await editor.openFile(GAZETTE);
    const before = await sidecar(GAZETTE);
    const [rows, problems] = [await annotations(), await problemsOf(GAZETTE)];
    await editor.goTo(1, 1);
    await editor.type('The ribbon was cut at noon.');
    await editor.press('Enter');
    await save(GAZETTE, 'The ribbon was cut at noon.\n');
    await editor.reload();
    await editor.openContainer('Second Source');
    await until('the annotations', async () => (await annotations()).length === rows.length, RELOAD_MS);
    assert.deepEqual(await annotations(), rows);
    await until('the findings', async () => (await problemsOf(GAZETTE)).length > 0);
    assert.deepEqual(await problemsOf(GAZETTE), problems);
    const names = (await editor.treeRows('Entities')).map(({ label }) => label);
    assert.ok(names.includes('Ines Falkenberg') && !names.includes('Tomas Eriden'));
    assert.equal(await sidecar(GAZETTE), before);
  });

  it('to dismiss lapse when what they speak of changes, and say why', async () => {
    await editor.openFile(COURIER);
    await editor.select('Two workers');
    await editor.type('Five workers');
    await save(COURIER, 'Five workers');
    const [said] = await until('the finding to come back', async () => {
      const back = (await problemsOf(GAZETTE)).filter((message) => message.includes(INJURED));
      return back.length > 0 && back;
    });
    assert.match(String(said), /dismiss/i);
  });
});
