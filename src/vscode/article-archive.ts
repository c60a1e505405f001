import * as vscode from 'vscode';
import { ArchiveFiles, type ArchiveFolder } from '../archive/archive-files.ts';
import type { ReadingApi } from '../archive/archive-api.ts';
import type { LateRecords } from '../worker/take-article.ts';
import type { EngineClient } from './engine-client.ts';
import type { Log } from './log.ts';
import { onDidChangeSettings, readSettings } from './settings.ts';

/** What is read while a person works is written after this pause. Unit: ms. */
const PAUSE_MS = 60_000;

/** While a folder is read, a file is written after so many articles: what a person stops is not lost. */
const ARTICLES_A_FILE = 500;

/**
 * Keeps what was read of articles in the storage that the editor gives to the folder that is open. Without a folder there is none, and few
 * articles to read.
 */
export class ArticleArchive implements LateRecords, vscode.Disposable {
  readonly #client: EngineClient;
  readonly #log: Log;
  readonly #files: ArchiveFiles | undefined;
  readonly #settings: vscode.Disposable;
  #isUsed = false;
  /** Whether the engine was told what all articles came to, so that its records can wait. */
  #isListed = false;
  #opening: Promise<void> | undefined;
  /** Whether the engine knows all articles that there are. */
  #isComplete = false;
  #read = 0;
  #pause: ReturnType<typeof setTimeout> | undefined;

  constructor(storage: vscode.Uri | undefined, client: EngineClient, log: Log) {
    this.#client = client;
    this.#log = log;
    this.#files =
      storage &&
      new ArchiveFiles(
        folderAt(vscode.Uri.joinPath(storage, 'articles')),
        () => client.engine,
        (what, reason) => {
          log.info(`${what}: ${String(reason)}`);
        },
      );
    this.#settings = onDidChangeSettings(() => {
      if (this.#isUsed && !readSettings()['articles.cache']) void this.#discard();
    });
  }

  /**
   * Runs a reading of all articles with what an earlier one left.
   * @param readAll answers whether all were read
   * @param takenOver is called when the engine knows by itself what it was told of an earlier run
   */
  async around(readAll: () => Promise<boolean>, takenOver: () => void): Promise<void> {
    const isUsed = readSettings()['articles.cache'];
    this.#isUsed = isUsed;
    await (isUsed ? this.#open() : this.#discard());
    const { engine } = this.#client;
    const isComplete = await readAll().finally(() => (isUsed ? this.#takeOver(engine) : undefined));
    // A new engine reads all articles again.
    if (!isUsed || engine !== this.#client.engine) return;
    takenOver();
    if (!this.#willKeep()) return;
    await this.#files?.keep(isComplete);
    this.#isComplete = isComplete;
    await this.#keepListing();
  }

  async #takeOver(engine: ReadingApi): Promise<void> {
    try {
      await this.open(() => engine.isTelling());
      while (await engine.takeOver());
    } catch (reason) {
      this.#log.failure('Taking over what was read', reason);
    }
  }

  get areOpen(): boolean {
    return !this.#isListed;
  }

  /** Hands the records to the engine, unless it has been handed them. */
  async open(isTelling?: () => Promise<boolean>): Promise<void> {
    if (this.areOpen) return;
    this.#opening ??= this.#files?.open(isTelling).finally(() => {
      this.#isListed = false;
      this.#opening = undefined;
    });
    await this.#opening;
  }

  /** Must be called when an article was read. */
  note(): void {
    if (!this.#isUsed) return;
    this.#read += 1;
    if (this.#read % ARTICLES_A_FILE === 0) void this.#files?.keep(false);
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => void this.flush(), PAUSE_MS);
  }

  /** Writes now what would be written after a pause. */
  async flush(): Promise<void> {
    clearTimeout(this.#pause);
    if (!this.#isUsed) return;
    await this.#files?.keep(false);
    await this.#keepListing();
  }

  dispose(): void {
    clearTimeout(this.#pause);
    this.#settings.dispose();
  }

  /** A person may have switched it off meanwhile. */
  #willKeep(): boolean {
    return this.#isUsed;
  }

  /** What all articles came to is known only when all were read. */
  async #keepListing(): Promise<void> {
    if (this.#isUsed && this.#isComplete) await this.#files?.keepListing(this.#client.engine);
  }

  async #open(): Promise<void> {
    this.#isComplete = false;
    this.#isListed = (await this.#files?.openListing(this.#client.engine)) ?? false;
    if (!this.#isListed) await this.#files?.open();
  }

  async #discard(): Promise<void> {
    this.#isUsed = false;
    this.#isListed = false;
    clearTimeout(this.#pause);
    await this.#files?.discard();
  }
}

function folderAt(folder: vscode.Uri): ArchiveFolder {
  const { fs } = vscode.workspace;
  const at = (name: string): vscode.Uri => vscode.Uri.joinPath(folder, name);
  return {
    ...(folder.scheme === 'file' ? { path: folder.fsPath } : {}),
    list: async () => {
      const entries = await fs.readDirectory(folder).then(
        (found) => found,
        () => [],
      );
      return entries.filter(([, type]) => type === vscode.FileType.File).map(([name]) => name);
    },
    size: async (name) => (await fs.stat(at(name))).size,
    read: async (name) => fs.readFile(at(name)),
    write: async (name, bytes) => {
      await fs.createDirectory(folder);
      await fs.writeFile(at(name), bytes);
    },
    remove: async (name) => fs.delete(at(name)),
  };
}
