import assert from 'node:assert/strict';
import { listStory } from '../../src/archive/listed-rows.ts';
import { Engine } from '../../src/engine/engine.ts';
import { ClaimTree, type StoryNode } from '../../src/vscode/features/claim-nodes.ts';
import { readFixture } from '../harness/fixture.ts';
import { checkTree, ids } from './check-tree.ts';

const FERRY = `=== a.txt | published: 2026-03-14 | outlet: The Quay
Ferry burns off Velmar

A fire on the ferry Salt Star off Velmar injured 14 passengers on Friday, the harbour authority said. The ferry carried 210 people.
=== b.txt | published: 2026-03-14 | outlet: Norland Radio
Fire on ferry near Velmar

A fire aboard the ferry Salt Star off Velmar injured 19 passengers on Friday, police said. The ferry carried 210 people.`;

async function nodesOf(fixture: string, disputedOnly = false): Promise<readonly StoryNode[]> {
  const engine = new Engine();
  await engine.setArticles(readFixture(fixture).map(({ facts }) => facts));
  return new ClaimTree().stories(
    (await engine.claims()).map((row) => listStory(row)),
    disputedOnly,
  ).all;
}

describe('the tree of claims', () => {
  it('has the story, its facts with those in dispute first, and what each source says', async () => {
    const [story] = await nodesOf(FERRY);
    assert.ok(story);
    const [first] = story.children;
    assert.equal(first?.fact.status, 'conflicting');
    assert.deepEqual(
      first.children
        .map(({ passage, version }) => `${passage.outlet ?? ''} ${version} ${passage.said}`)
        .sort(),
      ['Norland Radio 1 19 passengers', 'The Quay 0 14 passengers'],
    );
    assert.ok(story.children.some(({ fact }) => fact.status === 'corroborated'));
  });

  it('can hold those in dispute alone', async () => {
    const [story] = await nodesOf(FERRY, true);
    assert.deepEqual([...new Set(story?.children.map(({ fact }) => fact.status))], ['conflicting']);
  });

  it('is empty where nothing is in dispute', async () => {
    assert.deepEqual(await nodesOf(FERRY.replace('19 passengers', '14 passengers'), true), []);
  });

  it('gives every node an id of its own, and knows every parent', async () => {
    const nodes = await nodesOf(FERRY);
    checkTree(nodes);
  });

  it('keeps its ids while words before a claim are typed', async () => {
    const typed = FERRY.replace('A fire on', 'Late at night a fire on');
    assert.deepEqual(ids(await nodesOf(typed)), ids(await nodesOf(FERRY)));
  });
});
