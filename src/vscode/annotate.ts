import * as vscode from 'vscode';
import type { AnnotationChange } from '../engine/annotations/annotation-change.ts';
import type { ArticleChange, UnsignedChange } from './article-change.ts';
import type { ArticleStore } from './article-store.ts';
import { Author } from './author.ts';
import type { EngineClient } from './engine-client.ts';
import { KeptChanges } from './kept-changes.ts';
import { placeNow } from './place-now.ts';
import { fileName, sidecarOf } from './places.ts';
import { readSettings } from './settings.ts';
import { SidecarHistory, type SidecarStep } from './sidecar-history.ts';
import { Unwritable, unwritable } from './unwritable.ts';
import { writeSidecar } from './write-sidecar.ts';

/** How often an edit is made anew when the sidecar changed under it. */
const TRIES = 3;

/** The one way from a decision to a sidecar: the engine makes the smallest edit, this writes it and tells the engine at once. */
export class Annotator {
  readonly #store: ArticleStore;
  readonly #client: EngineClient;
  readonly #author = new Author();
  readonly history = new SidecarHistory();
  /** What could not be written, to be tried again. */
  readonly kept: KeptChanges;
  #last: Promise<unknown> = Promise.resolve();

  /** `memory` is what the editor remembers of the workspace. */
  constructor(store: ArticleStore, client: EngineClient, memory: vscode.Memento) {
    this.kept = new KeptChanges(memory);
    this.#store = store;
    this.#client = client;
  }

  /** Records a change; says whether it was recorded. What stands in the way is told to the person. */
  async annotate(article: vscode.Uri, change: UnsignedChange): Promise<boolean> {
    return (await this.record([{ article, change }])) !== undefined;
  }

  /** Records changes that are undone together; answers the ids of their annotations, `undefined` unless all were recorded. */
  record(changes: readonly ArticleChange[]): Promise<readonly string[] | undefined> {
    return this.inTurn(() => this.#recordAll(changes));
  }

  /** Runs after what was asked for before: two writes of one sidecar must not meet. */
  inTurn<T>(run: () => Promise<T>): Promise<T> {
    const next = this.#last.then(run);
    this.#last = next.catch(() => undefined);
    return next;
  }

  /** Resolves when all that was asked for so far is done. */
  async idle(): Promise<void> {
    await this.#last;
  }

  /** Tries again what could not be written. */
  async retry(): Promise<void> {
    const changes = this.kept.take();
    if (changes.length > 0) await this.record(changes);
  }

  /** Says that files were moved: what may be taken back or tried again is about where they lie now. */
  followFiles(files: vscode.FileRenameEvent['files']): void {
    this.history.follow(placeNow(files));
    this.kept.follow(placeNow(files));
  }

  async #recordAll(changes: readonly ArticleChange[]): Promise<readonly string[] | undefined> {
    const ids: string[] = [];
    const steps: SidecarStep[] = [];
    for (const [index, change] of changes.entries()) {
      const step = await this.#recordOrKeep(change, changes.slice(index));
      if (!step) break;
      ids.push(step.id);
      steps.push(step);
    }
    if (steps.length > 0) this.history.push(steps);
    return ids.length === changes.length ? ids : undefined;
  }

  /** `left` are the changes that would not be made either. */
  async #recordOrKeep(
    change: ArticleChange,
    left: readonly ArticleChange[],
  ): Promise<RecordedStep | undefined> {
    try {
      return await this.#record(change);
    } catch (error) {
      const problem = unwritable(error);
      if (!problem) throw error;
      this.kept.keep(left);
      void this.#tellKept(sidecarOf(change.article), problem, left);
      return undefined;
    }
  }

  async #record({ article, change }: ArticleChange): Promise<RecordedStep | undefined> {
    if (article.scheme === 'untitled') {
      void askToSave();
      return undefined;
    }
    const uri = sidecarOf(article);
    const by = await this.#author.nameFor(article);
    for (let tries = 0; tries < TRIES; tries++) {
      const known = await this.#store.current(article);
      if (!known) throw new Unwritable(vscode.l10n.t('the article cannot be read at the moment.'), false);
      const signed = { ...change, made: { ...made(), ...(by === undefined ? {} : { by }) } };
      const edit = await this.#client.engine.editSidecar(known.facts.id, signed);
      if (!edit.ok && edit.isUnreadable) throw new Unwritable(edit.problem, true);
      if (!edit.ok) {
        void tellBroken(uri, edit.problem);
        return undefined;
      }
      const before = known.facts.sidecar;
      const step: SidecarStep = { uri, article, before, after: edit.text, edits: edit.edits };
      const written = await writeSidecar(uri, step);
      await this.#store.current(article);
      if (written === 'written') return { ...step, id: edit.id ?? '' };
      if (written === 'not-utf-8')
        throw new Unwritable(vscode.l10n.t('the file is not encoded in UTF-8.'), true);
    }
    throw new Unwritable(vscode.l10n.t('the file kept changing while it was edited.'), true);
  }

  /** The person asked for a change that is not there: this must be said, once for each. */
  async #tellKept(
    sidecar: vscode.Uri,
    { message: reason, canBeMended }: Unwritable,
    changes: readonly ArticleChange[],
  ): Promise<void> {
    const again = vscode.l10n.t('Try Again');
    const open = vscode.l10n.t('Open It');
    const discard = vscode.l10n.t('Discard the Change');
    const message = vscode.l10n.t(
      '{0} could not be written: {1} Your change is kept until it can be written.',
      fileName(sidecar),
      reason,
    );
    const choices = canBeMended ? [again, open, discard] : [again, discard];
    const choice = await vscode.window.showErrorMessage(message, ...choices);
    if (choice === again) await this.retry();
    else if (choice === open) await vscode.window.showTextDocument(sidecar);
    else if (choice === discard) this.kept.drop(changes);
  }
}

type RecordedStep = SidecarStep & { readonly id: string };

/** When and, by the setting, by whom a change is made that is recorded now. */
export function made(): AnnotationChange['made'] {
  const by = readSettings()['annotations.author'].trim();
  const at = new Date().toISOString().replace(/\.\d+Z$/, 'Z');
  return by ? { at, by } : { at };
}

async function askToSave(): Promise<void> {
  const save = vscode.l10n.t('Save…');
  const message = vscode.l10n.t('Save the article first: annotations are kept in a file beside it.');
  const choice = await vscode.window.showInformationMessage(message, save);
  if (choice === save) await vscode.commands.executeCommand('workbench.action.files.save');
}

async function tellBroken(sidecar: vscode.Uri, problem: string): Promise<void> {
  const open = vscode.l10n.t('Open It');
  const message = `${fileName(sidecar)}: ${problem}`;
  if ((await vscode.window.showErrorMessage(message, open)) === open)
    await vscode.window.showTextDocument(sidecar);
}
