import type { ArticleAnalysis } from '../engine/analysis/analyze-article.ts';
import {
  keepAnalysis,
  type KeptAnalysis,
  openAnalysis,
  type OpenAnalysis,
} from '../engine/analysis/kept-analysis.ts';
import { restoreAnalysis } from '../engine/analysis/restored-analysis.ts';
import type { ByteRoom, KeptBytes } from '../engine/base/byte-keeper.ts';
import { hashNumbers, hashText } from '../engine/base/hash.ts';
import type { SidecarProblem } from '../engine/findings/sidecar-problem.ts';
import { Engine } from '../engine/engine.ts';
import type { ArticleFacts } from '../engine/model/article-facts.ts';
import { Archive, type KeptFiles } from './archive.ts';
import type { ArchiveApi } from './archive-api.ts';
import { encodePlain } from '../engine/base/encode-plain.ts';
import { type Room, Shelf, type Shelved } from '../engine/base/shelf.ts';

/** The build tells which sources the engine was made of; without a build no file of an earlier run is trusted by accident. */
declare const ENGINE_PRINT: string | undefined;

/** The most records in one file: writing takes the engine about half a second then. */
const MOST_RECORDS = 300;

/**
 * The articles whose contents are open have so many UTF-16 units of text together: some eleven hundred, so that a usual folder is opened once,
 * and in a larger one some three hundred. What was read of a text takes about thirty times its memory while it is open, and six times while it
 * is packed.
 */
const ROOM: Room = { forAll: 4_000_000, otherwise: 1_000_000 };

/** Answers nothing where the disk refuses. */
type OpenRoom = (folder: string) => ByteRoom | undefined;

/** An engine that gives away what it read, and takes over what others read or an earlier run left in files. */
export class ReadingEngine extends Engine implements ArchiveApi {
  protected readonly version: string;
  /** Absent while nothing is kept. */
  #archive: Archive | undefined;
  /** Tells weights apart, and by group what the folder's file of names says. */
  #weightsPrint = '';
  readonly #sharedPrints = new Map<string, string>();
  readonly #shelf = new Shelf<OpenAnalysis>(
    { plain: ({ kept }) => kept, open: (kept) => openAnalysis(kept as KeptAnalysis) },
    ROOM,
    this.bytes,
  );
  /** What the analyses that were made here ask for their contents. */
  readonly #records = new WeakMap<ArticleAnalysis, Shelved<OpenAnalysis>>();
  /** Articles that were read here and are in no record yet. */
  readonly #unkept = new Set<string>();

  readonly #openRoom: OpenRoom;

  /**
   * @param version of the engine; files of another one are not read
   * @param openRoom opens room in a folder of the disk, where this thread has one
   */
  constructor(
    version = typeof ENGINE_PRINT === 'string' ? ENGINE_PRINT : 'not built',
    openRoom: OpenRoom = () => undefined,
  ) {
    super();
    this.version = version;
    this.#openRoom = openRoom;
  }

  override async loadWeights(bytes: Uint8Array): Promise<void> {
    this.#weightsPrint = hashNumbers(bytes, 0, bytes.length).toString(36);
    await super.loadWeights(bytes);
  }

  override setSharedSidecar(group: string, text: string | undefined): Promise<readonly SidecarProblem[]> {
    if (text === undefined) this.#sharedPrints.delete(group);
    else this.#sharedPrints.set(group, hashText(text));
    return super.setSharedSidecar(group, text);
  }

  override async setArticles(articles: readonly ArticleFacts[]): Promise<void> {
    await super.setArticles(articles);
    for (const { id } of articles) this.#unkept.add(id);
  }

  /** Reads an article that is to be in a record. */
  protected read(facts: ArticleFacts): void {
    this.adopt(this.analyze(facts));
    this.#unkept.add(facts.id);
  }

  override async removeArticles(ids: readonly string[]): Promise<void> {
    for (const id of ids) {
      this.#release(id);
      this.#unkept.delete(id);
    }
    await super.removeArticles(ids);
  }

  override adopt(analysis: ArticleAnalysis): void {
    this.#release(analysis.facts.id);
    super.adopt(this.#records.has(analysis) ? analysis : this.#shelve(analysis));
  }

  useArchive(isUsed: boolean, folder?: string): Promise<void> {
    if (isUsed) this.#archive ??= new Archive(this.version);
    else this.#archive = undefined;
    if (!isUsed) this.bytes.moveOut();
    else if (folder !== undefined && !this.bytes.hasRoom) this.#moveInto(folder);
    return Promise.resolve();
  }

  recallPack(name: string, bytes: Uint8Array): Promise<boolean> {
    return Promise.resolve(this.#archive?.recall(name, bytes) ?? true);
  }

  endRecalling(): Promise<void> {
    return Promise.resolve();
  }

  recallArticle(facts: ArticleFacts): Promise<boolean> {
    const analysis = this.recalled(facts);
    if (analysis) this.adopt(analysis);
    if (analysis) this.#unkept.delete(facts.id);
    return Promise.resolve(analysis !== undefined);
  }

  /** The analysis of an article that a file knows as it is; nothing is set by that. */
  recalled(facts: ArticleFacts): ArticleAnalysis | undefined {
    const record = this.#archive?.find(this.keyOf(facts));
    return record && this.#restore(facts, record);
  }

  readRecord(facts: ArticleFacts): Promise<Uint8Array> {
    return Promise.resolve(encodePlain(keepAnalysis(this.analyze(facts)), facts.text));
  }

  adoptRecord(facts: ArticleFacts, record: Uint8Array): Promise<void> {
    this.adopt(this.restored(facts, record));
    this.#unkept.delete(facts.id);
    return Promise.resolve();
  }

  /** The analysis that a record of another engine holds. */
  restored(facts: ArticleFacts, record: Uint8Array): ArticleAnalysis {
    const analysis = this.#restore(facts, record);
    this.#archive?.add(this.keyOf(facts), record);
    return analysis;
  }

  takePack(isComplete: boolean): Promise<KeptFiles> {
    const archive = this.#archive;
    if (!archive) return Promise.resolve({ obsolete: [] });
    for (const id of [...this.#unkept].slice(0, MOST_RECORDS)) {
      this.#unkept.delete(id);
      const analysis = this.analysisOf(id);
      if (!analysis) continue;
      const key = this.keyOf(analysis.facts);
      const record = this.#records.get(analysis);
      if (record && !archive.find(key)) archive.add(key, this.#shelf.bytesOf(record));
    }
    return Promise.resolve(archive.take(isComplete));
  }

  #moveInto(folder: string): void {
    const room = this.#openRoom(folder);
    if (room) this.bytes.moveInto(room);
  }

  #restore(facts: ArticleFacts, bytes: Uint8Array): ArticleAnalysis {
    return this.#place(facts, this.bytes.keep(bytes), undefined);
  }

  /** The same analysis, whose contents can be packed. */
  #shelve(analysis: ArticleAnalysis): ArticleAnalysis {
    const { facts, claimOf } = analysis;
    return this.#place(facts, undefined, { kept: keepAnalysis(analysis), claimOf });
  }

  #place(facts: ArticleFacts, packed?: KeptBytes, contents?: OpenAnalysis): ArticleAnalysis {
    const record: Shelved<OpenAnalysis> = { base: facts.text, size: facts.text.length, packed, contents };
    this.#shelf.put(record);
    const analysis = restoreAnalysis(() => this.#shelf.open(record), facts, this.options.longestArticle);
    this.#records.set(analysis, record);
    return analysis;
  }

  /** Nobody asks for what an article held before. */
  #release(id: string): void {
    const analysis = this.analysisOf(id);
    const record = analysis && this.#records.get(analysis);
    if (record) this.#shelf.drop(record);
  }

  /** Two hashes of 53 bits: the text's own, and one of all else that an analysis depends on. */
  protected keyOf({ id, group, text, published, outlet, sidecar }: ArticleFacts): string {
    const { severities, longestArticle } = this.options;
    const rest = JSON.stringify([
      this.#weightsPrint,
      this.#sharedPrints.get(group),
      severities,
      longestArticle,
      id,
      group,
      published,
      outlet,
      sidecar,
      text.length,
    ]);
    return `${hashText(rest)}-${hashText(text)}`;
  }
}
