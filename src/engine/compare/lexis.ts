import { coarseCount, coarseTotal, rounded } from './coarse-count.ts';

/** Terms as small numbers, with how much each tells: comparison runs over numbers alone. */
export interface Lexis {
  /** The number of a term. */
  readonly idOf: (term: string) => number;
  readonly termOf: (id: number) => string;
  /** How much a shared term tells: the rarer it is among the story's sentences, the more. By term number. */
  readonly weight: (id: number) => number;
  /** Whether more than one sentence of the story has the term. */
  readonly isShared: (id: number) => boolean;
}

/** Numbers of terms, ascending and each once. A plain list: typed ones cost several times as much to make, and a claim has two. */
export type Terms = readonly number[];

/** Sentences that a story is taken to have at least, so that weights mean something in a story of two. */
const LEAST_SENTENCES = 8;

/** Collects the terms of a story while its claims are read; weights hold once every sentence was counted. */
export class LexisBuilder implements Lexis {
  readonly #ids = new Map<string, number>();
  readonly #terms: string[] = [];
  readonly #counts: number[] = [];
  /** The last sentence that a term was counted in: a term counts once a sentence. */
  readonly #lastSentence: number[] = [];
  #sentences = 0;
  #weights: Float64Array | undefined;

  readonly idOf = (term: string): number => {
    const known = this.#ids.get(term);
    if (known !== undefined) return known;
    const id = this.#terms.length;
    this.#ids.set(term, id);
    this.#terms.push(term);
    this.#counts.push(0);
    this.#lastSentence.push(-1);
    return id;
  };

  readonly termOf = (id: number): string => this.#terms[id] ?? '';

  readonly isShared = (id: number): boolean => (this.#counts[id] ?? 0) > 1;

  /** Inverse sentence frequency: `log(1 + sentences / sentences with the term)`, of counts in steps. */
  readonly weight = (id: number): number => {
    this.#weights ??= this.#weigh();
    return this.#weights[id] ?? 0;
  };

  /** Numbers of terms, ascending and each once. A sentence has few, so that inserting beats sorting. */
  sorted(terms: readonly string[]): Terms {
    const ids: number[] = [];
    for (const term of terms) {
      const id = this.idOf(term);
      let at = ids.length;
      while (at > 0 && (ids[at - 1] ?? 0) > id) at--;
      if (at > 0 && ids[at - 1] === id) continue;
      ids.push(id);
      for (let to = ids.length - 1; to > at; to--) ids[to] = ids[to - 1] ?? 0;
      ids[at] = id;
    }
    return ids;
  }

  /** Begins a sentence; the number is what `count` takes. */
  beginSentence(): number {
    return this.#sentences++;
  }

  count(sentence: number, ids: Terms): void {
    for (const id of ids) {
      if (this.#lastSentence[id] === sentence) continue;
      this.#lastSentence[id] = sentence;
      this.#counts[id] = (this.#counts[id] ?? 0) + 1;
    }
  }

  #weigh(): Float64Array {
    const all = coarseTotal(this.#sentences + LEAST_SENTENCES);
    const weights = new Float64Array(this.#counts.length);
    // Most terms have one of a few counts.
    const known: number[] = [];
    this.#counts.forEach((count, id) => {
      weights[id] = known[count] ??= rounded(Math.log(1 + all / coarseCount(Math.max(1, count))));
    });
    return weights;
  }
}
