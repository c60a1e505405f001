import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { EditorPage } from './editor-page.ts';
import { closeEditor, openEditor } from './session.ts';
import { until } from './until.ts';
import { wordOf } from './word-of.ts';

/** More people than a list shows at first, in the order of their names, ten in each article. */
const PEOPLE = 230;
const NAMES = Array.from({ length: PEOPLE }, (_, number) => `Ada ${wordOf(7 * number + 100)}`).sort();

describe('a long list in the Entities view, in the page', () => {
  let editor: EditorPage;

  before(async () => {
    editor = await openEditor('harbour');
    for (let first = 0; first < PEOPLE; first += 10) {
      const said = NAMES.slice(first, first + 10).map((name) => `Mayor ${name} spoke. The hall was full.`);
      await writeFile(
        path.join(editor.folder, `hearing-${first}.txt`),
        `A hearing\n\n${said.join('\n\n')}\n`,
      );
    }
    await editor.openContainer('Second Source');
  });

  after(async () => {
    await closeEditor(editor);
  });

  it('ends with a row that shows more, and goes on at the first of them', async () => {
    const more = await editor.treeRow('Entities', 'Show More');
    const [, hidden] =
      /^Show More, (\d+) not shown/.exec((await more.getAttribute('aria-label')) ?? '') ?? [];
    assert.ok(Number(hidden) >= 30);
    await more.click();
    const reached = editor.page.locator('.pane-body .monaco-list-row.focused .label-name');
    const unseen = NAMES.slice(-Number(hidden));
    await until('the first row that was not shown', async () => unseen.includes(await reached.innerText()));
  });

  it('shows a name at the cursor that was not shown', async () => {
    await editor.reload();
    await editor.treeRow('Entities', 'Show More');
    const place = PEOPLE - 8;
    const name = NAMES[place] ?? '';
    await editor.openFile(`hearing-${place - (place % 10)}.txt`);
    await editor.goToWord(name);
    await editor.runCommand('Second Source: Show in the Entities View');
    const selected = editor.page.locator('.pane-body .monaco-list-row.selected .label-name');
    await until('the row to be selected', async () => (await selected.innerText()) === name);
  });
});
