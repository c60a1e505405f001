import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Frame } from 'playwright-core';
import type { EditorPage } from './editor-page.ts';
import { until } from './until.ts';

/** The frame of a panel, once it holds what is looked for. */
export function panelWith({ page }: EditorPage, selector: string): Promise<Frame> {
  return until(`a panel with ${selector}`, async () => {
    for (const frame of page.frames()) {
      const count = await frame
        .locator(selector)
        .count()
        .catch(() => 0);
      if (count > 0) return frame;
    }
    return undefined;
  });
}

/** What axe-core finds wrong, as much of it as is read. */
interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[];
}

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The barriers in a panel that axe-core knows, each with how many elements have it, the first of them, and why. */
export async function barriersIn(frame: Frame): Promise<readonly string[]> {
  await frame.evaluate(AXE);
  const found = await frame.evaluate('axe.run(document).then(({ violations }) => violations)');
  return (found as readonly Violation[]).map(
    ({ id, nodes }) => `${id}, ${nodes.length}: ${nodes[0]?.html ?? ''} ${nodes[0]?.failureSummary ?? ''}`,
  );
}
