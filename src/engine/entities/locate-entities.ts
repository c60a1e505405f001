import type { Span } from '../base/span.ts';
import { isName, type Mention } from '../mentions/mention.ts';
import type { LocalEntity } from './local-entity.ts';
import type { Reference } from './resolve-references.ts';

/** Words of the article that stand for an entity. */
export interface EntityPlace extends Span {
  readonly entity: LocalEntity;
  /** A name of the entity, or a pronoun or description that stands for it. */
  readonly by: 'name' | 'reference';
}

/**
 * Makes the function that says what the words at an offset of the article stand for: the name there, else the pronoun or the
 * description whose antecedent is clear (`she`, `the company`). It answers `undefined` where the words are neither, or where a
 * reference stays open. An offset is in UTF-16 units; the start of a token will do, and its end belongs to the next one. Making it
 * sorts the places once, and each question is a binary search.
 */
export function locateEntities(
  mentions: readonly Mention[],
  entities: readonly LocalEntity[],
  references: readonly Reference[],
): (offset: number) => EntityPlace | undefined {
  const byKey = new Map(entities.map((entity) => [entity.key, entity]));
  const places: EntityPlace[] = [];
  for (const entity of entities) {
    for (const index of entity.mentions) {
      const mention = mentions[index];
      if (!mention || !isName(mention)) continue;
      places.push({ start: mention.start, end: mention.end, entity, by: 'name' });
    }
  }
  for (const { span, entity: key } of references) {
    const entity = byKey.get(key);
    if (entity) places.push({ start: span.start, end: span.end, entity, by: 'reference' });
  }
  places.sort((a, b) => a.start - b.start || a.end - b.end);
  return (offset) => {
    let [low, high] = [0, places.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((places[middle]?.start ?? Infinity) <= offset) low = middle + 1;
      else high = middle;
    }
    const place = places[low - 1];
    return place && offset < place.end ? place : undefined;
  };
}
