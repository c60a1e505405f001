import * as vscode from 'vscode';
import type { OutlineView } from '../engine/views/outline-view.ts';
import { withLineFeeds } from '../host/decode-text.ts';
import type { ArticleStore, KnownArticle } from './article-store.ts';
import type { EngineClient } from './engine-client.ts';

/** An article with its outline, both of one version. */
export interface OutlinedArticle {
  readonly known: KnownArticle;
  readonly outline: OutlineView;
}

/** How often an article may change under a question before it is given up: the next change asks anew. */
const TRIES = 5;

/** Keeps the outline of each article until the engine's answers may have changed: one call serves all that is drawn from it. */
export class Outlines implements vscode.Disposable {
  readonly #store: ArticleStore;
  readonly #client: EngineClient;
  readonly #kept = new Map<string, Promise<OutlinedArticle | undefined>>();
  readonly #subscription: vscode.Disposable;
  readonly #appeared = new vscode.EventEmitter<void>();
  #known = new Set<string>();

  /** Fires when an open document has become an article: the editor asked for its outline before and got none. */
  readonly onDidAppear = this.#appeared.event;

  constructor(store: ArticleStore, client: EngineClient) {
    this.#store = store;
    this.#client = client;
    this.#subscription = store.onDidChange(() => {
      this.#kept.clear();
      this.#tellAppeared();
    });
  }

  /** The outline of the text as it is now, typed text included; `undefined` where the document is no article. */
  async current(document: vscode.TextDocument): Promise<OutlinedArticle | undefined> {
    if (!this.#store.get(document.uri.toString())) return undefined;
    const known = await this.#store.current(document.uri);
    return known && this.#outline(known);
  }

  /** The same without reading anything anew: `behind` while the engine does not know what was typed last. */
  async settled(document: vscode.TextDocument): Promise<OutlinedArticle | 'behind' | undefined> {
    const known = this.#store.get(document.uri.toString());
    if (!known) return undefined;
    if (known.facts.text !== withLineFeeds(document.getText())) return 'behind';
    return this.#outline(known);
  }

  dispose(): void {
    this.#subscription.dispose();
    this.#appeared.dispose();
    this.#kept.clear();
  }

  #tellAppeared(): void {
    const open = vscode.workspace.textDocuments.map(({ uri }) => uri.toString());
    const known = new Set(open.filter((id) => this.#store.get(id)));
    const isNew = [...known].some((id) => !this.#known.has(id));
    this.#known = known;
    if (isNew) this.#appeared.fire();
  }

  #outline(known: KnownArticle): Promise<OutlinedArticle | undefined> {
    const { id } = known.facts;
    const kept = this.#kept.get(id);
    if (kept) return kept;
    const asked = this.#ask(id);
    this.#kept.set(id, asked);
    return asked;
  }

  /** What was read anew between the question and the answer is asked for again. */
  async #ask(id: string): Promise<OutlinedArticle | undefined> {
    for (let tries = 0; tries < TRIES; tries++) {
      const outline = await this.#client.engine.outline(id);
      const known = this.#store.get(id);
      if (!known) return undefined;
      if (outline?.version === known.facts.version) return { known, outline };
    }
    return undefined;
  }
}
