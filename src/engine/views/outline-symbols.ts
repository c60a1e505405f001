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

/**
 * Builds the outline: parts of the page in order, the sections of an article under its headline, each with the entities that are
 * first named in it.
 */
export function outlineSymbols(outline: OutlineView, text: string): readonly OutlineSymbol[] {
  const parts = partsOf(outline.segments, text.length);
  const firsts = firstPlaces(outline.places).map((first) => ({
    symbol: entitySymbol(first),
    part: parts.findLast(({ span }) => holds(span, first.place)),
  }));
  const under = (part: Part | undefined): readonly OutlineSymbol[] =>
    inOrder([
      ...firsts.filter((first) => first.part === part).map(({ symbol }) => symbol),
      ...parts
        .filter((other) => headlineOf(other, parts) === part)
        .map((inner) => partSymbol(inner, text, under)),
    ]);
  return under(undefined);
}

interface Part {
  readonly kind: 'headline' | 'section' | 'card' | 'comments';
  readonly head: Span;
  readonly span: Span;
}

function partSymbol(
  part: Part,
  text: string,
  under: (part: Part) => readonly OutlineSymbol[],
): OutlineSymbol {
  const { kind, head, span } = part;
  const name = kind === 'comments' ? '' : text.slice(head.start, head.end).replace(/\s+/g, ' ');
  return { ...span, kind, name, count: 0, selection: head, children: under(part) };
}

/** The headline that a section stands under; nothing stands over other parts. */
function headlineOf(part: Part, parts: readonly Part[]): Part | undefined {
  if (part.kind !== 'section') return undefined;
  return parts.find(({ kind, span }) => kind === 'headline' && holds(span, part.span));
}

function inOrder(symbols: readonly OutlineSymbol[]): readonly OutlineSymbol[] {
  return [...symbols].sort((a, b) => a.start - b.start);
}

/** A part runs from its head to the next one, a headline over its sections; a section that opens with a list is that list. */
function partsOf(segments: readonly OutlineSegment[], length: number): readonly Part[] {
  const heads: { readonly kind: Part['kind']; readonly at: number; readonly head: OutlineSegment }[] = [];
  let before: OutlineSegment | undefined;
  for (const [at, segment] of segments.entries()) {
    const kind = headKind(segment, before);
    if (kind) heads.push({ kind, at, head: segment });
    before = segment;
  }
  return heads.map(({ kind, at, head }, index) => {
    const isSection = kind === 'section';
    const next = heads.slice(index + 1).find((other) => isSection || other.kind !== 'section');
    const end = (isSection ? listEnd(segments, at + 1) : undefined) ?? next?.head.start ?? length;
    return { kind, head: { start: head.start, end: head.end }, span: { start: head.start, end } };
  });
}

/** Where a list ends that begins with a segment; `undefined` where none does. */
function listEnd(segments: readonly OutlineSegment[], first: number): number | undefined {
  let end: number | undefined;
  for (let at = first; segments[at]?.kind === 'list-item'; at++) end = segments[at]?.end;
  return end;
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
