import type { ArticleAnalysis } from '../analysis/analyze-article.ts';
import type { GroupSnapshot } from '../analysis/group-index.ts';
import { bySpan, type Span } from '../base/span.ts';
import { isName } from '../mentions/mention.ts';
import type { NameKind, SegmentKind } from '../model/kinds.ts';

/** What one article is made of and whom it names where: one answer a version serves all that an editor draws or jumps along. */
export interface OutlineView {
  /** The version of the article that it answers for. */
  readonly version: number;
  /** In order, without overlaps. */
  readonly segments: readonly OutlineSegment[];
  /** In order of their starts, the longer first. */
  readonly places: readonly OutlinePlace[];
}

export interface OutlineSegment extends Span {
  readonly kind: SegmentKind;
  /** 0 is the article itself, each related card has a number of its own. */
  readonly block: number;
}

/** Words that stand for an entity. */
export interface OutlinePlace extends Span {
  /** The entity's id, unique in the group. */
  readonly entity: string;
  readonly kind: NameKind;
  /** Its canonical name. */
  readonly name: string;
  /** A name of it, or a pronoun or description whose antecedent is clear. */
  readonly by: 'name' | 'reference';
}

export function outlineOf(analysis: ArticleAnalysis, snapshot: Pick<GroupSnapshot, 'entityOf'>): OutlineView {
  const { facts, article, mentions, entities, references } = analysis;
  const entityOf = snapshot.entityOf.get(facts.id);
  const placesOf = (key: string, spans: readonly Span[], by: OutlinePlace['by']): readonly OutlinePlace[] => {
    const entity = entityOf?.get(key);
    if (!entity) return [];
    const { id, kind, name } = entity;
    return spans.map(({ start, end }) => ({ start, end, entity: id, kind, name, by }));
  };
  const named = entities.flatMap(({ key, mentions: indices }) => {
    const spans = indices.flatMap((index) => mentions[index] ?? []).filter(isName);
    return placesOf(key, spans, 'name');
  });
  const referred = references.flatMap(({ entity, span }) => placesOf(entity, [span], 'reference'));
  return {
    version: facts.version,
    segments: article.segments.map(({ start, end, kind, block }) => ({ start, end, kind, block })),
    places: [...named, ...referred].sort(bySpan),
  };
}

/** What stands at an offset; the shortest where several do, and what ends there too, since a cursor stands between two characters. */
export function placeAt(outline: OutlineView, offset: number): OutlinePlace | undefined {
  return outline.places
    .filter(({ start, end }) => start <= offset && offset <= end)
    .reduce<OutlinePlace | undefined>(
      (best, place) => (best && best.end - best.start <= place.end - place.start ? best : place),
      undefined,
    );
}

/**
 * The next (1) or previous (-1) place of one entity as seen from an offset, round the end of the article: of the entity there, else of
 * any. The place under the offset itself does not count.
 */
export function stepPlace(outline: OutlineView, offset: number, by: 1 | -1): OutlinePlace | undefined {
  const here = placeAt(outline, offset);
  const places = outline.places.filter(({ entity }) => !here || entity === here.entity);
  const from = here?.start ?? offset;
  if (by > 0) return places.find(({ start }) => start > from) ?? places[0];
  return places.findLast(({ start }) => start < from) ?? places.at(-1);
}
