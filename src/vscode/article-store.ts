import * as vscode from 'vscode';
import { LineIndex } from '../engine/base/line-index.ts';
import type { ArticleFacts } from '../engine/model/article-facts.ts';
import type { ArticleArchive } from './article-archive.ts';
import { readArticle, type NotRead } from './article-reader.ts';
import type { EngineClient } from './engine-client.ts';
import { FollowingPace } from './following-pace.ts';
import type { Log } from './log.ts';
import { openTabs } from './places.ts';

/** An article as the engine knows it. */
export interface KnownArticle {
  readonly uri: vscode.Uri;
  readonly facts: ArticleFacts;
  /** The lines of the text that the engine was given: every span of it is converted with these. */
  readonly lines: LineIndex;
}

/** Fewer articles are read faster than readers start. */
const FEWEST_FOR_READERS = 48;

/** Files that are read at once besides those that the engine's readers are at: a disk answers several as fast as one. */
const FILES_AHEAD = 8;

/**
 * The articles that the engine was told of. Whatever happens to a file, its address is handed to `touch`; the store looks what has
 * become of it and tells the engine the difference. Open editors go first; the engine is told of one article at a time, so that a hover
 * never waits for a folder.
 */
export class ArticleStore implements vscode.Disposable {
  readonly #client: EngineClient;
  readonly #archive: ArticleArchive;
  readonly #log: Log;
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #known = new Map<string, KnownArticle>();
  readonly #notRead = new Map<string, NotRead>();
  readonly #waiting = new Map<string, vscode.Uri>();
  #running: Promise<void> | undefined;
  /** The looks that are under way, by article: two at one file could end in the other order. */
  readonly #turns = new Map<string, Promise<boolean>>();
  /** The ids of the articles that the present engine was told of. */
  readonly #told = new Set<string>();
  #stops = 0;
  #versions = 0;
  #folderWide = false;

  /** Fires when the engine's answers may have changed. */
  readonly onDidChange = this.#changed.event;

  constructor(client: EngineClient, archive: ArticleArchive, log: Log) {
    this.#client = client;
    this.#archive = archive;
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

  /** How often reading was stopped. */
  get stops(): number {
    return this.#stops;
  }

  /** Leaves unread what is waiting, open editors excepted. */
  stopReading(): void {
    const open = openTabs();
    this.#stops += 1;
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
    if (await this.#lookInTurn(uri, false)) this.#changed.fire();
    return this.#known.get(uri.toString());
  }

  /** Says that the engine's answers may have changed for a reason other than an article. */
  announce(): void {
    this.#changed.fire();
  }

  /** Tells a new engine all that the old one knew. */
  tellAgain(): Promise<void> {
    this.#told.clear();
    return this.touch([...this.#known.values()].map(({ uri }) => uri));
  }

  dispose(): void {
    this.#waiting.clear();
    this.#changed.dispose();
  }

  async #run(): Promise<void> {
    const pace = new FollowingPace(() => {
      this.#changed.fire();
      return this.#client.engine.storySize('');
    });
    const underWay = new Set<Promise<unknown>>();
    let [openLeft, isMany] = [true, false];
    while (this.#waiting.size > 0 || underWay.size > 0) {
      const open = [...openTabs().values()].find((uri) => this.#waiting.has(uri.toString()));
      pace.follow(openLeft && !open);
      openLeft = open !== undefined;
      isMany ||= this.#waiting.size >= FEWEST_FOR_READERS;
      const [next = open] = open ? [] : this.#waiting.values();
      if (next) {
        this.#waiting.delete(next.toString());
        const look: Promise<unknown> = this.#lookInTurn(next, !open && isMany).finally(() =>
          underWay.delete(look),
        );
        underWay.add(look);
      }
      const isFull = underWay.size >= this.#client.width + FILES_AHEAD;
      if (open || isFull || this.#waiting.size === 0) await Promise.race(underWay);
    }
    this.#client.rest();
  }

  #lookInTurn(uri: vscode.Uri, isOneOfMany: boolean): Promise<boolean> {
    const id = uri.toString();
    const before = this.#turns.get(id) ?? Promise.resolve();
    const look = before
      .catch(() => undefined)
      .then(() => this.#look(uri, isOneOfMany))
      .finally(() => {
        if (this.#turns.get(id) === look) this.#turns.delete(id);
      });
    this.#turns.set(id, look);
    return look;
  }

  /** Looks what has become of a file and tells the engine; says whether anything changed. */
  async #look(uri: vscode.Uri, isOneOfMany: boolean): Promise<boolean> {
    const id = uri.toString();
    const reading = await readArticle(uri, openTabs().has(id), this.#folderWide);
    if ('notRead' in reading) {
      this.#notRead.set(id, reading.notRead);
      this.#told.delete(id);
      if (!this.#known.delete(id)) return false;
      return this.#log.guard(`Forgetting ${id}`, false, async () => {
        await this.#client.engine.removeArticles([id]);
        return true;
      });
    }
    this.#notRead.delete(id);
    const before = this.#known.get(id);
    if (before && this.#told.has(id) && isSame(before.facts, reading.facts)) return false;
    this.#versions += 1;
    const facts = { ...reading.facts, version: this.#versions };
    const lines = before?.facts.text === facts.text ? before.lines : new LineIndex(facts.text);
    this.#known.set(id, { uri, facts, lines });
    this.#told.add(id);
    return this.#log.guard(`Reading ${id}`, false, async () => {
      await this.#client.take(facts, isOneOfMany, this.#archive);
      this.#archive.note();
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
