import * as vscode from 'vscode';
import type { Annotator } from '../annotate.ts';
import type { ArticleChange, UnplacedAnnotation } from '../article-change.ts';
import { selectorOf } from '../../engine/annotations/quote-selector.ts';
import type { Evidence } from '../../engine/annotations/thread.ts';
import type { Span } from '../../engine/base/span.ts';
import type { ArticleStore } from '../article-store.ts';
import type { EngineClient } from '../engine-client.ts';
import { findTargets, type Target } from '../features/targets.ts';
import type { Log } from '../log.ts';
import { fileName } from '../places.ts';
import { relativeFile } from '../../engine/annotations/relative-file.ts';
import type { AnnotationAt, AnnotationList } from './annotation-list.ts';
import { askVerdict } from './ask-verdict.ts';
import { shortened } from './annotation-words.ts';
import type { AnnotationFinder } from './find-annotation.ts';
import { evidenceWords } from './thread-comment.ts';

export const EVIDENCE_COMMANDS = {
  copy: 'secondSource.copyAsEvidence',
  link: 'secondSource.linkEvidence',
  remove: 'secondSource.removeEvidence',
} as const;

/** A passage that was copied, to be linked elsewhere. */
interface Copied {
  readonly article: vscode.Uri;
  readonly span: Span;
  readonly text: string;
}

export function registerEvidenceCommands(
  store: ArticleStore,
  client: EngineClient,
  list: AnnotationList,
  finder: AnnotationFinder,
  annotator: Annotator,
  log: Log,
): vscode.Disposable {
  let copied: Copied | undefined;
  const targetOf = async (argument: unknown): Promise<Target | undefined> => {
    const at = argument === undefined ? undefined : await finder.find(argument, () => true);
    const passage = at?.place && { article: at.article.id, ...at.place };
    const [target] = await findTargets(passage ?? argument, store, client);
    if (!target)
      void vscode.window.showInformationMessage(
        vscode.l10n.t('Select words of an article, or put the cursor on a name.'),
      );
    return target;
  };
  const copy = async (argument: unknown): Promise<void> => {
    const target = await targetOf(argument);
    if (!target) return;
    const { known, span, words } = target;
    copied = { article: known.uri, span, text: known.facts.text };
    const quotation = `“${words}” (${known.facts.outlet ?? fileName(known.uri)})`;
    // A browser may refuse its clipboard, or ask first. What was copied can be linked all the same.
    vscode.env.clipboard.writeText(quotation).then(undefined, (error: unknown) => {
      log.info(`The clipboard took no quotation: ${String(error)}`);
    });
    vscode.window.setStatusBarMessage(
      vscode.l10n.t('Copied as evidence: “{0}”. Link it where it is needed.', shortened(words)),
      SHOWN_MS,
    );
  };
  const link = async (argument: unknown): Promise<void> => {
    const at =
      argument === undefined ? await annotationAtCursor(list) : await finder.find(argument, isBackable);
    if (at) {
      const evidence = await askEvidence(at.article.uri, copied);
      const change = evidence && ({ kind: 'add-evidence', id: at.view.id, evidence } as const);
      if (change) await annotator.annotate(at.article.uri, change);
      return;
    }
    const target = argument === undefined ? await targetOf(undefined) : undefined;
    const evidence = target && (await askEvidence(target.known.uri, copied));
    if (!target || !evidence) return;
    const change = await changeFor(target, evidence, copied);
    if (change) await annotator.record([change]);
  };
  const remove = async (argument: unknown): Promise<void> => {
    const at = await finder.find(argument, ({ view }) => view.evidence.length > 0);
    if (!at || at.view.evidence.length === 0) return;
    const items = at.view.evidence.map((evidence, index) => ({ label: evidenceWords(evidence), index }));
    const title = vscode.l10n.t('Which evidence should go?');
    const picked = await vscode.window.showQuickPick(items, { title });
    if (picked)
      await annotator.annotate(at.article.uri, {
        kind: 'remove-evidence',
        id: at.view.id,
        index: picked.index,
      });
  };
  const run = (command: string, act: (argument: unknown) => Promise<void>): vscode.Disposable =>
    vscode.commands.registerCommand(command, (argument: unknown) =>
      log.guard(command, undefined, () => act(argument)),
    );
  return vscode.Disposable.from(
    run(EVIDENCE_COMMANDS.copy, copy),
    run(EVIDENCE_COMMANDS.link, link),
    run(EVIDENCE_COMMANDS.remove, remove),
  );
}

/** Unit: ms. */
const SHOWN_MS = 8000;

/** What evidence can be added to. */
function isBackable({ view }: AnnotationAt): boolean {
  return view.kind === 'verdict' || view.kind === 'note';
}

/** A verdict before a note: it is what wants backing. */
async function annotationAtCursor(list: AnnotationList): Promise<AnnotationAt | undefined> {
  // What was written a moment ago counts.
  await list.update();
  const editor = vscode.window.activeTextEditor;
  const article = editor && [...list.articles].find(({ id }) => id === editor.document.uri.toString());
  if (!article) return undefined;
  const offset = editor.document.offsetAt(editor.selection.active);
  const returns = editor.document.eol === vscode.EndOfLine.CRLF ? editor.selection.active.line : 0;
  const here = list
    .of(article.id)
    .filter(
      (at) =>
        isBackable(at) && at.place && at.place.start <= offset - returns && offset - returns <= at.place.end,
    );
  return here.find(({ view }) => view.kind === 'verdict') ?? here[0];
}

interface EvidenceItem extends vscode.QuickPickItem {
  readonly evidence?: Evidence;
}

/** The passage that was copied, or the address of a page. Files are named relative to the annotation's own. */
async function askEvidence(article: vscode.Uri, copied: Copied | undefined): Promise<Evidence | undefined> {
  const isNear = copied && isInSamePlace(copied.article, article);
  const at = isNear && selectorOf(copied.text, copied.span);
  const items: EvidenceItem[] = at
    ? [
        {
          label: `“${shortened(at.exact)}”`,
          description: fileName(copied.article),
          evidence: { file: relativeFile(article.path, copied.article.path), at },
        },
      ]
    : [];
  if (items.length === 0) return askPage();
  const title = vscode.l10n.t('What backs it, or speaks against it?');
  const picked = await vscode.window.showQuickPick<EvidenceItem>(
    [...items, { label: vscode.l10n.t('The address of a page…') }],
    { title },
  );
  return picked && (picked.evidence ?? askPage());
}

/** Evidence may not leave the folder: paths between different places would lead nowhere on another machine. */
function isInSamePlace(a: vscode.Uri, b: vscode.Uri): boolean {
  const folders = [a, b].map((uri) => vscode.workspace.getWorkspaceFolder(uri)?.uri.toString());
  return a.scheme === b.scheme && a.authority === b.authority && folders[0] === folders[1];
}

async function askPage(): Promise<Evidence | undefined> {
  const url = await vscode.window.showInputBox({
    title: vscode.l10n.t('The address of a page'),
    placeHolder: 'https://',
    prompt: vscode.l10n.t('Copy a passage as evidence first to link words of another article instead.'),
    validateInput: (value) =>
      /^https?:\/\/[^\s/]+/i.test(value.trim())
        ? undefined
        : vscode.l10n.t('An address that begins with https:// or http:// is needed.'),
  });
  if (url === undefined) return undefined;
  const prompt = vscode.l10n.t('Where on the page? Enter leaves it empty.');
  const note = await vscode.window.showInputBox({ title: url.trim(), prompt });
  if (note === undefined) return undefined;
  return { url: url.trim(), ...(note.trim() === '' ? {} : { note: note.trim() }) };
}

/** Words that nobody has judged yet get a verdict with it; without one, what was copied is marked as backing them. */
async function changeFor(
  { known, span, words }: Target,
  evidence: Evidence,
  copied: Copied | undefined,
): Promise<ArticleChange | undefined> {
  const canBack = copied !== undefined && evidence.file !== undefined;
  const verdict = await askVerdict(undefined, canBack);
  if (verdict === undefined) return undefined;
  if (verdict !== 'none') {
    const change = { kind: 'verdict', verdict, evidence: [evidence], span } as const;
    return { article: known.uri, change };
  }
  if (!copied) return undefined;
  const file = relativeFile(copied.article.path, known.uri.path);
  const backs: UnplacedAnnotation = {
    kind: 'evidence',
    for: { file, at: selectorOf(known.facts.text, span), exact: words },
  };
  return { article: copied.article, change: { ...backs, span: copied.span } };
}
