import type { Span } from '../base/span.ts';
import type { NameKind } from '../model/kinds.ts';
import type { OutlinePlace, OutlineSegment, OutlineView } from './outline-view.ts';

/** One line of an article's outline: the headline, a section, a card beside the article, or an entity where it is first named. */
export interface OutlineSymbol extends Span {
  readonly kind: 'headline' | 'section' | 'card' | 'comments' | NameKind;
  /** Empty where the host has to word it. */
  readonly name: string;
  /** How often an entity is named in the article; 0 for other symbols. */
  readonly count: number;
  /** The words to select; inside the symbol's own span. */
  readonly selection: Span;
  readonly children: readonly OutlineSymbol[];
}

/** Builds the outline: parts of the page in order, each with the entities that are first named in it. */
export function outlineSymbols(outline: OutlineView, text: string): readonly OutlineSymbol[] {
  const firsts = firstPlaces(outline.places);
  const parts = partsOf(outline.segments, text.length);
  const symbols = parts.map((part) => {
    const children = firsts.filter(({ place }) => holds(part.span, place)).map(entitySymbol);
    const { start, end } = part.head;
    const name = part.kind === 'comments' ? '' : text.slice(start, end).replace(/\s+/g, ' ');
    return { ...part.span, kind: part.kind, name, count: 0, selection: { start, end }, children };
  });
  const loose = firsts.filter(({ place }) => !parts.some(({ span }) => holds(span, place)));
  return [...loose.map(entitySymbol), ...symbols].sort((a, b) => a.start - b.start);
}

interface Part {
  readonly kind: 'headline' | 'section' | 'card' | 'comments';
  readonly head: Span;
  readonly span: Span;
}

/** A part runs from its head to the next one. */
function partsOf(segments: readonly OutlineSegment[], length: number): readonly Part[] {
  const heads: { readonly kind: Part['kind']; readonly head: OutlineSegment }[] = [];
  let before: OutlineSegment | undefined;
  for (const segment of segments) {
    const kind = headKind(segment, before);
    if (kind) heads.push({ kind, head: segment });
    before = segment;
  }
  return heads.map(({ kind, head }, index) => {
    const end = heads[index + 1]?.head.start ?? length;
    return { kind, head: { start: head.start, end: head.end }, span: { start: head.start, end } };
  });
}

/** What begins with a segment, if anything does. */
function headKind(segment: OutlineSegment, before: OutlineSegment | undefined): Part['kind'] | undefined {
  const isComment = isCommentary(segment);
  if (isComment) return before && isCommentary(before) ? undefined : 'comments';
  if (segment.block > 0) return before?.block === segment.block ? undefined : 'card';
  if (segment.kind === 'headline') return before?.kind === 'headline' ? undefined : 'headline';
  return segment.kind === 'heading' ? 'section' : undefined;
}

function isCommentary({ kind }: OutlineSegment): boolean {
  return kind === 'comment' || kind === 'commenter';
}

interface FirstPlace {
  readonly place: OutlinePlace;
  readonly count: number;
}

function firstPlaces(places: readonly OutlinePlace[]): readonly FirstPlace[] {
  const counts = new Map<string, { readonly place: OutlinePlace; count: number }>();
  for (const place of places) {
    if (place.by !== 'name') continue;
    const known = counts.get(place.entity);
    if (known) known.count += 1;
    else counts.set(place.entity, { place, count: 1 });
  }
  return [...counts.values()];
}

function entitySymbol({ place: { start, end, kind, name }, count }: FirstPlace): OutlineSymbol {
  return { start, end, kind, name, count, selection: { start, end }, children: [] };
}

function holds({ start, end }: Span, place: Span): boolean {
  return start <= place.start && place.end <= end;
}
