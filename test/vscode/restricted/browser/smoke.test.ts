import assert from 'node:assert/strict';
import type { EditorPage } from '../../browser/editor-page.ts';
import { watchExtensionLog, type ExtensionLog } from '../../browser/extension-log.ts';
import { closeEditor, openEditor } from '../../browser/session.ts';
import { until } from '../../browser/until.ts';

describe('an article of a folder that is not trusted, in the page', () => {
  let editor: EditorPage;
  let log: ExtensionLog;

  before(async () => {
    log = await watchExtensionLog();
    editor = await openEditor('harbour');
  });

  after(async () => {
    await closeEditor(editor);
  });

  it('is shown in Restricted Mode, where the extension activates and logs no error', async () => {
    await editor.openFile('ansel-gazette.txt');
    await editor.page.locator('.statusbar-item').getByText('Restricted Mode').waitFor();
    await until('the extension to be activated', log.isActivated);
    assert.deepEqual(await log.errors(), []);
  });
});
