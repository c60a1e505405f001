import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Frame } from 'playwright-core';
import type { EditorPage } from './editor-page.ts';
import { panelWith } from './panel-frames.ts';
import { closeEditor, openEditor } from './session.ts';
import { until } from './until.ts';

const GAZETTE = 'ansel-gazette.txt';

/** More places than a panel has before its table. */
const MOST_TABS = 20;

/** How long a view or a menu may take to have the focus before it is asked for again, in milliseconds. */
const FOCUS_PATIENCE_MS = 3_000;

/** How long it may take in all, each time with the command palette's own way, in milliseconds. */
const VIEW_PATIENCE_MS = 60_000;

describe('the keyboard alone, in the page', () => {
  let editor: EditorPage;

  before(async () => {
    editor = await openEditor('harbour');
    await editor.openFile(GAZETTE);
    await until('the conflicts', async () => (await editor.underlines('warning')) > 0);
  });

  after(async () => {
    await closeEditor(editor);
  });

  const run = (title: string): Promise<void> => editor.runCommand(`Second Source: ${title}`);

  const press = async (...keys: readonly string[]): Promise<void> => {
    for (const key of keys) await editor.press(key);
  };

  /** Puts the focus into a view, on its first row. A view that is just being filled gives the focus away again. */
  const enterView = async (view: string): Promise<void> => {
    const tree = editor.page.locator(`.monaco-list:focus[aria-label^="${view}"]`);
    const look = async (): Promise<boolean> => {
      await run(`Focus on ${view} View`);
      await tree.waitFor({ timeout: FOCUS_PATIENCE_MS });
      await press('Home');
      await tree.locator('.monaco-list-row.focused').waitFor({ timeout: FOCUS_PATIENCE_MS });
      return true;
    };
    await until(`the focus in ${view}`, look, VIEW_PATIENCE_MS);
  };

  const untilFocused = async (what: RegExp): Promise<void> => {
    const row = editor.page.locator('.monaco-list:focus .monaco-list-row.focused').filter({ hasText: what });
    await row.waitFor();
  };

  /** Unfolds the row that has the focus, and goes to the first below it, once that is there. */
  const goInto = async (what: RegExp): Promise<void> => {
    await editor.press('ArrowRight');
    await editor.page
      .locator('.monaco-list:focus .monaco-list-row')
      .filter({ hasText: what })
      .first()
      .waitFor();
    await editor.press('ArrowDown');
    await untilFocused(what);
  };

  /** Waits for a passage that is selected in an article, and takes the selection back for the next. */
  const untilPassage = async (): Promise<void> => {
    await editor.page
      .locator('.statusbar-item')
      .getByText(/\(\d+ selected\)/)
      .waitFor();
    const start = editor.page.locator('.statusbar-item').getByText('Ln 1, Col 1', { exact: true });
    // The list that opened the passage may have the focus a moment longer.
    await until('the cursor at the start', async () => {
      await editor.openFile(GAZETTE);
      await press('ControlOrMeta+Home');
      await start.waitFor({ timeout: FOCUS_PATIENCE_MS });
      return true;
    });
  };

  /** Goes on by Tab until the focus is inside what a panel shows. */
  const tabInto = async (frame: Frame): Promise<void> => {
    for (let tabs = 0; tabs < MOST_TABS; tabs++) {
      if ((await frame.locator('#content [data-key]:focus').count()) > 0) return;
      await editor.press('Tab');
    }
    assert.fail('the content of the panel is not in the order of tabs');
  };

  it('leads through the Entities view to a mention', async () => {
    await enterView('Entities');
    await untilFocused(/People/);
    await press('ArrowDown');
    await untilFocused(/Oskar Brandvold/);
    await goInto(/\.txt/);
    await goInto(/Brandvold\W+(?:said|cut)/);
    await press('Enter');
    await untilPassage();
  });

  it('leads through the Claims view to what a source says', async () => {
    await enterView('Claims');
    await untilFocused(/Traffic flows/);
    await press('ArrowDown');
    await untilFocused(/Sum of money/);
    await goInto(/\.txt/);
    await press('Enter');
    await untilPassage();
  });

  it('opens the table, walks it, and opens a passage', async () => {
    await press('Alt+Shift+B');
    const frame = await panelWith(editor, 'td.conflicts');
    await tabInto(frame);
    await press('ArrowDown', 'ArrowRight', 'Enter');
    await untilPassage();
  });

  it('opens the timeline, walks it, and opens a passage', async () => {
    await run('Show the Timeline');
    const frame = await panelWith(editor, '.fact.conflicting');
    await tabInto(frame);
    await press('ArrowDown', 'Enter');
    await untilPassage();
  });

  it('goes to a conflict, and gives a verdict by its quick fix', async () => {
    await run('Go to the Next Conflict');
    await editor.page
      .locator('.statusbar-item')
      .getByText(/\(\d+ selected\)/)
      .waitFor();
    await editor.quickFixes();
    await press('ArrowDown', 'Enter');
    await editor.page.locator('.quick-input-title').getByText('Your verdict').waitFor();
    await press('Enter');
    await editor.page.locator('.quick-input-title').getByText('Your verdict: Supported').waitFor();
    await press('Enter');
    const file = path.join(editor.folder, `${GAZETTE}.annotations.yaml`);
    await until('the verdict', async () => (await readFile(file, 'utf8')).includes('verdict: supported'));
  });

  it('leads through the Annotations view back to the words', async () => {
    await press('ControlOrMeta+Home');
    await enterView('Annotations');
    await untilFocused(/ansel-gazette/);
    await press('ArrowDown');
    await untilFocused(/Supported/);
    await press('Enter');
    await untilPassage();
  });
});
