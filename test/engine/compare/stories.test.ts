import assert from 'node:assert/strict';
import { Engine } from '../../../src/engine/engine.ts';
import { readFixture } from '../../harness/fixture.ts';

/** The stories of a fixture, each as the articles that tell it: `a.txt b.txt`, a card as `a.txt#1`. */
async function storiesOf(fixture: string): Promise<readonly string[]> {
  const engine = new Engine();
  await engine.setArticles(readFixture(fixture).map(({ facts }) => facts));
  const rows = await engine.claims();
  return rows
    .map(({ articles }) =>
      articles.map(({ article, block }) => (block === 0 ? article : `${article}#${block}`)),
    )
    .map((names) => names.join(' '))
    .sort();
}

const SUMMIT_IN_OSLO = `=== a.txt | published: 2026-03-03
Lind and Okafor meet in Oslo

Prime Minister Oskar Lind met President Ada Okafor in Oslo on March 2, 2026. Lind and Okafor signed a treaty on fishing grounds.
Okafor laid a wreath at the harbour. The fishing treaty ends a quarrel over cod that lasted nine years.
=== b.txt | published: 2026-03-03
Cod quarrel ends with a treaty

Oskar Lind and Ada Okafor signed the fishing treaty in Oslo on March 2, 2026, after nine years of quarrel over cod.
President Okafor laid a wreath at the harbour of Oslo before she left.`;

const SUMMIT_IN_LAGOS = `=== c.txt | published: 2026-03-24
Lind visits a hospital in Lagos

Prime Minister Oskar Lind met Governor Tunde Bello in Lagos on March 23, 2026. Lind and Bello opened a children's hospital.
The hospital has 240 beds. Governor Bello thanked the Norwegian nurses.
=== d.txt | published: 2026-03-24
240 beds for the children of Lagos

Tunde Bello and Oskar Lind opened the children's hospital in Lagos on March 23, 2026. The governor thanked the nurses.
The new hospital has 240 beds, said Bello.`;

/** Towns that two of make another. */
const TOWNS: readonly string[] =
  `Abbel Brenn Corvin Dorsal Elmar Fenwick Garl Holm Ister Jarrow Kelp Lund Mord Nest Orla Penn Quill Rask Selm Torr Ulm Varn Wick Yarr
   Zell Aster Birk Crane Delph Ebb`.split(/\s+/);

const CHAMPION: readonly string[] = [
  'Champion Viktor Osk has kept his heavyweight title for six years.',
  'Osk, who was born in Leoben, is trained by Milan Dorn.',
  'Promoter Ida Roth had sold all seats of the Eisenhalle in Graz.',
  'Nobody has knocked out Viktor Osk since he joined the camp of Ida Roth.',
];
const BRANDL: readonly string[] = [
  'Harald Brandl was knocked out in the seventh round.',
  'Harald Brandl went down twice in the sixth round.',
  'Brandl landed 30 punches before he lost.',
  'Anton Brandl carried his brother Harald to the corner.',
  'Harald Brandl will box in Linz next, said his manager Otto Prell.',
];
const TARNOWSKI: readonly string[] = [
  'Emil Tarnowski was stopped in the ninth round.',
  'Emil Tarnowski was cut over the left eye by an elbow.',
  'Tarnowski bled on his white gloves, and doctor Lena Fuchs threw the towel.',
  'Pawel Reich, the trainer of Tarnowski, called the elbow a disgrace.',
  'Emil Tarnowski was stitched at night, said doctor Lena Fuchs.',
];

describe('stories', () => {
  it('hold the articles of one event, and keep two meetings of one person in a month apart', async () => {
    assert.deepEqual(await storiesOf(`${SUMMIT_IN_OSLO}\n${SUMMIT_IN_LAGOS}`), [
      'a.txt b.txt',
      'c.txt d.txt',
    ]);
  });

  it('do not depend on the order in which articles come', async () => {
    const turned = `${SUMMIT_IN_LAGOS}\n${SUMMIT_IN_OSLO}`;
    assert.deepEqual(await storiesOf(turned), await storiesOf(`${SUMMIT_IN_OSLO}\n${SUMMIT_IN_LAGOS}`));
  });

  it('are not split by a few days or another town: that is what articles differ over', async () => {
    assert.deepEqual(
      await storiesOf(`=== a.txt
The ferry Albatros ran aground near Molde on February 3, 2026, with 112 passengers on board. Captain Rune Vik was questioned.
=== b.txt
The ferry Albatros with 112 passengers ran aground near Alesund on February 6, 2026. Police questioned captain Rune Vik.`),
      ['a.txt b.txt'],
    );
  });

  it('keep two earthquakes of one region apart', async () => {
    assert.deepEqual(
      await storiesOf(`=== a.txt | published: 2026-01-08
Quake destroys the school of Kastri

An earthquake of magnitude 5.1 struck Kastri in Epirus on January 7, 2026. The school of Kastri collapsed. Mayor Eleni Raptis closed the bridge.
=== b.txt | published: 2026-01-08
Kastri without a school

The school of Kastri collapsed when an earthquake of magnitude 5.1 struck on January 7, 2026. The bridge is closed, said mayor Eleni Raptis.
=== c.txt | published: 2026-01-29
Monastery of Melia damaged

An earthquake of magnitude 4.8 struck Melia in Epirus on January 28, 2026. The monastery lost its tower. Abbot Petros Zikas slept outside.
=== d.txt | published: 2026-01-29
A tower falls in Melia

The tower of the monastery fell when an earthquake of magnitude 4.8 struck Melia on January 28, 2026. Abbot Petros Zikas was unhurt.`),
      ['a.txt b.txt', 'c.txt d.txt'],
    );
  });

  it('are the same among many other articles: two bouts of one champion stay two', async () => {
    const tell = (name: string, own: readonly string[]): string =>
      Array.from({ length: 10 }, (_, at) => {
        const told = [...own.slice(at % 2), ...CHAMPION];
        return `=== ${name}${at}.txt\n${told.join(' ')}`;
      }).join('\n');
    const bouts = [tell('a', BRANDL), tell('b', TARNOWSKI)].join('\n');
    const others = TOWNS.flatMap((first) => TOWNS.map((second) => `${first}${second.toLowerCase()}`)).map(
      (town, index) =>
        `=== x${index}.txt\nThe bakery of ${town} baked ${index + 20} loaves for the school of ${town}.`,
    );
    const names = (name: string): string =>
      Array.from({ length: 10 }, (_, at) => `${name}${at}.txt`).join(' ');
    const expected = [names('a'), names('b')];
    assert.deepEqual(await storiesOf(bouts), expected);
    const together = await storiesOf([bouts, ...others].join('\n'));
    assert.deepEqual(
      together.filter((story) => !story.startsWith('x')),
      expected,
    );
  });

  it('are not joined by one article that tells of both events', async () => {
    const bridge = `=== e.txt | published: 2026-03-30
A busy month for Lind

Oskar Lind opened a hospital in Lagos with Tunde Bello, and signed a treaty on fishing with Ada Okafor in Oslo.`;
    const stories = await storiesOf(`${SUMMIT_IN_OSLO}\n${SUMMIT_IN_LAGOS}\n${bridge}`);
    const told = (article: string): string | undefined => stories.find((story) => story.includes(article));
    assert.notEqual(told('a.txt'), told('c.txt'));
    assert.equal(told('a.txt'), told('b.txt'));
  });

  it('leave articles with nothing in common alone', async () => {
    assert.deepEqual(
      await storiesOf(`=== a.txt
The dairy of Pico sold 300 cheeses in a week.
=== b.txt
Chess players in Graz drew 14 games on Sunday.`),
      ['a.txt', 'b.txt'],
    );
  });
});
