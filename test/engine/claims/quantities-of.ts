import { analyzeFixture } from '../../harness/fixture.ts';

/** The quantities that a text claims, as `key: words`. */
export async function quantitiesOf(text: string): Promise<readonly string[]> {
  const record = (await analyzeFixture(text)).get('a.txt');
  return (record?.claims ?? [])
    .filter((claim) => claim.kind === 'quantity')
    .map((claim) => `${claim.key}: ${text.slice(claim.start, claim.end)}`);
}
