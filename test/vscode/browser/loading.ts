import type { Locator } from 'playwright-core';
import { until } from './until.ts';

/** How long the editor may take to load before its page is loaded again, in milliseconds. */
const LOADING_PATIENCE_MS = 30_000;

/** Loads a page until what is looked for is there: one that lost its server while it was loading never comes. */
export function untilLoaded(load: () => Promise<unknown>, ready: Locator): Promise<true> {
  return until(
    'the editor to be there',
    async () => {
      await load();
      await ready.waitFor({ timeout: LOADING_PATIENCE_MS });
      return true;
    },
    2 * LOADING_PATIENCE_MS,
  );
}
