import { foldedWords, foldName } from '../entities/fold-name.ts';
import type { Span } from '../base/span.ts';
import type { EntityPlaces } from './entity-places.ts';
import type { EntityRow } from './entity-rows.ts';

/** A mention in one of the articles. */
export interface MentionPlace extends Span {
  readonly article: string;
}

/**
 * Where an entity is first called by its full name, as a reader looks it up: in the article at hand, else in another. Where no article has
 * the full name, the mention that has most of its words stands in, the earlier of equals.
 */
export function fullMention(row: EntityRow, here: string): MentionPlace | undefined {
  const words = foldedWords(foldName(row.name));
  const ordered = [...row.articles].sort((a, b) => Number(b.id === here) - Number(a.id === here));
  let best: MentionPlace | undefined;
  let bestCount = -1;
  for (const { places, mention } of ordered.flatMap(mentionsIn)) {
    const said = new Set(foldedWords(foldName(mention.text)));
    const count = words.filter((word) => said.has(word)).length;
    if (count <= bestCount) continue;
    best = { article: places.id, start: mention.start, end: mention.end };
    bestCount = count;
    if (count === words.length) break;
  }
  return best;
}

function mentionsIn(
  places: EntityPlaces,
): readonly { readonly places: EntityPlaces; readonly mention: EntityPlaces['mentions'][number] }[] {
  return places.mentions.map((mention) => ({ places, mention }));
}
