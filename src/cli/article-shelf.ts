import { stat } from 'node:fs/promises';
import path from 'node:path';
import type { Engine } from '../engine/engine.ts';
import { SIDECAR_ENDING } from '../host/is-article.ts';
import { hasPageEnding } from '../host/page-file.ts';
import type { KnownArticle, Shelf } from '../host/questions.ts';
import { reasonOf } from './file-problem.ts';
import { type ArticleFile, findArticleFiles } from './find-article-files.ts';
import { ImportedTexts } from './imported-texts.ts';
import { readArticles } from './read-article.ts';
import { readSidecar } from './read-file.ts';
import type { RunContext } from './run-context.ts';
import { startEngine } from './start-engine.ts';

/** The articles under some paths, kept as they lie on the disk. */
export class ArticleShelf implements Shelf {
  readonly engine: Engine;
  readonly #paths: readonly string[];
  readonly #context: RunContext;
  /** By file: how it was when it was read, and the articles in it. */
  readonly #files = new Map<string, { readonly print: string; readonly articles: readonly KnownArticle[] }>();
  #order: readonly string[] = [];
  #shared = '';
  #turn: Promise<unknown> = Promise.resolve();

  static async open(paths: readonly string[], context: RunContext): Promise<ArticleShelf> {
    return new ArticleShelf(await startEngine({}, context.notes), paths, context);
  }

  private constructor(engine: Engine, paths: readonly string[], context: RunContext) {
    this.engine = engine;
    this.#paths = paths;
    this.#context = context;
  }

  get articles(): readonly KnownArticle[] {
    return this.#order.flatMap((id) => this.#files.get(id)?.articles ?? []);
  }

  /** Looks what has come, gone or changed. One look at a time. */
  refresh(): Promise<void> {
    const look = this.#turn.then(() => this.#look());
    this.#turn = look.catch(() => undefined);
    return look;
  }

  async #look(): Promise<void> {
    const { workingDirectory, notes } = this.#context;
    const { articles, sharedSidecars } = await findArticleFiles(this.#paths, workingDirectory, notes);
    await this.#readShared(sharedSidecars[0]);
    const present = new Set(articles.map(({ id }) => id));
    for (const id of [...this.#files.keys()]) if (!present.has(id)) await this.#forget(id);
    const importedTexts = new ImportedTexts(articles, workingDirectory);
    // Whether a page counts depends on the texts that are there.
    const textsPrint = articles.map(({ id }) => (hasPageEnding(id) ? '' : id)).join('\n');
    for (const file of articles)
      await this.#lookAt(file, importedTexts, hasPageEnding(file.id) ? textsPrint : '');
    this.#order = articles.map(({ id }) => id);
  }

  async #readShared(file: string | undefined): Promise<void> {
    const print = file === undefined ? '' : await this.#printOf(file);
    if (print === this.#shared) return;
    this.#shared = print;
    await this.engine.setSharedSidecar('', file && (await readSidecar(file, this.#context)));
  }

  async #lookAt(file: ArticleFile, importedTexts: ImportedTexts, others: string): Promise<void> {
    const own = `${await this.#printOf(file.id)} ${await this.#printOf(file.id + SIDECAR_ENDING)}`;
    const print = `${own} ${others}`;
    if (this.#files.get(file.id)?.print === print) return;
    await this.#forget(file.id);
    const facts = await readArticles(file, importedTexts, this.#context);
    try {
      await this.engine.setArticles(facts);
      const known = facts.map(({ id, text }) => ({ id, text, name: id }));
      this.#files.set(file.id, { print, articles: known });
    } catch (error) {
      this.#context.notes.say(`${file.id}: could not be analysed: ${reasonOf(error)}`);
      this.#files.set(file.id, { print, articles: [] });
    }
  }

  async #forget(file: string): Promise<void> {
    await this.engine.removeArticles((this.#files.get(file)?.articles ?? []).map(({ id }) => id));
    this.#files.delete(file);
  }

  /** Changes when a file does; empty where there is none. */
  async #printOf(id: string): Promise<string> {
    const status = await stat(path.resolve(this.#context.workingDirectory, id)).catch(() => undefined);
    return status ? `${status.mtimeMs}:${status.size}:${status.ino}` : '';
  }
}
