import assert from 'node:assert/strict';
import { ArchiveFiles } from '../../src/archive/archive-files.ts';
import { openEntity, openStory } from '../../src/archive/listed-rows.ts';
import { ListingEngine } from '../../src/archive/listing-engine.ts';
import type { ArticleFacts } from '../../src/engine/model/article-facts.ts';
import { type AskSince, FollowedRows } from '../../src/vscode/followed-rows.ts';
import { type LateRecords, takeArticle } from '../../src/worker/take-article.ts';
import { ArrayRoom } from '../harness/array-room.ts';
import type { MemoryFolder } from './memory-folder.ts';

/** One run of a host: what its views show, and how much was sent to them. */
export class ShownRun implements LateRecords {
  areOpen = true;
  /** The room that the engine was given outside of memory. */
  readonly rooms: ArrayRoom[] = [];
  readonly engine = new ListingEngine('of today', () => {
    const room = new ArrayRoom();
    this.rooms.push(room);
    return room;
  });
  readonly said: string[] = [];
  readonly #files: ArchiveFiles;
  /** The answers that told something, since the last time this was emptied. */
  sent: number[] = [];

  constructor(folder: MemoryFolder) {
    this.#files = new ArchiveFiles(
      folder,
      () => this.engine,
      (what) => this.said.push(what),
    );
  }

  /** As the editor does: records are handed in at once only where no listing is told. */
  async opened(articles: readonly ArticleFacts[]): Promise<void> {
    this.areOpen = !(await this.#files.openListing(this.engine));
    if (this.areOpen) await this.#files.open();
    for (const facts of articles) await takeArticle(this.engine, facts, undefined, this);
  }

  async open(): Promise<void> {
    if (this.areOpen) return;
    this.areOpen = true;
    await this.#files.open(() => this.engine.isTelling());
  }

  /** Takes over whatever waits. */
  async takeOver(): Promise<void> {
    await this.open();
    while (await this.engine.takeOver());
  }

  /** Writes what is to be kept, as in a pause and at the end. */
  async close(): Promise<void> {
    await this.takeOver();
    await this.#files.keep(true);
    await this.#files.keepListing(this.engine);
    assert.deepEqual(this.said, []);
  }

  /** All that the views show, in an order of its own. */
  async shown(): Promise<readonly string[]> {
    const rows = [
      ...(await this.#findings.all()),
      ...(await this.#entities.all()).map((listed) => ({ ...listed, packed: openEntity(listed) })),
      ...(await this.#stories.all()).map((listed) => ({ ...listed, packed: openStory(listed) })),
    ];
    return rows.map((row) => JSON.stringify(sorted(row))).sort();
  }

  discard(): Promise<void> {
    return this.#files.discard();
  }

  readonly #findings = this.#follow((since, most) => this.engine.listedFindings(since, most));
  readonly #entities = this.#follow((since, most) => this.engine.listedEntities(since, most));
  readonly #stories = this.#follow((since, most) => this.engine.listedStories(since, most));

  #follow<T extends { readonly id: string }>(ask: AskSince<T>): FollowedRows<T> {
    return new FollowedRows<T>(
      async (since, most) => {
        const changes = await ask(since, most);
        if (changes.changed.length + changes.gone.length > 0) this.sent.push(changes.changed.length);
        return changes;
      },
      (row) => ('group' in row ? `${String(row.group)}\n${row.id}` : row.id),
      3,
    );
  }
}

/** Fields in the order of their names: packed rows come back with others. */
export function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, field]) => field !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, field]) => [name, sorted(field)]),
  );
}
