import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { EditorPage } from './editor-page.ts';
import { closeEditor, openEditor } from './session.ts';
import { until } from './until.ts';
import { wordOf } from './word-of.ts';

/** More articles than are read before the editor says that it is reading. */
const MANY = 2_500;

/** Reading is shown after some seconds; a busy machine takes some more. Unit: ms. */
const PATIENCE_MS = 60_000;

describe('the reading of a large folder, in the page', () => {
  let editor: EditorPage;

  before(async () => {
    editor = await openEditor('harbour');
    for (let number = 0; number < MANY; number++) {
      const [town, clerk, thing] = [11, 7, 3].map((factor) => wordOf(number * factor + factor));
      const text = `${town} council meets\n\nThe council of ${town} voted on its ${thing?.toLowerCase()} in ${1900 + (number % 120)}, said Clerk Ada ${clerk}.\n`;
      await writeFile(path.join(editor.folder, `case-${number}.txt`), text);
    }
  });

  after(async () => {
    await closeEditor(editor);
  });

  it('says how far it has come, and ends when a person stops it', async () => {
    await editor.openContainer('Second Source');
    const told = editor.page
      .locator('.notification-toast')
      .filter({ hasText: 'Second Source: reading the articles' });
    await told.waitFor({ timeout: PATIENCE_MS });
    await until('the count', async () => /\d+ left/.test(await told.innerText()));
    await told.getByRole('button', { name: 'Cancel' }).click();
    await told.waitFor({ state: 'hidden' });
    // What was read until then. There are too many rows to look through them all.
    await editor.page
      .locator('.pane-body .monaco-list-row')
      .getByText('People', { exact: true })
      .waitFor({ timeout: PATIENCE_MS });
    assert.deepEqual(await editor.notifications(), []);
  });
});
