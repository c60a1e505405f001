import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Frame } from 'playwright-core';
import type { EditorPage } from './editor-page.ts';
import { barriersIn, panelWith } from './panel-frames.ts';
import { closeEditor, openEditor } from './session.ts';
import { until } from './until.ts';

/** An outlet and words that would run, were they taken for a part of the page. */
const HOSTILE = `---
outlet: <img src=x onerror="document.title='run'">
published: 2026-03-14
---
Lindmark Bridge <b>open</b> again

The Lindmark Bridge in Port Ansel reopened on Friday after repairs that took 11 months. The repairs cost 57 million euros, the harbour authority said.
`;

describe('the panels on a story, in the page', () => {
  let editor: EditorPage;

  before(async () => {
    editor = await openEditor('harbour');
    await writeFile(path.join(editor.folder, 'hostile.txt'), HOSTILE);
    await editor.openContainer('Second Source');
    await editor.openFile('ansel-gazette.txt');
    await editor.untilUnderlined('warning');
  });

  after(async () => {
    await closeEditor(editor);
  });

  /** What has the focus in a panel. */
  const focused = (frame: Frame): Promise<string> =>
    frame.locator(':focus').evaluate((place) => (place as unknown as { innerText: string }).innerText);

  it('show what each source says, with no barrier that axe-core knows', async () => {
    await editor.runCommand('Second Source: Compare the Sources in a Table');
    const frame = await panelWith(editor, 'table td.conflicts >> text=48 million euros');
    assert.ok((await frame.locator('thead th').count()) >= 4);
    assert.deepEqual(await barriersIn(frame), []);
  });

  it('run nothing that an article says', async () => {
    const frame = await panelWith(editor, 'thead th >> text=<img src=x');
    assert.equal(await frame.locator('#content img, #content b').count(), 0);
    assert.notEqual(await frame.evaluate('document.title'), 'run');
  });

  it('are walked by arrow keys, with one place in the order of tabs', async () => {
    const frame = await panelWith(editor, 'table');
    await frame.locator('thead th').first().focus();
    await editor.press('ArrowDown');
    await editor.press('ArrowRight');
    assert.equal(await frame.locator('#content [tabindex="0"]').count(), 1);
    assert.equal(await frame.locator('tbody tr').first().locator('td').first().getAttribute('tabindex'), '0');
    await editor.press('Control+End');
    assert.equal(await frame.locator('tbody tr').last().locator('td').last().getAttribute('tabindex'), '0');
    await editor.press('Control+Home');
    assert.equal(await focused(frame), 'Fact');
  });

  it('are filtered, and keep the words that are typed', async () => {
    const frame = await panelWith(editor, 'table');
    const rows = frame.locator('tbody tr');
    const all = await rows.count();
    await frame.locator('input[type=search]').pressSequentially('48 million');
    await until('fewer rows', async () => (await rows.count()) < all);
    assert.equal(await frame.locator('input[type=search]').inputValue(), '48 million');
    await frame.locator('input[type=search]').fill('');
    await until('all rows', async () => (await rows.count()) === all);
  });

  it('say in their legend, and to a screen reader, what signs and letters mean', async () => {
    const frame = await panelWith(editor, 'table');
    const legend = await frame.locator('#legend').innerText();
    assert.match(legend, /≠\s*conflicts[^]*✓\s*agrees[^]*–\s*silent[^]*Letters tell apart/);
    assert.equal(await frame.locator('table').getAttribute('aria-describedby'), 'legend');
    const cell = frame.locator('td.conflicts', { hasText: '42 million euros' }).first();
    assert.match(
      (await cell.textContent()) ?? '',
      /conflicts ([A-C])version \1 of 3, 1 independent origin: 42/,
    );
  });

  it('open a passage by Enter', async () => {
    const frame = await panelWith(editor, 'table');
    const cell = frame.locator('td', { hasText: '42 million euros' }).first();
    await cell.focus();
    await editor.press('Enter');
    await editor.page.locator('.tab.active[data-resource-name="tidewater-courier.txt"]').waitFor();
    await editor.page
      .locator('.statusbar-item')
      .getByText(/\(\d+ selected\)/)
      .waitFor();
  });

  it('follow what is typed', async () => {
    const frame = await panelWith(editor, 'table');
    await editor.openFile('ansel-gazette.txt');
    await editor.select('48 million euros');
    await editor.type('49 million euros');
    await until(
      'the new figure',
      async () => (await frame.locator('td', { hasText: '49 million euros' }).count()) > 0,
    );
  });

  it('show the timeline, with no barrier that axe-core knows', async () => {
    await editor.runCommand('Second Source: Show the Timeline');
    const frame = await panelWith(editor, '.timeline .fact.conflicting');
    assert.deepEqual(await barriersIn(frame), []);
    const marks = await frame.locator('.fact.conflicting svg path').count();
    assert.equal(marks, await frame.locator('.fact.conflicting').count());
  });

  it('are walked along the timeline by keys, and lead to a passage by Enter', async () => {
    const frame = await panelWith(editor, '.timeline .fact.conflicting');
    const facts = frame.locator('.fact');
    await facts.first().focus();
    await editor.press('End');
    assert.equal(await facts.last().getAttribute('tabindex'), '0');
    await editor.press('Home');
    assert.equal(await facts.first().getAttribute('tabindex'), '0');
    assert.equal(await frame.locator('#content [tabindex="0"]').count(), 1);
    await editor.press('Enter');
    await editor.page
      .locator('.statusbar-item')
      .getByText(/\(\d+ selected\)/)
      .waitFor();
  });
});
