import assert from 'node:assert/strict';
import { Engine } from '../../../src/engine/engine.ts';
import { fullMention } from '../../../src/engine/views/full-mention.ts';
import { readFixture } from '../../harness/fixture.ts';

const TWO = `=== a.txt
Tamm opens a bridge

Mayor Anna Tamm opened the Salt Bridge in Velmar. She went on to Osmund Island.
=== b.txt
A bridge for Velmar

The bridge is not safe, Anna Tamm said in Velmar on Monday.`;

async function told(
  fixture: string,
): Promise<{ readonly engine: Engine; readonly texts: Map<string, string> }> {
  const engine = new Engine();
  const articles = readFixture(fixture).map(({ facts }) => facts);
  await engine.setArticles(articles);
  return { engine, texts: new Map(articles.map(({ id, text }) => [id, text])) };
}

/** Where looking up words of an article leads. */
async function lookUp(fixture: string, article: string, words: string): Promise<string | undefined> {
  const { engine, texts } = await told(fixture);
  const found = await engine.entityAt(article, texts.get(article)?.indexOf(words) ?? -1);
  const place = found && fullMention(found.row, article);
  return place && `${place.article}: ${texts.get(place.article)?.slice(place.start, place.end)}`;
}

describe('looking up whom words stand for', () => {
  it('leads from a short name to the full one in the same article', async () => {
    assert.equal(await lookUp(TWO, 'a.txt', 'Tamm opens'), 'a.txt: Anna Tamm');
  });

  it('leads from a pronoun too', async () => {
    assert.equal(await lookUp(TWO, 'a.txt', 'She went'), 'a.txt: Anna Tamm');
  });

  it('leads nowhere from plain words', async () => {
    assert.equal(await lookUp(TWO, 'b.txt', 'is not safe'), undefined);
  });

  it('answers with the places in every article', async () => {
    const { engine, texts } = await told(TWO);
    const found = await engine.entityAt('b.txt', texts.get('b.txt')?.indexOf('Velmar') ?? -1);
    assert.deepEqual(
      found?.row.articles.map(({ id, mentions }) => [id, mentions.length]),
      [
        ['a.txt', 1],
        ['b.txt', 2],
      ],
    );
  });

  const row = (name: string, ...articles: readonly (readonly string[])[]) => ({
    name,
    articles: articles.map((texts, index) => ({
      id: String(index),
      mentions: texts.map((text, at) => ({ text, start: at * 20, end: at * 20 + text.length })),
    })),
  });

  for (const [what, named, expected] of [
    [
      'in another article where this one has a short name only',
      row('Anna Tamm', ['Tamm'], ['Tamm', 'Anna Tamm']),
      '1 20',
    ],
    [
      'at the fullest of short names where nobody says it in full',
      row('Anna Maria Tamm', ['Tamm', 'Anna Tamm']),
      '0 20',
    ],
    ['at the earlier of equals', row('Anna Tamm', ['Tamm', 'Tamm']), '0 0'],
    ['with a title or an accent more', row('Ana Ruíz', ['Ruiz', 'Minister Ana Ruiz']), '0 20'],
  ] as const) {
    it(`ends ${what}`, () => {
      const base = {
        id: 'e',
        group: '',
        kind: 'person',
        aliases: [],
        roles: [],
        possibleDuplicates: [],
      } as const;
      const place = fullMention({ ...base, ...named }, '0');
      assert.equal(place && `${place.article} ${place.start}`, expected);
    });
  }
});

describe('the symbols of a folder', () => {
  const names = async (query: string): Promise<readonly string[]> => {
    const { engine } = await told(TWO);
    return (await engine.symbols(query)).map(({ kind, name, articles }) => `${kind} ${name} ${articles}`);
  };

  it('are entities, each once with the number of its articles', async () => {
    assert.deepEqual(await names('anna'), ['person Anna Tamm 2']);
  });

  it('are headlines too', async () => {
    assert.deepEqual(await names('bridgefor'), ['headline A bridge for Velmar 1']);
  });

  it('are found by letters in order, whatever stands between', async () => {
    assert.deepEqual(await names('osmisl'), ['place Osmund Island 1']);
    assert.deepEqual(await names('zzz'), []);
  });
});
