import { monitorEventLoopDelay } from 'node:perf_hooks';
import { availableParallelism } from 'node:os';
import { ArchiveFiles, type ArchiveFolder } from '../../src/archive/archive-files.ts';
import type { ReadingApi } from '../../src/archive/archive-api.ts';
import { type ListedEntity, type ListedFindings, type ListedStory } from '../../src/archive/listed-rows.ts';
import { LineIndex } from '../../src/engine/base/line-index.ts';
import type { ArticleFacts } from '../../src/engine/model/article-facts.ts';
import { ClaimTree } from '../../src/vscode/features/claim-nodes.ts';
import { EntityTree } from '../../src/vscode/features/entity-nodes.ts';
import { type Rows, ROOTS, ShownRows } from '../../src/vscode/features/shown-rows.ts';
import type { HeadingNode } from '../../src/vscode/features/tree-nodes.ts';
import { FollowedRows } from '../../src/vscode/followed-rows.ts';
import { FollowingPace } from '../../src/vscode/following-pace.ts';
import { keepFindings } from '../../src/vscode/kept-findings.ts';
import { AT_ONCE } from '../../src/vscode/rows-at-once.ts';
import { startNodeThread } from '../../src/worker/node-thread.ts';
import { connect } from '../../src/worker/port.ts';
import { ReaderPool } from '../../src/worker/reader-pool.ts';
import { type LateRecords, takeArticle } from '../../src/worker/take-article.ts';

/** Articles that the store has under way besides those that readers are at. */
const AHEAD = 8;

/**
 * A folder that is opened and lived in as the extension does it, without the editor: an engine and its readers in threads of their own, and
 * the calling thread in the place of the extension host. What only the editor can hold, above all its marks, is not here.
 */
export class OpenedFolder implements LateRecords {
  readonly engine: ReadingApi;
  readonly files: ArchiveFiles;
  readonly views: Views;
  /** What readers read. */
  readonly records = new Map<ArticleFacts, Uint8Array>();
  /** Until the engine knew all articles, and until findings, entities and stories were here. Unit: ms. */
  taken = 0;
  listed = 0;
  /** The longest that this thread was held at once until then. Unit: ms. */
  longest = 0;
  readonly #thread: { end(): void };
  readonly #pool: ReaderPool;
  readonly #known = new Map<string, { readonly facts: ArticleFacts; readonly lines: LineIndex }>();
  #areOpen = true;
  #opening: Promise<void> | undefined;

  /** @param script the worker's bundle */
  constructor(script: URL, folder: ArchiveFolder) {
    const thread = startNodeThread(script);
    this.#thread = thread;
    const { engine } = connect(thread);
    this.engine = {
      ...engine,
      adoptRecord: (facts, record) => {
        this.records.set(facts, record);
        return engine.adoptRecord(facts, record);
      },
    };
    this.files = new ArchiveFiles(folder, () => this.engine, console.error);
    this.views = new Views(this.engine, (id) => this.#known.get(id)?.facts.id ?? id);
    this.#pool = new ReaderPool(availableParallelism(), {
      startThread: () => startNodeThread(script),
      everySecond: () => () => undefined,
      report: console.error,
    });
  }

  get areOpen(): boolean {
    return this.#areOpen;
  }

  open(isTelling?: () => Promise<boolean>): Promise<void> {
    this.#opening ??= this.files.open(isTelling).then(() => {
      this.#areOpen = true;
    });
    return this.#opening;
  }

  /** @param articles given as files hold them, so that this thread has texts of its own */
  async read(articles: Iterable<Encoded>, weights: Uint8Array): Promise<void> {
    await this.engine.loadWeights(weights);
    this.#pool.prepare('weights', (reader) => reader.loadWeights(weights));
    const held = monitorEventLoopDelay({ resolution: 1 });
    held.enable();
    const started = performance.now();
    this.#areOpen = !(await this.files.openListing(this.engine));
    if (this.#areOpen) await this.open();
    const pace = new FollowingPace(() => this.views.update());
    const lane = articles[Symbol.iterator]();
    const takeNext = async (): Promise<void> => {
      for (let next = lane.next(); !next.done; next = lane.next()) {
        const facts = { ...next.value.facts, text: new TextDecoder().decode(next.value.text) };
        this.#known.set(facts.id, { facts, lines: new LineIndex(facts.text) });
        await takeArticle(this.engine, facts, this.#pool, this);
        pace.follow(false);
      }
    };
    await Promise.all(Array.from({ length: this.#pool.width + AHEAD }, takeNext));
    this.taken = performance.now() - started;
    this.#pool.end();
    await this.views.update();
    this.listed = performance.now() - started;
    held.disable();
    this.longest = held.max / 1e6;
  }

  /** What the engine does after everything was listed as an earlier run had it. */
  async takeOver(): Promise<void> {
    if (!this.#areOpen) await this.open(() => this.engine.isTelling());
    while (await this.engine.takeOver());
    await this.views.update();
  }

  end(): void {
    this.#thread.end();
  }
}

/** An article whose text is the bytes of its file. */
export interface Encoded {
  readonly facts: Omit<ArticleFacts, 'text'>;
  readonly text: Uint8Array;
}

/** What the Problems panel, the Entities view and the Claims view ask for and keep. */
export class Views {
  readonly #entities: FollowedRows<ListedEntity>;
  readonly #stories: FollowedRows<ListedStory>;
  readonly #findings: FollowedRows<ListedFindings>;
  readonly #entityTree = new EntityTree();
  readonly #claimTree = new ClaimTree();
  readonly #shown = new ShownRows();
  /** What the trees stand on. */
  trees: readonly unknown[] = [];

  constructor(engine: ReadingApi, idOf: (id: string) => string) {
    const key = ({ group, id }: { readonly group: string; readonly id: string }): string => `${group}\n${id}`;
    this.#entities = new FollowedRows(
      (since, most) => engine.listedEntities(since, most),
      key,
      AT_ONCE.entities,
    );
    this.#stories = new FollowedRows(
      (since, most) => engine.listedStories(since, most),
      key,
      AT_ONCE.stories,
    );
    this.#findings = new FollowedRows(
      async (since, most) => {
        const changes = await engine.listedFindings(since, most);
        return { ...changes, changed: changes.changed.map((told) => keepFindings(told, idOf)) };
      },
      ({ id }) => id,
      AT_ONCE.findings,
    );
  }

  async update(): Promise<void> {
    const entities = this.#entities.all().then((rows) => this.#draw(this.#entityTree.headings(rows)));
    const stories = this.#stories
      .all()
      .then((rows) => this.#shown.of(this.#claimTree.stories(rows, false), ROOTS, undefined));
    this.trees = await Promise.all([entities, stories, this.#findings.all()]);
  }

  /** The rows that an editor asks for while all headings are open. */
  #draw(headings: Rows<HeadingNode>): readonly unknown[] {
    return headings.all.map((heading) => this.#shown.of(heading.things, heading.id, heading));
  }
}
