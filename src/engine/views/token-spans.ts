import type { LineIndex } from '../base/line-index.ts';
import { type Span, span } from '../base/span.ts';
import type { NameKind } from '../model/kinds.ts';
import type { OutlinePlace } from './outline-view.ts';

/** Words to colour. */
export interface TokenSpan {
  readonly span: Span;
  readonly kind: NameKind;
}

/**
 * The names of an outline as editors colour them: in order, without overlaps (of two the outer one stays), none across a line end.
 */
export function tokenSpans(places: readonly OutlinePlace[], lines: LineIndex): readonly TokenSpan[] {
  const tokens: TokenSpan[] = [];
  let end = 0;
  for (const place of places) {
    if (place.by !== 'name' || place.start < end) continue;
    end = place.end;
    tokens.push(...pieces(place, lines).map((piece) => ({ span: piece, kind: place.kind })));
  }
  return tokens;
}

function pieces(place: Span, lines: LineIndex): readonly Span[] {
  const first = lines.at(place.start).line;
  const last = lines.at(place.end).line;
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const line = lines.line(first + index) ?? place;
    const start = Math.max(place.start, line.start);
    return span(start, Math.max(start, Math.min(place.end, line.end)));
  }).filter(({ start, end }) => end > start);
}
