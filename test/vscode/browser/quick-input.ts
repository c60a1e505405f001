import type { Locator, Page } from 'playwright-core';
import { until } from './until.ts';

/** How long what was chosen may take to show before it is chosen anew, in milliseconds. */
const PATIENCE_MS = 5_000;

/** The box that opens at the top of the editor, with its list. */
export function quickInput(page: Page): Locator {
  return page.locator('.quick-input-widget');
}

/** The title of the box that is open. */
export function quickInputTitle(page: Page, title: string): Locator {
  return quickInput(page).locator('.quick-input-title').getByText(title).first();
}

/** Opens the box by its keys and fills it. */
export async function fillQuickInput(page: Page, keys: string, text: string): Promise<void> {
  await page.keyboard.press(keys);
  const input = quickInput(page).locator('input.input');
  await input.waitFor();
  // What takes the focus meanwhile closes the box.
  await input.fill(text, { timeout: PATIENCE_MS });
}

/** Chooses a row by its whole label. */
export async function pickRow(page: Page, label: string, timeout?: number): Promise<void> {
  await rowOf(page, label).click(timeout === undefined ? {} : { timeout });
}

/** Whether a row with that whole label is in sight now. */
export async function isOffered(page: Page, label: string): Promise<boolean> {
  return rowOf(page, label).isVisible();
}

/**
 * Fills the box, and chooses the row of a label once it is the one that Enter takes: results that arrive late move the rows, and a
 * click would hit another. A box that something else closes is opened anew.
 *
 * @param isDone waits for what the choice should show
 */
export async function choose(
  page: Page,
  keys: string,
  text: string,
  label: string,
  isDone: (patienceMs: number) => Promise<unknown>,
): Promise<void> {
  await until(`${label} to be chosen`, async () => {
    await fillQuickInput(page, keys, text);
    const first = quickInput(page)
      .locator('.monaco-list-row.focused')
      .filter({ has: labelOf(page, label) });
    await first.waitFor({ timeout: PATIENCE_MS });
    await page.keyboard.press('Enter');
    await isDone(PATIENCE_MS);
    return true;
  });
}

function rowOf(page: Page, label: string): Locator {
  return quickInput(page)
    .locator('.monaco-list-row')
    .filter({ has: labelOf(page, label) })
    .first();
}

function labelOf(page: Page, label: string): Locator {
  return page.locator('.label-name').getByText(label, { exact: true });
}
