import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { ArticleFacts } from '../../src/engine/model/article-facts.ts';
import { ARTICLES, edited, filesOf, reopened, shownAnew } from './listed-runs.ts';
import { MemoryFolder } from './memory-folder.ts';
import { ShownRun } from './shown-run.ts';

const [TRAM] = ARTICLES;

describe('a listing', () => {
  it('is not told of a folder in which anything is another', async () => {
    assert.ok(TRAM);
    const changes: readonly (readonly ArticleFacts[])[] = [
      ARTICLES.slice(1),
      [{ ...TRAM, text: TRAM.text.replace('Fourteen', 'Fifteen!') }, ...ARTICLES.slice(1)],
      [{ ...TRAM, outlet: 'The Shoal' }, ...ARTICLES.slice(1)],
      [...ARTICLES, { ...TRAM, id: 'bus.txt' }],
    ];
    for (const articles of changes) {
      const run = await reopened(await filesOf(ARTICLES), articles);
      await run.shown();
      await run.takeOver();
      assert.deepEqual(await run.shown(), await shownAnew(articles));
    }
  });

  it('is not told when differences are graded otherwise', async () => {
    const folder = await filesOf(ARTICLES);
    const [run, anew] = [new ShownRun(folder), new ShownRun(new MemoryFolder())];
    for (const one of [run, anew]) {
      await one.engine.configure({ strictness: 'strict' });
      await one.opened(ARTICLES);
      await one.takeOver();
    }
    assert.deepEqual(await run.shown(), await anew.shown());
  });

  it('is left when the options change', async () => {
    const run = await reopened(await filesOf(ARTICLES));
    await run.shown();
    await run.engine.configure({ strictness: 'strict' });
    await run.takeOver();
    const anew = new ShownRun(new MemoryFolder());
    await anew.engine.configure({ strictness: 'strict' });
    await anew.opened(ARTICLES);
    assert.deepEqual(await run.shown(), await anew.shown());
  });

  it('is deleted where it is damaged, and made anew', async () => {
    const folder = await filesOf(ARTICLES);
    const bytes = folder.files.get('rows.listing');
    assert.ok(bytes);
    for (let at = 0; at < bytes.length; at += 211) {
      const damaged = bytes.slice();
      damaged[at] = (damaged[at] ?? 0) ^ 0x10;
      folder.files.set('rows.listing', damaged);
      await reopened(folder);
      assert.ok(!folder.files.has('rows.listing'), `byte ${at}`);
    }
    const run = await reopened(folder);
    await run.shown();
    await run.close();
    assert.ok(folder.files.has('rows.listing'));
  });

  it('is kept with what an edit changes, which is written alone', async () => {
    const folder = await filesOf(MANY);
    const [listing, now] = [folder.files.get('rows.listing'), edited(MANY, 3)];
    const run = await reopened(folder, MANY);
    await editAndKeep(run, edited(MANY, 2));
    const whole = folder.files.get('rows.listing');
    assert.notDeepEqual(whole, listing);
    assert.ok(!folder.files.has('changes.listing'));
    await editAndKeep(run, now);
    assert.deepEqual(folder.files.get('rows.listing'), whole);
    const changes = folder.files.get('changes.listing');
    assert.ok(whole && changes && changes.length < whole.length / 2);
    const next = await reopened(folder, now);
    assert.deepEqual(await next.shown(), await shownAnew(now));
    assert.equal(next.recalled(), 0);
  });

  it('is not told of an edit that changes are kept of', async () => {
    const folder = await filesOf(MANY);
    const run = await reopened(folder, MANY);
    await editAndKeep(run, edited(MANY, 2));
    await editAndKeep(run, edited(MANY, 3));
    for (const articles of [MANY, edited(MANY, 2), edited(MANY, 4)]) {
      const next = await reopened(folder, articles);
      await next.takeOver();
      assert.deepEqual(await next.shown(), await shownAnew(articles));
    }
  });

  it('is told without changes that are damaged or of another listing', async () => {
    const [folder, other] = [await filesOf(MANY), await filesOf(edited(MANY, 1))];
    for (const [one, from, then] of [
      [folder, MANY, 2],
      [other, edited(MANY, 1), 3],
    ] as const) {
      const run = await reopened(one, from);
      await editAndKeep(run, edited(MANY, then));
      await editAndKeep(run, from);
    }
    const [own, foreign] = [folder, other].map(({ files }) => files.get('changes.listing'));
    assert.ok(own && foreign);
    for (const changes of [foreign, own.slice(0, -4), new Uint8Array(4)]) {
      folder.files.set('changes.listing', changes);
      const run = await reopened(folder, edited(MANY, 2));
      assert.deepEqual(await run.shown(), await shownAnew(edited(MANY, 2)));
      assert.equal(run.recalled(), 0);
    }
  });

  it('goes with the archive when that is switched off', async () => {
    const folder = await filesOf(ARTICLES);
    await new ShownRun(folder).discard();
    assert.deepEqual([...folder.files.keys()], []);
  });

  for (const [where, path] of [
    ['in memory', undefined],
    ['on the disk', '/quay'],
  ] as const)
    it(`leads to what reading anew does, whatever was edited before and after, with what is packed ${where}`, async () => {
      const word = fc.constantFrom('Fourteen', 'Nineteen', 'Forty', '300', '500', 'Monday', 'Sunday', 'Moor');
      const edit = fc.record({
        at: fc.nat(ARTICLES.length - 1),
        from: word,
        to: word,
        isGone: fc.boolean(),
        isKept: fc.boolean(),
      });
      await fc.assert(
        fc.asyncProperty(
          fc.array(edit, { maxLength: 3 }),
          fc.array(edit, { maxLength: 3 }),
          async (before, after) => {
            const kept = before.reduce(applied, ARTICLES);
            const folder = await filesOf(kept, new MemoryFolder(path));
            const run = await reopened(folder, kept);
            assert.deepEqual(await run.shown(), await shownAnew(kept));
            let now = kept;
            for (const step of after) {
              const next = applied(now, step);
              const ids = new Set(next.map(({ id }) => id));
              await run.engine.removeArticles(now.map(({ id }) => id).filter((id) => !ids.has(id)));
              await run.engine.setArticles(next.filter((facts) => !now.includes(facts)));
              await run.shown();
              if (step.isKept) await run.close();
              else await run.engine.takeOver();
              now = next;
            }
            await run.close();
            assert.equal(run.rooms.length, path === undefined ? 0 : 1);
            assert.deepEqual(await run.shown(), await shownAnew(now));
            assert.deepEqual(await (await reopened(folder, now)).shown(), await shownAnew(now));
          },
        ),
        { numRuns: 25 },
      );
    });
});

/** Forty articles of as many stories: an edit of one changes a small part of what is listed. */
const MANY: readonly ArticleFacts[] = Array.from({ length: 40 }, (_, index) => {
  const town = `${'BCDFGHKLMN'.charAt(index % 10)}${'aeio'.charAt((index >> 3) & 3)}${'lmnr'.charAt((index >> 1) & 3)}wick`;
  const text = `Harbour of ${town} closes\n\n${index + 11} boats left the harbour of ${town}, Mayor Odo ${town} said on Monday.\n`;
  return { id: `${index}.txt`, group: '', version: 1, published: '2026-04-08', text };
});

async function editAndKeep(run: ShownRun, now: readonly ArticleFacts[]): Promise<void> {
  await run.takeOver();
  await run.engine.setArticles(now.slice(0, 1));
  await run.close();
}

interface Edit {
  readonly at: number;
  readonly from: string;
  readonly to: string;
  readonly isGone: boolean;
  /** Whether a person pauses after it. */
  readonly isKept: boolean;
}

function applied(articles: readonly ArticleFacts[], { at, from, to, isGone }: Edit): readonly ArticleFacts[] {
  if (isGone) return articles.filter((_, index) => index !== at || articles.length === 1);
  return articles.map((facts, index) =>
    index === at ? { ...facts, version: facts.version + 1, text: facts.text.replace(from, to) } : facts,
  );
}
