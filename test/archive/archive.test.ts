import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { ArchiveFiles } from '../../src/archive/archive-files.ts';
import { ReadingEngine } from '../../src/archive/reading-engine.ts';
import type { ArticleFacts } from '../../src/engine/model/article-facts.ts';
import { DEFAULT_SEVERITIES } from '../../src/engine/model/options.ts';
import { ArrayRoom } from '../harness/array-room.ts';
import { readFixture } from '../harness/fixture.ts';
import { MemoryFolder } from './memory-folder.ts';

const ARTICLES = readFixture(`=== ferry.txt | published: 2026-02-03 | outlet: The Quay
Ferry to Lowmere runs aground

Fourteen people were hurt on Monday, Tilda Brannock of Lowmere Lines said.
=== pier.txt | published: 2026-02-03 | outlet: The Tide
Ferry to Lowmere runs aground

Nineteen people were hurt on Monday, Tilda Brannock of Lowmere Lines said.
`).map(({ facts }) => facts);

/** One run of a host: an engine, and the files that it shares with other runs. */
class Run {
  readonly engine: ReadingEngine;
  readonly files: ArchiveFiles;
  readonly said: string[] = [];
  /** The room that the engine was given outside of memory. */
  readonly rooms: ArrayRoom[] = [];

  constructor(folder: MemoryFolder, version = 'of today', largest?: number) {
    this.engine = new ReadingEngine(version, () => {
      const room = new ArrayRoom();
      this.rooms.push(room);
      return room;
    });
    this.files = new ArchiveFiles(
      folder,
      () => this.engine,
      (what) => this.said.push(what),
      largest,
    );
  }

  /** Sets each article, from the files where they know it; answers the ids of those that had to be read. */
  async set(articles: readonly ArticleFacts[]): Promise<readonly string[]> {
    const read: string[] = [];
    for (const facts of articles) {
      if (await this.engine.recallArticle(facts)) continue;
      read.push(facts.id);
      await this.engine.setArticles([facts]);
    }
    return read;
  }
}

/** The files that a run leaves that read some articles. */
async function filesOf(
  articles: readonly ArticleFacts[],
  folder = new MemoryFolder(),
): Promise<MemoryFolder> {
  const run = new Run(folder);
  await run.files.open();
  await run.set(articles);
  await run.files.keep(true);
  assert.deepEqual(run.said, []);
  return folder;
}

/** Which articles a run must read that finds the files. */
async function readAgain(
  folder: MemoryFolder,
  articles: readonly ArticleFacts[],
  version?: string,
): Promise<readonly string[]> {
  const run = new Run(folder, version);
  await run.files.open();
  const read = await run.set(articles);
  assert.deepEqual(run.said, []);
  return read;
}

function numbered(count: number): readonly ArticleFacts[] {
  const [ferry] = ARTICLES;
  assert.ok(ferry);
  return Array.from({ length: count }, (_, index) => ({ ...ferry, id: `ferry-${index}.txt` }));
}

describe('the archive', () => {
  it('lets a later run know what was read, and say the same of it', async () => {
    const folder = await filesOf(ARTICLES);
    const [before, after] = [new Run(new MemoryFolder()), new Run(folder)];
    await after.files.open();
    assert.deepEqual(await before.set(ARTICLES), ['ferry.txt', 'pier.txt']);
    assert.deepEqual(await after.set(ARTICLES), []);
    const views = await before.engine.findings({});
    assert.ok(views.some(({ findings }) => findings.some(({ code }) => code === 'conflict/quantity')));
    assert.deepEqual(await after.engine.findings({}), views);
    assert.deepEqual(await after.engine.claims(), await before.engine.claims());
    assert.deepEqual(await after.engine.entities(), await before.engine.entities());
    for (const { id } of ARTICLES) {
      assert.deepEqual(await after.engine.article(id), await before.engine.article(id));
      assert.deepEqual(await after.engine.outline(id), await before.engine.outline(id));
      assert.deepEqual(await after.engine.hover(id, 8), await before.engine.hover(id, 8));
    }
  });

  describe('reads an article again that is not as it was', () => {
    const [ferry] = ARTICLES;
    assert.ok(ferry);
    const changes: readonly (readonly [what: string, change: Partial<ArticleFacts>])[] = [
      ['with another letter in it', { text: ferry.text.replace('Fourteen', 'Fifteen!') }],
      ['of another day', { published: '2026-02-04' }],
      ['of another outlet', { outlet: 'The Shoal' }],
      ['with annotations', { sidecar: 'schema: 1\nannotations: []\n' }],
      ['of another name', { id: 'boat.txt' }],
      ['in another group', { group: 'north' }],
    ];
    for (const [what, change] of changes) {
      it(what, async () => {
        const changed = { ...ferry, ...change };
        assert.deepEqual(await readAgain(await filesOf([ferry]), [changed]), [changed.id]);
      });
    }

    it('when rules are graded otherwise, and not when differences are', async () => {
      const severities = { ...DEFAULT_SEVERITIES, 'impossible/calendar': 'off' } as const;
      for (const [options, read] of [
        [{ severities }, ['ferry.txt']],
        [{ strictness: 'strict' }, []],
      ] as const) {
        const folder = await filesOf([ferry]);
        const run = new Run(folder);
        await run.engine.configure(options);
        await run.files.open();
        assert.deepEqual(await run.set([ferry]), read);
      }
    });

    it('when the tagger has weights, and when the folder has names of its own', async () => {
      const folder = await filesOf([ferry]);
      const run = new Run(folder);
      await run.files.open();
      await run.engine.loadWeights(readFileSync('media/tagger.bin'));
      assert.deepEqual(await run.set([ferry]), ['ferry.txt']);
      const other = new Run(folder);
      await other.files.open();
      await other.engine.setSharedSidecar('', 'entities:\n  - name: Lowmere Lines\n    is: organization\n');
      assert.deepEqual(await other.set([ferry]), ['ferry.txt']);
    });
  });

  it('of another version of the engine is deleted and made anew', async () => {
    const folder = await filesOf(ARTICLES);
    assert.deepEqual(await readAgain(folder, ARTICLES, 'of tomorrow'), ['ferry.txt', 'pier.txt']);
    assert.equal(folder.files.size, 0);
    assert.deepEqual(await readAgain(await filesOf(ARTICLES, folder), ARTICLES), []);
  });

  it('is deleted where any byte of a file is another, and made anew', async () => {
    const folder = await filesOf(ARTICLES);
    const [[name, bytes] = []] = folder.files;
    assert.ok(name !== undefined && bytes);
    for (let at = 0; at < bytes.length; at += 37) {
      const damaged = bytes.slice();
      damaged[at] = (damaged[at] ?? 0) ^ 0x10;
      folder.files.set(name, damaged);
      const run = new Run(folder);
      await run.files.open();
      assert.deepEqual(run.said, []);
      assert.equal(folder.files.size, 0, `byte ${at}`);
    }
    folder.files.set(name, bytes.subarray(0, bytes.length - 8));
    assert.deepEqual(await readAgain(folder, ARTICLES), ['ferry.txt', 'pier.txt']);
    assert.deepEqual(await readAgain(await filesOf(ARTICLES, folder), ARTICLES), []);
  });

  it('leaves files alone that are not its own', async () => {
    const folder = new MemoryFolder();
    folder.files.set('notes.txt', new Uint8Array([1, 2, 3]));
    await filesOf(ARTICLES, folder);
    const run = new Run(folder);
    await run.files.discard();
    assert.deepEqual([...folder.files.keys()], ['notes.txt']);
  });

  it('that is switched off has no files, recalls nothing and keeps nothing', async () => {
    const folder = await filesOf(ARTICLES);
    const run = new Run(folder);
    await run.files.discard();
    assert.deepEqual(await run.set(ARTICLES), ['ferry.txt', 'pier.txt']);
    await run.files.keep(true);
    assert.equal(folder.files.size, 0);
  });

  it('has nothing outside of memory once it is switched off, and says the same', async () => {
    const { engine, files, rooms, said } = new Run(await filesOf(ARTICLES, new MemoryFolder('/quay')));
    await files.open();
    for (const facts of ARTICLES) assert.ok(await engine.recallArticle(facts));
    const [room] = rooms;
    assert.ok(room && room.writes >= ARTICLES.length);
    const views = await engine.findings({});
    await files.discard();
    assert.ok(room.isClosed);
    assert.deepEqual(await engine.findings({}), views);
    assert.deepEqual(
      (await Promise.all(ARTICLES.map(({ id }) => engine.article(id)))).map((view) => view?.version),
      [1, 1],
    );
    assert.deepEqual(said, []);
  });

  it('keeps everything in memory without a folder on the disk', async () => {
    const { engine, files, rooms } = new Run(await filesOf(ARTICLES));
    await files.open();
    for (const facts of ARTICLES) assert.ok(await engine.recallArticle(facts));
    assert.deepEqual(rooms, []);
  });

  it('has one room outside of memory, however often it is opened', async () => {
    const { files, rooms } = new Run(new MemoryFolder('/quay'));
    await files.open();
    await files.open();
    assert.equal(rooms.length, 1);
  });

  it('takes over what other engines read', async () => {
    const folder = new MemoryFolder();
    const [run, reader] = [new Run(folder), new ReadingEngine('of today')];
    await run.files.open();
    for (const facts of ARTICLES) await run.engine.adoptRecord(facts, await reader.readRecord(facts));
    await run.files.keep(true);
    assert.equal((await run.engine.claims()).length, 1);
    assert.deepEqual(await readAgain(folder, ARTICLES), []);
  });

  it('gives up what no article wanted any more', async () => {
    const articles = numbered(6);
    const folder = await filesOf(articles);
    const [before = 0] = [...folder.files.values()].map(({ length }) => length);
    await filesOf(articles.slice(0, 2), folder);
    assert.deepEqual(await readAgain(folder, articles.slice(0, 2)), []);
    const [after = 0] = [...folder.files.values()].map(({ length }) => length);
    assert.ok(after < before / 2, `${after} of ${before} bytes are left`);
  });

  it('gives nothing up when the reading was stopped half way', async () => {
    const articles = numbered(6);
    const folder = await filesOf(articles);
    const run = new Run(folder);
    await run.files.open();
    await run.set(articles.slice(0, 1));
    await run.files.keep(false);
    assert.deepEqual(await readAgain(folder, articles), []);
  });

  it('puts many small files together', async () => {
    const articles = numbered(20);
    const folder = new MemoryFolder();
    for (let count = 1; count <= articles.length; count++) await filesOf(articles.slice(0, count), folder);
    assert.ok(folder.files.size <= 9, `${folder.files.size} files`);
    assert.deepEqual(await readAgain(folder, articles), []);
  });

  it('is not larger than it may be', async () => {
    const articles = numbered(8);
    const whole = (await filesOf(articles)).files;
    const most = Math.round([...whole.values()].reduce((sum, { length }) => sum + length, 0) * 0.7);
    const folder = new MemoryFolder();
    for (const half of [articles.slice(0, 4), articles]) {
      const run = new Run(folder, 'of today', most);
      await run.files.open();
      await run.set(half);
      await run.files.keep(true);
    }
    const bytes = [...folder.files.values()].reduce((sum, { length }) => sum + length, 0);
    assert.ok(bytes > 0 && bytes <= most);
    assert.equal((await readAgain(folder, articles)).length, 4);
  });

  it('says what fails, and leaves the engine at work', async () => {
    const folder = await filesOf(ARTICLES);
    folder.read = () => Promise.reject(new Error('the disk is gone'));
    folder.write = () => Promise.reject(new Error('the disk is gone'));
    const run = new Run(folder);
    await run.files.open();
    assert.deepEqual(await run.set(ARTICLES), ['ferry.txt', 'pier.txt']);
    await run.files.keep(true);
    assert.deepEqual(run.said, ['Reading the archive', 'Writing the archive']);
    assert.equal((await run.engine.claims()).length, 1);
  });
});
