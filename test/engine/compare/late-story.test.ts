import assert from 'node:assert/strict';
import { analyzeArticle } from '../../../src/engine/analysis/analyze-article.ts';
import { Shelf } from '../../../src/engine/base/shelf.ts';
import { type ArticlePart, partsOf } from '../../../src/engine/compare/article-parts.ts';
import { openOutcome, type StoryOutcome } from '../../../src/engine/compare/compared-story.ts';
import { LateStory } from '../../../src/engine/compare/late-story.ts';
import { StoryMemory } from '../../../src/engine/compare/story-memory.ts';
import { DEFAULT_OPTIONS } from '../../../src/engine/model/options.ts';
import { collectGarbage } from '../../harness/collect-garbage.ts';

/** Two articles that give different figures, and how often somebody asked for their claims. */
class TwoFigures {
  readonly parts: readonly ArticlePart[];
  asked = 0;

  constructor() {
    this.parts = [12, 15].flatMap((figure, at) => {
      const text = `A fire in a hotel in Graz killed ${figure} people on March 2, 2026, Mayor Ana Reyes said.`;
      const facts = { id: `a${at}`, group: '', version: 1, text, published: '2026-03-05' };
      const { summary } = analyzeArticle(facts, { options: DEFAULT_OPTIONS });
      const claims = (): typeof summary.claims => {
        this.asked += 1;
        return summary.claims;
      };
      const watched = {
        ...summary,
        get claims() {
          return claims();
        },
      };
      return partsOf({ summary: watched, refs: new Map() });
    });
    this.asked = 0;
  }
}

/** A shelf that packs all but what was asked for last. */
function narrowShelf(): Shelf<StoryOutcome> {
  return new Shelf(
    { plain: (outcome) => outcome, open: (plain) => openOutcome(plain as StoryOutcome) },
    { forAll: 0, otherwise: 0 },
  );
}

describe('a story of a group', () => {
  it('tells the first block of each of its articles, and is not compared for it', () => {
    const figures = new TwoFigures();
    const story = new LateStory(figures.parts, new StoryMemory(), narrowShelf());
    assert.deepEqual(
      [...story.blockOf],
      [
        ['a0', 0],
        ['a1', 0],
      ],
    );
    assert.equal(story.story.id, 'a0#0');
    assert.equal(figures.asked, 0);
  });

  it('is compared once, when somebody asks what comes of it', () => {
    const figures = new TwoFigures();
    const story = new LateStory(figures.parts, new StoryMemory(), narrowShelf());
    assert.deepEqual([...story.printOf.keys()], ['a0', 'a1']);
    const once = figures.asked;
    assert.ok(once > 0);
    assert.equal(story.outcome.discrepanciesOf.get('a0')?.[0]?.code, 'conflict/quantity');
    assert.equal(story.originOf.get('a1'), 'a0');
    assert.equal(figures.asked, once);
  });

  it('holds what came of it nowhere but on its shelf', async () => {
    const shelf = narrowShelf();
    const story = new LateStory(new TwoFigures().parts, new StoryMemory(), shelf);
    const outcome = new WeakRef(story.outcome);
    const other = new LateStory(new TwoFigures().parts, new StoryMemory(), shelf);
    assert.ok(other.outcome);
    await collectGarbage();
    assert.equal(outcome.deref(), undefined);
    assert.equal(story.blockOf.size, 2);
  });
});
