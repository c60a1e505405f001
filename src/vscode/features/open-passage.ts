import * as vscode from 'vscode';
import type { Span } from '../../engine/base/span.ts';
import { toRange } from '../convert.ts';
import type { ArticleStore } from '../article-store.ts';

/** Opens an article at a passage. Arguments: the article's id, the passage's start and end in it. */
export const OPEN_PASSAGE = 'secondSource.openPassage';

export function registerOpenPassage(store: ArticleStore): vscode.Disposable {
  return vscode.commands.registerCommand(OPEN_PASSAGE, async (id: unknown, start: unknown, end: unknown) => {
    const known = typeof id === 'string' ? store.get(id) : undefined;
    if (!known || typeof start !== 'number' || typeof end !== 'number' || start > end) return;
    const selection = toRange(known.lines, { start, end });
    await vscode.window.showTextDocument(known.uri, { selection, preview: true });
  });
}

/** A Markdown link target that opens a passage; it works only where the command is enabled for the text. */
export function passageLink(article: string, { start, end }: Span): string {
  const argument = encodeURIComponent(JSON.stringify([article, start, end]));
  // Round brackets are left alone by encodeURIComponent, and would end the link.
  return `command:${OPEN_PASSAGE}?${argument.replaceAll('(', '%28').replaceAll(')', '%29')}`;
}
