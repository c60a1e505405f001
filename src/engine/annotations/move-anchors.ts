import { type Span, span } from '../base/span.ts';
import type { TextEdit } from './annotation-change.ts';

/**
 * Where places of a text are after changes to it, in the order given: what a host shows between a key and the next analysis.
 * Words that are typed inside a place belong to it, those at its edges do not; what is deleted or replaced as a whole is gone
 * (`undefined`) until an analysis finds it again. Takes time in the number of places times that of changes.
 * @param changes spans that do not overlap, all in the text before the first of them
 */
export function moveAnchors(
  places: readonly (Span | undefined)[],
  changes: readonly TextEdit[],
): readonly (Span | undefined)[] {
  // From the end of the text, so that each span still counts in the text that it was given for.
  const ordered = [...changes].sort((a, b) => b.span.start - a.span.start || b.span.end - a.span.end);
  return places.map((place) => ordered.reduce(movePlace, place));
}

function movePlace(place: Span | undefined, { span: old, text }: TextEdit): Span | undefined {
  if (!place || old.start >= place.end) return place;
  const shift = text.length - (old.end - old.start);
  if (old.end <= place.start) return span(place.start + shift, place.end + shift);
  if (old.start <= place.start && old.end >= place.end) return undefined;
  if (old.start < place.start) return span(old.start + text.length, place.end + shift);
  return span(place.start, old.end > place.end ? old.start : place.end + shift);
}
