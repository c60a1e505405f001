import type { Locator } from 'playwright-core';

/** As much of a line of the editor as is read: this project is compiled without the types of a browser. */
interface DrawnLine {
  readonly innerText: string;
  readonly style: { readonly top: string };
}

/** The text of lines of the editor, from top to bottom. They are read in one go: lines that arrive above move those below. */
export async function readLines(lines: Locator): Promise<string> {
  const placed = await lines.evaluateAll((drawn) =>
    (drawn as unknown as readonly DrawnLine[]).map(({ innerText, style }) => ({
      y: Number.parseFloat(style.top),
      text: innerText,
    })),
  );
  const texts = placed.sort((a, b) => a.y - b.y).map(({ text }) => text);
  return texts.join('\n').replaceAll('\u00a0', ' ');
}
