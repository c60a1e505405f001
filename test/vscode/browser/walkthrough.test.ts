import type { Locator } from 'playwright-core';
import type { EditorPage } from './editor-page.ts';
import { panelWith } from './panel-frames.ts';
import { pickRow } from './quick-input.ts';
import { closeEditor, openEditor } from './session.ts';
import { until } from './until.ts';

/** The steps, each with the button that it offers. */
const STEPS = [
  ['Open a folder of articles', 'Open the Sample Story'],
  ['See who and what they talk about', 'Show the Entities'],
  ['Go to what others contradict', 'Go to the Next Conflict'],
  ['See what each source says', 'Compare the Sources'],
  ['Keep what you decide', 'Give a Verdict'],
] as const;

/** How long a list may take before it is asked for again, in milliseconds. */
const LIST_PATIENCE_MS = 3_000;

describe('the walkthrough, in the page', () => {
  let editor: EditorPage;

  before(async () => {
    editor = await openEditor('harbour');
    await editor.openFile('ansel-gazette.txt');
    await editor.untilUnderlined('warning');
    await openWalkthrough();
  });

  after(async () => {
    await closeEditor(editor);
  });

  const step = (title: string): Locator =>
    editor.page
      .locator('.getting-started-step')
      .filter({ has: editor.page.getByText(title, { exact: true }) });

  const openWalkthrough = async (): Promise<void> => {
    // A picture that is still being drawn takes the focus, which closes the list.
    await until('the walkthrough', async () => {
      await editor.runCommand('Welcome: Open Walkthrough...');
      await pickRow(editor.page, 'Compare News Sources', LIST_PATIENCE_MS);
      await step(STEPS[0][0]).waitFor({ timeout: LIST_PATIENCE_MS });
      return true;
    });
  };

  const open = (title: string): Promise<void> => step(title).getByText(title, { exact: true }).click();

  /** Opens a step and presses its button. */
  const follow = async (at: number): Promise<void> => {
    const [title, button] = STEPS[at] ?? ['', ''];
    await openWalkthrough();
    await open(title);
    await step(title).getByRole('button', { name: button }).click();
  };

  it('shows a picture beside each step', async () => {
    for (const [title] of STEPS) {
      await open(title);
      // The picture of the step before may still stand there, and goes while it is looked at.
      await until(`the picture of ${title}`, async () => {
        const frame = await panelWith(editor, 'svg rect');
        const box = await frame.locator('svg').first().boundingBox({ timeout: 1_000 });
        return box !== null && box.width > 100 && box.height > 60;
      });
    }
  });

  it('offers the sample, and asks where to put it', async () => {
    await follow(0);
    await editor.page.locator('.quick-input-title').getByText('Where may the folder').waitFor();
    await editor.press('Escape');
  });

  it('leads to the entities, to a conflict, to the table and to a verdict', async () => {
    await follow(1);
    await editor.treeRow('Entities', 'Petra Quill');
    await follow(2);
    const selected = editor.page.locator('.statusbar-item').getByText(/\(\d+ selected\)/);
    await selected.waitFor();
    await follow(3);
    await panelWith(editor, 'td.conflicts');
    await editor.openFile('ansel-gazette.txt');
    await editor.goToWord('48 million');
    await editor.runCommand('Second Source: Give a Verdict…');
    await editor.page.locator('.quick-input-title').getByText('Your verdict').waitFor();
    await editor.press('Escape');
  });
});
