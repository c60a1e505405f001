import { contains, overlaps, type Span } from '../base/span.ts';
import { isName, type Mention } from '../mentions/mention.ts';
import type { Quotation } from '../mentions/quotation.ts';
import { type Article, segmentOf } from '../text/article.ts';
import type { Sentence } from '../text/sentence.ts';
import { Hint, Trait } from '../text/spelling.ts';
import { doerBefore, type Place } from './doer-before.ts';
import { type Gender, genderOf } from './gender.ts';
import type { LocalEntity } from './local-entity.ts';
import { nominalAt, type Nominal, OPENS_NOMINAL } from './nominals.ts';

/** A pronoun or a description that stands for something named before. */
export interface Reference {
  readonly span: Span;
  /** `LocalEntity.key`. */
  readonly entity: string;
}

/**
 * Resolves `he`, `she` and descriptions (`the company`, `the president`) where one thing alone is in question: named earlier in the
 * sentence or in the one before, of the fitting gender or sort. Pronouns inside quotations belong to another speaker and stay open,
 * and so does all that could be two. The idea of a window of two sentences, subjects first, is that of Hobbs (1978) and of
 * centering (Grosz, Joshi and Weinstein 1995), kept to the cases where they hardly err.
 */
export function resolveReferences(
  article: Article,
  mentions: readonly Mention[],
  entities: readonly LocalEntity[],
  quotations: readonly Quotation[] = [],
): readonly Reference[] {
  const named = placeNames(mentions, entities);
  const genders = new Map(
    entities.map((entity) => [entity, entity.kind === 'person' ? genderOf(entity) : undefined]),
  );
  const references: Reference[] = [];
  let before: readonly Place[] = [];
  let block = -1;
  let quoted = 0;
  article.sentences.forEach((sentence, index) => {
    const segment = segmentOf(article, sentence);
    if (segment.evidence === 'none') return;
    if (segment.block !== block) before = [];
    block = segment.block;
    while ((quotations[quoted]?.end ?? Infinity) <= sentence.start) quoted++;
    const outside = (span: Span): boolean => {
      for (let i = quoted; (quotations[i]?.start ?? Infinity) < span.end; i++) {
        const quotation = quotations[i];
        if (quotation && contains(quotation, span)) return false;
      }
      return true;
    };
    const here: Place[] = (named.get(index) ?? []).filter(outside);
    const found = readSentence(article, sentence, here, before, genders).filter(({ span }) => outside(span));
    references.push(...found.map(({ span, entity }) => ({ span, entity: entity.key })));
    before = found.length === 0 ? here : [...here, ...found.map(placeOf)].sort((a, b) => a.start - b.start);
  });
  return references;
}

interface Found {
  readonly span: Span;
  readonly entity: LocalEntity;
}

function placeOf({ span, entity }: Found): Place {
  return { start: span.start, end: span.end, entity };
}

/** By sentence, in order as the mentions are. */
function placeNames(
  mentions: readonly Mention[],
  entities: readonly LocalEntity[],
): ReadonlyMap<number, readonly Place[]> {
  const entityOf: (LocalEntity | undefined)[] = mentions.map(() => undefined);
  for (const entity of entities) for (const mention of entity.mentions) entityOf[mention] = entity;
  const places = new Map<number, Place[]>();
  mentions.forEach((mention, index) => {
    const entity = entityOf[index];
    if (!entity || !isName(mention)) return;
    const { start, end, sentence } = mention;
    const list = places.get(sentence);
    if (list) list.push({ start, end, entity });
    else places.set(sentence, [{ start, end, entity }]);
  });
  return places;
}

function readSentence(
  article: Article,
  sentence: Sentence,
  here: readonly Place[],
  before: readonly Place[],
  genders: Map<LocalEntity, Gender | undefined>,
): readonly Found[] {
  const found: Found[] = [];
  if (!IS_PRONOUN.of(sentence) && !OPENS_NOMINAL.of(sentence)) return found;
  for (let at = sentence.firstToken; at < sentence.endToken; at++) {
    const token = article.tokens[at];
    if (!token || !(IS_PRONOUN.of(token) || OPENS_NOMINAL.of(token))) continue;
    const gender = GENDER.of(token.spelling) || undefined;
    const nominal = gender ? undefined : nominalAt(article, at, sentence.endToken);
    if (!gender && !nominal) continue;
    const earlier = earlierPlaces(token.start, here, found);
    if (gender) {
      const opens = SUBJECTS.has(token.lower) && at - sentence.firstToken < OPENING_TOKENS;
      const doer = doerBefore(article, sentence, at, earlier);
      const entity = doer
        ? personMeant(gender, placesOfOthers(earlier, doer), placesOfOthers(before, doer), opens, genders)
        : personMeant(gender, earlier, before, opens, genders);
      if (!entity) continue;
      genders.set(entity, gender);
      found.push({ span: { start: token.start, end: token.end }, entity });
      continue;
    }
    if (!nominal || touchesAny(nominal, here)) continue;
    const entity = thingMeant(nominal, earlier, before);
    if (entity) found.push({ span: { start: nominal.start, end: nominal.end }, entity });
  }
  return found;
}

// Functions of their own: a closure inside the loop above over what differs from token to token costs an object for every token.
function earlierPlaces(start: number, here: readonly Place[], found: readonly Found[]): readonly Place[] {
  return [...here.filter(({ end }) => end <= start), ...found.map(placeOf)];
}

function placesOfOthers(places: readonly Place[], doer: LocalEntity): readonly Place[] {
  return places.filter(({ entity }) => entity !== doer);
}

function touchesAny(nominal: Nominal, places: readonly Place[]): boolean {
  return places.some((place) => overlaps(place, nominal));
}

/** The one person who fits: earlier in the sentence, else in the sentence before, where its subject goes first. */
function personMeant(
  gender: Gender,
  earlier: readonly Place[],
  before: readonly Place[],
  opens: boolean,
  genders: ReadonlyMap<LocalEntity, Gender | undefined>,
): LocalEntity | undefined {
  const fits = (place: Place): boolean =>
    place.entity.kind === 'person' && (genders.get(place.entity) ?? gender) === gender;
  const sure = (list: readonly LocalEntity[]): LocalEntity | undefined => {
    const known = list.filter((entity) => genders.get(entity) === gender);
    return list.length === 1 ? list[0] : known.length === 1 ? known[0] : undefined;
  };
  const inside = distinct(earlier.filter(fits));
  if (inside.length > 0) return sure(inside);
  const previous = distinct(before.filter(fits));
  const only = sure(previous);
  if (only || !opens) return only;
  // Several fit: a pronoun that opens a sentence goes on with the subject of the one before, which its first person is.
  const first = before.find(({ entity }) => entity.kind === 'person')?.entity;
  return first && previous[0] === first && genders.get(first) === gender ? first : undefined;
}

function thingMeant(
  nominal: Nominal,
  earlier: readonly Place[],
  before: readonly Place[],
): LocalEntity | undefined {
  const inside = distinct(earlier.filter(({ entity }) => nominal.fits(entity)));
  const list = inside.length > 0 ? inside : distinct(before.filter(({ entity }) => nominal.fits(entity)));
  return list.length === 1 ? list[0] : undefined;
}

function distinct(places: readonly Place[]): readonly LocalEntity[] {
  return [...new Set(places.map(({ entity }) => entity))];
}

const PRONOUNS: ReadonlyMap<string, Gender> = new Map([
  ['he', 'male'],
  ['him', 'male'],
  ['his', 'male'],
  ['himself', 'male'],
  ['she', 'female'],
  ['her', 'female'],
  ['hers', 'female'],
  ['herself', 'female'],
]);

const IS_PRONOUN = new Hint(({ lower }) => PRONOUNS.has(lower));
/** Whom a spelling stands for where it is a pronoun; empty for all other words. */
const GENDER = new Trait(({ lower }): Gender | '' => PRONOUNS.get(lower) ?? '');
const SUBJECTS = new Set(['he', 'she']);
/** How many tokens may stand before a pronoun that still opens its sentence (`On Monday, he`). */
const OPENING_TOKENS = 4;
