import assert from 'node:assert/strict';
import { Engine } from '../../../src/engine/engine.ts';
import type { RoleView } from '../../../src/engine/views/role-view.ts';
import { readFixture } from '../../harness/fixture.ts';

const BRIDGE = `=== a.txt | outlet: The Quay
The bridge of Velmar

Anna Tamm, the mayor of Velmar, opened the Salt Bridge in Seoul. Mayor Tamm smiled.

Seoul said on Monday that South Koreans would pay. It snowed in Seoul.
=== b.txt
Safe or not

The mayor of Velmar, Anna Tamm, was wrong, Professor Robert Lind said. Mr. Lind is an engineer.`;

async function told(
  fixture: string,
): Promise<{ readonly engine: Engine; readonly textOf: (id: string) => string }> {
  const engine = new Engine();
  const articles = readFixture(fixture).map(({ facts }) => facts);
  await engine.setArticles(articles);
  return { engine, textOf: (id) => articles.find((facts) => facts.id === id)?.text ?? '' };
}

/** Each role with the words at its sources. */
function sourcesOf(roles: readonly RoleView[], textOf: (id: string) => string): readonly string[] {
  return roles.map(
    ({ role, sources }) =>
      `${role}: ${sources.map(({ article, outlet, start, end }) => `${outlet ?? article} “${textOf(article).slice(start, end)}”`).join(', ')}`,
  );
}

describe('the roles of a person', () => {
  it('stand in the row with every article that says them, the most said first', async () => {
    const { engine, textOf } = await told(BRIDGE);
    const rows = await engine.entities();
    const roles = (name: string): readonly string[] =>
      sourcesOf(rows.find((row) => row.name === name)?.roles ?? [], textOf);
    assert.deepEqual(roles('Anna Tamm'), [
      'mayor of Velmar: The Quay “mayor of Velmar”, b.txt “mayor of Velmar”',
      'Mayor: The Quay “Mayor”',
    ]);
    assert.deepEqual(roles('Robert Lind'), ['Professor: b.txt “Professor”']);
  });

  it('are one with and without the country', async () => {
    const { engine } = await told(`=== a.txt
Danish Energy Minister Lene Holm and Croatian Finance Minister Ivo Matić met.
=== b.txt
Energy Minister Lene Holm and former Finance Minister Ivo Matić met.`);
    const rows = await engine.entities();
    const roles = (name: string): readonly string[] | undefined =>
      rows
        .find((row) => row.name === name)
        ?.roles.map(({ role, sources }) => `${role} ${sources.map(({ article }) => article).join()}`);
    assert.deepEqual(roles('Lene Holm'), ['Danish Energy Minister a.txt,b.txt']);
    assert.deepEqual(roles('Ivo Matić'), [
      'Croatian Finance Minister a.txt',
      'former Finance Minister b.txt',
    ]);
  });

  it('stand in the hover', async () => {
    const { engine, textOf } = await told(BRIDGE);
    const view = await engine.hover('b.txt', textOf('b.txt').indexOf('Anna'));
    assert.deepEqual(
      view?.entity?.roles.map(({ role }) => role),
      ['mayor of Velmar', 'Mayor'],
    );
  });
});

describe('a capital and a nationality', () => {
  it('point at their country, the capital as its government only where it acts', async () => {
    const { engine, textOf } = await told(BRIDGE);
    const text = textOf('a.txt');
    const hover = async (offset: number) => {
      const { name, country, actsFor } = (await engine.hover('a.txt', offset))?.entity ?? {};
      return [name, country?.as, country?.name, actsFor];
    };
    assert.deepEqual(await hover(text.indexOf('Seoul said')), [
      'Seoul',
      'capital',
      'South Korea',
      'South Korea',
    ]);
    assert.deepEqual(await hover(text.lastIndexOf('Seoul')), ['Seoul', 'capital', 'South Korea', undefined]);
    assert.deepEqual(await hover(text.indexOf('Koreans')), [
      'South Koreans',
      'people',
      'South Korea',
      undefined,
    ]);
  });

  it('show in the rows, place by place', async () => {
    const { engine } = await told(BRIDGE);
    const seoul = (await engine.entities()).find(({ name }) => name === 'Seoul');
    assert.deepEqual(seoul?.country, { name: 'South Korea', as: 'capital' });
    assert.deepEqual(
      seoul.articles.flatMap(({ mentions }) => mentions.map(({ actsFor }) => actsFor)),
      [undefined, 'South Korea', undefined],
    );
  });

  it('are never the country itself', async () => {
    const { engine } = await told(`${BRIDGE}\n=== c.txt\nWarm\n\nSouth Korea is warm, Seoul said.`);
    const names = (await engine.entities()).flatMap(({ kind, name }) =>
      kind === 'place' || kind === 'group' ? [name] : [],
    );
    for (const name of ['Seoul', 'South Korea', 'South Koreans']) assert.ok(names.includes(name), name);
  });
});
