import { isName } from '../mentions/mention.ts';
import type { ClaimReader } from './draft-claim.ts';

/** Who holds which office: the title that stands before a person's name. */
export const readRoles: ClaimReader = (view, context, add) => {
  const seen: string[] = [];
  for (const { index, mention, first: at } of view.mentions) {
    if (!isName(mention) || mention.kind !== 'person' || !mention.title) continue;
    const entity = context.entityOf[index]?.key;
    const words = titleWords(mention.title.text);
    if (entity === undefined || words === '' || seen.includes(`${entity}|${words}`)) continue;
    seen.push(`${entity}|${words}`);
    if (at < 0 || mention.title.start > mention.start) continue;
    add({
      start: mention.title.start,
      end: mention.end,
      at,
      kind: 'role',
      key: 'office',
      value: { kind: 'words', words },
      subjects: [entity],
      modality: 'reported',
    });
  }
};

const COURTESY = new Set('mr mrs ms miss dr sir lady lord the'.split(' '));

const SHORT_TITLES: ReadonlyMap<string, string> = new Map([
  ['pm', 'prime minister'],
  ['gen', 'general'],
  ['col', 'colonel'],
  ['lt', 'lieutenant'],
  ['capt', 'captain'],
  ['cmdr', 'commander'],
  ['sgt', 'sergeant'],
  ['adm', 'admiral'],
  ['gov', 'governor'],
  ['pres', 'president'],
]);

/** A title as it is compared: lower case, full words, no courtesy. */
function titleWords(text: string): string {
  return text
    .toLowerCase()
    .split(/[\s.]+/)
    .map((word) => SHORT_TITLES.get(word) ?? word)
    .filter((word) => word !== '' && !COURTESY.has(word))
    .join(' ');
}
