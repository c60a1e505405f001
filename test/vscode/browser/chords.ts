import type { Locator } from 'playwright-core';
import type { EditorPage } from './editor-page.ts';
import { quickInputTitle } from './quick-input.ts';
import { until } from './until.ts';

/** How long the editor may take to wait for the second key of a chord before the first is pressed again, in milliseconds. */
const FIRST_KEY_PATIENCE_MS = 2_000;

/** How long what a chord opens may take to show before the chord is pressed again, in milliseconds. */
const CHORD_PATIENCE_MS = 6_000;

/**
 * Presses Ctrl+K, and the second key once the editor says that it waits for it: a first key that is lost would make the second write
 * into the article.
 *
 * @param opens what shows that the chord was taken
 */
export async function pressChord(editor: EditorPage, key: string, opens: Locator): Promise<void> {
  const waiting = editor.page.locator('.statusbar-item').getByText(/was pressed/);
  await until(`what Ctrl+K ${key} opens`, async () => {
    await editor.press('ControlOrMeta+K');
    await waiting.waitFor({ timeout: FIRST_KEY_PATIENCE_MS });
    await editor.press(key);
    await opens.waitFor({ timeout: CHORD_PATIENCE_MS });
    return true;
  });
}

/** Gives a verdict on what is selected, by its keys. */
export async function giveVerdict(editor: EditorPage, verdict: string, note: string): Promise<void> {
  await pressChord(editor, 'g', quickInputTitle(editor.page, 'Your verdict'));
  await editor.pick(verdict);
  await editor.enterUnder(`Your verdict: ${verdict}`, note);
}

/** Copies what is selected as evidence, by its keys. */
export async function copyAsEvidence(editor: EditorPage): Promise<void> {
  await pressChord(
    editor,
    'y',
    editor.page.locator('.statusbar-item').getByText('Copied as evidence').first(),
  );
}

/** Asks for evidence of what is selected or judged at the cursor, by its keys, until the editor asks under that title. */
export async function linkEvidence(editor: EditorPage, title: string): Promise<void> {
  await pressChord(editor, 'l', quickInputTitle(editor.page, title));
}
