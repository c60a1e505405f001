import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { EditorPage } from './editor-page.ts';
import type { ProblemRow } from './problem-rows.ts';
import { closeEditor, openEditor } from './session.ts';
import { until } from './until.ts';

const GAZETTE = 'ansel-gazette.txt';

describe('a first day with two articles, in the page', () => {
  let editor: EditorPage;

  before(async () => {
    editor = await openEditor('harbour');
  });

  after(async () => {
    await closeEditor(editor);
  });

  it('lists who and what they talk about, by kind and with counts', async () => {
    await editor.openContainer('Second Source');
    const rows = await until('the entities', async () => {
      const all = await editor.treeRows('Entities');
      return all.some(({ label }) => label === 'Petra Quill') && all;
    });
    const labels = rows.map(({ level, label }) => `${'  '.repeat(level - 1)}${label}`);
    assert.equal(labels[0], 'People');
    assert.ok(labels.includes('  Oskar Brandvold'), labels.join('\n'));
    const quill = rows.find(({ label }) => label === 'Petra Quill');
    assert.match(quill?.description ?? '', /^\d+ in 2 articles$/);
    assert.match(quill?.accessibleName ?? '', /^Petra Quill, person, \d+ mentions, 2 articles/);
  });

  it('leads from a person over an article to the mention', async () => {
    await editor.expand('Entities', 'Petra Quill');
    await editor.expand('Entities', GAZETTE);
    const rows = await editor.treeRows('Entities');
    const mention = rows.find(({ level, text }) => level === 4 && text.includes('Petra Quill'));
    assert.ok(mention, 'a mention with the words around it');
    await (await editor.treeRow('Entities', mention.label)).click();
    await editor.page.locator(`.tab.active[data-resource-name="${GAZETTE}"]`).waitFor();
    await editor.page.locator('.statusbar-item').getByText(`(${'Petra Quill'.length} selected)`).waitFor();
  });

  it('says in a hover who somebody is, with a way to the other article', async () => {
    await editor.openFile(GAZETTE);
    await editor.hover('Petra Quill', /Petra Quill · person[^]*tidewater-courier\.txt: /);
    await editor.hoverContent().getByRole('link', { name: 'tidewater-courier.txt' }).last().click();
    await editor.page.locator('.tab.active[data-resource-name="tidewater-courier.txt"]').waitFor();
  });

  it('lists the conflict with the contrary passage, and a code that opens its page', async () => {
    await editor.openFile(GAZETTE);
    const conflict = await until('the conflict over the cost', async () =>
      (await editor.problems()).find(isAboutCost),
    );
    assert.equal(conflict.severity, 'warning');
    assert.equal(conflict.source, 'Second Source');
    assert.deepEqual(
      conflict.related.map(({ file }) => file),
      ['tidewater-courier.txt'],
    );
    await editor.page
      .locator('.markers-panel')
      .getByRole('button', { name: 'conflict/quantity' })
      .first()
      .click();
    await editor.page.locator('.tab.active[data-resource-name="conflict-quantity.md"]').waitFor();
  });

  it('takes a dismissal by keyboard alone, and keeps it', async () => {
    await editor.openFile(GAZETTE);
    await until('the finding', async () => (await editor.problems()).some(isAboutCost));
    await editor.goToWord('48 million euros');
    const fixes = await editor.quickFixes();
    assert.deepEqual(fixes.slice(0, 5), [
      'Quick Fix',
      'Open the passages side by side',
      'Give a verdict…',
      'Dismiss with a reason…',
      'Show the rule',
    ]);
    await editor.press('ArrowDown');
    await editor.press('ArrowDown');
    await editor.press('Enter');
    await editor.enterUnder('Dismiss this finding', 'The courier left out the lighting');
    const isGone = async (): Promise<boolean> => !(await editor.problems()).some(isAboutCost);
    await until('the finding to go', isGone);
    const sidecar = await readFile(path.join(editor.folder, `${GAZETTE}.annotations.yaml`), 'utf8');
    assert.match(sidecar, /kind: dismissal[^]*reason: The courier left out the lighting/);
  });

  it('remembers it after a reload', async () => {
    await editor.reload();
    await editor.openFile('tidewater-courier.txt');
    await until('the other side of the conflict', async () =>
      (await editor.problems()).some(({ file }) => file === 'tidewater-courier.txt'),
    );
    const problems = await editor.problems();
    assert.ok(!problems.some(isAboutCost));
  });
});

/** The cost stands in line 10 of the other article. */
function isAboutCost({ file, code, related }: ProblemRow): boolean {
  return file === GAZETTE && code === 'conflict/quantity' && related.some(({ line }) => line === 10);
}
