import * as vscode from 'vscode';
import type { ArticleStore } from '../article-store.ts';
import { toSpan } from '../convert.ts';
import type { AnnotationAt, AnnotationList } from './annotation-list.ts';
import { kindOfAnnotation, shortened } from './annotation-words.ts';
import type { Threads } from './threads.ts';

/** What the manifest's keys hand over: they are about the selected row, which the editor does not name. */
export const SELECTED = 'selected';

/** Names an annotation. */
export interface AnnotationName {
  readonly article: string;
  readonly annotation: string;
}

/** How a command learns which annotation it is about. */
export class AnnotationFinder {
  readonly #store: ArticleStore;
  readonly #list: AnnotationList;
  readonly #threads: Threads;
  readonly #selected: () => AnnotationName | undefined;

  /** `selected` tells the row that is selected in the view. */
  constructor(
    store: ArticleStore,
    list: AnnotationList,
    threads: Threads,
    selected: () => AnnotationName | undefined,
  ) {
    this.#store = store;
    this.#list = list;
    this.#threads = threads;
    this.#selected = selected;
  }

  /** The annotation of a thread, a comment, a row; else the one at the cursor. Says so when there is none. */
  async find(argument: unknown, isWanted: (at: AnnotationAt) => boolean): Promise<AnnotationAt | undefined> {
    const name = argument === SELECTED ? this.#selected() : this.#nameIn(argument);
    if (name) return this.#list.find(name.article, name.annotation);
    const here = argument === undefined ? await this.#atCursor(isWanted) : [];
    if (here.length > 1) return pickAnnotation(here);
    if (here.length === 0)
      void vscode.window.showInformationMessage(
        vscode.l10n.t(
          'Put the cursor on words that somebody has annotated, or choose a row of the Annotations view.',
        ),
      );
    return here[0];
  }

  #nameIn(argument: unknown): AnnotationName | undefined {
    if (typeof argument !== 'object' || argument === null) return undefined;
    if ('article' in argument && 'annotation' in argument) return argument as AnnotationName;
    const thread = 'thread' in argument ? argument.thread : argument;
    return this.#threads.annotationOf(thread as vscode.CommentThread);
  }

  async #atCursor(isWanted: (at: AnnotationAt) => boolean): Promise<readonly AnnotationAt[]> {
    const editor = vscode.window.activeTextEditor;
    const known = editor && (await this.#store.current(editor.document.uri));
    if (!known) return [];
    // What was written a moment ago counts.
    await this.#list.update();
    const { start, end } = toSpan(known.lines, editor.selection);
    return this.#list
      .of(known.facts.id)
      .filter((at) => at.place && at.place.start <= end && at.place.end >= start && isWanted(at));
  }
}

/** Lets a person choose one of several. */
export async function pickAnnotation(
  annotations: readonly AnnotationAt[],
  title = vscode.l10n.t('Which annotation?'),
): Promise<AnnotationAt | undefined> {
  const items = annotations.map((at) => ({
    label: `“${shortened(at.view.exact)}”`,
    description: kindOfAnnotation(at.view),
    detail: shortened(at.view.text),
    at,
  }));
  return (await vscode.window.showQuickPick(items, { title, matchOnDetail: true }))?.at;
}
