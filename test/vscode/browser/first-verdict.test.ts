import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { pressChord } from './chords.ts';
import type { EditorPage } from './editor-page.ts';
import { quickInputTitle } from './quick-input.ts';
import { closeEditor, openEmptyEditor } from './session.ts';
import { until } from './until.ts';

/** What the sample's folder is called, and the article that it begins with. */
const SAMPLE = 'second-source-sample';
const FIRST = 'freight-ledger.txt';

/** A person who has the extension for the first time shall need no more actions than these to keep a first verdict. */
const MOST_ACTIONS = 6;

describe('the way to a first verdict, in the page', () => {
  let editor: EditorPage;

  before(async () => {
    editor = await openEmptyEditor(SAMPLE);
  });

  after(async () => {
    await closeEditor(editor);
  });

  it(`takes at most ${MOST_ACTIONS} actions from an empty editor`, async () => {
    const steps: { readonly what: string; readonly seconds: number }[] = [];
    /** One click, one key or one choice of a person, and what they wait for before the next. */
    const act = async (what: string, action: () => Promise<unknown>): Promise<void> => {
      const start = performance.now();
      await action();
      steps.push({ what, seconds: (performance.now() - start) / 1000 });
    };
    const { page } = editor;
    const sample = page.getByRole('button', { name: 'Try the Sample Story' });
    const kept = path.join(editor.folder, `${FIRST}.annotations.yaml`);

    await act('click on Second Source in the activity bar', async () => {
      await editor.openContainer('Second Source');
      await sample.waitFor();
    });
    await act('click on Try the Sample Story', async () => {
      await sample.click();
      await page.locator('.quick-input-title').getByText('Where may the folder').waitFor();
    });
    await act('choose where to put it; the sample opens at its first conflict', async () => {
      // The box writes a folder of its own into itself until it lists what lies there.
      await page.locator('.quick-input-widget .monaco-list-row').first().waitFor();
      // This editor asks in a box; the path of a folder of the test's own is written into it, in place of the one it offers.
      await editor.fillUnder('Where may the folder', `${path.dirname(editor.folder)}${path.sep}`);
      // A click that comes while the box lists the folder is lost, and one that comes late finds the page on its way to the sample.
      const put = page.getByRole('button', { name: 'Put the Sample Here' });
      await until(
        'the sample at its first article',
        async () => {
          if (await put.isVisible()) await put.click({ timeout: 2_000 });
          return page.locator(`.tab.active[data-resource-name="${FIRST}"]`).isVisible();
        },
        60_000,
      );
      await page
        .locator('.statusbar-item')
        .getByText(/\(\d+ selected\)/)
        .waitFor({ timeout: 60_000 });
    });
    await act('press Ctrl+K G', async () => {
      await pressChord(editor, 'g', quickInputTitle(page, 'Your verdict'));
    });
    await act('choose Disputed', async () => {
      await editor.pick('Disputed');
      await page.locator('.quick-input-title').getByText('Your verdict: Disputed').waitFor();
    });
    await act('press Enter, without a note', async () => {
      await editor.press('Enter');
      await until('the verdict in the file', async () =>
        (await readFile(kept, 'utf8')).includes('kind: verdict'),
      );
    });

    for (const { what, seconds } of steps) console.log(`      ${seconds.toFixed(1).padStart(5)} s  ${what}`);
    assert.ok(steps.length <= MOST_ACTIONS);
    assert.match(await readFile(kept, 'utf8'), /kind: verdict[^]*verdict: disputed/);
    assert.deepEqual(await editor.notifications(), []);
  });
});
