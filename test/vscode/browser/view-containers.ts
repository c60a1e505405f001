import type { Locator, Page } from 'playwright-core';
import { until } from './until.ts';

/** How long a view container may take to be drawn before its tab is clicked again, in milliseconds. */
const CONTAINER_PATIENCE_MS = 2_000;

/** Shows a view container of the activity bar. */
export async function openContainer(page: Page, title: string): Promise<void> {
  const shown = page.locator('.part.sidebar .title-label').getByText(title).first();
  // A page that is opened again may bring the container back while its tab is clicked, and a second click closes it.
  await until(`${title} to be shown`, async () => {
    if (await shown.isVisible()) return true;
    await containerTab(page, title).click();
    return (await shown.waitFor({ timeout: CONTAINER_PATIENCE_MS }).catch(() => 'late')) !== 'late';
  });
}

/** The same, where the extension that brings the container may not be there yet. */
export async function openContainerIfPresent(page: Page, title: string): Promise<void> {
  if ((await containerTab(page, title).count()) > 0) await openContainer(page, title);
}

function containerTab(page: Page, title: string): Locator {
  const link = page.locator(`a[aria-label^="${title}"]`);
  return page.locator('.activitybar .action-item').filter({ has: link });
}
