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
export function likenessOf({ lexis: { weights } }: Corpus, a: ClaimNode, b: ClaimNode): Likeness {
  const { terms: x, near: xNear } = a;
  const { terms: y, near: yNear } = b;
  let [weight, shared, wide, common] = [0, 0, 0, 0];
  // All four lists ascend, so that one walk sees what is in which.
  for (let i = 0, j = 0, n = 0, m = 0; i < x.length && j < y.length;) {
    const p = x[i] ?? 0;
    const q = y[j] ?? 0;
    if (p !== q) {
      if (p < q) i++;
      else j++;
      continue;
    }
    const own = weights[p] ?? 0;
    wide += own;
    common++;
    while (n < xNear.length && (xNear[n] ?? 0) < p) n++;
    while (m < yNear.length && (yNear[m] ?? 0) < p) m++;
    const isNear = xNear[n] === p;
    const isFar = yNear[m] === p;
    const factor = isNear && isFar ? 1 : isNear || isFar ? WIDE : 0;
    weight += factor * own;
    shared += factor;
    i++;
    j++;
  }
  const nearTotal = Math.min(a.nearWeight, b.nearWeight);
  const wideTotal = Math.min(a.termsWeight, b.termsWeight);
  return {
    share: nearTotal === 0 ? 0 : Math.min(1, weight / nearTotal),
    shared,
    wide: wideTotal === 0 ? 0 : wide / wideTotal,
    common,
  };
}
