import { withFields } from '../base/with-fields.ts';
import { overlaps } from '../base/span.ts';
import { isName, type Mention } from '../mentions/mention.ts';
import type { Quotation } from '../mentions/quotation.ts';
import type { LocalEntity } from './local-entity.ts';
import type { Reference } from './resolve-references.ts';

/**
 * Fills in which name each quotation's source phrase stands for: the name in it, a person before anything else, else the person named
 * behind it (`said a passenger, Jane Roe`), else the last mention before it of what its pronoun or description refers to. What is not
 * clear is left open.
 *
 * @param text of the article
 */
export function resolveSpeakers(
  text: string,
  quotations: readonly Quotation[],
  mentions: readonly Mention[],
  entities: readonly LocalEntity[],
  references: readonly Reference[],
): readonly Quotation[] {
  const byKey = new Map(entities.map((entity) => [entity.key, entity]));
  return quotations.map((quotation) => {
    const { speaker, speakerMention } = quotation;
    if (!speaker || speakerMention !== undefined) return quotation;
    const inside = mentions.flatMap((mention, index) =>
      isName(mention) && overlaps(mention, speaker) ? [{ mention, index }] : [],
    );
    const spoken = inside.find(({ mention }) => mention.kind === 'person') ?? inside[0];
    if (spoken) return withFields(quotation, { speakerMention: spoken.index });
    const named = namedBehind(text, quotation, mentions);
    if (named) return withFields(quotation, named);
    const reference = references.find(({ span }) => overlaps(span, speaker));
    const entity = reference && byKey.get(reference.entity);
    if (!entity) return quotation;
    const earlier = entity.mentions.filter((index) => (mentions[index]?.end ?? Infinity) <= speaker.start);
    const antecedent = earlier.at(-1) ?? entity.mentions[0];
    return antecedent === undefined ? quotation : withFields(quotation, { speakerMention: antecedent });
  });
}

/** What stands between a description and the person that it describes, in `said a passenger, Jane Roe`. */
const APPOSITION = ', ';

/** Signs behind a name that show that no clause begins with it. */
const END_OF_NAME = /^(?:[.,;:)"”]|$)/;

/** The person that a source phrase goes on to name, and the phrase with the name. */
function namedBehind(
  text: string,
  { speaker, cue }: Quotation,
  mentions: readonly Mention[],
): Required<Pick<Quotation, 'speaker' | 'speakerMention'>> | undefined {
  if (!speaker || !cue || speaker.start < cue.end) return undefined;
  const start = speaker.end + APPOSITION.length;
  if (text.slice(speaker.end, start) !== APPOSITION) return undefined;
  const index = mentions.findIndex((mention) => mention.start === start);
  const named = mentions[index];
  if (named?.kind !== 'person' || !END_OF_NAME.test(text.slice(named.end, named.end + 1))) return undefined;
  return { speaker: { start: speaker.start, end: named.end }, speakerMention: index };
}
