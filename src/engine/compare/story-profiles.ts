import { areEqual } from '../base/are-equal.ts';
import { countryNamed } from '../lexicon/find-country.ts';
import type { NameKind } from '../model/kinds.ts';
import { type ArticlePart, claimsOf, idOf } from './article-parts.ts';
import { coarseCount, rounded } from './coarse-count.ts';

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

/** That of a part that is not there. */
export const NO_PROFILE: StoryProfile = {
  features: new Int32Array(),
  weights: new Float64Array(),
  people: new Set(),
  days: new Set(),
  places: new Set(),
};

/** What a part has, before anything is known of other parts. */
export interface ProfileDraft<F extends Feature = Feature> extends Pick<
  StoryProfile,
  'people' | 'days' | 'places'
> {
  readonly features: readonly F[];
  /** What each of the features counts. */
  readonly counts: Float64Array;
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
  /** Its place in the draft that is being made, from 1 on; 0 while it is in none. */
  place: number;
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
  const features: F[] = [];
  const counts: number[] = [];
  const [people, days, places] = [new Set<number>(), new Set<number>(), new Set<string>()];
  const sentences = new Set<string>();
  const add = (feature: F, by: number): void => {
    if (feature.place === 0) {
      feature.place = features.push(feature);
      counts.push(by);
    } else if ((counts[feature.place - 1] ?? 0) < by) counts[feature.place - 1] = by;
  };
  for (const claim of claimsOf(part)) {
    sentences.add(claim.sentence);
    const isLead = sentences.size <= LEAD_SENTENCES;
    const share = isLead ? 1 : BACKGROUND;
    if (claim.kind !== 'statement') for (const term of claim.terms) add(ofTerm(term), share);
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
  for (const feature of features) feature.place = 0;
  return {
    features,
    counts: new Float64Array(counts),
    people,
    days,
    places,
  };
}

/** The weightiest features of a draft; of equal ones those whose names come first. */
export function weighProfile({ features, counts, people, days, places }: ProfileDraft): StoryProfile {
  // Typed lists are filled in loops here and below: `from` walks its list through an iterator, at several times the cost.
  const all = new Float64Array(features.length);
  for (let i = 0; i < all.length; i++) all[i] = (counts[i] ?? 0) * (features[i]?.rarity ?? 0);
  // Lists of numbers alone are sorted without a call for each two.
  const ascending = all.slice().sort();
  const kept = weightiest(features, all, ascending);
  const byNumber = new Float64Array(kept.length);
  for (let i = 0; i < byNumber.length; i++) {
    const index = kept[i] ?? 0;
    byNumber[i] = (features[index]?.number ?? 0) * PLACES + index;
  }
  byNumber.sort();
  // In one order whatever the features' numbers, since sums of fractions depend on it.
  let square = 0;
  for (let i = ascending.length; i > ascending.length - kept.length; i--)
    square += (ascending[i - 1] ?? 0) * (ascending[i - 1] ?? 0);
  const length = Math.sqrt(square) || 1;
  const numbers = new Int32Array(byNumber.length);
  const weights = new Float64Array(byNumber.length);
  for (let i = 0; i < byNumber.length; i++) {
    const pair = byNumber[i] ?? 0;
    numbers[i] = Math.floor(pair / PLACES);
    weights[i] = rounded((all[pair % PLACES] ?? 0) / length);
  }
  return {
    features: numbers,
    weights,
    people,
    days,
    places,
  };
}

/** More than a part has features: a feature's number and its place in the draft make one number. */
const PLACES = 2 ** 20;

/** The places of the features that a part is known by. */
function weightiest(
  features: readonly Feature[],
  weights: Float64Array,
  ascending: Float64Array,
): readonly number[] {
  const least = ascending[ascending.length - MOST_FEATURES] ?? -1;
  const kept: number[] = [];
  const equal: number[] = [];
  weights.forEach((weight, index) => {
    if (weight > least) kept.push(index);
    else if (weight === least) equal.push(index);
  });
  const wanted = Math.max(0, Math.min(MOST_FEATURES, weights.length) - kept.length);
  if (equal.length > wanted)
    equal.sort((a, b) => ((features[a]?.name ?? '') < (features[b]?.name ?? '') ? -1 : 1));
  for (const index of equal.slice(0, wanted)) kept.push(index);
  return kept;
}

/** How much a feature tells that so many of the parts have, all of them `total`. */
export function rarityOf(bearers: number, total: number): number {
  return (bearers < 2 ? OWN_WEIGHT : 1) * Math.log(1 + total / coarseCount(Math.max(1, bearers)));
}

/** A feature that no other part has tells that there is more to a part, but not that it is another story. */
const OWN_WEIGHT = 0.3;

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
