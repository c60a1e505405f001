import { analyzeFixture } from '../../harness/fixture.ts';

/** The claims of one kind in a text, as `who: key = words (how)`; what is simply reported has no `how`. */
export async function detailsOf(text: string, kind: string): Promise<readonly string[]> {
  const record = (await analyzeFixture(text)).get('a.txt');
  const names = new Map(
    record?.mentions.map(({ entity, start, end }) => [entity ?? '', text.slice(start, end)]),
  );
  return (record?.claims ?? [])
    .filter((claim) => claim.kind === kind)
    .map(({ subjects, key, start, end, modality }) => {
      const [subject] = subjects;
      const who = (subject === undefined ? undefined : names.get(subject)) ?? 'nobody';
      return `${who}: ${key} = ${text.slice(start, end)}${modality === 'reported' ? '' : ` (${modality})`}`;
    });
}
