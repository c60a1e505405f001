import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { Frame } from 'playwright-core';
import type { EditorPage } from './editor-page.ts';
import { closeEditor, openEditor } from './session.ts';
import { until } from './until.ts';

/** What axe-core finds wrong, as much of it as is read. */
interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string }[];
}

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

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

  /** The frame of a panel, once it holds what is looked for. */
  const panelWith = (selector: string): Promise<Frame> =>
    until(`a panel with ${selector}`, async () => {
      for (const frame of editor.page.frames())
        if (
          (await frame
            .locator(selector)
            .count()
            .catch(() => 0)) > 0
        )
          return frame;
      return undefined;
    });

  const violations = async (frame: Frame): Promise<readonly string[]> => {
    await frame.evaluate(AXE);
    const found = await frame.evaluate('axe.run(document).then(({ violations }) => violations)');
    return (found as readonly Violation[]).map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
  };

  /** What has the focus in a panel. */
  const focused = (frame: Frame): Promise<string> =>
    frame.locator(':focus').evaluate((place) => (place as unknown as { innerText: string }).innerText);

  it('show what each source says, with no barrier that axe-core knows', async () => {
    await editor.runCommand('Second Source: Compare the Sources in a Table');
    const frame = await panelWith('table td.conflicts >> text=48 million euros');
    assert.ok((await frame.locator('thead th').count()) >= 4);
    assert.deepEqual(await violations(frame), []);
  });

  it('run nothing that an article says', async () => {
    const frame = await panelWith('thead th >> text=<img src=x');
    assert.equal(await frame.locator('#content img, #content b').count(), 0);
    assert.notEqual(await frame.evaluate('document.title'), 'run');
  });

  it('are walked by arrow keys, with one place in the order of tabs', async () => {
    const frame = await panelWith('table');
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
    const frame = await panelWith('table');
    const rows = frame.locator('tbody tr');
    const all = await rows.count();
    await frame.locator('input[type=search]').pressSequentially('48 million');
    await until('fewer rows', async () => (await rows.count()) < all);
    assert.equal(await frame.locator('input[type=search]').inputValue(), '48 million');
    await frame.locator('input[type=search]').fill('');
    await until('all rows', async () => (await rows.count()) === all);
  });

  it('open a passage by Enter', async () => {
    const frame = await panelWith('table');
    const cell = frame.locator('td', { hasText: '42 million euros' }).first();
    await cell.click();
    await editor.page.locator('.tab.active[data-resource-name="tidewater-courier.txt"]').waitFor();
    await editor.page
      .locator('.statusbar-item')
      .getByText(/\(\d+ selected\)/)
      .waitFor();
  });

  it('follow what is typed', async () => {
    const frame = await panelWith('table');
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
    const frame = await panelWith('svg .fact.conflicting');
    assert.deepEqual(await violations(frame), []);
    await frame.locator('svg .fact').first().focus();
    await editor.press('ArrowDown');
    assert.equal(await frame.locator('#content [tabindex="0"]').count(), 1);
  });
});
