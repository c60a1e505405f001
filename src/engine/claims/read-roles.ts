import { isName } from '../mentions/mention.ts';
import type { ClaimDraft } from './draft-claim.ts';
import type { ReadingContext, SentenceView } from './sentence-view.ts';

/** Who holds which office: the title that stands before a person's name. */
export function readRoles(view: SentenceView, context: ReadingContext): readonly ClaimDraft[] {
  const seen = new Set<string>();
  return view.mentions.flatMap(({ index, mention, first: at }): readonly ClaimDraft[] => {
    if (!isName(mention) || mention.kind !== 'person' || !mention.title) return [];
    const entity = context.entityOf[index]?.key;
    const words = titleWords(mention.title.text);
    if (entity === undefined || words === '' || seen.has(`${entity}|${words}`)) return [];
    seen.add(`${entity}|${words}`);
    if (at < 0 || mention.title.start > mention.start) return [];
    return [
      {
        start: mention.title.start,
        end: mention.end,
        at,
        kind: 'role',
        key: 'office',
        value: { kind: 'words', words },
        subjects: [entity],
        modality: 'reported',
      },
    ];
  });
}

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
