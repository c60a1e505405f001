import assert from 'node:assert/strict';
import { analyzeFixture } from '../../harness/fixture.ts';

/** Whether any claim is read out of a paragraph that stands between two plain ones. */
async function carriesClaim(paragraph: string): Promise<boolean> {
  const lead = 'Mayor Ana Reyes opened the Salt Bridge in Porto on March 4, 2026. It cost 40 million euros.';
  const text = `Porto opens its bridge\n\n${lead}\n\nThe builders were paid in May.\n\n${paragraph}\n\nIt closed again in June, the city said.`;
  const record = (await analyzeFixture(`=== a.txt\n${text}`)).get('a.txt');
  assert.ok(record);
  const start = text.indexOf(paragraph);
  return record.claims.some((claim) => claim.start < start + paragraph.length && start < claim.end);
}

describe('a comment carries no claim', () => {
  for (const comment of [
    'The opening underscores the growing ambition of Porto as a bridge between the shores.',
    'Bridges are getting longer, more daring and more dependent on rolled steel.',
    'This is more than a question of traffic for Ana Reyes and for Porto.',
    'Porto is pushing for greater weight in the region, while Lisbon looks elsewhere for partners.',
    'The bridge goes beyond steel and stone.',
  ]) {
    it(comment, async () => {
      assert.equal(await carriesClaim(comment), false);
    });
  }
});

describe('a report carries claims', () => {
  for (const report of [
    'Ana Reyes thanked the builders of the bridge and the fishermen of Porto.',
    'Porto has closed the old bridge to lorries and to buses from the harbour.',
    'The city will open a second bridge beside the harbour of Porto.',
    'The bridge is the longest in Portugal.',
    'The bridge is 900 metres long.',
    'The opening underscores the ambition of Porto, Ana Reyes said at the bridge.',
  ]) {
    it(report, async () => {
      assert.equal(await carriesClaim(report), true);
    });
  }
});
