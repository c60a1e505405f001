import assert from 'node:assert/strict';
import type { ReadingApi } from '../../src/archive/archive-api.ts';
import { ListingEngine } from '../../src/archive/listing-engine.ts';
import { ARTICLES, edited, filesOf, reopened, shownAnew } from './listed-runs.ts';
import { MemoryFolder } from './memory-folder.ts';
import { sorted } from './shown-run.ts';

const [TRAM, , MOOR] = ARTICLES;

describe('a folder that is as it was', () => {
  it('is listed without an article being opened, and says the same', async () => {
    const run = await reopened(await filesOf(ARTICLES));
    assert.deepEqual(await run.shown(), await shownAnew(ARTICLES));
    assert.equal(run.recalled(), 0);
  });

  it('is listed in whatever order it is found, with versions of today', async () => {
    const folder = await filesOf(ARTICLES);
    const others = ARTICLES.map((facts, index) => ({ ...facts, version: 7 + index })).reverse();
    const run = await reopened(folder, others);
    assert.deepEqual(await run.shown(), await shownAnew(others));
    assert.equal(run.recalled(), 0);
  });

  it('sends no row again when its articles were taken over', async () => {
    const run = await reopened(await filesOf(ARTICLES));
    const before = await run.shown();
    run.sent = [];
    await run.takeOver();
    assert.equal(run.recalled(), ARTICLES.length);
    assert.deepEqual(await run.shown(), before);
    assert.deepEqual(run.sent, []);
  });

  it('takes no article over while somebody is being told rows in parts', async () => {
    const run = await reopened(await filesOf(ARTICLES));
    const { revision, more } = await run.engine.entitiesSince(0, 1);
    assert.ok(more);
    assert.equal(await run.engine.takeOver(), true);
    assert.equal(run.recalled(), 0);
    await run.engine.entitiesSince(revision, 1000);
    await run.takeOver();
    assert.equal(run.recalled(), ARTICLES.length);
  });

  it('is not written anew', async () => {
    const folder = await filesOf(ARTICLES);
    const run = await reopened(folder);
    await run.shown();
    folder.write = () => Promise.reject(new Error('nothing is to be written'));
    await run.close();
  });

  it('opens an article that somebody asks for', async () => {
    assert.ok(TRAM && MOOR);
    const run = await reopened(await filesOf(ARTICLES));
    await run.shown();
    assert.equal((await run.engine.article(TRAM.id))?.record.id, TRAM.id);
    assert.ok(await run.engine.outline(MOOR.id));
    assert.equal(run.recalled(), 2);
  });

  const questions: readonly (readonly [string, (engine: ReadingApi) => Promise<unknown>])[] = [
    ['findings', (engine) => engine.findings({})],
    ['entities', (engine) => engine.entities()],
    ['claims', (engine) => engine.claims()],
    ['values', (engine) => engine.values()],
    ['symbols', (engine) => engine.symbols('Ostlund')],
    ['factCheck', (engine) => engine.factCheck()],
    ['annotations', (engine) => engine.annotations()],
  ];
  for (const [name, ask] of questions)
    it(`answers ${name} as one without a listing does, once the records are there`, async () => {
      const [run, anew] = [await reopened(await filesOf(ARTICLES)), new ListingEngine('of today')];
      await run.shown();
      await anew.setArticles(ARTICLES);
      const answer = ask(run.engine);
      await run.open();
      assert.deepEqual(sorted(await answer), sorted(await ask(anew)));
      assert.equal(run.recalled(), name === 'annotations' ? 0 : ARTICLES.length);
    });

  it('can be edited before it was taken over', async () => {
    assert.ok(TRAM);
    const edited = { ...TRAM, version: 9, text: TRAM.text.replace('Fourteen', 'Nineteen') };
    const run = await reopened(await filesOf(ARTICLES));
    await run.shown();
    await run.engine.setArticles([edited]);
    await run.shown();
    await run.takeOver();
    assert.deepEqual(await run.shown(), await shownAnew([edited, ...ARTICLES.slice(1)]));
  });
});

describe('articles of a listing', () => {
  it('are recalled from records that are handed in when one of them is another', async () => {
    assert.ok(TRAM && MOOR);
    const now = [...ARTICLES.slice(1), { ...TRAM, text: TRAM.text.replace('Fourteen', 'Fifteen') }];
    const run = await reopened(await filesOf(ARTICLES), now);
    assert.ok(run.areOpen);
    await run.takeOver();
    assert.deepEqual(await run.shown(), await shownAnew(now));
  });

  it('are read again, and kept, where their records are gone', async () => {
    const folder = await filesOf(ARTICLES);
    folder.files.delete('000001.pack');
    const run = await reopened(folder);
    const before = await run.shown();
    await run.close();
    assert.deepEqual(await run.shown(), before);
    assert.ok([...folder.files.keys()].some((name) => name.endsWith('.pack')));
    const next = await reopened(folder, edited(ARTICLES, 1));
    await next.takeOver();
    assert.deepEqual(await next.shown(), await shownAnew(edited(ARTICLES, 1)));
  });
});

describe('a thing that many articles name', () => {
  const many = Array.from({ length: 40 }, (_, at) => ({
    id: `note-${at}.txt`,
    group: '',
    version: 1,
    text: `Note ${at}\n\nMaren Dahl of Ostlund Trams came to Ostlund on day ${at} of the strike.\n`,
  }));

  it('is listed after an edit as if nothing had been remembered', async () => {
    const run = await reopened(new MemoryFolder(), many);
    await run.shown();
    const moved = many.map((facts, at) =>
      at === 20 ? { ...facts, version: 2, text: `A ${facts.text}` } : facts,
    );
    await run.engine.setArticles(moved.slice(20, 21));
    assert.deepEqual(await run.shown(), await shownAnew(moved));
    await run.engine.removeArticles(['note-3.txt']);
    assert.deepEqual(await run.shown(), await shownAnew(moved.filter(({ id }) => id !== 'note-3.txt')));
  });

  it('is not told again when the articles were taken over', async () => {
    const run = await reopened(await filesOf(many), many);
    const before = await run.shown();
    run.sent = [];
    await run.takeOver();
    assert.deepEqual([await run.shown(), run.sent], [before, []]);
  });
});
