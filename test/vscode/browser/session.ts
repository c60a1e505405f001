import { cp, mkdir, mkdtemp, realpath, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser } from 'playwright-core';
import { EditorPage, type EditorPageOptions } from './editor-page.ts';

const fixtures = fileURLToPath(new URL('../fixtures/', import.meta.url));

let browser: Browser | undefined;
const open = new Set<EditorPage>();

/**
 * Opens a fresh page of the editor over a copy of a fixture folder, so that a suite may change what it likes.
 *
 * @param fixture the name of a folder in test/vscode/fixtures
 */
export async function openEditor(fixture: string, options: EditorPageOptions = {}): Promise<EditorPage> {
  browser ??= await chromium.connect(setting('SECOND_SOURCE_BROWSER'));
  const parent = await mkdtemp(path.join(await realpath(os.tmpdir()), 'second-source-'));
  const folder = path.join(parent, fixture);
  await cp(path.join(fixtures, fixture), folder, { recursive: true });
  const address = `${setting('SECOND_SOURCE_EDITOR')}?folder=${folder.split(path.sep).map(encodeURIComponent).join('/')}`;
  const editor = await EditorPage.open(browser, address, folder, options);
  open.add(editor);
  return editor;
}

/** Closes a page and removes its folder. */
export async function closeEditor(editor: EditorPage): Promise<void> {
  open.delete(editor);
  await editor.close();
  await rm(path.dirname(editor.folder), { recursive: true, force: true });
}

/** The folder with the logs of the extension host. */
export function logFolder(): string {
  return setting('SECOND_SOURCE_LOGS');
}

function setting(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set: start these suites with npm run test:vscode`);
  return value;
}

afterEach('keep a screenshot of a failure', async function () {
  const test = this.currentTest;
  if (test?.state !== 'failed') return;
  const folder = setting('SECOND_SOURCE_FAILURES');
  await mkdir(folder, { recursive: true });
  const name = test.fullTitle().replaceAll(/[^\p{L}\p{N}]+/gu, '-');
  for (const [index, editor] of [...open].entries()) {
    const file = path.join(folder, `${name}-${index + 1}.png`);
    await editor.screenshot(file);
    console.log(`    screenshot: ${file}`);
  }
});

after('close the pages', async () => {
  await Promise.all([...open].map(closeEditor));
  await browser?.close();
});
