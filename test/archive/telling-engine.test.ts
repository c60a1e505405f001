import assert from 'node:assert/strict';
import fc from 'fast-check';
import { ListingEngine } from '../../src/archive/listing-engine.ts';
import { ReadingEngine } from '../../src/archive/reading-engine.ts';
import type { ArticleFacts } from '../../src/engine/model/article-facts.ts';
import { ARTICLES, edited, shownAnew } from './listed-runs.ts';
import { MemoryFolder } from './memory-folder.ts';
import { ShownRun } from './shown-run.ts';

const [TRAM, RAILS, MOOR, HEATH] = ARTICLES as readonly [
  ArticleFacts,
  ArticleFacts,
  ArticleFacts,
  ArticleFacts,
];
const reader = new ReadingEngine('of today');

async function handOver(engine: ListingEngine, ...articles: readonly ArticleFacts[]): Promise<void> {
  for (const facts of articles) await engine.adoptRecord(facts, await reader.readRecord(facts));
}

/** An engine of two articles that has told the findings of one of them, and the revision that leads on. */
async function inTheMiddle(): Promise<{ engine: ListingEngine; revision: number }> {
  const engine = new ListingEngine('of today');
  await handOver(engine, TRAM, RAILS);
  const { revision, changed, more } = await engine.listedFindings(0, 1);
  assert.deepEqual([changed.map(({ id }) => id), more], [['tram.txt'], true]);
  return { engine, revision };
}

describe('an engine that tells a list in parts', () => {
  it('tells of what is handed over meanwhile when that list was told', async () => {
    const { engine, revision } = await inTheMiddle();
    await handOver(engine, MOOR);
    const rest = await engine.listedFindings(revision, 5);
    assert.deepEqual(
      rest.changed.map(({ id }) => id),
      ['rails.txt'],
    );
    const next = await engine.listedFindings(rest.revision, 5);
    assert.ok(next.changed.some(({ id }) => id === 'moor.txt'));
  });

  it('knows an article that is asked for by its name', async () => {
    const { engine } = await inTheMiddle();
    await handOver(engine, MOOR);
    assert.equal((await engine.article('moor.txt'))?.version, 1);
  });

  it('answers for all articles where a whole is asked for', async () => {
    const { engine } = await inTheMiddle();
    await handOver(engine, MOOR, HEATH);
    assert.equal((await engine.claims()).length, 2);
  });

  it('takes nothing back that was edited or removed since it was handed over', async () => {
    const { engine } = await inTheMiddle();
    await handOver(engine, MOOR, HEATH);
    const [now = MOOR] = edited([MOOR], 2);
    await engine.setArticles([now]);
    await engine.removeArticles(['heath.txt']);
    const told = await engine.findings({});
    assert.deepEqual(
      told.map(({ id, version }) => [id, version]),
      [
        ['tram.txt', 1],
        ['rails.txt', 1],
        ['moor.txt', 2],
      ],
    );
  });

  it('reads what is late with the options of then, as it reads all', async () => {
    const { engine } = await inTheMiddle();
    await handOver(engine, MOOR, HEATH);
    await engine.configure({ strictness: 'strict' });
    const anew = new ListingEngine('of today');
    await anew.configure({ strictness: 'strict' });
    await anew.setArticles(ARTICLES);
    assert.deepEqual(await engine.findings({}), await anew.findings({}));
  });

  it('waits no longer for somebody who asks no more', async () => {
    const { engine } = await inTheMiddle();
    await handOver(engine, MOOR, HEATH);
    let asked = 0;
    while ((await engine.listedStories(0)).changed.length < 2) asked += 1;
    assert.ok(asked > 0 && asked <= 50, `${asked} times`);
  });

  it('shows in the end what reading all at once shows, whenever articles came', async () => {
    const anew = await shownAnew(ARTICLES);
    await fc.assert(
      fc.asyncProperty(
        fc.shuffledSubarray([...ARTICLES], { minLength: ARTICLES.length }),
        fc.array(fc.nat(3), { maxLength: 3 }),
        async (articles, shownAfter) => {
          const run = new ShownRun(new MemoryFolder());
          const following: Promise<unknown>[] = [];
          for (const [index, facts] of articles.entries()) {
            const record = reader.readRecord(facts).then((bytes) => run.engine.adoptRecord(facts, bytes));
            if (shownAfter.includes(index)) following.push(run.shown());
            await record;
          }
          await Promise.all(following);
          assert.deepEqual(await run.shown(), anew);
        },
      ),
      { numRuns: 30 },
    );
  });
});
