import type { LocalEntity } from '../entities/local-entity.ts';
import { isName, type Mention } from '../mentions/mention.ts';
import { AGE_UNIT } from './age-unit.ts';
import type { ClaimReader } from './draft-claim.ts';
import { involvementOf } from './read-identities.ts';
import type { ReadingContext } from './sentence-view.ts';

/**
 * How an article spells a name; only the first mention of each thing in its fullest form, and of a person one with an age beside it
 * before others, so that one thing is one claim.
 */
export const readNames: ClaimReader = (view, context, add) => {
  for (const { index, mention, first: at, end } of view.mentions) {
    if (!isName(mention) || mention.kind === 'group') continue;
    const entity = context.entityOf[index];
    if (!entity || at < 0) continue;
    // Most mentions are told here: neither the first nor in the fullest form.
    if (mention.name !== entity.name && entity.mentions[0] !== index) continue;
    if (fullestMention(context, entity) !== index) continue;
    add({
      start: mention.start,
      end: mention.end,
      at,
      kind: 'role',
      key: `name ${mention.kind}`,
      value: { kind: 'words', words: entity.name },
      subjects: [entity.key],
      marks: marksOf(mention.kind === 'person' ? involvementOf(view, at, end) : undefined),
      modality: 'reported',
    });
  }
};

function marksOf(involvement: string | undefined): readonly string[] {
  return involvement === undefined ? NONE : [involvement];
}

const NONE: readonly never[] = [];

/** `Ann Lee, 36`: a comma and a space at most stand between. */
function isAge(mention: Mention | undefined, end: number): boolean {
  return mention?.kind === 'quantity' && mention.value.unit === AGE_UNIT && mention.start <= end + 2;
}

/** By entity, as each of its mentions asks. */
const FULLEST = new WeakMap<LocalEntity, number>();

function fullestMention(context: ReadingContext, entity: LocalEntity): number | undefined {
  const known = FULLEST.get(entity);
  if (known !== undefined) return known;
  const found = findFullest(context, entity);
  if (found !== undefined) FULLEST.set(entity, found);
  return found;
}

function findFullest({ mentions }: ReadingContext, entity: LocalEntity): number | undefined {
  let first: number | undefined;
  for (const at of entity.mentions) {
    const mention = mentions[at];
    if (!mention || !isName(mention) || mention.name !== entity.name) continue;
    if (isAge(mentions[at + 1], mention.end)) return at;
    first ??= at;
  }
  return first ?? entity.mentions[0];
}
