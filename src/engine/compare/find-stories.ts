import type { Corpus, Part } from './corpus.ts';

/** The story of each part, by number; parts with one number tell of the same event. */
export type StoryOf = readonly number[];

/** A part joins a story when it shares this much of the lighter one's weight of features. Chosen on real clusters and cards. */
const JOINING_SHARE = 0.22;

/** A related card is short and of another story as a rule: it takes more to join. */
const CARD_SHARE = 0.3;

/** Features that a part is known by: more make cards look alike by their common words. */
const MOST_FEATURES = 40;

/** How many earlier parts a feature is held against: keeps the work linear in the number of articles. */
const MOST_NEIGHBOURS = 12;

/**
 * Groups parts by what they share: named things and rare words, weighed by rarity. Each feature knows the first few parts that have
 * it, so that the work grows with the number of articles and not with its square.
 */
export function findStories(corpus: Corpus): StoryOf {
  const features = corpus.parts.map(featuresOf);
  const counts = new Map<string, number>();
  for (const own of features)
    for (const feature of own.keys()) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const rarity = (feature: string): number => {
    const count = counts.get(feature) ?? 1;
    return count < 2 ? 0 : Math.log(1 + (corpus.parts.length + 2) / count);
  };
  const profiles = features.map((own) => strongest(own, rarity));
  const total = profiles.map((profile) => sum(profile.values()));
  const parent = corpus.parts.map((_, index) => index);
  const firsts = new Map<string, number[]>();
  profiles.forEach((profile, index) => {
    const shared = new Map<number, number>();
    for (const [feature, weight] of profile) {
      const known = firsts.get(feature) ?? [];
      for (const other of known) {
        const theirs = profiles[other]?.get(feature) ?? 0;
        shared.set(other, (shared.get(other) ?? 0) + Math.min(weight, theirs));
      }
      if (known.length < MOST_NEIGHBOURS) known.push(index);
      firsts.set(feature, known);
    }
    for (const [other, weight] of shared) {
      const lighter = Math.min(total[index] ?? 0, total[other] ?? 0);
      if (lighter > 0 && weight / lighter >= shareNeeded(corpus, index, other)) union(parent, index, other);
    }
  });
  return parent.map((_, index) => root(parent, index));
}

/** What opens an article tells its event: this many sentences count in full, the others by a third. */
const LEAD_SENTENCES = 6;

const BACKGROUND = 1 / 3;

/** Named things count double: they tell events apart better than words do. */
function featuresOf(part: Part): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const add = (feature: string, by: number): void => {
    counts.set(feature, Math.max(counts.get(feature) ?? 0, by));
  };
  const seen = new Set<string>();
  for (const { claim, entities } of part.carriers) {
    seen.add(claim.sentence);
    const share = seen.size <= LEAD_SENTENCES ? 1 : BACKGROUND;
    for (const term of claim.terms) add(`t:${term}`, share);
    for (const entity of entities) add(`e:${entity}`, 2 * share);
  }
  return counts;
}

/** A feature that one part has alone joins nothing. */
function strongest(
  own: ReadonlyMap<string, number>,
  rarity: (feature: string) => number,
): ReadonlyMap<string, number> {
  const weighed = [...own].map(([feature, count]): [string, number] => [feature, count * rarity(feature)]);
  weighed.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return new Map(weighed.filter(([, weight]) => weight > 0).slice(0, MOST_FEATURES));
}

function shareNeeded(corpus: Corpus, a: number, b: number): number {
  return corpus.parts[a]?.block === 0 && corpus.parts[b]?.block === 0 ? JOINING_SHARE : CARD_SHARE;
}

function root(parent: number[], index: number): number {
  let at = index;
  while (parent[at] !== at) {
    parent[at] = parent[parent[at] ?? at] ?? at;
    at = parent[at] ?? at;
  }
  return at;
}

function union(parent: number[], a: number, b: number): void {
  const [x, y] = [root(parent, a), root(parent, b)];
  parent[Math.max(x, y)] = Math.min(x, y);
}

function sum(values: Iterable<number>): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}
