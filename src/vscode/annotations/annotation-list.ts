import * as vscode from 'vscode';
import type { TextEdit } from '../../engine/annotations/annotation-change.ts';
import { applyEdits } from '../../engine/annotations/text-edits.ts';
import { withLineFeeds } from '../../host/decode-text.ts';
import type { Annotator } from '../annotate.ts';
import type { ArticleStore } from '../article-store.ts';
import { coalesce } from '../coalesce.ts';
import type { EngineClient } from '../engine-client.ts';
import type { Log } from '../log.ts';
import { openDocument } from '../places.ts';
import { drifted, type LiveAnnotation, settle, typeIn } from './live-places.ts';

/** An article with what people wrote about it. */
export interface AnnotatedArticle {
  readonly id: string;
  readonly uri: vscode.Uri;
  readonly outlet?: string;
  /** The text (LF) that the places count in, as it is typed. */
  readonly text: string;
  readonly annotations: readonly LiveAnnotation[];
}

/** An annotation with its article. */
export interface AnnotationAt extends LiveAnnotation {
  readonly article: AnnotatedArticle;
}

/** What people wrote, as it stands now: the engine's answer, moved with what is typed until its next. */
export class AnnotationList implements vscode.Disposable {
  readonly #store: ArticleStore;
  readonly #client: EngineClient;
  readonly #annotator: Annotator;
  readonly #log: Log;
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #articles = new Map<string, AnnotatedArticle>();
  readonly #subscriptions: vscode.Disposable;
  readonly #update = coalesce(() => this.#read());

  readonly onDidChange = this.#changed.event;

  constructor(store: ArticleStore, client: EngineClient, annotator: Annotator, log: Log) {
    this.#store = store;
    this.#client = client;
    this.#annotator = annotator;
    this.#log = log;
    this.#subscriptions = vscode.Disposable.from(
      this.#changed,
      store.onDidChange(this.#update),
      vscode.workspace.onDidChangeTextDocument((event) => {
        this.#typed(event);
      }),
      vscode.workspace.onDidSaveTextDocument((document) => void this.#keepPlaces(document)),
    );
  }

  get articles(): Iterable<AnnotatedArticle> {
    return this.#articles.values();
  }

  get all(): readonly AnnotationAt[] {
    return [...this.#articles.values()].flatMap((article) =>
      article.annotations.map((annotation) => ({ ...annotation, article })),
    );
  }

  of(article: string): readonly AnnotationAt[] {
    const known = this.#articles.get(article);
    return known?.annotations.map((annotation) => ({ ...annotation, article: known })) ?? [];
  }

  find(article: string, annotation: string): AnnotationAt | undefined {
    return this.of(article).find(({ view }) => view.id === annotation);
  }

  /** Asks the engine now. */
  update(): Promise<void> {
    return this.#update();
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }

  async #read(): Promise<void> {
    const answer = await this.#log.guard('Listing the annotations', undefined, () =>
      this.#client.engine.annotations(),
    );
    if (!answer) return;
    const ids = new Set(answer.map(({ id }) => id));
    for (const id of [...this.#articles.keys()]) if (!ids.has(id)) this.#articles.delete(id);
    for (const { id, version, outlet, annotations } of answer) {
      const known = this.#store.get(id);
      if (known?.facts.version !== version) continue;
      const document = openDocument(known.uri);
      const { text } = known.facts;
      // What was typed since is analysed soon; until then the places that were moved along count.
      if (document && withLineFeeds(document.getText()) !== text) continue;
      const before = this.#articles.get(id);
      this.#articles.set(id, {
        id,
        uri: known.uri,
        text,
        ...(outlet === undefined ? {} : { outlet }),
        // Places were followed only if every change between the two texts was seen.
        annotations: settle(annotations, before?.text === text ? before.annotations : [], text),
      });
    }
    this.#changed.fire();
  }

  #typed({ document, contentChanges }: vscode.TextDocumentChangeEvent): void {
    const article = this.#articles.get(document.uri.toString());
    if (!article || contentChanges.length === 0) return;
    const hasReturns = document.eol === vscode.EndOfLine.CRLF;
    const edits = contentChanges.map((change) => lineFeedEdit(change, hasReturns));
    const text = applyEdits(article.text, edits);
    this.#articles.set(article.id, { ...article, text, annotations: typeIn(article.annotations, edits) });
    this.#changed.fire();
  }

  /** A place that only following the keys could tell is written down when the article is saved, so that it is not lost. */
  async #keepPlaces({ uri }: vscode.TextDocument): Promise<void> {
    const id = uri.toString();
    if (!this.#articles.has(id)) return;
    await this.#log.guard('Keeping places', undefined, async () => {
      const known = await this.#store.current(uri);
      await this.#update();
      const { annotations = [] } = this.#articles.get(id) ?? {};
      const moved = drifted(annotations).flatMap(({ view, place }) =>
        place && known?.facts.text.slice(place.start, place.end) === view.exact
          ? [{ article: uri, change: { kind: 'reanchor', id: view.id, span: place } as const }]
          : [],
      );
      if (moved.length > 0) await this.#annotator.record(moved);
    });
  }
}

/** A change as it counts in the text with LF line ends: each line above has one unit less than in a document with CRLF. */
function lineFeedEdit(change: vscode.TextDocumentContentChangeEvent, hasReturns: boolean): TextEdit {
  const { range, rangeOffset, rangeLength, text } = change;
  const start = rangeOffset - (hasReturns ? range.start.line : 0);
  const length = rangeLength - (hasReturns ? range.end.line - range.start.line : 0);
  return { span: { start, end: start + length }, text: withLineFeeds(text) };
}
