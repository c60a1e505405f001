import * as vscode from 'vscode';
import { foldArticle } from '../../engine/views/fold-article.ts';
import type { Log } from '../log.ts';
import type { Outlines } from '../outlines.ts';
import { ARTICLE_LANGUAGES } from '../places.ts';

/**
 * Folds sections, and what is not the article's own text. The latter counts as comments, so that the editor's Fold All Block Comments
 * leaves the article alone in sight.
 */
export function registerFolding(outlines: Outlines, log: Log): vscode.Disposable {
  const changed = new vscode.EventEmitter<void>();
  const provider: vscode.FoldingRangeProvider = {
    onDidChangeFoldingRanges: changed.event,
    provideFoldingRanges: (document) =>
      log.guard('Folding', undefined, async () => {
        const article = await outlines.current(document);
        if (!article) return undefined;
        return foldArticle(article.outline.segments, article.known.lines).map(({ first, last, kind }) =>
          kind === 'aside'
            ? new vscode.FoldingRange(first, last, vscode.FoldingRangeKind.Comment)
            : new vscode.FoldingRange(first, last),
        );
      }),
  };
  return vscode.Disposable.from(
    changed,
    outlines.onDidAppear(() => {
      changed.fire();
    }),
    vscode.languages.registerFoldingRangeProvider([...ARTICLE_LANGUAGES], provider),
  );
}
