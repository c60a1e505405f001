import assert from 'node:assert/strict';
import type { EditorPage } from './editor-page.ts';
import { watchExtensionLog, type ExtensionLog } from './extension-log.ts';
import { closeEditor, openEditor } from './session.ts';
import { until } from './until.ts';

describe('an article in the page', () => {
  let editor: EditorPage;
  let log: ExtensionLog;

  before(async () => {
    log = await watchExtensionLog();
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
    await until('the extension to be activated', log.isActivated);
    assert.deepEqual(await log.errors(), []);
    assert.deepEqual(await editor.notifications(), []);
  });
});
