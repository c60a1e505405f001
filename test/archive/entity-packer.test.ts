import assert from 'node:assert/strict';
import { EntityPacker, openPacked } from '../../src/archive/entity-packer.ts';
import type { EntityPlaces } from '../../src/engine/views/entity-places.ts';
import type { EntityRow } from '../../src/engine/views/entity-rows.ts';

/** Where an article names the thing, and how often that was read. */
function placesIn(
  article: number,
  start = 7,
): { readonly places: EntityPlaces; readonly reads: () => number } {
  let reads = 0;
  const places = {
    id: `${article}.txt`,
    get mentions() {
      reads += 1;
      return [{ start, end: start + 4, text: 'Velm' }];
    },
  };
  return { places, reads: () => reads };
}

function rowOf(articles: readonly EntityPlaces[]): EntityRow {
  return {
    id: 'e1',
    group: 'g',
    kind: 'place',
    name: 'Velm',
    aliases: ['the town of Velm'],
    roles: [],
    articles,
    possibleDuplicates: [],
  };
}

/** Nothing but the data. */
function plain(row: EntityRow): unknown {
  return JSON.parse(JSON.stringify(row));
}

describe('the packed row of an entity', () => {
  for (const count of [1, 32, 33, 100])
    it(`opens as it was where ${count} articles name it`, () => {
      const row = rowOf(Array.from({ length: count }, (_, article) => placesIn(article).places));
      assert.deepEqual(openPacked(new EntityPacker().pack(row), count), plain(row));
    });

  it('is packed anew only around the article that changed', () => {
    const articles = Array.from({ length: 100 }, (_, article) => placesIn(article));
    const packer = new EntityPacker();
    packer.pack(rowOf(articles.map(({ places }) => places)));
    const before = articles.map(({ reads }) => reads());
    articles[50] = placesIn(50, 9);
    const packed = packer.pack(rowOf(articles.map(({ places }) => places)));
    const readAgain = articles.flatMap(({ reads }, at) => (at !== 50 && reads() !== before[at] ? [at] : []));
    assert.deepEqual([readAgain[0], readAgain.at(-1)], [32, 63]);
    assert.deepEqual(openPacked(packed, 100), plain(rowOf(articles.map(({ places }) => places))));
  });

  it('keeps no article that no longer names it', () => {
    const articles = Array.from({ length: 70 }, (_, article) => placesIn(article).places);
    const packer = new EntityPacker();
    packer.pack(rowOf(articles));
    const fewer = rowOf(articles.slice(1));
    assert.deepEqual(openPacked(packer.pack(fewer), 69), plain(fewer));
  });
});
