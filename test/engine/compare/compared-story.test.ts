import assert from 'node:assert/strict';
import { analyzeArticle } from '../../../src/engine/analysis/analyze-article.ts';
import { partsOf } from '../../../src/engine/compare/article-parts.ts';
import { type ComparedStory, compareParts } from '../../../src/engine/compare/compared-story.ts';
import { StoryMemory } from '../../../src/engine/compare/story-memory.ts';
import { DEFAULT_OPTIONS } from '../../../src/engine/model/options.ts';
import { collectGarbage } from '../../harness/collect-garbage.ts';

/** A story of two articles that give different figures. */
function comparedStory(): ComparedStory {
  const parts = [12, 15].flatMap((figure, at) => {
    const text = `A fire in a hotel in Graz killed ${figure} people on March 2, 2026, Mayor Ana Reyes said.`;
    const facts = { id: `a${at}`, group: '', version: 1, text, published: '2026-03-05' };
    const { summary } = analyzeArticle(facts, { options: DEFAULT_OPTIONS });
    return partsOf({ summary, refs: new Map() });
  });
  const [first] = parts;
  assert.ok(first);
  return compareParts(first, parts, new StoryMemory());
}

describe('a compared story', () => {
  it('tells the first block of each of its articles', () => {
    assert.deepEqual(
      [...comparedStory().blockOf],
      [
        ['a0', 0],
        ['a1', 0],
      ],
    );
  });

  it('holds what came of it nowhere but on its shelf', async () => {
    const story = comparedStory();
    assert.ok(story.outcome.contents);
    const outcome = new WeakRef(story.outcome.contents);
    story.outcome.contents = undefined;
    await collectGarbage();
    assert.equal(outcome.deref(), undefined);
    assert.equal(story.blockOf.size, 2);
  });
});
