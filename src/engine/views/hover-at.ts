import type { ArticleAnalysis } from '../analysis/analyze-article.ts';
import type { GroupSnapshot } from '../analysis/group-index.ts';
import { overlaps, type Span } from '../base/span.ts';
import type { Entity } from '../entities/entity.ts';
import type { NameForm } from '../entities/local-entity.ts';
import { isName, type Mention } from '../mentions/mention.ts';
import { countryOf } from './country-view.ts';
import type { PlacesReader } from './entity-places.ts';
import { memberFinder } from './entity-rows.ts';
import type { HoverEntity, HoverPlace, HoverVerdict, HoverView } from './hover-view.ts';
import { type LocalMember, rolesOf } from './role-view.ts';
import { viewValue } from './value-view.ts';

/** What stands under an offset: an entity with its other names and places, or a value as read. */
export function hoverAt(
  analysis: ArticleAnalysis,
  offset: number,
  snapshot: GroupSnapshot,
  analysisOf: (article: string) => ArticleAnalysis | undefined,
  placesIn: PlacesReader,
): HoverView | undefined {
  const index = mentionAt(analysis.mentions, offset);
  const mention = analysis.mentions[index];
  const verdicts = verdictsAt(analysis, offset);
  if (!mention) return hoverOfWords(analysis, offset);
  const { start, end, kind } = mention;
  const span = { start, end };
  if (!isName(mention))
    return { span, kind, value: viewValue(mention), notes: notesAbout(analysis, [span]), verdicts };
  const local = analysis.entities.find((entity) => entity.mentions.includes(index));
  const entity = local && snapshot.entityOf.get(analysis.facts.id)?.get(local.key);
  if (!entity) return hoverOfWords(analysis, offset);
  const isCapital = local.country !== undefined;
  const acting = isCapital ? analysis.acting.find((one) => one.mention === index)?.country : undefined;
  const mentions = local.mentions.flatMap((at) => analysis.mentions[at] ?? []);
  return {
    span,
    kind: entity.kind,
    entity: {
      ...hoverEntity(entity, analysis.facts.id, snapshot, analysisOf, placesIn),
      ...(acting === undefined ? {} : { actsFor: acting }),
    },
    notes: notesAbout(analysis, mentions),
    verdicts,
  };
}

/** Words that are no mention may still bear a verdict or a note. */
function hoverOfWords(analysis: ArticleAnalysis, offset: number): HoverView | undefined {
  const { notes, verdicts } = analysis.overrides;
  const first = [...verdicts, ...notes].find(({ span }) => span.start <= offset && offset <= span.end);
  if (!first) return undefined;
  const { span } = first;
  return { span, notes: notesAbout(analysis, [span]), verdicts: verdictsAt(analysis, offset) };
}

function verdictsAt(analysis: ArticleAnalysis, offset: number): readonly HoverVerdict[] {
  return analysis.overrides.verdicts
    .filter(({ span }) => span.start <= offset && offset <= span.end)
    .map(({ verdict, note }) => ({ verdict, ...(note === undefined ? {} : { note }) }));
}

/** The shortest mention at an offset; one that ends there counts too, since a cursor stands between two characters. */
function mentionAt(mentions: readonly Mention[], offset: number): number {
  let best = -1;
  let bestLength = Infinity;
  mentions.forEach(({ start, end }, index) => {
    if (start > offset || offset > end || end - start >= bestLength) return;
    best = index;
    bestLength = end - start;
  });
  return best;
}

function hoverEntity(
  entity: Entity,
  here: string,
  snapshot: GroupSnapshot,
  analysisOf: (article: string) => ArticleAnalysis | undefined,
  placesIn: PlacesReader,
): HoverEntity {
  const members = memberFinder(analysisOf)(entity);
  const places = new Map<string, HoverPlace>();
  for (const member of members) {
    const place = hoverPlace(member, placesIn);
    if (place) places.set(place.article, joined(places.get(place.article), place));
  }
  const { id, name } = entity;
  const country = countryOf(entity);
  const aliases = namesOf(entity.forms).filter((text) => text !== name);
  const ordered = [...places.values()].sort(
    (a, b) => Number(b.article === here) - Number(a.article === here),
  );
  const duplicates = snapshot.entities
    .filter((other) => entity.possibleDuplicates.includes(other.id))
    .map((other) => other.name);
  const roles = rolesOf(members);
  return { id, name, aliases, roles, ...(country ? { country } : {}), duplicates, places: ordered };
}

function hoverPlace(member: LocalMember, placesIn: PlacesReader): HoverPlace | undefined {
  const { id, outlet, mentions } = placesIn.read(member);
  const [first] = mentions;
  if (!first) return undefined;
  const { forms, mentions: all } = member.local;
  return {
    article: id,
    ...(outlet === undefined ? {} : { outlet }),
    span: { start: first.start, end: first.end },
    names: namesOf(forms),
    count: all.length,
  };
}

/** One article's several entities may be one thing. */
function joined(before: HoverPlace | undefined, place: HoverPlace): HoverPlace {
  if (!before) return place;
  const earlier = before.span.start <= place.span.start ? before : place;
  const names = [...new Set([...before.names, ...place.names])];
  return { ...earlier, names, count: before.count + place.count };
}

function namesOf(forms: readonly NameForm[]): readonly string[] {
  return [...forms].sort((a, b) => b.count - a.count).map((form) => form.text);
}

function notesAbout(analysis: ArticleAnalysis, spans: readonly Span[]): readonly string[] {
  return analysis.overrides.notes
    .filter((note) => spans.some((span) => overlaps(span, note.span)))
    .map((note) => note.text);
}
