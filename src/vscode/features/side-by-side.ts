import * as vscode from 'vscode';
import type { Span } from '../../engine/base/span.ts';
import type { RelatedPassage } from '../../engine/findings/finding.ts';
import type { ArticleStore, KnownArticle } from '../article-store.ts';
import { toRange } from '../convert.ts';
import type { Log } from '../log.ts';
import { fileName } from '../places.ts';
import { findFinding, type ShownAt } from './finding-commands.ts';
import type { Problems } from './problems.ts';

/** Opens a finding and a passage that contradicts it beside each other. Arguments: those of a finding, or none. */
export const OPEN_SIDE_BY_SIDE = 'secondSource.openSideBySide';

/** A border as well as a colour, so that the mark is seen without colours. */
const MARK = {
  backgroundColor: new vscode.ThemeColor('editor.findMatchHighlightBackground'),
  borderColor: new vscode.ThemeColor('editorWarning.foreground'),
  borderStyle: 'solid',
  borderWidth: '1px',
  borderRadius: '2px',
  overviewRulerColor: new vscode.ThemeColor('editorOverviewRuler.warningForeground'),
  overviewRulerLane: vscode.OverviewRulerLane.Full,
} as const;

export function registerSideBySide(store: ArticleStore, problems: Problems, log: Log): vscode.Disposable {
  const mark = vscode.window.createTextEditorDecorationType(MARK);
  const show = async (known: KnownArticle, span: Span, column: vscode.ViewColumn): Promise<void> => {
    const range = toRange(known.lines, span);
    const editor = await vscode.window.showTextDocument(known.uri, {
      viewColumn: column,
      selection: new vscode.Range(range.start, range.start),
      preview: false,
      preserveFocus: column !== vscode.ViewColumn.One,
    });
    editor.revealRange(range, vscode.TextEditorRevealType.InCenter);
    editor.setDecorations(mark, [range]);
  };
  const open = async ({ known, shown }: ShownAt): Promise<void> => {
    const passage = await pickPassage(shown.finding.related, store);
    const other = passage && store.get(passage.id);
    if (!other) return;
    clearMarks(mark);
    await show(other, passage, vscode.ViewColumn.Two);
    await show(known, shown.finding, vscode.ViewColumn.One);
  };
  return vscode.Disposable.from(
    mark,
    // A mark that stayed while its words are rewritten would point at the wrong ones.
    vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      if (contentChanges.length > 0 && store.get(document.uri.toString())) clearMarks(mark, document);
    }),
    vscode.commands.registerCommand(OPEN_SIDE_BY_SIDE, (...named: readonly unknown[]) =>
      log.guard('Opening passages side by side', undefined, async () => {
        const found = findFinding(named, store, problems);
        if (found && found.shown.finding.related.length > 0) {
          await open(found);
          return;
        }
        void vscode.window.showInformationMessage(
          vscode.l10n.t('Put the cursor on words that another article contradicts.'),
        );
      }),
    ),
  );
}

/** Asks only where several articles contradict. */
async function pickPassage(
  related: readonly RelatedPassage[],
  store: ArticleStore,
): Promise<RelatedPassage | undefined> {
  const [only, ...more] = related;
  if (more.length === 0) return only;
  const items = related.flatMap((passage) => {
    const known = store.get(passage.id);
    if (!known) return [];
    const { facts, lines, uri } = known;
    const line = lines.at(passage.start).line;
    const words = facts.text.slice(passage.start, passage.end).replace(/\s+/g, ' ');
    const label = facts.outlet ?? fileName(uri);
    return [{ label, description: words, detail: vscode.l10n.t('line {0}', line + 1), passage }];
  });
  const title = vscode.l10n.t('Open which passage beside it?');
  return (await vscode.window.showQuickPick(items, { title, matchOnDescription: true }))?.passage;
}

function clearMarks(mark: vscode.TextEditorDecorationType, document?: vscode.TextDocument): void {
  for (const editor of vscode.window.visibleTextEditors)
    if (!document || editor.document === document) editor.setDecorations(mark, []);
}
