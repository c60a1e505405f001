import { cp, mkdir, mkdtemp, realpath, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser } from 'playwright-core';
import { EditorPage, type EditorPageOptions } from './editor-page.ts';
import { summaryOf } from './page-summary.ts';

const fixtures = fileURLToPath(new URL('../fixtures/', import.meta.url));

let browser: Browser | undefined;
const open = new Set<EditorPage>();

/**
 * Opens a fresh page of the editor over a copy of a fixture folder, so that a suite may change what it likes.
 *
 * @param fixture the name of a folder in test/vscode/fixtures
 */
export async function openEditor(fixture: string, options: EditorPageOptions = {}): Promise<EditorPage> {
  const folder = path.join(await temporaryParent(), fixture);
  await cp(path.join(fixtures, fixture), folder, { recursive: true });
  return openAt(`?folder=${folder.split(path.sep).map(encodeURIComponent).join('/')}`, folder, options);
}

/** The same over a fixture that is a workspace of several folders: `NAME.code-workspace` in it names them. */
export async function openWorkspace(fixture: string): Promise<EditorPage> {
  const folder = path.join(await temporaryParent(), fixture);
  await cp(path.join(fixtures, fixture), folder, { recursive: true });
  const file = path.join(folder, `${fixture}.code-workspace`);
  return openAt(`?workspace=${file.split(path.sep).map(encodeURIComponent).join('/')}`, folder, {});
}

/**
 * Opens a fresh page of the editor without any folder.
 *
 * @param name of the folder that the suite will open: it and what lies beside it are removed with the page
 */
export async function openEmptyEditor(name: string): Promise<EditorPage> {
  const folder = path.join(await temporaryParent(), name);
  return openAt('?ew=true', folder, { ready: '.activitybar .action-item a[aria-label^="Second Source"]' });
}

async function temporaryParent(): Promise<string> {
  return mkdtemp(path.join(await realpath(os.tmpdir()), 'second-source-'));
}

async function openAt(query: string, folder: string, options: EditorPageOptions): Promise<EditorPage> {
  browser ??= await chromium.connect(setting('SECOND_SOURCE_BROWSER'));
  const editor = await EditorPage.open(browser, setting('SECOND_SOURCE_EDITOR') + query, folder, options);
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
    // A page that is gone must not keep the other suites from running.
    const seen = await editor
      .screenshot(file)
      .then(() => summaryOf(editor.page))
      .catch(String);
    console.log(`    screenshot: ${file}`);
    if (test.err) test.err.message = `${test.err.message} (the page: ${seen})`;
  }
});

after('close the pages', async () => {
  await Promise.all([...open].map(closeEditor));
  await browser?.close();
});
