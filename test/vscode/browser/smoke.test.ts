import assert from 'node:assert/strict';
import type { EditorPage } from './editor-page.ts';
import { extensionErrors, isActivated } from './extension-log.ts';
import { closeEditor, openEditor } from './session.ts';
import { until } from './until.ts';

describe('an article in the page', () => {
  let editor: EditorPage;

  before(async () => {
    editor = await openEditor('harbour');
  });

  after(async () => {
    await closeEditor(editor);
  });

  it('is shown as it was written', async () => {
    await editor.openFile('ansel-gazette.txt');
    assert.match(await editor.visibleText(), /^Traffic flows across Lindmark Bridge again\n/);
  });

  it('activates the extension, which logs no error and shows none', async () => {
    await until('the extension to be activated', isActivated);
    assert.deepEqual(await extensionErrors(), []);
    assert.deepEqual(await editor.notifications(), []);
  });
});
