import assert from 'node:assert/strict';
import { LineIndex } from '../../../src/engine/base/line-index.ts';
import { Engine } from '../../../src/engine/engine.ts';
import { foldArticle } from '../../../src/engine/views/fold-article.ts';
import { outlineSymbols, type OutlineSymbol } from '../../../src/engine/views/outline-symbols.ts';
import { type OutlineView, stepPlace } from '../../../src/engine/views/outline-view.ts';
import { readFixture } from '../../harness/fixture.ts';

/** The outline of the first article of a fixture, with its text and the place of the cursor. */
async function outlineOf(
  fixture: string,
): Promise<{ readonly outline: OutlineView; readonly text: string; readonly cursor: number }> {
  const engine = new Engine();
  const articles = readFixture(fixture);
  await engine.setArticles(articles.map(({ facts }) => facts));
  const [first] = articles;
  assert.ok(first);
  const outline = await engine.outline(first.facts.id);
  assert.ok(outline);
  return { outline, text: first.facts.text, cursor: first.cursor ?? 0 };
}

const PAGE = `Salt Bridge opens in Port Velmar

By Tom Eriksen

Mayor Anna Tamm opened the Salt Bridge on Monday. She praised the workers of Orrin Motors.

What it cost

Tamm said the bridge cost 40 million euros.

Comments (2)

boatman
Anna Tamm never crossed it!

Read more: The ferry is sold`;

describe('what an article names where', () => {
  it('lists names and the words that stand for them, each with its entity', async () => {
    const { outline, text } = await outlineOf(
      'Mayor [[Anna Tamm|x]] spoke in Velmar. She left. Tamm returned to Velmar.',
    );
    assert.deepEqual(
      outline.places.map(({ start, end, name, by }) => `${text.slice(start, end)} ${by} ${name}`),
      [
        'Anna Tamm name Anna Tamm',
        'Velmar name Velmar',
        'She reference Anna Tamm',
        'Tamm name Anna Tamm',
        'Velmar name Velmar',
      ],
    );
  });

  for (const [what, fixture, by, expected] of [
    ['to the next mention', 'Anna T<|>amm came. Bo Lind left. Tamm slept.', 1, 'Tamm slept'],
    ['round the end', 'Anna Tamm came. Bo Lind left. Ta<|>mm slept.', 1, 'Anna Tamm came'],
    ['back', 'Anna Tamm came. Bo Lind left. Ta<|>mm slept.', -1, 'Anna Tamm came'],
    ['back, round the start', 'Anna<|> Tamm came. Bo Lind left. Tamm slept.', -1, 'Tamm slept'],
    ['to anybody from plain words', 'Anna Tamm came ho<|>me. Bo Lind left. Tamm slept.', 1, 'Bo Lind'],
  ] as const) {
    it(`steps ${what}`, async () => {
      const { outline, text, cursor } = await outlineOf(fixture);
      const place = stepPlace(outline, cursor, by);
      assert.ok(place && text.slice(place.start).startsWith(expected), JSON.stringify(place));
    });
  }

  it('has nowhere to step where nobody is named', async () => {
    const { outline } = await outlineOf('It rained all day and all night.');
    assert.equal(stepPlace(outline, 3, 1), undefined);
  });
});

describe('the outline of an article', () => {
  const drawn = (symbols: readonly OutlineSymbol[], depth = 0): readonly string[] =>
    symbols.flatMap(({ kind, name, count, children }) => [
      `${'  '.repeat(depth)}${kind} ${name}${count > 0 ? ` ×${count}` : ''}`,
      ...drawn(children, depth + 1),
    ]);

  it('has the headline and the sections, each with those first named in it', async () => {
    const { outline, text } = await outlineOf(PAGE);
    const lines = drawn(outlineSymbols(outline, text));
    assert.equal(lines[0], 'headline Salt Bridge opens in Port Velmar');
    assert.ok(lines.includes('  section What it cost'), lines.join('\n'));
    assert.ok(
      lines.some((line) => /^ {2}person Anna Tamm ×\d$/.test(line)),
      lines.join('\n'),
    );
  });

  it('takes a list under a heading for all of its section', async () => {
    const { outline, text } = await outlineOf(`Salt Bridge opens in Port Velmar

By Tom Eriksen

Key points
- Orrin Motors built the Salt Bridge
- The ferry is sold

Mayor Anna Tamm opened the Salt Bridge on Monday. She praised the workers of Orrin Motors.`);
    const [headline] = outlineSymbols(outline, text);
    const section = headline?.children.find(({ kind }) => kind === 'section');
    assert.ok(section, JSON.stringify(headline));
    assert.equal(text.slice(section.start, section.end).split('\n').at(-1), '- The ferry is sold');
    assert.ok(headline?.children.some(({ name }) => name === 'Anna Tamm'));
    assert.ok(!section.children.some(({ name }) => name === 'Anna Tamm'));
  });

  it('names each entity once, and every symbol holds its selection and its children', async () => {
    const { outline, text } = await outlineOf(PAGE);
    const names: string[] = [];
    const check = (symbol: OutlineSymbol): void => {
      const { selection, children } = symbol;
      assert.ok(symbol.start <= selection.start && selection.end <= symbol.end);
      if (symbol.count > 0) names.push(`${symbol.kind} ${symbol.name}`);
      for (const child of children) {
        assert.ok(symbol.start <= child.start && child.end <= symbol.end);
        check(child);
      }
    };
    for (const symbol of outlineSymbols(outline, text)) check(symbol);
    assert.equal(new Set(names).size, names.length);
    assert.ok(names.length > 0);
  });

  it('is empty for a text without a headline or a name', async () => {
    const { outline, text } = await outlineOf('it rained all day and all night.');
    assert.deepEqual(outlineSymbols(outline, text), []);
  });
});

describe('what can be folded away', () => {
  const folded = (
    segments: readonly (readonly [kind: OutlineView['segments'][number]['kind'], block?: number])[],
  ): readonly string[] => {
    const text = segments.map(() => 'words').join('\n');
    const placed = segments.map(([kind, block = 0], i) => ({ kind, block, start: i * 6, end: i * 6 + 5 }));
    return foldArticle(placed, new LineIndex(text)).map(
      ({ first, last, kind }) => `${kind} ${first}-${last}`,
    );
  };

  it('is each related card, the comments, and the furniture', () => {
    assert.deepEqual(
      folded([
        ['headline'],
        ['body'],
        ['related', 1],
        ['related', 1],
        ['related', 2],
        ['body', 2],
        ['commenter'],
        ['comment'],
        ['comment'],
        ['furniture'],
        ['promo'],
      ]),
      ['aside 2-3', 'aside 4-5', 'aside 6-8', 'aside 9-10'],
    );
  });

  it('is what stands under a heading, asides left out', () => {
    assert.deepEqual(
      folded([['headline'], ['body'], ['heading'], ['body'], ['body'], ['heading'], ['body'], ['furniture']]),
      ['section 2-4', 'section 5-6'],
    );
  });

  it('is nothing of one line, and nothing of running text', () => {
    assert.deepEqual(folded([['headline'], ['body'], ['related', 1], ['body'], ['furniture']]), []);
  });

  it('never crosses in a real page', async () => {
    const { outline, text } = await outlineOf(PAGE);
    const folds = foldArticle(outline.segments, new LineIndex(text));
    for (const a of folds)
      for (const b of folds)
        assert.ok(b.first <= a.first || b.first > a.last || b.last <= a.last, JSON.stringify([a, b]));
    assert.ok(folds.some(({ kind }) => kind === 'section'));
  });
});
