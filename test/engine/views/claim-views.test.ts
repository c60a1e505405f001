import assert from 'node:assert/strict';
import { Engine } from '../../../src/engine/engine.ts';
import type { StoryRow } from '../../../src/engine/views/claim-rows.ts';
import type { ClaimView } from '../../../src/engine/views/claim-view.ts';
import { readFixture } from '../../harness/fixture.ts';

const FIRE = `=== a.txt | published: 2026-02-03 | outlet: Harbour Daily
Hotel fire in Porto

A fire in a hotel in Porto killed 14 people on Friday night, the mayor of Porto said.
=== b.txt | outlet: Ribeira Post
Porto counts its dead

The fire in the Porto hotel killed 14 people on Friday night, said a spokesman.
=== c.txt | outlet: Evening Quay
The night of the fire

The fire in the Porto hotel killed 19 people on Friday night, according to neighbours.
=== d.txt
Cheese of the islands

The dairy of Pico sold 300 cheeses in a week, more than ever.`;

async function load(fixture: string): Promise<Engine> {
  const engine = new Engine();
  await engine.setArticles(readFixture(fixture).map(({ facts }) => facts));
  return engine;
}

async function claimsAt(fixture: string, words: string): Promise<readonly ClaimView[]> {
  const [article] = readFixture(fixture);
  assert.ok(article);
  const at = article.facts.text.indexOf(words);
  assert.ok(at >= 0, `no ${words}`);
  return (await load(fixture)).claimsAt(article.facts.id, at);
}

/** `14 people: conflicting, 2 origins; a.txt+b.txt 14 people | c.txt 19 people` for each fact. */
function drawn(rows: readonly StoryRow[], kind: string): readonly string[] {
  return rows.flatMap(({ facts }) =>
    facts
      .filter((fact) => fact.kind === kind)
      .map(({ key, status, origins, versions }) => {
        const each = versions.map(
          ({ said, passages }) => `${passages.map(({ article }) => article).join('+')} ${said}`,
        );
        return `${key}: ${status}, ${origins} origins; ${each.join(' | ')}`;
      }),
  );
}

describe('the claims under a cursor', () => {
  it('tell who else says so, who says otherwise, and in how many origins', async () => {
    const [claim] = await claimsAt(FIRE, '14 people');
    assert.equal(claim?.status, 'conflicting');
    assert.equal(claim.origins, 2);
    assert.equal(claim.otherArticles, 2);
    assert.deepEqual(
      claim.agreeing.map(({ article, outlet, said, exactness }) => [article, outlet, said, exactness]),
      [['b.txt', 'Ribeira Post', '14 people', 'same']],
    );
    assert.deepEqual(
      claim.contrary.map(({ article, said }) => [article, said]),
      [['c.txt', '19 people']],
    );
  });

  it('tell how exactly others say it', async () => {
    const [claim] = await claimsAt(
      `=== a.txt
The port of Aveiro handled about 41,000 containers last year, said director Rui Sal.
=== b.txt
The port of Aveiro handled 41,230 containers last year, director Rui Sal said.`,
      '41,000',
    );
    assert.deepEqual(
      claim?.agreeing.map(({ article, exactness }) => [article, exactness]),
      [['b.txt', 'more-exact']],
    );
  });

  it('say nothing where no claim stands, and nothing of an unknown article', async () => {
    const engine = await load(FIRE);
    assert.deepEqual(await engine.claimsAt('a.txt', 10_000), []);
    assert.deepEqual(await engine.claimsAt('z.txt', 0), []);
  });

  it('count nobody else where an article stands alone', async () => {
    const engine = await load(FIRE);
    const text = readFixture(FIRE)[3]?.facts.text ?? '';
    const [claim] = await engine.claimsAt('d.txt', text.indexOf('300'));
    assert.equal(claim?.otherArticles, 0);
    assert.deepEqual(claim.agreeing, []);
  });
});

describe('the rows of the claims view', () => {
  it('hold each fact once, with each source’s version', async () => {
    const rows = await (await load(FIRE)).claims();
    assert.deepEqual(
      rows.map(({ title, articles }) => `${title}: ${articles.map(({ article }) => article).join(' ')}`),
      ['Hotel fire in Porto: a.txt b.txt c.txt', 'Cheese of the islands: d.txt'],
    );
    assert.deepEqual(drawn(rows.slice(0, 1), 'quantity'), [
      'person kill: conflicting, 3 origins; a.txt+b.txt 14 people | c.txt 19 people',
    ]);
  });

  it('hold a fact once that more articles state than a claim lists as its evidence', async () => {
    const articles = Array.from(
      { length: 30 },
      (_, index) => `=== ${String(index).padStart(2, '0')}.txt
The fire in the Porto hotel killed ${index < 29 ? 14 : 19} people on Friday night, said a spokesman.`,
    );
    const rows = await (await load(articles.join('\n'))).claims();
    const tolls = rows.flatMap(({ facts }) => facts.filter(({ key }) => key === 'person kill'));
    assert.deepEqual(
      tolls.map(({ versions }) => versions.map(({ passages }) => passages.length)),
      [[29, 1]],
    );
  });

  it('are filtered to what is in dispute, and to articles', async () => {
    const engine = await load(FIRE);
    const disputed = await engine.claims({ statuses: ['conflicting', 'differs'] });
    assert.deepEqual(
      disputed.flatMap(({ facts }) => facts.map(({ status }) => status)),
      ['conflicting'],
    );
    const dairy = await engine.claims({ articles: ['d.txt'] });
    assert.deepEqual(
      dairy.map(({ title }) => title),
      ['Cheese of the islands'],
    );
  });

  it('list no bare statement', async () => {
    const rows = await (await load(FIRE)).claims();
    assert.ok(rows.every(({ facts }) => facts.every(({ kind }) => kind !== 'statement')));
  });

  it('say when the happening of a fact took place', async () => {
    const rows = await (
      await load(`=== a.txt | published: 2026-02-10
The tunnel of Brandvik opened on February 3, 2026, and 40 lorries drove through it.`)
    ).claims();
    const date = rows.flatMap(({ facts }) => facts).find(({ kind }) => kind === 'date');
    assert.deepEqual(date?.days, [20487, 20487]);
  });

  it('have no day where they tell what a thing measures, on whatever day that is told of', async () => {
    const engine = await load(`=== a.txt | published: 2026-03-02
The quay of Rovinj

The quay of Rovinj, 1.2 kilometres long, opened on May 8, 1961. On May 8, 1961 it had cost 4 million dinars.`);
    const [story] = await engine.claims();
    const days = new Map(story?.facts.map((fact) => [fact.key, fact.days]));
    assert.equal(days.get('length'), undefined);
    assert.ok(days.has('length'));
    assert.deepEqual(days.get('money'), [-3160, -3160]);
  });
});

describe('claims at each strictness', () => {
  const LOOSE = `=== a.txt
The fire in the Porto hotel killed 14 people on Monday night, the mayor of Porto said.
=== b.txt
Nineteen people died when a hotel burned down in Porto, neighbours said on Tuesday.`;

  for (const [strictness, status] of [
    ['normal', 'conflicting'],
    ['strict', 'differs'],
  ] as const) {
    it(`are ${status} in rows and hovers where a finding at ${strictness} says so`, async () => {
      const engine = await load(LOOSE);
      await engine.configure({ strictness });
      const [article] = readFixture(LOOSE);
      assert.ok(article);
      const record = (await engine.article(article.facts.id))?.record;
      const conflicts = record?.findings.filter(({ code }) => code === 'conflict/quantity') ?? [];
      assert.equal(conflicts.length, strictness === 'normal' ? 1 : 0);
      const facts = (await engine.claims()).flatMap((story) => story.facts);
      assert.equal(facts.find(({ key }) => key === 'person kill')?.status, status);
      const [claim] = await engine.claimsAt(article.facts.id, article.facts.text.indexOf('14 people'));
      assert.equal(claim?.status, status);
    });
  }

  it('stay in conflict at every strictness where their conflict is sure', async () => {
    const engine = await load(FIRE);
    await engine.configure({ strictness: 'strict' });
    const facts = (await engine.claims()).flatMap((story) => story.facts);
    assert.equal(facts.find(({ key }) => key === 'person kill')?.status, 'conflicting');
  });
});
