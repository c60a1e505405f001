import * as vscode from 'vscode';
import { ArchiveFiles, type ArchiveFolder } from '../archive/archive-files.ts';
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
export class ArticleArchive implements vscode.Disposable {
  readonly #files: ArchiveFiles | undefined;
  readonly #settings: vscode.Disposable;
  #isUsed = false;
  #read = 0;
  #pause: ReturnType<typeof setTimeout> | undefined;

  constructor(storage: vscode.Uri | undefined, client: EngineClient, log: Log) {
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

  /** Runs a reading of all articles with what an earlier one left. It answers whether all were read. */
  async around(readAll: () => Promise<boolean>): Promise<void> {
    this.#isUsed = readSettings()['articles.cache'];
    await (this.#isUsed ? this.#files?.open() : this.#discard());
    const isComplete = await readAll();
    if (this.#isUsed) await this.#files?.keep(isComplete);
  }

  /** Must be called when an article was read. */
  note(): void {
    if (!this.#isUsed) return;
    this.#read += 1;
    if (this.#read % ARTICLES_A_FILE === 0) void this.#files?.keep(false);
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => void this.#files?.keep(false), PAUSE_MS);
  }

  dispose(): void {
    clearTimeout(this.#pause);
    this.#settings.dispose();
  }

  async #discard(): Promise<void> {
    this.#isUsed = false;
    clearTimeout(this.#pause);
    await this.#files?.discard();
  }
}

function folderAt(folder: vscode.Uri): ArchiveFolder {
  const { fs } = vscode.workspace;
  const at = (name: string): vscode.Uri => vscode.Uri.joinPath(folder, name);
  return {
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
