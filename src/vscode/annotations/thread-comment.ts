import * as vscode from 'vscode';
import type { Evidence, Reply } from '../../engine/annotations/thread.ts';
import type { AnnotationView } from '../../engine/views/annotation-view.ts';
import { verdictWord } from '../words.ts';
import { inertMarkdown } from './inert-markdown.ts';

/** What a comment of a thread stands for: the annotation itself, or one of its replies. */
export interface ThreadComment extends vscode.Comment {
  readonly article: string;
  readonly annotation: string;
  /** The index of the reply; `undefined` for the annotation itself. */
  readonly reply: number | undefined;
  /** What the person wrote, as it is edited. */
  readonly written: string;
}

/** The comments of an annotation's thread: what it says, then its replies. */
export function commentsOf(article: string, view: AnnotationView): readonly ThreadComment[] {
  const own = comment(article, view, undefined, view.text, mainText(view), view);
  return [
    own,
    ...view.replies.map((reply, index) =>
      comment(article, view, index, reply.text, inertMarkdown(reply.text), reply),
    ),
  ];
}

/** The heading of a thread. */
export function threadLabel({ kind, verdict, credibility, isChanged }: AnnotationView): string {
  const parts = [
    kind === 'verdict' && verdict ? verdictWord(verdict) : vscode.l10n.t('Note'),
    credibility === undefined ? undefined : vscode.l10n.t('credibility {0} of 6', credibility),
    isChanged ? vscode.l10n.t('the words were changed since') : undefined,
  ];
  return parts.filter((part) => part !== undefined).join(' · ');
}

function comment(
  article: string,
  { id }: AnnotationView,
  reply: number | undefined,
  written: string,
  shown: string,
  signed: Reply | AnnotationView,
): ThreadComment {
  const created = new Date(signed.created ?? '');
  const isEdited = 'modified' in signed;
  return {
    article,
    annotation: id,
    reply,
    written,
    body: new vscode.MarkdownString(shown),
    mode: vscode.CommentMode.Preview,
    author: { name: signed.by ?? vscode.l10n.t('Unsigned') },
    contextValue: reply === undefined ? 'annotation' : 'reply',
    ...(Number.isNaN(created.getTime()) ? {} : { timestamp: created }),
    ...(isEdited ? { label: vscode.l10n.t('edited') } : {}),
  };
}

function mainText({ text, evidence }: AnnotationView): string {
  const lines = evidence.map(
    (each) => `- ${vscode.l10n.t('Evidence: {0}', inertMarkdown(evidenceWords(each)))}`,
  );
  return [inertMarkdown(text), lines.join('\n')].filter((part) => part !== '').join('\n\n');
}

/** One piece of evidence on a line. */
export function evidenceWords({ file, at, exact, url, note }: Evidence): string {
  const words = (at?.exact ?? exact)?.replace(/\s+/g, ' ');
  return [words === undefined ? undefined : `“${words}”`, file, url, note]
    .filter((part) => part !== undefined)
    .join(' · ');
}
