import type { Page } from 'playwright-core';

/** What takes the focus or tells of trouble, by the selectors of what is in sight of it. */
const PLACES = {
  dialog: '.monaco-dialog-box',
  box: '.quick-input-widget:not([style*="display: none"])',
  message: '.notification-toast',
  tab: '.tab.active',
  status: '.statusbar-item',
} as const;

/** The longest text of one place that is told, in UTF-16 code units. */
const LONGEST = 80;

/** What a page shows around its article, in one line: what a failure mostly hangs on, for whoever has the log alone. */
export async function summaryOf(page: Page): Promise<string> {
  const seen = await Promise.all(
    Object.entries(PLACES).map(async ([name, selector]) => {
      const texts = await page.locator(selector).filter({ visible: true }).allInnerTexts();
      const text = texts.join(' ').replaceAll(/\s+/g, ' ').trim();
      return text === '' ? [] : [`${name} “${text.slice(0, LONGEST)}”`];
    }),
  );
  return seen.flat().join(', ');
}
