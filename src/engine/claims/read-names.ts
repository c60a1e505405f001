import { isName } from '../mentions/mention.ts';
import type { ClaimDraft } from './draft-claim.ts';
import type { ReadingContext, SentenceView } from './sentence-view.ts';

/** How an article spells a name; only the first mention of each thing in its fullest form, so that one thing is one claim. */
export function readNames(view: SentenceView, context: ReadingContext): readonly ClaimDraft[] {
  return view.mentions.flatMap(([index, mention]): readonly ClaimDraft[] => {
    if (!isName(mention) || mention.kind === 'group') return [];
    const entity = context.entityOf.get(index);
    if (!entity || fullestMention(context, entity.mentions, entity.name) !== index) return [];
    const at = view.words.findIndex((word) => word.mention === index);
    if (at < 0) return [];
    return [
      {
        start: mention.start,
        end: mention.end,
        at,
        kind: 'role',
        key: `name ${mention.kind}`,
        value: { kind: 'words', words: entity.name },
        subjects: [entity.key],
        modality: 'reported',
      },
    ];
  });
}

function fullestMention(
  context: ReadingContext,
  mentions: readonly number[],
  name: string,
): number | undefined {
  const full = mentions.find((at) => {
    const mention = context.mentions[at];
    return mention && isName(mention) && mention.name === name;
  });
  return full ?? mentions[0];
}
