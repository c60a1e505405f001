import assert from 'node:assert/strict';
import { ByteKeeper } from '../../../src/engine/base/byte-keeper.ts';
import { analyzeArticle } from '../../../src/engine/analysis/analyze-article.ts';
import { GroupIndex } from '../../../src/engine/analysis/group-index.ts';
import type { ArticleSummary } from '../../../src/engine/compare/summary.ts';
import { DEFAULT_OPTIONS } from '../../../src/engine/model/options.ts';
import { ArrayRoom } from '../../harness/array-room.ts';
import { mulberry } from '../../harness/mulberry.ts';

const TOWNS = ['Porto', 'Graz', 'Bergen', 'Lund', 'Varna', 'Tartu'];
const PEOPLE = ['Ana Reyes', 'Oskar Lind', 'Mira Kovac', 'Tunde Bello', 'Rune Vik', 'Inge Dahl'];
const THINGS = ['ferry', 'hotel', 'bridge', 'factory', 'theatre', 'harbour'];

/** Articles of some events, each told with one of a few figures, days and endings, so that stories meet, part and contradict. */
function summaryOf(event: number, variant: number): ArticleSummary {
  const [town, person, thing] = [TOWNS[event], PEOPLE[event], THINGS[event]];
  const other = PEOPLE[(event + variant) % PEOPLE.length];
  const text = [
    `A fire in a ${thing} in ${town} killed ${12 + (variant % 3)} people on March ${2 + (variant % 2)}, 2026, Mayor ${person} said.`,
    `The ${thing} in ${town} had ${240 + variant} rooms and was built in 1962, ${other} told reporters.`,
    `“Nobody here had ever ${variant % 2 === 0 ? 'seen' : 'heard'} such a night in ${town},” said ${person}.`,
    variant % 4 === 0 ? `${other} and ${person} met in ${TOWNS[(event + 1) % TOWNS.length]} on Monday.` : '',
  ].join(' ');
  const facts = { id: 'x', group: '', version: 1, text, published: '2026-03-05' };
  return analyzeArticle(facts, { options: DEFAULT_OPTIONS }).summary;
}

const VARIANTS = 8;

const SUMMARIES = TOWNS.map((_, event) =>
  Array.from({ length: VARIANTS }, (__, variant) => summaryOf(event, variant)),
);

/** All that an index tells of its group and of some articles. */
function told(index: GroupIndex, articles: Iterable<string>): unknown {
  const { entities, discrepanciesOf, printOf, standingsOf, storiesOf, originOf, comparison } =
    index.snapshot();
  return {
    entities,
    comparison,
    articles: [...articles].map((id) =>
      [discrepanciesOf, printOf, standingsOf, storiesOf, originOf].map((known) => known.get(id)),
    ),
  };
}

function idOf(article: number): string {
  return `a${String(article).padStart(4, '0')}`;
}

/** Sets, changes and removes articles by chance, asking in between; now and then what is known is held against a new index. */
function checkEdits(
  seed: number,
  articles: number,
  edits: number,
  events: number,
  index = new GroupIndex(),
): void {
  const random = mulberry(seed);
  const below = (count: number): number => Math.floor(random() * count);
  const known = new Map<string, ArticleSummary>();
  const edit = (): void => {
    const article = idOf(below(articles));
    const summary = SUMMARIES[below(events)]?.[below(VARIANTS)];
    if (!summary || random() < 0.2) {
      known.delete(article);
      index.remove(article);
      return;
    }
    known.set(article, { ...summary, article, ...(random() < 0.1 ? { origin: 'wire' } : {}) });
    index.set({ ...summary, ...known.get(article), article });
  };
  for (let i = 0; i < articles; i++) edit();
  for (let i = 0; i < edits; i++) {
    edit();
    // Some stories are compared after every few edits, all of them sometimes.
    if (i % 6 === 0) assert.ok(index.snapshot().comparison);
    else if (i % 3 === 0) index.snapshot().discrepanciesOf.get('a0000');
    if (i % 8 !== 7) continue;
    const fresh = new GroupIndex();
    for (const summary of known.values()) fresh.set(summary);
    const ids = Array.from({ length: articles }, (_, at) => idOf(at));
    assert.deepEqual(told(index, ids), told(fresh, ids), `seed ${seed}, edit ${i}`);
  }
}

/** A page of one fire with a toll and a word of its own, so that its claims are nobody else's. */
function ownSummary(number: number, word: string, hasToll: boolean): ArticleSummary {
  const text = [
    hasToll ? `A fire in a ${word} hotel in Porto killed ${200 + number} people, Mayor Ana Reyes said.` : '',
    `“Nobody here had ever seen such a ${word} night in Porto,” said ${PEOPLE[number % PEOPLE.length]}.`,
    `The ${word} hotel in Porto had ${240 + number} rooms, a van hit its gate, and the fire was put out.`,
  ].join(' ');
  const facts = { id: idOf(number), group: '', version: 1, text, published: '2026-03-05' };
  return analyzeArticle(facts, { options: DEFAULT_OPTIONS }).summary;
}

describe('the index of a group', () => {
  it('tells the same after any edits as one that is made anew, in a folder of some stories', () => {
    for (let seed = 1; seed <= 4; seed++) checkEdits(seed, 24, 40, TOWNS.length);
  }).timeout(60_000);

  it('does so too where more articles tell one story than are held against each other', () => {
    checkEdits(7, 160, 24, 2);
  }).timeout(60_000);

  it('does so too while one large story is edited so often that what was read of it is forgotten in between', () => {
    checkEdits(11, 64, 200, 1);
  }).timeout(60_000);

  it('does so too where outcomes are packed and lie outside of memory', () => {
    const [keeper, room] = [new ByteKeeper(), new ArrayRoom()];
    keeper.moveInto(room);
    checkEdits(20260501, 20, 200, 6, new GroupIndex(keeper, { forAll: 20, otherwise: 20 }));
    assert.ok(room.writes > 20);
  }).timeout(60_000);

  it('does so too where a word is typed in a story in which more claims meet than are held against each other', () => {
    const last = 206;
    const summaries = Array.from({ length: last + 1 }, (_, number) => ownSummary(number, 'dark', true));
    const index = new GroupIndex();
    for (const summary of summaries) index.set(summary);
    index.snapshot().discrepanciesOf.get(idOf(0));
    for (const [number, word, hasToll] of [
      [0, 'cold', true],
      [100, 'dark', false],
      [100, 'colder', true],
    ] as const) {
      const summary = ownSummary(number, word, hasToll);
      summaries[number] = summary;
      index.set(summary);
      const fresh = new GroupIndex();
      for (const other of summaries) fresh.set(other);
      const ids = [idOf(0), idOf(100), idOf(last)];
      assert.deepEqual(told(index, ids), told(fresh, ids), `${word} in article ${number}`);
    }
  }).timeout(60_000);
});
