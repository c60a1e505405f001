import * as vscode from 'vscode';
import type { NewAnnotation } from '../../engine/annotations/annotation-change.ts';
import type { Span } from '../../engine/base/span.ts';
import type { Annotator } from '../annotate.ts';
import type { ArticleStore, KnownArticle } from '../article-store.ts';
import { toRange, toSpan } from '../convert.ts';
import type { EngineClient } from '../engine-client.ts';
import { findTargets } from '../features/targets.ts';
import type { Log } from '../log.ts';
import type { AnnotationList } from './annotation-list.ts';
import { askVerdict } from './ask-verdict.ts';
import { shortened } from './annotation-words.ts';
import type { ThreadComment } from './thread-comment.ts';
import type { Threads } from './threads.ts';

/** What a person does in threads. */
export const THREAD_COMMANDS = {
  addNote: 'secondSource.addNote',
  createNote: 'secondSource.createNote',
  createVerdict: 'secondSource.createVerdict',
  reply: 'secondSource.replyInThread',
  edit: 'secondSource.editComment',
  save: 'secondSource.saveComment',
  cancel: 'secondSource.cancelComment',
  deleteReply: 'secondSource.deleteReply',
} as const;

export function registerThreadCommands(
  store: ArticleStore,
  client: EngineClient,
  annotator: Annotator,
  list: AnnotationList,
  threads: Threads,
  log: Log,
): vscode.Disposable {
  const register = (command: string, run: (argument: never) => Promise<void> | void): vscode.Disposable =>
    vscode.commands.registerCommand(command, (argument: unknown) =>
      log.guard(command, undefined, async () => {
        await run(argument as never);
      }),
    );
  const create = async ({ thread, text }: vscode.CommentReply, asVerdict: boolean): Promise<void> => {
    const known = await store.current(thread.uri);
    const span = known && spanOf(thread, known);
    if (!known || !span) return;
    const said = asVerdict ? await verdictWith(text) : noteWith(text);
    if (!said) return;
    const ids = await annotator.record([{ article: known.uri, change: { ...said, span } }]);
    const [id] = ids ?? [];
    if (id === undefined) return;
    await list.update();
    // The annotation has a thread of its own now; what it was written in has served.
    thread.dispose();
    threads.expand(known.facts.id, id);
  };
  return vscode.Disposable.from(
    register(THREAD_COMMANDS.addNote, (argument: unknown) =>
      addNote(argument, store, client, annotator, threads),
    ),
    register(THREAD_COMMANDS.createNote, (reply: vscode.CommentReply) => create(reply, false)),
    register(THREAD_COMMANDS.createVerdict, (reply: vscode.CommentReply) => create(reply, true)),
    register(THREAD_COMMANDS.reply, async ({ thread, text }: vscode.CommentReply) => {
      const named = threads.annotationOf(thread);
      if (!named || text.trim() === '') return;
      await annotator.annotate(thread.uri, { kind: 'reply', id: named.annotation, text: text.trim() });
    }),
    register(THREAD_COMMANDS.edit, (comment: ThreadComment) => {
      threads.edit(comment);
    }),
    register(THREAD_COMMANDS.cancel, (comment: ThreadComment) => {
      threads.stopEditing(comment);
    }),
    register(THREAD_COMMANDS.save, async (comment: ThreadComment) => {
      const text = (typeof comment.body === 'string' ? comment.body : comment.body.value).trim();
      const isSaved =
        text === comment.written || (await annotator.annotate(...edited(comment, text, threads)));
      if (isSaved) threads.stopEditing(comment);
    }),
    register(THREAD_COMMANDS.deleteReply, async (comment: ThreadComment) => {
      const { article, annotation: id, reply, written: said } = comment;
      if (reply === undefined) return;
      await annotator.annotate(vscode.Uri.parse(article), {
        kind: 'update-reply',
        id,
        reply,
        said,
        text: null,
      });
    }),
  );
}

function edited(comment: ThreadComment, text: string, threads: Threads): Parameters<Annotator['annotate']> {
  const { article, annotation: id, reply, written: said } = comment;
  const uri = vscode.Uri.parse(article);
  if (reply !== undefined) return [uri, { kind: 'update-reply', id, reply, said, text }];
  const isVerdict = threads.isVerdict(comment);
  return [uri, { kind: 'update', id, set: isVerdict ? { note: text === '' ? null : text } : { text } }];
}

/** On a selection the thread opens where it will stand; on a row of a view, whose article need not be open, a box asks. */
async function addNote(
  argument: unknown,
  store: ArticleStore,
  client: EngineClient,
  annotator: Annotator,
  threads: Threads,
): Promise<void> {
  const [target] = await findTargets(argument, store, client);
  if (!target) {
    void vscode.window.showInformationMessage(
      vscode.l10n.t('Select words of an article, or put the cursor on a name.'),
    );
    return;
  }
  const { known, span, words } = target;
  const editor = vscode.window.activeTextEditor;
  if (editor?.document.uri.toString() === known.facts.id && known.uri.scheme !== 'untitled') {
    const range = toRange(known.lines, span);
    editor.selection = new vscode.Selection(range.start, range.end);
    await threads.begin(editor);
    return;
  }
  const title = vscode.l10n.t('A note on “{0}”', shortened(words));
  const text = (await vscode.window.showInputBox({ title }))?.trim();
  if (text) await annotator.annotate(known.uri, { kind: 'note', text, span });
}

type Said<K extends NewAnnotation['kind']> = Omit<Extract<NewAnnotation, { kind: K }>, 'span'>;

function noteWith(text: string): Said<'note'> | undefined {
  return text.trim() === '' ? undefined : { kind: 'note', text: text.trim() };
}

async function verdictWith(text: string): Promise<Said<'verdict'> | undefined> {
  const verdict = await askVerdict();
  return verdict && { kind: 'verdict', verdict, ...(text.trim() === '' ? {} : { note: text.trim() }) };
}

/** The words that a new thread is about: those that are selected, else all that is written on its lines. */
function spanOf({ range }: vscode.CommentThread, { facts, lines, uri }: KnownArticle): Span | undefined {
  if (!range) return undefined;
  const editor = vscode.window.visibleTextEditors.find(
    ({ document }) => document.uri.toString() === uri.toString(),
  );
  const selection = editor?.selection.isEmpty === false ? editor.selection.intersection(range) : undefined;
  const chosen = range.isSingleLine && range.isEmpty ? undefined : range;
  const lastLine = lines.line(range.end.line);
  const whole = new vscode.Range(
    range.start.line,
    0,
    range.end.line,
    lastLine ? lastLine.end - lastLine.start : 0,
  );
  const isPart = selection && !selection.isEmpty;
  const { start, end } = toSpan(lines, isPart ? selection : (chosen ?? whole));
  const words = facts.text.slice(start, end);
  const from = start + (words.length - words.trimStart().length);
  const to = start + words.trimEnd().length;
  return from < to ? { start: from, end: to } : undefined;
}
