import { bySpan, type Span } from '../engine/base/span.ts';

/** Something underlined in an article. */
export interface FindingPlace extends Span {
  readonly article: string;
}

/**
 * The next (1) or previous (-1) place as seen from an offset of an article: in it, then in the articles behind it by their addresses, round
 * the end. The place that begins at the offset itself does not count. Without an offset, the first or the last.
 */
export function stepFinding(
  places: readonly FindingPlace[],
  from: { readonly article: string; readonly offset: number } | undefined,
  by: 1 | -1,
): FindingPlace | undefined {
  const ordered = [...places].sort(
    (a, b) => (a.article === b.article ? 0 : a.article < b.article ? -1 : 1) || bySpan(a, b),
  );
  if (from) {
    const side = (place: FindingPlace): number =>
      place.article === from.article
        ? Math.sign(place.start - from.offset)
        : place.article < from.article
          ? -1
          : 1;
    const found =
      by > 0 ? ordered.find((place) => side(place) > 0) : ordered.findLast((place) => side(place) < 0);
    if (found) return found;
  }
  return by > 0 ? ordered[0] : ordered.at(-1);
}
