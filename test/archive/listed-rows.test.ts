import assert from 'node:assert/strict';
import {
  inOneBuffer,
  listEntity,
  listFindings,
  listStory,
  openEntity,
  openStory,
} from '../../src/archive/listed-rows.ts';
import { Engine } from '../../src/engine/engine.ts';
import { ARTICLES } from './listed-runs.ts';

async function opened(): Promise<Engine> {
  const engine = new Engine();
  await engine.setArticles(ARTICLES);
  return engine;
}

describe('a row as a host keeps it', () => {
  it('says of a closed entity what it is called, and how often and in how many articles', async () => {
    const rows = (await (await opened()).entities()).map((row) => listEntity(row));
    const maren = rows.find(({ name }) => name === 'Maren Dahl');
    assert.deepEqual([maren?.kind, maren?.articles, maren?.mentions], ['person', 2, 2]);
  });

  it('says of a closed story which articles tell it, and whether anything in it is in dispute', async () => {
    const rows = (await (await opened()).claims()).map((row) => listStory(row));
    const told = rows.map(({ articles, tells, hasDispute }) => ({
      articles: articles.map(({ article }) => article).sort(),
      tells,
      hasDispute,
    }));
    assert.deepEqual(
      told.sort((a, b) => String(a.articles).localeCompare(String(b.articles))),
      [
        { articles: ['heath.txt', 'moor.txt'], tells: true, hasDispute: true },
        { articles: ['rails.txt', 'tram.txt'], tells: true, hasDispute: true },
      ],
    );
  });

  it('opens as the row that it was made of, also out of one buffer with others', async () => {
    const engine = await opened();
    const [entities, stories] = [await engine.entities(), await engine.claims()];
    assert.deepEqual(inOneBuffer(entities.map((row) => listEntity(row))).map(openEntity), entities);
    const sent = inOneBuffer(stories.map((row) => listStory(row)));
    assert.deepEqual(sent.map(openStory), stories);
    assert.equal(new Set(sent.map(({ packed }) => packed.buffer)).size, 1);
  });

  it('has the findings with their contrary passages, without what explains them on a page', async () => {
    const { changed } = await (await opened()).findingsSince(0);
    const conflicts = changed.map(listFindings).flatMap(({ id, findings }) =>
      findings
        .filter(({ code }) => code === 'conflict/quantity')
        .map((finding) => ({
          id,
          against: finding.related.map((passage) => passage.id),
          isExplained: 'explanation' in finding,
        })),
    );
    assert.deepEqual(
      conflicts.sort((a, b) => (a.id < b.id ? -1 : 1)),
      [
        { id: 'heath.txt', against: ['moor.txt'], isExplained: false },
        { id: 'moor.txt', against: ['heath.txt'], isExplained: false },
        { id: 'rails.txt', against: ['tram.txt'], isExplained: false },
        { id: 'tram.txt', against: ['rails.txt'], isExplained: false },
      ],
    );
  });
});
