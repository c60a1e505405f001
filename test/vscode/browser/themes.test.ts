import assert from 'node:assert/strict';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { EditorPage } from './editor-page.ts';
import { barriersIn, panelWith } from './panel-frames.ts';
import { closeEditor, openEditor } from './session.ts';

/** Themes that come with the editor: the class that the page has under each, and that of a panel. */
const THEMES = [
  ['Default Light Modern', 'vs', 'vscode-light'],
  ['Default High Contrast', 'hc-black', 'vscode-high-contrast'],
  ['Default High Contrast Light', 'hc-light', 'vscode-high-contrast-light'],
  ['Default Dark Modern', 'vs-dark', 'vscode-dark'],
] as const;

describe('the panels on a story in every kind of theme, in the page', () => {
  let editor: EditorPage;

  before(async () => {
    editor = await openEditor('harbour');
    await mkdir(path.join(editor.folder, '.vscode'));
    await editor.openContainer('Second Source');
    await editor.openFile('ansel-gazette.txt');
    await editor.untilUnderlined('warning');
  });

  after(async () => {
    await closeEditor(editor);
  });

  for (const [theme, page, panel] of THEMES) {
    it(`have no barrier that axe-core knows in ${theme}`, async () => {
      const settings = JSON.stringify({ 'workbench.colorTheme': theme });
      await writeFile(path.join(editor.folder, '.vscode', 'settings.json'), settings);
      await editor.page.locator(`.monaco-workbench.${page}`).waitFor();
      for (const [command, mark] of [
        ['Compare the Sources in a Table', 'td.conflicts'],
        ['Show the Timeline', '.fact.conflicting'],
      ] as const) {
        await editor.runCommand(`Second Source: ${command}`);
        const frame = await panelWith(editor, `body.${panel} ${mark}`);
        assert.deepEqual(await barriersIn(frame), [], command);
      }
    });
  }
});
