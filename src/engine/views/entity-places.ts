import type { ArticleAnalysis } from '../analysis/analyze-article.ts';
import { numberOfData } from '../base/hash.ts';
import { bySpan, type Span } from '../base/span.ts';
import { isName } from '../mentions/mention.ts';
import type { LocalMember } from './role-view.ts';

/** Where an article names an entity. */
export interface EntityPlaces {
  readonly id: string;
  /** Who published the article, where that is known. */
  readonly outlet?: string;
  /** The mentions with the words themselves, in order. */
  readonly mentions: readonly EntityPlace[];
}

export interface EntityPlace extends Span {
  readonly text: string;
  /** The country whose government a capital stands for at this place. */
  readonly actsFor?: string;
}

/** Reads where an article names one of its entities, and remembers it for as long as the article stays as it is. */
export interface PlacesReader {
  read(member: LocalMember): EntityPlaces;
  /** What `printMentions` says of them. */
  printOf(member: LocalMember): number;
}

export function placesReader(): PlacesReader {
  const known = new WeakMap<ArticleAnalysis['entities'], NamePlaces>();
  const placesIn = (analysis: ArticleAnalysis): NamePlaces => {
    let places = known.get(analysis.entities);
    if (!places) known.set(analysis.entities, (places = findPlaces(analysis)));
    return places;
  };
  return {
    read: ({ analysis, at }) => ({
      ...articleOf(analysis),
      mentions: placesOf(placesIn(analysis), at, analysis.facts.text),
    }),
    printOf: ({ analysis, at }) => {
      const places = placesIn(analysis);
      const print = places.prints[at];
      if (print !== undefined && print !== NOT_PRINTED) return print;
      return (places.prints[at] = printMentions(placesOf(places, at, analysis.facts.text)));
    },
  };
}

/** The article that the places are in. */
export function articleOf({
  facts: { id },
  summary: { outlet },
}: ArticleAnalysis): Omit<EntityPlaces, 'mentions'> {
  return { id, ...(outlet === undefined ? {} : { outlet }) };
}

/** The same for mentions that are the same, but for a chance of one in 2^53. */
export function printMentions(mentions: readonly EntityPlace[]): number {
  return numberOfData(mentions);
}

/** Where the entities of an article are named. As objects the places took most of the memory that rows take. */
interface NamePlaces {
  /** For each entity where its places begin in `spans`, and where those of the last end. */
  readonly from: Uint32Array;
  /** Starts and ends, in the order of the entities, those of each in order. */
  readonly spans: Uint32Array;
  /** By the index in `spans` of a start. */
  readonly actsFor: ReadonlyMap<number, string>;
  /** For each entity what `printMentions` says, once somebody asked. */
  readonly prints: Float64Array;
}

/** No print is negative. */
const NOT_PRINTED = -1;

function findPlaces({ entities, mentions, acting }: ArticleAnalysis): NamePlaces {
  const from = new Uint32Array(entities.length + 1);
  const spans: number[] = [];
  const actsFor = new Map<number, string>();
  entities.forEach((local, at) => {
    const places = local.mentions.flatMap((index) => {
      const mention = mentions[index];
      return mention && isName(mention) ? [{ start: mention.start, end: mention.end, index }] : [];
    });
    for (const { start, end, index } of places.sort(bySpan)) {
      const country =
        local.country === undefined ? undefined : acting.find((one) => one.mention === index)?.country;
      if (country !== undefined) actsFor.set(spans.length, country);
      spans.push(start, end);
    }
    from[at + 1] = spans.length;
  });
  return {
    from,
    spans: Uint32Array.from(spans),
    actsFor: actsFor.size > 0 ? actsFor : NONE,
    prints: new Float64Array(entities.length).fill(NOT_PRINTED),
  };
}

const NONE: ReadonlyMap<number, string> = new Map();

function placesOf(
  { from, spans, actsFor }: NamePlaces,
  entity: number,
  text: string,
): readonly EntityPlace[] {
  const places: EntityPlace[] = [];
  for (let at = from[entity] ?? 0; at < (from[entity + 1] ?? 0); at += 2) {
    const [start = 0, end = 0] = [spans[at], spans[at + 1]];
    const country = actsFor.get(at);
    places.push({
      start,
      end,
      text: text.slice(start, end),
      ...(country === undefined ? {} : { actsFor: country }),
    });
  }
  return places;
}
