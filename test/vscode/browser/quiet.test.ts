import assert from 'node:assert/strict';
import type { EditorPage } from './editor-page.ts';
import { closeEditor, openEditor } from './session.ts';
import { until } from './until.ts';

const GAZETTE = 'ansel-gazette.txt';

/** As much of a browser as tells what its styles draw: this project is compiled without its types. */
interface Styles {
  readonly getComputedStyle: (element: unknown, pseudo: string) => { readonly content: string };
}

describe('what is said without being asked, in the page', () => {
  let editor: EditorPage;

  before(async () => {
    editor = await openEditor('harbour');
    await editor.openFile(GAZETTE);
    await editor.untilUnderlined('warning');
    await editor.problems();
  });

  after(async () => {
    await closeEditor(editor);
  });

  /** The row of a file in the Explorer: what stands behind its name is drawn by its style. */
  const badgeOf = (file: string): Promise<string> =>
    editor.page
      .locator(`.explorer-folders-view .monaco-list-row[aria-label^="${file}"] .monaco-icon-label`)
      .first()
      .evaluate((label) => (globalThis as unknown as Styles).getComputedStyle(label, '::after').content);

  it('marks the articles in the Explorer that others contradict, and no other file', async () => {
    await until('the badge', async () => (await badgeOf(GAZETTE)).includes('≠'));
    await until('the other badge', async () => (await badgeOf('tidewater-courier.txt')).includes('≠'));
    assert.doesNotMatch(await badgeOf('README.md'), /≠/);
  });

  it('counts in the status bar, and leads from there to what is next', async () => {
    const item = editor.page.locator('.statusbar-item[id="second-source.second-source.secondSource.status"]');
    assert.match(await item.innerText(), /^\s*\d+ conflicts$/);
    assert.match(
      (await item.locator('a').getAttribute('aria-label')) ?? '',
      /Second Source: \d+ conflicts in this article\. 2 articles tell this story\./,
    );
    await item.click();
    const labels = await editor.pickLabels();
    assert.deepEqual(labels.slice(0, 6), [
      'Go to the Next Conflict',
      'Show the Problems',
      'Show the Entities',
      'Show the Claims',
      'Compare the Sources in a Table',
      'Show the Timeline',
    ]);
    await editor.pick('Show Conflicts Only');
  });

  it('leaves conflicts alone in sight once that is chosen there, and brings the rest back', async () => {
    const codes = async (): Promise<readonly string[]> => (await editor.problems()).map(({ code }) => code);
    const areConflicts = (all: readonly string[]): boolean =>
      all.every((code) => code.startsWith('conflict/'));
    await until('conflicts alone', async () => areConflicts(await codes()));
    assert.ok((await codes()).length > 0);
    await editor.runCommand('Second Source: Show All Findings');
    await until('the rest', async () => !areConflicts(await codes()));
  });

  it('shows no notification for any of it', async () => {
    assert.deepEqual(await editor.notifications(), []);
  });
});
