import type { LocalEntity } from '../entities/local-entity.ts';
import { isName } from '../mentions/mention.ts';
import type { ClaimDraft } from './draft-claim.ts';
import type { ReadingContext, SentenceView } from './sentence-view.ts';

/** How an article spells a name; only the first mention of each thing in its fullest form, so that one thing is one claim. */
export function readNames(view: SentenceView, context: ReadingContext): readonly ClaimDraft[] {
  return view.mentions.flatMap(({ index, mention, first: at }): readonly ClaimDraft[] => {
    if (!isName(mention) || mention.kind === 'group') return [];
    const entity = context.entityOf[index];
    if (!entity || fullestMention(context, entity) !== index) return [];
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

function fullestMention({ mentions }: ReadingContext, entity: LocalEntity): number | undefined {
  for (const at of entity.mentions) {
    const mention = mentions[at];
    if (mention && isName(mention) && mention.name === entity.name) return at;
  }
  return entity.mentions[0];
}
