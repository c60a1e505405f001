import assert from 'node:assert/strict';
import { Engine } from '../../../src/engine/engine.ts';
import { DEFAULT_OPTIONS } from '../../../src/engine/model/options.ts';
import { readFixture } from '../../harness/fixture.ts';

const CODE = 'unsupported/statement';

const TWO = `=== a.txt
The old mill in Velmar burned down on Sunday. Inge Dahl was arrested over the fire.
=== b.txt
The old mill in Velmar burned down on Sunday. Nobody was hurt in the fire, the firemen said.`;

/** The words that the code marks in a fixture, by article, once somebody has switched it on. */
async function marked(engine: Engine, fixture: string): Promise<Readonly<Record<string, readonly string[]>>> {
  const articles = readFixture(fixture).map(({ facts }) => facts);
  await engine.setArticles(articles);
  const lists: Record<string, readonly string[]> = {};
  for (const { id, text } of articles) {
    const found = (await engine.article(id))?.record.findings ?? [];
    lists[id] = found.flatMap(({ code, start, end }) => (code === CODE ? [text.slice(start, end)] : []));
  }
  return lists;
}

async function askedFor(): Promise<Engine> {
  const engine = new Engine();
  await engine.configure({ severities: { ...DEFAULT_OPTIONS.severities, [CODE]: 'information' } });
  return engine;
}

describe('statements that stand alone', () => {
  it('are not marked unless a person asks for it', async () => {
    assert.deepEqual(await marked(new Engine(), TWO), { 'a.txt': [], 'b.txt': [] });
  });

  it('are marked where another article tells the same story without them', async () => {
    assert.deepEqual((await marked(await askedFor(), TWO))['a.txt'], ['arrested']);
  });

  it('are not marked where the other has them, a source says them or no other article tells the story', async () => {
    const both = TWO.replace('Nobody was hurt', 'Inge Dahl was arrested over it. Nobody was hurt');
    assert.deepEqual((await marked(await askedFor(), both))['a.txt'], []);
    const said = TWO.replace('over the fire.', 'over the fire, police said.');
    assert.deepEqual((await marked(await askedFor(), said))['a.txt'], []);
    const [alone = ''] = TWO.split('=== b.txt');
    assert.deepEqual((await marked(await askedFor(), alone))['a.txt'], []);
  });

  it('come and go with what the other article states', async () => {
    const engine = await askedFor();
    const both = TWO.replace('Nobody was hurt', 'Inge Dahl was arrested over it. Nobody was hurt');
    assert.deepEqual((await marked(engine, TWO))['a.txt'], ['arrested']);
    const { revision } = await engine.findingsSince(0);
    const [, other] = readFixture(both).map(({ facts }) => facts);
    assert.ok(other);
    await engine.setArticles([{ ...other, version: 2 }]);
    const { changed } = await engine.findingsSince(revision);
    const own = changed.find(({ id }) => id === 'a.txt');
    assert.deepEqual(
      own?.findings.filter(({ code }) => code === CODE),
      [],
    );
  });
});
