import { shareOne } from '../base/share-one.ts';
import type { Claim } from '../claims/claim.ts';
import type { DateValue } from '../mentions/mention.ts';
import type { Carrier } from './carrier.ts';
import { areOneDay } from './judge-days.ts';

/** A claim and the articles that make it, by their indices. */
interface Telling {
  readonly claim: Claim;
  readonly sources: readonly number[];
}

/** The days that single articles tell of: an article that tells the day of another page, too, speaks of two happenings. */
export class ToldDays {
  /** By source. */
  readonly #days = new Map<number, Carrier[]>();
  readonly #refs = new Map<number, readonly Carrier['ref'][]>();

  constructor(carriers: readonly Carrier[]) {
    for (const carrier of carriers) {
      if (!isDayClaim(carrier.claim)) continue;
      const own = this.#days.get(carrier.source);
      if (own) own.push(carrier);
      else this.#days.set(carrier.source, [carrier]);
    }
  }

  /** Whether the articles of one claim tell the day of another, of whatever happening. */
  tells({ sources }: Telling, { claim: { value } }: Telling): boolean {
    if (value.kind !== 'date') return false;
    const { date } = value;
    return sources.some((source) => this.#days.get(source)?.some(({ claim }) => isThatDay(claim, date)));
  }

  /** Where the articles of one claim tell the day of another of the same verb or happening: beside the claim or elsewhere. */
  tellsLikewise(
    { sources, claim: { sentence } }: Telling,
    { claim: { value, governors } }: Telling,
  ): 'beside' | 'elsewhere' | undefined {
    if (value.kind !== 'date') return undefined;
    const { date } = value;
    let found: 'elsewhere' | undefined;
    for (const source of sources)
      for (const { claim } of this.#days.get(source) ?? []) {
        if (!shareOne(claim.governors, governors) || !isThatDay(claim, date)) continue;
        if (claim.sentence === sentence) return 'beside';
        found = 'elsewhere';
      }
    return found;
  }

  /** What an article tells days in. */
  refsOf(source: number): readonly Carrier['ref'][] {
    const known = this.#refs.get(source);
    if (known) return known;
    const refs = this.#days.get(source)?.map(({ ref }) => ref) ?? [];
    this.#refs.set(source, refs);
    return refs;
  }
}

function isDayClaim({ kind, key }: Claim): boolean {
  return kind === 'date' && key.startsWith('when');
}

function isThatDay({ value }: Claim, date: DateValue): boolean {
  return value.kind === 'date' && areOneDay(value.date, date);
}
