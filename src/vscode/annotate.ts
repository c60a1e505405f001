import * as vscode from 'vscode';
import type { AnnotationChange } from '../engine/annotations/annotation-change.ts';
import type { ArticleStore } from './article-store.ts';
import type { EngineClient } from './engine-client.ts';
import { fileName, sidecarOf } from './places.ts';
import { readSettings } from './settings.ts';
import { writeSidecar } from './write-sidecar.ts';

/** What this extension records: new annotations at a place. */
type Recorded = Extract<
  AnnotationChange,
  { readonly kind: 'entity' | 'not-entity' | 'same-as' | 'not-same-as' | 'verdict' | 'dismissal' | 'note' }
>;

/** A change before it is signed. Distributes over the union, so that each kind keeps its own fields. */
export type UnsignedChange = Recorded extends infer C ? (C extends unknown ? Omit<C, 'made'> : never) : never;

/** How often an edit is made anew when the sidecar changed under it. */
const TRIES = 3;

/** The one way from a decision to a sidecar: the engine makes the smallest edit, this writes it and tells the engine at once. */
export class Annotator {
  readonly #store: ArticleStore;
  readonly #client: EngineClient;
  #last: Promise<unknown> = Promise.resolve();

  constructor(store: ArticleStore, client: EngineClient) {
    this.#store = store;
    this.#client = client;
  }

  /** Records a change; says whether it was recorded. What stands in the way is told to the person. */
  annotate(article: vscode.Uri, change: UnsignedChange): Promise<boolean> {
    const next = this.#last.then(() => this.#annotate(article, change));
    this.#last = next.catch(() => undefined);
    return next;
  }

  async #annotate(article: vscode.Uri, change: UnsignedChange): Promise<boolean> {
    if (article.scheme === 'untitled') {
      await askToSave();
      return false;
    }
    for (let tries = 0; tries < TRIES; tries++) {
      const known = await this.#store.current(article);
      if (!known) return false;
      const edit = await this.#client.engine.editSidecar(known.facts.id, {
        ...change,
        made: made(),
      });
      if (!edit.ok) {
        await tellBroken(sidecarOf(article), edit.problem);
        return false;
      }
      const written = await writeSidecar(sidecarOf(article), known.facts.sidecar, edit);
      await this.#store.current(article);
      if (written === 'written') return true;
      if (written === 'not-utf-8') {
        await tellBroken(
          sidecarOf(article),
          vscode.l10n.t('Nothing was written: the file is not encoded in UTF-8.'),
        );
        return false;
      }
    }
    throw new Error(`${sidecarOf(article).toString()} kept changing while it was edited`);
  }
}

/** When and by whom a change is made that is recorded now. */
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
