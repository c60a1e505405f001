/** Counts up to this are taken as they are: they tell what is rare. */
const EXACT = 8;

/** Steps in which a larger count doubles: coarser ones tell stories of a kind apart less well. */
const STEPS = 4;

/**
 * A count in steps: as it is while it is small, else rounded. What is worked out from the counts of a whole folder changes with few of
 * the edits that change a count, and is still a function of the folder as it is.
 */
export function coarseCount(count: number): number {
  return count <= EXACT ? count : 2 ** (Math.round(STEPS * Math.log2(count)) / STEPS);
}

/** The same in powers of two, for a number that everything depends on. */
export function coarseTotal(count: number): number {
  return 2 ** Math.round(Math.log2(Math.max(1, count)));
}

/** The unit in which weights are rounded: sums of them and of their products are exact, and do not depend on the order of adding. */
const GRAIN = 2 ** -16;

export function rounded(weight: number): number {
  return Math.round(weight / GRAIN) * GRAIN;
}
