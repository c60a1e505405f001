import type { Claim } from '../claims/claim.ts';
import { sameData } from '../base/same-data.ts';
import { type ArticlePart, claimsOf, idOf, isOwnWords, type LinkedArticle } from './article-parts.ts';
import { type ClaimContent, ClaimContents } from './claim-contents.ts';
import type { ClaimRef } from './comparison.ts';
import { type TermCounts, TermCounter, TermNumbers } from './lexis.ts';

/** A claim of one part of a story. */
export interface ReadClaim {
  readonly claim: Claim;
  readonly ref: ClaimRef;
  /** Shared with the claims of other parts that say the same in the same words. */
  readonly content: ClaimContent;
}

/** What comparison reads of one part of a story, whatever the others are. */
export interface PartReading {
  readonly claims: readonly ReadClaim[];
  readonly counts: TermCounts;
}

/** A story as it was read. */
export interface StoryReading {
  /** In the order of its parts. */
  readonly parts: readonly PartReading[];
  readonly numbers: TermNumbers;
}

/** A story of fewer parts is read faster than what was read of it could be kept for little memory. */
const LEAST_KEPT = 24;

/** Reads the parts of a story. Of a large one it keeps what it read, so that only parts that changed are read again. */
export class StoryReader {
  #memory: Memory | undefined;

  /** Whether it keeps what it read last. */
  get isKept(): boolean {
    return this.#memory !== undefined;
  }

  /** Whether it kept what it read of a part. */
  knows(part: ArticlePart): boolean {
    return this.#memory?.readings.has(part) ?? false;
  }

  read(parts: readonly ArticlePart[]): StoryReading {
    const most = 2 * parts.length + LEAST_KEPT;
    // Terms and contents are never forgotten one by one.
    const memory = this.#memory && this.#memory.size <= most ? this.#memory : new Memory();
    const readings = new Map<ArticlePart, PartReading>();
    for (const part of parts) readings.set(part, memory.readings.get(part) ?? memory.read(part));
    memory.readings = readings;
    this.#memory = parts.length < LEAST_KEPT ? undefined : memory;
    return { parts: [...readings.values()], numbers: memory.numbers };
  }
}

/** Most claims are put in no place, and need no list of their own to say so. */
function idsOf(article: LinkedArticle, keys: readonly string[]): readonly string[] {
  return keys.length === 0 ? NONE : keys.map((key) => idOf(article, key));
}

const NONE: readonly string[] = [];

class Memory {
  readonly numbers = new TermNumbers();
  readonly #counter = new TermCounter(this.numbers);
  readonly #contents = new ClaimContents();
  readings: ReadonlyMap<ArticlePart, PartReading> = new Map();
  /** How many parts were read, those counted that are gone. */
  size = 0;

  read(part: ArticlePart): PartReading {
    this.size += 1;
    const { article } = part;
    const before = this.#before(part);
    const counter = this.#counter;
    counter.beginPart();
    const claims = claimsOf(part).map((claim): ReadClaim => {
      const terms = counter.read(claim.terms);
      counter.count(claim.sentence, terms);
      const near = isOwnWords(claim) ? terms : counter.read(claim.near);
      const entities = idsOf(article, claim.subjects);
      const places = idsOf(article, claim.places);
      const content = this.#contents.take({ claim, entities, places, near, terms });
      const known = before?.get(claim.id);
      if (known?.content === content && sameData(known.claim, claim)) return known;
      const ref = { article: article.summary.article, claim: claim.id };
      return { claim, ref, content };
    });
    return { claims, counts: counter.endPart() };
  }

  /** The claims that the part had before its article changed, by their ids; none where the article is of another day now. */
  #before({ article: { summary }, block }: ArticlePart): ReadonlyMap<string, ReadClaim> | undefined {
    for (const [other, { claims }] of this.readings) {
      const { article, published } = other.article.summary;
      if (article === summary.article && other.block === block)
        return published === summary.published
          ? new Map(claims.map((claim) => [claim.claim.id, claim]))
          : undefined;
    }
    return undefined;
  }
}
