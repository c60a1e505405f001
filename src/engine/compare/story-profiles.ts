import { countryNamed } from '../lexicon/find-country.ts';
import type { NameKind } from '../model/kinds.ts';
import type { Corpus, Part } from './corpus.ts';

/** What a part is known by: features with weights, of unit length (the sum of their squares is 1). */
export interface StoryProfile {
  readonly features: Int32Array;
  readonly weights: Float64Array;
  /** Features that stand for people. */
  readonly people: ReadonlySet<number>;
  /** Days, since 1970-01-01, on which the lead puts its happening. */
  readonly days: ReadonlySet<number>;
  /** Ids of the places, smaller than a country, that the lead puts it in. */
  readonly places: ReadonlySet<string>;
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

/** Parts that a group is taken to have at least: in a group of two, what both have is still worth less than what is rare. */
const LEAST_PARTS = 40;

/** A feature that no other part has tells that there is more to a part, but not that it is another story. */
const OWN_WEIGHT = 0.3;

/** The profiles of a corpus's parts, by part. */
export function storyProfiles(corpus: Corpus): readonly StoryProfile[] {
  const numbers = new Map<string, number>();
  const counts: number[] = [];
  const drafts = corpus.parts.map((part) => draftProfile(corpus, part, numbers));
  for (const { own } of drafts)
    for (const feature of own.keys()) counts[feature] = (counts[feature] ?? 0) + 1;
  const all = corpus.parts.length + LEAST_PARTS;
  const rarity = (feature: number): number => {
    const count = counts[feature] ?? 1;
    return (count < 2 ? OWN_WEIGHT : 1) * Math.log(1 + all / count);
  };
  return drafts.map(({ own, ...lead }) => {
    const weighed = [...own].map(([feature, count]) => ({ feature, weight: count * rarity(feature) }));
    weighed.sort((a, b) => b.weight - a.weight || a.feature - b.feature);
    const kept = weighed.slice(0, MOST_FEATURES);
    const length = Math.sqrt(kept.reduce((sum, { weight }) => sum + weight * weight, 0)) || 1;
    return {
      features: Int32Array.from(kept, ({ feature }) => feature),
      weights: Float64Array.from(kept, ({ weight }) => weight / length),
      ...lead,
    };
  });
}

interface Draft extends Pick<StoryProfile, 'people' | 'days' | 'places'> {
  readonly own: ReadonlyMap<number, number>;
}

function draftProfile(corpus: Corpus, part: Part, numbers: Map<string, number>): Draft {
  const own = new Map<number, number>();
  const [people, days, places] = [new Set<number>(), new Set<number>(), new Set<string>()];
  const sentences = new Set<string>();
  const add = (name: string, by: number): number => {
    let feature = numbers.get(name);
    if (feature === undefined) numbers.set(name, (feature = numbers.size));
    if ((own.get(feature) ?? 0) < by) own.set(feature, by);
    return feature;
  };
  for (const { claim, entities, places: at, terms } of part.carriers) {
    sentences.add(claim.sentence);
    const isLead = sentences.size <= LEAD_SENTENCES;
    const share = isLead ? 1 : BACKGROUND;
    if (claim.kind !== 'statement') for (const term of terms) add(`t${term}`, share);
    for (const id of entities) {
      const kind = corpus.entityById.get(id)?.kind;
      if (!kind) continue;
      const feature = add(id, share * NAME_WEIGHTS[kind]);
      if (kind === 'person') people.add(feature);
    }
    if (!isLead) continue;
    for (const id of at) if (!countryNamed(corpus.entityById.get(id)?.name ?? '')) places.add(id);
    const date = claim.kind === 'date' && claim.value.kind === 'date' ? claim.value.date : claim.time;
    if (date && date.from !== null && date.from === date.to && date.anchor !== 'neighbour')
      days.add(date.from);
  }
  return { own, people, days, places };
}
