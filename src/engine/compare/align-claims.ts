import type { ClaimNode } from './claim-nodes.ts';
import type { Corpus } from './corpus.ts';

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
export function likenessOf({ lexis }: Corpus, a: ClaimNode, b: ClaimNode): Likeness {
  let weight = 0;
  let shared = 0;
  let wide = 0;
  let common = 0;
  const [near, far] = [a.near, b.near];
  eachShared(a.terms, b.terms, (term) => {
    const own = lexis.weight(term);
    wide += own;
    common++;
    const factor = isIn(near, term) ? (isIn(far, term) ? 1 : WIDE) : isIn(far, term) ? WIDE : 0;
    weight += factor * own;
    shared += factor;
  });
  const [nearTotal, wideTotal] = [
    Math.min(a.nearWeight, b.nearWeight),
    Math.min(a.termsWeight, b.termsWeight),
  ];
  return {
    share: nearTotal === 0 ? 0 : Math.min(1, weight / nearTotal),
    shared,
    wide: wideTotal === 0 ? 0 : wide / wideTotal,
    common,
  };
}

/** How many terms two ascending lists share. */
export function sharedTerms(x: Int32Array, y: Int32Array): number {
  let count = 0;
  eachShared(x, y, () => {
    count++;
  });
  return count;
}

/** Calls with each number that both ascending lists hold. */
function eachShared(x: Int32Array, y: Int32Array, call: (term: number) => void): void {
  for (let i = 0, j = 0; i < x.length && j < y.length;) {
    const [p, q] = [x[i] ?? 0, y[j] ?? 0];
    if (p === q) {
      call(p);
      i++;
      j++;
    } else if (p < q) i++;
    else j++;
  }
}

function isIn(list: Int32Array, term: number): boolean {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle] ?? 0) < term) low = middle + 1;
    else high = middle;
  }
  return list[low] === term;
}
