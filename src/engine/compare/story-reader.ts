import type { Claim } from '../claims/claim.ts';
import { type ArticlePart, claimsOf, idOf, wordsOf } from './article-parts.ts';
import { type ClaimContent, ClaimContents } from './claim-contents.ts';
import type { ClaimRef } from './comparison.ts';
import { type TermCounts, TermCounter, TermNumbers, type Terms } from './lexis.ts';

/** A claim of one part of a story. */
export interface ReadClaim {
  readonly claim: Claim;
  readonly ref: ClaimRef;
  /** Ids of the group's entities that the claim is about, the nearest first. */
  readonly entities: readonly string[];
  /** Ids of the places that the clause puts the happening in. */
  readonly places: readonly string[];
  /** What the value is said of. */
  readonly near: Terms;
  /** The whole sentence. */
  readonly terms: Terms;
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
    const counter = this.#counter;
    counter.beginPart();
    const claims = claimsOf(part).map((claim): ReadClaim => {
      const words = wordsOf(claim);
      const terms = counter.read(words ?? claim.terms);
      counter.count(claim.sentence, terms);
      const near = words ? terms : counter.read(claim.near);
      const entities = claim.subjects.map((key) => idOf(article, key));
      const places = claim.places.map((key) => idOf(article, key));
      const content = this.#contents.take({ claim, entities, places, near, terms });
      const ref = { article: article.summary.article, claim: claim.id };
      return { claim, ref, entities, places, near, terms, content };
    });
    return { claims, counts: counter.endPart() };
  }
}
