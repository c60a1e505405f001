import type { ReadClaim } from './story-reader.ts';

/** A claim of one article. */
export interface Carrier extends ReadClaim {
  /** Index into `Corpus.summaries`. */
  readonly source: number;
  /** Index into the parts of the story. */
  readonly part: number;
}
