import * as vscode from 'vscode';
import { type ListedStory, openStory } from '../../archive/listed-rows.ts';
import type { StoryRow } from '../../engine/views/claim-rows.ts';
import type { MatrixOptions, MatrixOrder } from '../../engine/views/source-matrix.ts';
import type { ArticleStore } from '../article-store.ts';
import { coalesce } from '../coalesce.ts';
import type { EngineClient } from '../engine-client.ts';
import type { Log } from '../log.ts';
import { barHtml, panelPage } from '../panel-page.ts';
import { OPEN_PASSAGE } from './open-passage.ts';
import { byArticles } from './claim-nodes.ts';

/** What a panel shows of a story. */
export interface PanelKind {
  readonly id: string;
  readonly title: () => string;
  /** Whether it can be sorted, filtered, copied and exported. */
  readonly hasChoice: boolean;
  readonly draw: (story: StoryRow, options: MatrixOptions) => string;
  /** Answers what to say of it, if anything. */
  readonly act: (name: string, story: StoryRow, options: MatrixOptions) => Promise<string | undefined>;
}

/** A panel on one story. It is drawn anew, by a message, when the engine's answers change. */
export class StoryPanel implements vscode.Disposable {
  readonly #extensionUri: vscode.Uri;
  readonly #store: ArticleStore;
  readonly #client: EngineClient;
  readonly #log: Log;
  readonly #kind: PanelKind;
  readonly #subscription: vscode.Disposable;
  #panel: vscode.WebviewPanel | undefined;
  /** An article of the story: a story's own id changes with its articles. */
  #article = '';
  #options: MatrixOptions = { sortBy: 'dispute', disputedOnly: false, filter: '' };
  #drawn = '';

  readonly #update = coalesce(() => this.#log.guard(this.#kind.id, undefined, () => this.#draw()));

  constructor(
    extensionUri: vscode.Uri,
    store: ArticleStore,
    client: EngineClient,
    log: Log,
    kind: PanelKind,
  ) {
    this.#extensionUri = extensionUri;
    this.#store = store;
    this.#client = client;
    this.#log = log;
    this.#kind = kind;
    this.#subscription = store.onDidChange(() => void this.#update());
  }

  /** Shows the story of an article: the one named by a row of the Claims view, else the one in the editor, else the largest. */
  show(named: unknown): Promise<void> {
    const article = articleNamed(named) ?? vscode.window.activeTextEditor?.document.uri.toString();
    if (article !== undefined && this.#store.get(article)) this.#article = article;
    if (this.#panel) this.#panel.reveal();
    else this.#open();
    return this.#update();
  }

  /** The story that the panel shows or would show. */
  async story(): Promise<StoryRow | undefined> {
    const { chosen } = await this.#stories();
    return chosen && openStory(chosen);
  }

  dispose(): void {
    this.#subscription.dispose();
    this.#panel?.dispose();
  }

  #open(): void {
    const root = vscode.Uri.joinPath(this.#extensionUri, 'media', 'panels');
    const panel = vscode.window.createWebviewPanel(
      this.#kind.id,
      this.#kind.title(),
      // Articles are read in the first column, the panels beside them.
      vscode.window.visibleTextEditors.length > 0 ? vscode.ViewColumn.Two : vscode.ViewColumn.One,
      { enableScripts: true, localResourceRoots: [root], retainContextWhenHidden: false },
    );
    this.#panel = panel;
    panel.onDidDispose(() => (this.#panel = undefined));
    panel.webview.onDidReceiveMessage((message: unknown) => this.#heard(message));
    panel.webview.html = panelPage(panel.webview, this.#extensionUri, makeNonce(), this.#kind.title());
  }

  async #stories(): Promise<{
    readonly all: readonly ListedStory[];
    readonly chosen: ListedStory | undefined;
  }> {
    const all = [...(await this.#client.stories.all())].sort(byArticles);
    const tells = (block: number) => (story: ListedStory) =>
      story.articles.some((part) => part.article === this.#article && part.block <= block);
    return { all, chosen: all.find(tells(0)) ?? all.find(tells(Infinity)) ?? all[0] };
  }

  async #draw(): Promise<void> {
    const panel = this.#panel;
    if (!panel) return;
    const { all, chosen } = await this.#stories();
    const bar = barHtml({
      stories: all.map(({ id, group, title }) => [`${group}|${id}`, title]),
      story: chosen ? `${chosen.group}|${chosen.id}` : '',
      ...(this.#kind.hasChoice ? { choice: this.#options } : {}),
    });
    const content = chosen ? this.#kind.draw(openStory(chosen), this.#options) : '';
    const print = JSON.stringify([bar, content]);
    if (print === this.#drawn) return;
    this.#drawn = print;
    await panel.webview.postMessage({ type: 'draw', bar, content });
  }

  /** The page runs no text of an article, but what it says is checked all the same. */
  async #heard(message: unknown): Promise<void> {
    const { type, name, value, target } = message as Readonly<Record<string, unknown>>;
    if (type === 'ready') this.#drawn = '';
    else if (type === 'open' && Array.isArray(target)) {
      await this.#openPassage(target as readonly unknown[]);
      return;
    } else if (type === 'set') await this.#set(name, value);
    else if (type === 'do' && typeof name === 'string') await this.#act(name);
    await this.#update();
  }

  /** Beside the panel, in the group that articles are read in. */
  async #openPassage(target: readonly unknown[]): Promise<void> {
    const column = this.#panel?.viewColumn;
    if (column !== undefined && vscode.window.tabGroups.all.length > 1)
      await vscode.commands.executeCommand('workbench.action.focusFirstEditorGroup');
    await vscode.commands.executeCommand(OPEN_PASSAGE, ...target);
  }

  async #set(name: unknown, value: unknown): Promise<void> {
    if (name === 'story') {
      const { all } = await this.#stories();
      const story = all.find(({ group, id }) => `${group}|${id}` === value);
      this.#article = (story?.articles.find(({ block }) => block === 0) ?? story?.articles[0])?.article ?? '';
    } else if (name === 'filter' && typeof value === 'string')
      this.#options = { ...this.#options, filter: value };
    else if (name === 'disputedOnly') this.#options = { ...this.#options, disputedOnly: value === true };
    else if (name === 'sortBy' && isOrder(value)) this.#options = { ...this.#options, sortBy: value };
  }

  async #act(name: string): Promise<void> {
    const story = await this.story();
    const text = story && (await this.#kind.act(name, story, this.#options));
    if (text) await this.#panel?.webview.postMessage({ type: 'say', text });
  }
}

function isOrder(value: unknown): value is MatrixOrder {
  return value === 'dispute' || value === 'sources' || value === 'time';
}

/** A row of the Claims view names its story. */
function articleNamed(named: unknown): string | undefined {
  if (typeof named !== 'object' || named === null || !('story' in named)) return undefined;
  const { articles } = named.story as ListedStory;
  return (articles.find(({ block }) => block === 0) ?? articles[0])?.article;
}

/** Nobody can guess it before the page is made. */
function makeNonce(): string {
  return globalThis.crypto.randomUUID().replaceAll('-', '');
}
