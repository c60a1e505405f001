import type { Locator, Page } from 'playwright-core';
import { until } from './until.ts';

/** One row of a list or tree as a user, or a screen reader, meets it. */
export interface ListRow {
  /** The element's id. It holds while the list is scrolled, and until the list changes. */
  readonly id: string;
  /** The position in the whole list, 0-based, scrolled out of sight or not. */
  readonly index: number;
  /** The depth in a tree, 1 at the top. */
  readonly level: number;
  /** What a screen reader says. */
  readonly accessibleName: string;
  /** Undefined for a row that has no children. */
  readonly expanded: boolean | undefined;
  /** The text in full, as it is drawn. */
  readonly text: string;
  /** The label alone, without the description beside it. Empty in lists that draw no such label. */
  readonly label: string;
  readonly description: string;
  /** The code of a finding, in the Problems panel. */
  readonly code: string;
}

/**
 * Reads every row of a list. The editor draws only the rows in sight, so a long list is scrolled through.
 *
 * @param list the element with the class `monaco-list`
 */
export async function readRows(page: Page, list: Locator): Promise<readonly ListRow[]> {
  const rows = new Map<number, ListRow>();
  await scrollToTop(page, list);
  do {
    for (const row of await drawnRows(list)) rows.set(row.index, row);
  } while (await scrollDown(page, list));
  return [...rows.values()].sort((a, b) => a.index - b.index);
}

/** Scrolls until the row that the filter accepts is drawn, and hands it over. */
export async function findRow(
  page: Page,
  list: Locator,
  what: string,
  accepts: (row: ListRow) => boolean,
): Promise<Locator> {
  return until(`a row ${what}`, async () => {
    await scrollToTop(page, list);
    do {
      const row = (await drawnRows(list)).find(accepts);
      if (row !== undefined) return list.locator(`[id="${row.id}"]`);
    } while (await scrollDown(page, list));
    return undefined;
  });
}

/** As much of an element of the page as is read from it: this project is compiled without the types of a browser. */
interface DrawnElement {
  readonly id: string;
  readonly innerText: string;
  getAttribute(name: string): string | null;
  querySelector(selector: string): DrawnElement | null;
}

/** The rows that are drawn now, read in one go, so that they all belong to the same moment. */
async function drawnRows(list: Locator): Promise<readonly ListRow[]> {
  const drawn = await list.locator('.monaco-list-rows > .monaco-list-row').evaluateAll((rows) =>
    (rows as unknown as readonly DrawnElement[]).map((row) => ({
      id: row.id,
      index: row.getAttribute('data-index'),
      level: row.getAttribute('aria-level'),
      accessibleName: row.getAttribute('aria-label'),
      expanded: row.getAttribute('aria-expanded'),
      text: row.innerText,
      label: row.querySelector('.label-name')?.innerText,
      description: row.querySelector('.label-description')?.innerText,
      code: row.querySelector('.marker-code')?.innerText,
    })),
  );
  return drawn.map((row) => ({
    id: row.id,
    index: Number(row.index),
    level: Number(row.level ?? 1),
    accessibleName: plain(row.accessibleName),
    expanded: row.expanded === null ? undefined : row.expanded === 'true',
    text: plain(row.text),
    label: plain(row.label),
    description: plain(row.description),
    code: plain(row.code),
  }));
}

/** The editor draws some spaces as non-breaking ones, and parts of a row on lines of their own. */
function plain(text: string | null | undefined): string {
  return (text ?? '').replaceAll('\u00a0', ' ').replaceAll(/\s+/g, ' ').trim();
}

async function scrollToTop(page: Page, list: Locator): Promise<void> {
  while ((await measure(list)).above > 0) await wheel(page, list, -1);
}

/** Answers false at the end of the list. */
async function scrollDown(page: Page, list: Locator): Promise<boolean> {
  if ((await measure(list)).below <= 0) return false;
  return wheel(page, list, 1);
}

/**
 * Turns the wheel by a little less than one page of the list, and waits until the list has followed or has nothing more to show:
 * it may have become shorter meanwhile.
 */
async function wheel(page: Page, list: Locator, direction: 1 | -1): Promise<boolean> {
  const before = await measure(list);
  const left = ({ above, below }: ListMeasure): number => (direction < 0 ? above : below);
  if (left(before) <= 0) return false;
  await page.mouse.move(before.x, before.y);
  await page.mouse.wheel(0, direction * Math.max(before.height / 2, before.height - 44));
  return until('the list to scroll', async () => {
    const now = await measure(list);
    return now.above !== before.above || left(now) <= 0;
  });
}

/** How far inside the left edge of a list the mouse turns its wheel, in pixels. */
const EDGE = 6;

interface ListMeasure {
  /** Near the left edge of what is in sight: a box that tells of a row covers the middle and takes the wheel. */
  readonly x: number;
  readonly y: number;
  readonly height: number;
  /** How much of the list is out of sight, in pixels. */
  readonly above: number;
  readonly below: number;
}

async function measure(list: Locator): Promise<ListMeasure> {
  const [box, rows] = await Promise.all([
    list.boundingBox(),
    list.locator('.monaco-list-rows').boundingBox(),
  ]);
  if (box === null || rows === null) throw new Error('the list is not in sight');
  const above = Math.max(0, Math.round(box.y - rows.y));
  const below = Math.max(0, Math.round(rows.y + rows.height - (box.y + box.height)));
  return {
    x: box.x + Math.min(EDGE, box.width / 2),
    y: box.y + box.height / 2,
    height: box.height,
    above,
    below,
  };
}
