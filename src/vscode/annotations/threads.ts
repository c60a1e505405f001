import * as vscode from 'vscode';
import { LineIndex } from '../../engine/base/line-index.ts';
import { toRange } from '../convert.ts';
import type { AnnotatedArticle, AnnotationList } from './annotation-list.ts';
import { CommentingRanges } from './commenting-ranges.ts';
import { OpenForms } from './open-forms.ts';
import type { LiveAnnotation } from './live-places.ts';
import { commentsOf, type ThreadComment, threadLabel } from './thread-comment.ts';

/** The kinds of annotations that people talk about. */
const TALKED_ABOUT: readonly string[] = ['note', 'verdict'];

/** How often a note is begun that the editor takes away while it draws its threads. */
const MOST_BEGINNINGS = 3;

/** What a thread shows of. */
interface Shown {
  readonly article: string;
  readonly annotation: string;
  readonly thread: vscode.CommentThread;
  /** What its comments were made of. */
  readonly print: string;
}

/** Shows notes and verdicts as threads at their place, and keeps them there while the article is typed in. */
export class Threads implements vscode.Disposable {
  readonly #list: AnnotationList;
  readonly #controller: vscode.CommentController;
  readonly #ranges: CommentingRanges;
  readonly #subscription: vscode.Disposable;
  #shown = new Map<string, Shown>();
  /** Made once for each state of an article: while one is typed in, the others stay as they are. */
  readonly #lines = new WeakMap<AnnotatedArticle, LineIndex>();

  constructor(list: AnnotationList, isArticle: (uri: vscode.Uri) => Promise<boolean>) {
    this.#list = list;
    this.#controller = vscode.comments.createCommentController('secondSource', 'Second Source');
    this.#controller.options = {
      prompt: vscode.l10n.t('Reply…'),
      placeHolder: vscode.l10n.t(
        'What should your colleagues know? Markdown works; it is kept beside the article.',
      ),
    };
    this.#ranges = new CommentingRanges(this.#controller, isArticle);
    this.#subscription = list.onDidChange(() => {
      this.update();
    });
  }

  /** The annotation that a thread shows. */
  annotationOf(
    thread: vscode.CommentThread,
  ): { readonly article: string; readonly annotation: string } | undefined {
    return [...this.#shown.values()].find((shown) => shown.thread === thread);
  }

  /** Lets a person write about what is selected. */
  async begin({ document }: vscode.TextEditor): Promise<void> {
    for (let times = 0; times < MOST_BEGINNINGS; times++) {
      await this.#ranges.settle(document);
      const open = new OpenForms();
      try {
        await vscode.commands.executeCommand('workbench.action.addComment');
        if (await open.stay()) return;
      } finally {
        open.dispose();
      }
    }
  }

  /** Opens the thread of an annotation for reading and answering. */
  expand(article: string, annotation: string): void {
    const shown = this.#shown.get(keyOf(article, annotation));
    if (shown) shown.thread.collapsibleState = vscode.CommentThreadCollapsibleState.Expanded;
  }

  /** Lets a comment be edited, as it was written. */
  edit({ article, annotation, reply }: ThreadComment): void {
    const shown = this.#shown.get(keyOf(article, annotation));
    const view = this.#list.find(article, annotation)?.view;
    if (!shown || !view) return;
    shown.thread.comments = commentsOf(article, view).map((comment) =>
      comment.reply === reply
        ? { ...comment, body: comment.written, mode: vscode.CommentMode.Editing }
        : comment,
    );
  }

  /** Shows the comments of an annotation as they are, whether one was being edited or not. */
  stopEditing({ article, annotation }: ThreadComment): void {
    const shown = this.#shown.get(keyOf(article, annotation));
    const view = this.#list.find(article, annotation)?.view;
    if (shown && view) shown.thread.comments = commentsOf(article, view);
  }

  isVerdict({ article, annotation }: ThreadComment): boolean {
    return this.#list.find(article, annotation)?.view.kind === 'verdict';
  }

  update(): void {
    const wanted = new Map<string, Shown>();
    for (const article of this.#list.articles) {
      const talked = article.annotations.filter(
        ({ view, place }) => place && TALKED_ABOUT.includes(view.kind),
      );
      for (const annotation of talked) {
        const key = keyOf(article.id, annotation.view.id);
        const shown = this.#show(article, annotation, this.#shown.get(key));
        if (shown) wanted.set(key, shown);
      }
    }
    for (const [key, { thread }] of this.#shown) if (!wanted.has(key)) thread.dispose();
    this.#shown = wanted;
  }

  dispose(): void {
    this.#subscription.dispose();
    this.#ranges.dispose();
    this.#controller.dispose();
  }

  #linesOf(article: AnnotatedArticle): LineIndex {
    const lines = this.#lines.get(article) ?? new LineIndex(article.text);
    this.#lines.set(article, lines);
    return lines;
  }

  #show(
    article: AnnotatedArticle,
    { view, place }: LiveAnnotation,
    before: Shown | undefined,
  ): Shown | undefined {
    if (!place) return undefined;
    const { id, uri } = article;
    const range = toRange(this.#linesOf(article), place);
    const thread = before?.thread ?? this.#controller.createCommentThread(uri, range, []);
    if (!thread.range?.isEqual(range)) thread.range = range;
    const print = JSON.stringify(view);
    const isEdited = thread.comments.some(({ mode }) => mode === vscode.CommentMode.Editing);
    if (before?.print === print || isEdited)
      return { article: id, annotation: view.id, thread, print: before?.print ?? '' };
    thread.comments = commentsOf(id, view);
    thread.label = threadLabel(view);
    thread.state =
      view.state === 'resolved' ? vscode.CommentThreadState.Resolved : vscode.CommentThreadState.Unresolved;
    thread.contextValue = `${view.kind}-${view.state}`;
    return { article: id, annotation: view.id, thread, print };
  }
}

function keyOf(article: string, annotation: string): string {
  return `${annotation} ${article}`;
}
