import path from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { findWord } from './find-word.ts';
import { findRow, readRows, type ListRow } from './list-rows.ts';
import { untilLoaded } from './loading.ts';
import { readLines } from './read-lines.ts';
import { PAGE_CLIPBOARD } from './page-clipboard.ts';
import { toProblems, type ProblemRow } from './problem-rows.ts';
import { choose, fillQuickInput, pickRow, quickInput, quickInputTitle } from './quick-input.ts';
import { until } from './until.ts';
import { openContainer, openContainerIfPresent } from './view-containers.ts';

/** How long one hover may take to show what is expected before it is asked for anew, in milliseconds. */
const HOVER_PATIENCE_MS = 4_000;

/** How long a selection may take to be counted in the status bar before it is made anew, in milliseconds. */
const SELECTION_PATIENCE_MS = 2_000;

/** How long a menu may take to open before it is asked for again, in milliseconds. */
const MENU_PATIENCE_MS = 3_000;

export interface EditorPageOptions {
  /** In pixels. The default is higher than a usual screen, so that most lists need no scrolling. */
  readonly width?: number;
  readonly height?: number;
  /** What is there once the page can be used, as a selector. The default is a file of the folder. */
  readonly ready?: string;
}

/** The editor as a user has it before the eyes: a page, its lists, its keys. */
export class EditorPage {
  readonly page: Page;
  /** The folder that is open in the editor. */
  readonly folder: string;
  #activeFile: string | undefined;

  private constructor(page: Page, folder: string) {
    this.page = page;
    this.folder = folder;
  }

  /** Opens the page and waits until the folder is there. */
  static async open(
    browser: Browser,
    address: string,
    folder: string,
    options: EditorPageOptions = {},
  ): Promise<EditorPage> {
    const context = await browser.newContext({
      viewport: { width: options.width ?? 1600, height: options.height ?? 1200 },
    });
    await context.addInitScript(PAGE_CLIPBOARD);
    const page = await context.newPage();
    const ready = page.locator(options.ready ?? '.explorer-folders-view .monaco-list-row').first();
    await untilLoaded(() => page.goto(address), ready);
    return new EditorPage(page, folder);
  }

  /** Loads the page anew, as a user who presses F5. */
  async reload(): Promise<void> {
    await untilLoaded(
      () => this.page.reload(),
      this.page.locator('.monaco-workbench .statusbar-item').first(),
    );
  }

  async close(): Promise<void> {
    await this.page.context().close();
  }

  /** Opens a file of the folder by its name. */
  async openFile(name: string): Promise<void> {
    const base = path.basename(name);
    const tab = this.page.locator(`.tab.active[data-resource-name="${base}"]`);
    await choose(this.page, 'ControlOrMeta+P', name, base, (timeout) => tab.waitFor({ timeout }));
    await this.page.locator('.editor-instance .view-line').first().waitFor();
    this.#activeFile = name;
  }

  /** Runs a command by its whole title as the palette shows it, for example `View: Close Editor`. */
  async runCommand(title: string): Promise<void> {
    const rows = this.#quickInput().locator('.monaco-list-row .label-name');
    const row = rows.getByText(title, { exact: true }).first();
    await choose(this.page, 'F1', `>${title}`, title, (timeout) => row.waitFor({ state: 'hidden', timeout }));
  }

  /** Chooses a row of the quick pick that is open, by its whole label. */
  async pick(label: string): Promise<void> {
    await pickRow(this.page, label);
  }

  async pickLabels(): Promise<readonly string[]> {
    const list = this.#quickInput().locator('.monaco-list').first();
    await list.locator('.monaco-list-row').first().waitFor();
    return (await readRows(this.page, list)).map((row) => row.label);
  }

  /** Fills the input box with a title, once it is there, and leaves it open. */
  async fillUnder(title: string, text: string): Promise<void> {
    await quickInputTitle(this.page, title).waitFor();
    await this.#quickInput().locator('input.input').fill(text);
  }

  /** The same, and accepts it. */
  async enterUnder(title: string, text: string): Promise<void> {
    await this.fillUnder(title, text);
    await this.press('Enter');
  }

  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text);
  }

  async press(keys: string): Promise<void> {
    await this.page.keyboard.press(keys);
  }

  /** Puts the cursor of the active editor at a place, 1-based as the status bar shows it. */
  async goTo(line: number, column: number): Promise<void> {
    await fillQuickInput(this.page, 'ControlOrMeta+P', `:${line}:${column}`);
    await this.page.keyboard.press('Enter');
    await this.page
      .locator('.statusbar-item')
      .getByText(`Ln ${line}, Col ${column}`, { exact: true })
      .waitFor();
  }

  /** Puts the cursor into an occurrence of a word of the file as it lies on the disk. The first occurrence is 1. */
  async goToWord(word: string, occurrence = 1): Promise<void> {
    const { line, column } = await this.#find(word, occurrence);
    await this.goTo(line, column + 1);
  }

  /** Selects an occurrence of a phrase that stands on one line. */
  async select(phrase: string, occurrence = 1): Promise<void> {
    const { line, column } = await this.#find(phrase, occurrence);
    const count = this.page.locator('.statusbar-item').getByText(`(${phrase.length} selected)`);
    // What closes meanwhile may give the cursor back to where it was.
    await until(`${phrase} to be selected`, async () => {
      await this.goTo(line, column);
      for (const key of Array<string>(phrase.length).fill('Shift+ArrowRight')) await this.press(key);
      return (await count.waitFor({ timeout: SELECTION_PATIENCE_MS }).catch(() => 'late')) !== 'late';
    });
  }

  /** Rests the mouse on a word until a hover that matches is there. Answers the text of the whole hover. */
  async hover(word: string, expected: RegExp, occurrence = 1): Promise<string> {
    await this.goToWord(word, occurrence);
    let seen = 'none';
    const look = async (): Promise<string | undefined> => {
      seen = (await this.hoverContent().innerText({ timeout: 1_000 })).replaceAll('\u00a0', ' ');
      return expected.test(seen) ? seen : undefined;
    };
    // A hover does not change while it is shown. What came too early, before the folder was read or the cursor was drawn, is asked
    // for again.
    return until(`a hover on ${word} that matches ${expected}`, async () => {
      const cursor = await this.page.locator('.editor-instance .cursors-layer .cursor').first().boundingBox();
      if (cursor === null) throw new Error('the cursor is out of sight');
      await this.page.mouse.move(0, 0);
      await this.page.mouse.move(cursor.x + 2, cursor.y + cursor.height / 2);
      return until('the hover to match', look, HOVER_PATIENCE_MS);
    }).catch((error: unknown) => {
      throw new Error(`${String(error)}; the hover read: ${seen}`);
    });
  }

  /** The content of the hover that is in sight, to look into its links and its markup. */
  hoverContent(): Locator {
    return this.page.locator('.monaco-hover:not(.hidden) .monaco-hover-content').first();
  }

  /** Everything that the Problems panel lists. It opens the panel if that is not open. */
  async problems(): Promise<readonly ProblemRow[]> {
    const panel = this.page.locator('.markers-panel');
    if (!(await panel.isVisible())) await this.page.keyboard.press('ControlOrMeta+Shift+M');
    await panel.waitFor();
    // Without problems the panel shows a message, and its list is hidden.
    if (await panel.locator('.message-box-container').isVisible()) return [];
    return toProblems(await readRows(this.page, panel.locator('.monaco-list').first()));
  }

  /** Shows a view container of the activity bar. */
  async openContainer(title: string): Promise<void> {
    await openContainer(this.page, title);
  }

  /** The same, where the extension that brings the container may not be there yet. */
  async openContainerIfPresent(title: string): Promise<void> {
    await openContainerIfPresent(this.page, title);
  }

  /** All rows of a tree view that are not folded away, by the title of the view. */
  async treeRows(view: string): Promise<readonly ListRow[]> {
    return readRows(this.page, this.#tree(view));
  }

  /** A row of a tree view, to click it or to open its menu. */
  async treeRow(view: string, label: string): Promise<Locator> {
    return findRow(this.page, this.#tree(view), `"${label}" in ${view}`, (row) => row.label === label);
  }

  /** Unfolds a row of a tree view if it is folded. */
  async expand(view: string, label: string): Promise<void> {
    const row = await this.treeRow(view, label);
    if ((await row.getAttribute('aria-expanded')) !== 'false') return;
    await row.locator('.monaco-tl-twistie').click();
    await until(`${label} to unfold`, async () => (await row.getAttribute('aria-expanded')) === 'true');
  }

  /** The quick fixes at the cursor, by their labels. Leaves their menu open. */
  async quickFixes(): Promise<readonly string[]> {
    const list = this.page.locator('.action-widget .monaco-list').first();
    // Marks that arrive while the menu opens close it.
    return until('the quick fixes', async () => {
      await this.press('Escape');
      await this.press('ControlOrMeta+.');
      await list.locator('.monaco-list-row.action').first().waitFor({ timeout: MENU_PATIENCE_MS });
      return (await readRows(this.page, list)).map((row) => row.text);
    });
  }

  /** Opens the quick fixes at the cursor, and chooses one. */
  async chooseQuickFix(label: string): Promise<void> {
    const row = this.page
      .locator('.action-widget .monaco-list-row.action')
      .filter({ hasText: label })
      .first();
    await until(`${label} to be chosen`, async () => {
      await this.quickFixes();
      await row.click({ timeout: MENU_PATIENCE_MS });
      return true;
    });
  }

  /** How many underlines of a severity are drawn in the active editor. One finding that wraps has several. */
  async underlines(severity: 'error' | 'warning' | 'info'): Promise<number> {
    return this.page.locator(`.editor-instance .squiggly-${severity}`).count();
  }

  /** Waits until something of a severity is underlined in the active editor. */
  async untilUnderlined(severity: 'error' | 'warning' | 'info'): Promise<void> {
    await until(`an underline of severity ${severity}`, async () => (await this.underlines(severity)) > 0);
  }

  async notifications(): Promise<readonly string[]> {
    return this.page.locator('.notification-toast .notification-list-item-message').allInnerTexts();
  }

  /** What the active editor shows of its text, without the lines that are out of sight. */
  async visibleText(): Promise<string> {
    return readLines(this.page.locator('.editor-group-container.active .editor-instance .view-line'));
  }

  async screenshot(file: string): Promise<void> {
    await this.page.screenshot({ path: file, animations: 'disabled' });
  }

  /** Closes hovers and menus, and takes the mouse away from where it would open them again. */
  async dismissOverlays(): Promise<void> {
    await this.page.mouse.move(0, 0);
    await this.page.keyboard.press('Escape');
  }

  /** Waits until nothing on the page moves: two looks in a row that show the same. */
  async untilStill(): Promise<void> {
    let before: Buffer | undefined;
    await until('the page to come to rest', async () => {
      const now = await this.page.screenshot({ animations: 'disabled' });
      const still = before?.equals(now) === true;
      before = now;
      return still;
    });
  }

  #quickInput(): Locator {
    return quickInput(this.page);
  }

  #tree(view: string): Locator {
    return this.page
      .locator(
        `.monaco-list[role="tree"][aria-label="${view}"], .tree-explorer-viewlet-tree-view .monaco-list[aria-label^="${view}"]`,
      )
      .first();
  }

  async #find(word: string, occurrence: number): Promise<{ line: number; column: number }> {
    if (this.#activeFile === undefined) throw new Error('open a file first');
    return findWord(path.join(this.folder, this.#activeFile), word, occurrence);
  }
}
