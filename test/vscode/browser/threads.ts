import type { Locator } from 'playwright-core';
import type { EditorPage } from './editor-page.ts';

/** The form of a thread that is open for writing, with the cursor in it. */
export function openThread({ page }: EditorPage): Locator {
  return page.locator('.review-widget .comment-form .monaco-editor.focused').first();
}

/** Answers in the first thread that is open. */
export async function replyInThread(editor: EditorPage, text: string): Promise<void> {
  const form = editor.page.locator('.review-widget .comment-form').first();
  await form.scrollIntoViewIfNeeded();
  const button = form.locator('.review-thread-reply-button');
  if (await button.isVisible()) await button.click();
  else await form.locator('.monaco-editor').click();
  await openThread(editor).waitFor();
  await editor.type(text);
  await editor.press('ControlOrMeta+Enter');
}
