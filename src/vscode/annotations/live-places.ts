import type { TextEdit } from '../../engine/annotations/annotation-change.ts';
import { moveAnchors } from '../../engine/annotations/move-anchors.ts';
import type { Span } from '../../engine/base/span.ts';
import type { AnnotationView } from '../../engine/views/annotation-view.ts';

/** An annotation with where it stands in the text as it is typed right now; `undefined` where that is not known. */
export interface LiveAnnotation {
  readonly view: AnnotationView;
  readonly place: Span | undefined;
}

/** The annotations of one article after something was typed. */
export function typeIn(
  annotations: readonly LiveAnnotation[],
  changes: readonly TextEdit[],
): readonly LiveAnnotation[] {
  const places = moveAnchors(
    annotations.map(({ place }) => place),
    changes,
  );
  return annotations.map(({ view }, i) => ({ view, place: places[i] }));
}

/**
 * The annotations of one article after it was analysed. Where the words still stand at the place that was followed through all
 * typing, that place counts: it is known, while the analysis has only the words to go by.
 */
export function settle(
  views: readonly AnnotationView[],
  before: readonly LiveAnnotation[],
  text: string,
): readonly LiveAnnotation[] {
  const followed = new Map(before.map(({ view, place }) => [view.id, place]));
  return views.map((view) => {
    const place = followed.get(view.id);
    const isThere = place !== undefined && text.slice(place.start, place.end) === view.exact;
    return { view, place: isThere ? place : (view.span ?? undefined) };
  });
}

/** Those that an analysis alone does not find where they are: their place has to be written down again. */
export function drifted(annotations: readonly LiveAnnotation[]): readonly LiveAnnotation[] {
  return annotations.filter(
    ({ view, place }) =>
      place !== undefined && (view.span?.start !== place.start || view.span.end !== place.end),
  );
}
