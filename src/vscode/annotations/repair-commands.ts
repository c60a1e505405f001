import * as vscode from 'vscode';
import { LineIndex } from '../../engine/base/line-index.ts';
import type { Span } from '../../engine/base/span.ts';
import type { Annotator } from '../annotate.ts';
import type { ArticleStore } from '../article-store.ts';
import { toRange, toSpan } from '../convert.ts';
import type { Log } from '../log.ts';
import type { AnnotationAt, AnnotationList } from './annotation-list.ts';
import { shortened } from './annotation-words.ts';
import { type AnnotationFinder, pickAnnotation } from './find-annotation.ts';

/** What gives an annotation its place back. */
export const REPAIR_COMMANDS = {
  anchorHere: 'secondSource.anchorHere',
  choosePlace: 'secondSource.choosePlace',
} as const;

export function registerRepairCommands(
  store: ArticleStore,
  list: AnnotationList,
  finder: AnnotationFinder,
  annotator: Annotator,
  log: Log,
): vscode.Disposable {
  const anchorHere = async (): Promise<void> => {
    const editor = vscode.window.activeTextEditor;
    const known = editor && (await store.current(editor.document.uri));
    const span = known && toSpan(known.lines, editor.selection);
    if (!known || !span || span.start === span.end) {
      tell(vscode.l10n.t('Select the words that an annotation belongs to.'));
      return;
    }
    await list.update();
    const lost = list.of(known.facts.id).filter(needsPlace);
    if (lost.length === 0) tell(vscode.l10n.t('Every annotation of this article has its place.'));
    const title = vscode.l10n.t(
      'Which annotation belongs to “{0}”?',
      shortened(known.facts.text.slice(span.start, span.end)),
    );
    const at = lost.length > 0 ? await pickAnnotation(lost, title) : undefined;
    if (at) await annotator.annotate(known.uri, { kind: 'reanchor', id: at.view.id, span });
  };
  const choosePlace = async (argument: unknown): Promise<void> => {
    const at = await finder.find(argument, () => true);
    if (!at) return;
    const place = at.view.candidates.length > 0 ? await pickPlace(at) : undefined;
    if (place) await annotator.annotate(at.article.uri, { kind: 'reanchor', id: at.view.id, span: place });
    else if (at.view.candidates.length === 0) await startChoosing(at);
  };
  return vscode.Disposable.from(
    vscode.commands.registerCommand(REPAIR_COMMANDS.anchorHere, () =>
      log.guard(REPAIR_COMMANDS.anchorHere, undefined, anchorHere),
    ),
    vscode.commands.registerCommand(REPAIR_COMMANDS.choosePlace, (argument: unknown) =>
      log.guard(REPAIR_COMMANDS.choosePlace, undefined, () => choosePlace(argument)),
    ),
  );
}

/** Whether a person must say where an annotation belongs. */
export function needsPlace({ place, view }: Pick<AnnotationAt, 'place' | 'view'>): boolean {
  return place === undefined || view.anchoring !== 'found';
}

function tell(message: string): void {
  void vscode.window.showInformationMessage(message);
}

/** How much of the text on each side of a candidate is shown. Unit: UTF-16 units. */
const CONTEXT = 40;

async function pickPlace({ article, view }: AnnotationAt): Promise<Span | undefined> {
  const lines = new LineIndex(article.text);
  const items = view.candidates.map((span) => ({
    label: shortened(`…${article.text.slice(Math.max(0, span.start - CONTEXT), span.end + CONTEXT)}…`),
    description: vscode.l10n.t('line {0}', lines.at(span.start).line + 1),
    span,
  }));
  const editor = await vscode.window.showTextDocument(article.uri, { preview: true, preserveFocus: true });
  const pick = vscode.window.createQuickPick<(typeof items)[number]>();
  pick.title = vscode.l10n.t('Where does “{0}” belong?', shortened(view.exact));
  pick.items = items;
  // The text shows each place while it is looked at.
  pick.onDidChangeActive(([active]) => {
    if (!active) return;
    const range = toRange(lines, active.span);
    editor.selection = new vscode.Selection(range.start, range.end);
    editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  });
  return new Promise((resolve) => {
    pick.onDidAccept(() => {
      resolve(pick.activeItems[0]?.span);
      pick.dispose();
    });
    pick.onDidHide(() => {
      resolve(undefined);
      pick.dispose();
    });
    pick.show();
  });
}

/** Nobody knows a place: the person selects it in the article. */
async function startChoosing({ article, view }: AnnotationAt): Promise<void> {
  await vscode.window.showTextDocument(article.uri, { preview: false });
  vscode.window.setStatusBarMessage(
    vscode.l10n.t('Select the words for “{0}”, then run “Anchor an Annotation Here”.', shortened(view.exact)),
    SHOWN_MS,
  );
}

/** Long enough to be read and acted on. Unit: ms. */
const SHOWN_MS = 20_000;
