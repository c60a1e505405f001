import { areEqual } from '../base/are-equal.ts';
import { countryNamed } from '../lexicon/find-country.ts';
import type { NameKind } from '../model/kinds.ts';
import { type ArticlePart, claimsOf, idOf, wordsOf } from './article-parts.ts';
import { rounded } from './coarse-count.ts';

/** What a part is known by: features with weights, of unit length (the sum of their squares is 1). */
export interface StoryProfile {
  /** Numbers of features, ascending. */
  readonly features: Int32Array;
  readonly weights: Float64Array;
  /** Features that stand for people. */
  readonly people: ReadonlySet<number>;
  /** Days, since 1970-01-01, on which the lead puts its happening. */
  readonly days: ReadonlySet<number>;
  /** Ids of the places, smaller than a country, that the lead puts it in. */
  readonly places: ReadonlySet<string>;
}

/** What a part has, before anything is known of other parts. */
export interface ProfileDraft<F extends Feature = Feature> extends Pick<
  StoryProfile,
  'people' | 'days' | 'places'
> {
  readonly features: readonly F[];
  /** What each of the features counts. */
  readonly counts: readonly number[];
}

/** Finds features by what they stand for; the same object for the same thing. */
export interface FeatureFinder<F extends Feature = Feature> {
  readonly ofTerm: (term: string) => F;
  readonly ofEntity: (id: string) => F;
}

/** A feature of the group's parts. */
export interface Feature {
  readonly number: number;
  readonly name: string;
  /** How much it tells: the rarer the more. */
  readonly rarity: number;
}

/** What opens an article tells its event: this many sentences count in full. */
const LEAD_SENTENCES = 5;

/** What the sentences behind the lead count. */
const BACKGROUND = 1 / 3;

/** Who took part and where tells events apart better than words do. Weights of a name beside a word, by its kind. */
const NAME_WEIGHTS: Readonly<Record<NameKind, number>> = {
  person: 2.5,
  organization: 2,
  place: 1.5,
  group: 1,
  event: 2,
  document: 2,
  work: 2,
  product: 2,
};

/** Features that a part is known by, the weightiest first: more make parts look alike by their common words. */
const MOST_FEATURES = 100;

export function draftProfile<F extends Feature>(
  part: ArticlePart,
  { ofTerm, ofEntity }: FeatureFinder<F>,
): ProfileDraft<F> {
  const { article } = part;
  const features = new Map<F, number>();
  const [people, days, places] = [new Set<number>(), new Set<number>(), new Set<string>()];
  const sentences = new Set<string>();
  const add = (feature: F, by: number): void => {
    if ((features.get(feature) ?? 0) < by) features.set(feature, by);
  };
  for (const claim of claimsOf(part)) {
    sentences.add(claim.sentence);
    const isLead = sentences.size <= LEAD_SENTENCES;
    const share = isLead ? 1 : BACKGROUND;
    if (claim.kind !== 'statement')
      for (const term of wordsOf(claim) ?? claim.terms) add(ofTerm(term), share);
    for (const key of claim.subjects) {
      const entity = article.refs.get(key);
      if (!entity) continue;
      const feature = ofEntity(entity.id);
      add(feature, share * NAME_WEIGHTS[entity.kind]);
      if (entity.kind === 'person') people.add(feature.number);
    }
    if (!isLead) continue;
    for (const key of claim.places)
      if (!countryNamed(article.refs.get(key)?.name ?? '')) places.add(idOf(article, key));
    const date = claim.kind === 'date' && claim.value.kind === 'date' ? claim.value.date : claim.time;
    if (date && date.from !== null && date.from === date.to && date.anchor !== 'neighbour')
      days.add(date.from);
  }
  return { features: [...features.keys()], counts: [...features.values()], people, days, places };
}

/** The weightiest features of a draft; the order of equal ones is that of their names. */
export function weighProfile({ features, counts, people, days, places }: ProfileDraft): StoryProfile {
  const weighed = features.map((feature, index) => ({
    feature,
    weight: (counts[index] ?? 0) * feature.rarity,
  }));
  weighed.sort((a, b) => b.weight - a.weight || (a.feature.name < b.feature.name ? -1 : 1));
  const kept = weighed.slice(0, MOST_FEATURES);
  const length = Math.sqrt(kept.reduce((sum, { weight }) => sum + weight * weight, 0)) || 1;
  kept.sort((a, b) => a.feature.number - b.feature.number);
  return {
    features: Int32Array.from(kept, ({ feature }) => feature.number),
    weights: Float64Array.from(kept, ({ weight }) => rounded(weight / length)),
    people,
    days,
    places,
  };
}

/** Whether two profiles tell the same. */
export function isSameProfile(a: StoryProfile, b: StoryProfile): boolean {
  return (
    areEqual(a.features, b.features) &&
    areEqual(a.weights, b.weights) &&
    haveSame(a.people, b.people) &&
    haveSame(a.days, b.days) &&
    haveSame(a.places, b.places)
  );
}

function haveSame<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean {
  return a.size === b.size && [...a].every((one) => b.has(one));
}
