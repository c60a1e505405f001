import * as vscode from 'vscode';
import { LineIndex } from '../engine/base/line-index.ts';
import type { ArticleFacts } from '../engine/model/article-facts.ts';
import { readArticle, type NotRead } from './article-reader.ts';
import type { EngineClient } from './engine-client.ts';
import type { Log } from './log.ts';
import { openTabs } from './places.ts';

/** An article as the engine knows it. */
export interface KnownArticle {
  readonly uri: vscode.Uri;
  readonly facts: ArticleFacts;
  /** The lines of the text that the engine was given: every span of it is converted with these. */
  readonly lines: LineIndex;
}

/** While a folder is read, views follow at most this often. Unit: ms. */
const FOLLOW_MS = 1500;

/**
 * Every time they follow, all that is known so far is compared, which takes longer the more that is. Reading gets this many times
 * the time that following took: a tenth of the whole is spent on it at most.
 */
const READING_SHARE = 9;

/**
 * The articles that the engine was told of. Whatever happens to a file, its address is handed to `touch`; the store looks what has
 * become of it and tells the engine the difference. Open editors go first, and one article at a time, so that a hover never
 * waits for a folder.
 */
export class ArticleStore implements vscode.Disposable {
  readonly #client: EngineClient;
  readonly #log: Log;
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #known = new Map<string, KnownArticle>();
  readonly #notRead = new Map<string, NotRead>();
  readonly #waiting = new Map<string, vscode.Uri>();
  #running: Promise<void> | undefined;
  #turn: Promise<unknown> = Promise.resolve();
  #versions = 0;
  #folderWide = false;

  /** Fires when the engine's answers may have changed. */
  readonly onDidChange = this.#changed.event;

  constructor(client: EngineClient, log: Log) {
    this.#client = client;
    this.#log = log;
  }

  /** Whether files count that are not open. */
  set folderWide(value: boolean) {
    this.#folderWide = value;
  }

  get(id: string): KnownArticle | undefined {
    return this.#known.get(id);
  }

  get articles(): Iterable<KnownArticle> {
    return this.#known.values();
  }

  get hasArticles(): boolean {
    return this.#known.size > 0;
  }

  get isReading(): boolean {
    return this.#running !== undefined;
  }

  /** How many files are still to be looked at. */
  get waiting(): number {
    return this.#waiting.size;
  }

  /** Leaves unread what is waiting, open editors excepted. */
  stopReading(): void {
    const open = openTabs();
    for (const id of [...this.#waiting.keys()]) if (!open.has(id)) this.#waiting.delete(id);
  }

  /** Why a file was looked at and not taken. */
  whyNotRead(uri: vscode.Uri): NotRead | undefined {
    return this.#notRead.get(uri.toString());
  }

  /** Says that these files may have changed. Resolves when the engine knows what has become of all that waits. */
  touch(uris: Iterable<vscode.Uri>): Promise<void> {
    for (const uri of uris) this.#waiting.set(uri.toString(), uri);
    if (this.#waiting.size === 0) return this.#running ?? Promise.resolve();
    this.#running ??= this.#run().finally(() => {
      this.#running = undefined;
      this.#changed.fire();
    });
    return this.#running;
  }

  /** One article as it is now, typed text included, whatever else waits. */
  async current(uri: vscode.Uri): Promise<KnownArticle | undefined> {
    this.#waiting.delete(uri.toString());
    if (await this.#lookInTurn(uri)) this.#changed.fire();
    return this.#known.get(uri.toString());
  }

  /** Says that the engine's answers may have changed for a reason other than an article. */
  announce(): void {
    this.#changed.fire();
  }

  /** Tells a new engine all that the old one knew. */
  async tellAgain(): Promise<void> {
    for (const { facts } of [...this.#known.values()]) await this.#client.engine.setArticles([facts]);
    this.#changed.fire();
  }

  dispose(): void {
    this.#waiting.clear();
    this.#changed.dispose();
  }

  async #run(): Promise<void> {
    let followAt = Date.now() + FOLLOW_MS;
    let openLeft = true;
    while (this.#waiting.size > 0) {
      const open = [...openTabs().values()].find((uri) => this.#waiting.has(uri.toString()));
      const [next = open] = open ? [] : this.#waiting.values();
      if (!next) break;
      const started = Date.now();
      const isDue = (openLeft && !open) || started > followAt;
      if (isDue) this.#changed.fire();
      openLeft = open !== undefined;
      this.#waiting.delete(next.toString());
      await this.#lookInTurn(next);
      // The engine answered the views before it took this article.
      if (isDue) followAt = Date.now() + Math.max(FOLLOW_MS, READING_SHARE * (Date.now() - started));
    }
  }

  /** One look at a time: two at one file could end in the other order. */
  #lookInTurn(uri: vscode.Uri): Promise<boolean> {
    const look = this.#turn.then(() => this.#look(uri));
    this.#turn = look.catch(() => false);
    return look;
  }

  /** Looks what has become of a file and tells the engine; says whether anything changed. */
  async #look(uri: vscode.Uri): Promise<boolean> {
    const id = uri.toString();
    const reading = await readArticle(uri, openTabs().has(id), this.#folderWide);
    if ('notRead' in reading) {
      this.#notRead.set(id, reading.notRead);
      if (!this.#known.delete(id)) return false;
      return this.#log.guard(`Forgetting ${id}`, false, async () => {
        await this.#client.engine.removeArticles([id]);
        return true;
      });
    }
    this.#notRead.delete(id);
    const before = this.#known.get(id);
    if (before && isSame(before.facts, reading.facts)) return false;
    this.#versions += 1;
    const facts = { ...reading.facts, version: this.#versions };
    const lines = before?.facts.text === facts.text ? before.lines : new LineIndex(facts.text);
    this.#known.set(id, { uri, facts, lines });
    return this.#log.guard(`Reading ${id}`, false, async () => {
      await this.#client.engine.setArticles([facts]);
      return true;
    });
  }
}

function isSame(a: ArticleFacts, b: Omit<ArticleFacts, 'version'>): boolean {
  return (
    a.text === b.text &&
    a.sidecar === b.sidecar &&
    a.group === b.group &&
    a.published === b.published &&
    a.outlet === b.outlet
  );
}
