/** A part is held against this many others at first, the most alike ones. */
export const MOST_CANDIDATES = 24;

/** Parts as alike as this are copies or rewrites of one page. */
export const COPY = 0.85;

/** How alike a part is to another. */
export interface Alike<T> {
  readonly entry: T;
  readonly score: number;
}

/** What a part has chosen, and who chose it. */
interface Choosing<P> {
  readonly candidates: ReadonlySet<P>;
  readonly copies: ReadonlySet<P>;
  readonly wantedBy: ReadonlySet<P>;
  /** None of its candidates is less alike, and no other part more; 0 while it has room for more candidates. */
  readonly least: number;
}

/**
 * The parts that may choose others because a part is this much alike to them now, where nothing else about them is another. Of a story of
 * hundreds these are few.
 */
export function rechoosing<P>(part: P & Choosing<P>, alike: readonly Alike<P & Choosing<P>>[]): readonly P[] {
  const lost = new Set(part.wantedBy);
  const found: P[] = [];
  for (const { entry: other, score } of alike) {
    lost.delete(other);
    const stays = other.candidates.has(part)
      ? score > other.least && other.copies.has(part) === score >= COPY
      : score < other.least;
    if (!stays) found.push(other);
  }
  return [...found, ...lost];
}
