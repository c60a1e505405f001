import type { ClaimNode, Corpus } from './corpus.ts';

/** How alike two claims' surroundings are. */
export interface Likeness {
  /** Weight of what both say near the value, as a share of the lesser of the two; 0 to 1. */
  readonly share: number;
  /** The number of shared terms, those of the wider sentence counted by half. */
  readonly shared: number;
  /** Weight of the terms that both sentences have, as a share of the lesser one: near 1 where one page copies or rewrites another. */
  readonly wide: number;
  /** The number of terms that both sentences have. */
  readonly common: number;
}

/** How much a term counts that stands near one value and only in the sentence of the other. */
const WIDE = 0.5;

/** How alike what two values are said of is: shared words near the value, weighed by rarity. */
export function likenessOf(corpus: Corpus, a: ClaimNode, b: ClaimNode): Likeness {
  let weight = 0;
  let shared = 0;
  const count = (term: string, factor: number): void => {
    weight += factor * corpus.weight(term);
    shared += factor;
  };
  for (const term of a.near) {
    if (b.near.has(term)) count(term, 1);
    else if (b.terms.has(term)) count(term, WIDE);
  }
  for (const term of b.near) if (!a.near.has(term) && a.terms.has(term)) count(term, WIDE);
  const total = Math.min(weightOf(corpus, a.near), weightOf(corpus, b.near));
  return { share: total === 0 ? 0 : Math.min(1, weight / total), shared, ...wideLikeness(corpus, a, b) };
}

function wideLikeness(corpus: Corpus, a: ClaimNode, b: ClaimNode): Pick<Likeness, 'wide' | 'common'> {
  let weight = 0;
  let common = 0;
  for (const term of a.terms) {
    if (!b.terms.has(term)) continue;
    weight += corpus.weight(term);
    common++;
  }
  const total = Math.min(weightOf(corpus, a.terms), weightOf(corpus, b.terms));
  return { wide: total === 0 ? 0 : weight / total, common };
}

function weightOf(corpus: Corpus, terms: ReadonlySet<string>): number {
  let weight = 0;
  for (const term of terms) weight += corpus.weight(term);
  return weight;
}
