import * as vscode from 'vscode';
import type { AnnotationFields } from '../../engine/annotations/annotation-change.ts';
import type { Annotator } from '../annotate.ts';
import { toRange } from '../convert.ts';
import type { Log } from '../log.ts';
import { openDocument, sidecarOf } from '../places.ts';
import { LineIndex } from '../../engine/base/line-index.ts';
import { readSidecarText } from '../article-reader.ts';
import type { AnnotationAt } from './annotation-list.ts';
import { askCredibility, askVerdict } from './ask-verdict.ts';
import { kindOfAnnotation, shortened } from './annotation-words.ts';
import type { AnnotationFinder } from './find-annotation.ts';
import type { Threads } from './threads.ts';

/** What can be done with an annotation, wherever it is shown. */
export const ANNOTATION_COMMANDS = {
  open: 'secondSource.openAnnotation',
  openSidecar: 'secondSource.openAnnotationInFile',
  resolve: 'secondSource.resolveAnnotation',
  reopen: 'secondSource.reopenAnnotation',
  edit: 'secondSource.editAnnotation',
  reply: 'secondSource.replyToAnnotation',
  changeVerdict: 'secondSource.changeVerdict',
  grade: 'secondSource.gradeCredibility',
  remove: 'secondSource.deleteAnnotation',
} as const;

export function registerAnnotationCommands(
  finder: AnnotationFinder,
  threads: Threads,
  annotator: Annotator,
  log: Log,
): vscode.Disposable {
  const register = (
    command: string,
    isWanted: (at: AnnotationAt) => boolean,
    run: (at: AnnotationAt, option: unknown) => Promise<unknown>,
  ): vscode.Disposable =>
    vscode.commands.registerCommand(command, (argument: unknown, option: unknown) =>
      log.guard(command, undefined, async () => {
        const at = await finder.find(argument, isWanted);
        if (at && isWanted(at)) await run(at, option);
      }),
    );
  const update = ({ article, view }: AnnotationAt, set: AnnotationFields): Promise<boolean> =>
    annotator.annotate(article.uri, { kind: 'update', id: view.id, set });
  return vscode.Disposable.from(
    register(ANNOTATION_COMMANDS.open, any, (at, option) => open(at, threads, option === true)),
    register(ANNOTATION_COMMANDS.openSidecar, any, (at) => openInFile(at, false)),
    register(ANNOTATION_COMMANDS.resolve, isOpenThread, (at) => update(at, { state: 'resolved' })),
    register(ANNOTATION_COMMANDS.reopen, isResolved, (at) => update(at, { state: 'open' })),
    register(ANNOTATION_COMMANDS.edit, isWritten, async (at) => {
      const text = await askText(at);
      if (text !== undefined) await update(at, fieldsFor(at, text));
    }),
    register(ANNOTATION_COMMANDS.reply, isThread, async ({ article, view }) => {
      const title = vscode.l10n.t('Reply to “{0}”', shortened(view.text || view.exact));
      const text = (await vscode.window.showInputBox({ title }))?.trim();
      if (text) await annotator.annotate(article.uri, { kind: 'reply', id: view.id, text });
    }),
    register(ANNOTATION_COMMANDS.changeVerdict, isVerdict, async (at) => {
      const verdict = await askVerdict(at.view.verdict);
      if (verdict && verdict !== at.view.verdict) await update(at, { verdict });
    }),
    register(ANNOTATION_COMMANDS.grade, isVerdict, async (at) => {
      const credibility = await askCredibility(at.view.credibility);
      if (credibility !== undefined) await update(at, { credibility });
    }),
    register(ANNOTATION_COMMANDS.remove, any, async ({ article, view }) => {
      if (await annotator.annotate(article.uri, { kind: 'delete', id: view.id }))
        vscode.window.setStatusBarMessage(
          vscode.l10n.t(
            'Deleted: {0}. “Undo the Last Annotation Change” brings it back.',
            kindOfAnnotation(view),
          ),
          SHOWN_MS,
        );
    }),
  );
}

/** How long a line in the status bar stays: long enough to be read twice. Unit: ms. */
const SHOWN_MS = 8000;

const any = (): boolean => true;

const isThread = ({ view }: AnnotationAt): boolean => view.kind === 'note' || view.kind === 'verdict';

const isVerdict = ({ view }: AnnotationAt): boolean => view.kind === 'verdict';

const isOpenThread = (at: AnnotationAt): boolean => isThread(at) && at.view.state === 'open';

const isResolved = ({ view }: AnnotationAt): boolean => view.state === 'resolved';

/** What holds a text of the person's own. */
const isWritten = ({ view }: AnnotationAt): boolean =>
  ['note', 'verdict', 'dismissal', 'entity'].includes(view.kind);

async function askText({ view }: AnnotationAt): Promise<string | undefined> {
  const mayBeEmpty = view.kind === 'verdict';
  const text = await vscode.window.showInputBox({
    title: `${kindOfAnnotation(view)}: “${shortened(view.exact)}”`,
    value: view.text,
    validateInput: (value) =>
      mayBeEmpty || value.trim() !== '' ? undefined : vscode.l10n.t('Something must be written.'),
  });
  return text?.trim();
}

function fieldsFor({ view }: AnnotationAt, text: string): AnnotationFields {
  switch (view.kind) {
    case 'verdict':
      return { note: text === '' ? null : text };
    case 'dismissal':
      return { reason: text };
    case 'entity':
      return { name: text };
    default:
      return { text };
  }
}

/** Shows the annotated words; where they are not known, what was written of them. */
async function open(at: AnnotationAt, threads: Threads, preserveFocus: boolean): Promise<void> {
  const { article, place, view } = at;
  if (!place) return openInFile(at, preserveFocus);
  const selection = toRange(new LineIndex(article.text), place);
  await vscode.window.showTextDocument(article.uri, { selection, preview: true, preserveFocus });
  threads.expand(article.id, view.id);
}

async function openInFile({ article, view }: AnnotationAt, preserveFocus: boolean): Promise<void> {
  const sidecar = sidecarOf(article.uri);
  const text = openDocument(sidecar)?.getText() ?? (await readSidecarText(sidecar)) ?? '';
  const at = text.indexOf(view.id);
  const item = at < 0 ? view.item : { start: at, end: at + view.id.length };
  const isKnown = item.end <= text.length;
  const selection = isKnown ? toRange(new LineIndex(text), item) : undefined;
  const options = { preview: true, preserveFocus };
  await vscode.window.showTextDocument(sidecar, selection ? { ...options, selection } : options);
}
