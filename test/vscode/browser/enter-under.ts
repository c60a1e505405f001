import type { EditorPage } from './editor-page.ts';

/** Fills the input box with a title, once it is there, and accepts it. */
export async function enterUnder(editor: EditorPage, title: string, text: string): Promise<void> {
  await editor.fillUnder(title, text);
  await editor.press('Enter');
}
