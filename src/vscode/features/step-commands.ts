import * as vscode from 'vscode';
import type { Span } from '../../engine/base/span.ts';
import { stepPlace } from '../../engine/views/outline-view.ts';
import type { ArticleStore, KnownArticle } from '../article-store.ts';
import { toOffset, toRange } from '../convert.ts';
import type { Log } from '../log.ts';
import type { Outlines } from '../outlines.ts';
import { stepFinding } from '../step-finding.ts';
import { isConflict, type Problems } from './problems.ts';

/** Steps along the mentions of whoever is named at the cursor, and along the findings of all articles. */
export function registerStepCommands(
  outlines: Outlines,
  store: ArticleStore,
  problems: Problems,
  log: Log,
): vscode.Disposable {
  const toMention = (by: 1 | -1) => () =>
    log.guard('Going to a mention', undefined, async () => {
      const editor = vscode.window.activeTextEditor;
      const article = editor && (await outlines.current(editor.document));
      if (!article) return;
      const { known, outline } = article;
      const place = stepPlace(outline, toOffset(known.lines, editor.selection.start), by);
      if (place) await go(known, place);
    });
  const toFinding = (by: 1 | -1, onlyConflicts: boolean) => () =>
    log.guard('Going to a finding', undefined, async () => {
      const editor = vscode.window.activeTextEditor;
      const known = editor && store.get(editor.document.uri.toString());
      const here = known && {
        article: known.facts.id,
        offset: toOffset(known.lines, editor.selection.start),
      };
      const places = [...store.articles].flatMap(({ uri, facts }) =>
        problems
          .of(uri)
          .filter(({ diagnostic }) => !onlyConflicts || isConflict(diagnostic))
          .map(({ finding: { start, end } }) => ({ article: facts.id, start, end })),
      );
      const next = stepFinding(places, here, by);
      const article = next && store.get(next.article);
      if (!article) {
        vscode.window.setStatusBarMessage(vscode.l10n.t('Nothing is underlined in any article.'), SAID_MS);
        return;
      }
      await go(article, next);
      await vscode.commands.executeCommand('editor.action.showHover', { focus: 'noAutoFocus' });
    });
  const { registerCommand } = vscode.commands;
  return vscode.Disposable.from(
    registerCommand('secondSource.nextMention', toMention(1)),
    registerCommand('secondSource.previousMention', toMention(-1)),
    registerCommand('secondSource.nextFinding', toFinding(1, false)),
    registerCommand('secondSource.previousFinding', toFinding(-1, false)),
    registerCommand('secondSource.nextConflict', toFinding(1, true)),
  );
}

/** How long the status bar says that there is nowhere to go. Unit: ms. */
const SAID_MS = 4000;

async function go(known: KnownArticle, place: Span): Promise<void> {
  const range = toRange(known.lines, place);
  const editor = await vscode.window.showTextDocument(known.uri, { preview: true });
  editor.selection = new vscode.Selection(range.start, range.end);
  editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}
