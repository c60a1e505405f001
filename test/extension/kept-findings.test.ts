import assert from 'node:assert/strict';
import { type ListedFindings, listFindings } from '../../src/archive/listed-rows.ts';
import { Engine } from '../../src/engine/engine.ts';
import { keepFindings } from '../../src/vscode/kept-findings.ts';
import { readFixture } from '../harness/fixture.ts';

const DEPOT = `=== quay.txt | published: 2026-03-14 | outlet: The Quay
Depot burns in Velmar

A fire in the tram depot of Velmar injured 14 workers on Friday, the fire service said.
=== radio.txt | published: 2026-03-14 | outlet: Norland Radio
Depot burns in Velmar

A fire in the tram depot of Velmar injured 19 workers on Friday, police said.`;

async function told(): Promise<readonly ListedFindings[]> {
  const engine = new Engine();
  await engine.setArticles(readFixture(DEPOT).map(({ facts }) => facts));
  return (await engine.findingsSince(0)).changed.map(listFindings);
}

describe('findings that are kept while they are shown', () => {
  it('say what was told', async () => {
    const views = await told();
    assert.ok(views.some(({ findings }) => findings.some(({ related }) => related.length > 0)));
    assert.deepEqual(
      views.map((view) => keepFindings(view, (id) => id)),
      views,
    );
  });

  it('name articles by the strings that are kept anyway', async () => {
    const asked = new Set<string>();
    const kept = (await told()).map((view) =>
      keepFindings(view, (id) => {
        asked.add(id);
        return `kept ${id}`;
      }),
    );
    assert.deepEqual([...asked].sort(), ['quay.txt', 'radio.txt']);
    const named = kept.flatMap(({ id, findings }) => [
      id,
      ...findings.flatMap(({ related }) => related.map((passage) => passage.id)),
    ]);
    assert.deepEqual([...new Set(named)].sort(), ['kept quay.txt', 'kept radio.txt']);
  });
});
