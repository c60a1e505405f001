import { sortFew } from '../base/sort-few.ts';
import { coarseCount, coarseTotal, rounded } from './coarse-count.ts';

/** Numbers of terms, ascending and each once. A plain list: typed ones cost several times as much to make, and a claim has two. */
export type Terms = readonly number[];

/** In how many of its sentences a part of a story has each of its terms. */
export interface TermCounts {
  /** The part's terms in the order in which it first has them. */
  readonly ids: Terms;
  /** For each of them, how many sentences have it: 0 where it stands only beside a value. */
  readonly counts: readonly number[];
  readonly sentences: number;
}

/** Sentences that a story is taken to have at least, so that weights mean something in a story of two. */
const LEAST_SENTENCES = 8;

/** How much each term of a story tells. All lists go by term number. */
export class Lexis {
  readonly #numbers: TermNumbers;
  readonly #counts: Int32Array;
  /** The order in which the story first has its terms, which does not depend on what was read before. */
  readonly #ranks: Int32Array;
  readonly #parts: readonly TermCounts[];
  /** Inverse sentence frequency: `log(1 + sentences / sentences with the term)`, of counts in steps. The rarer, the more a shared term tells. */
  readonly weights: Float64Array;

  /** @param parts those of the story, in order */
  constructor(numbers: TermNumbers, parts: readonly TermCounts[]) {
    this.#numbers = numbers;
    this.#parts = parts;
    this.#counts = new Int32Array(numbers.size);
    this.#ranks = new Int32Array(numbers.size);
    this.weights = new Float64Array(numbers.size);
    let all = LEAST_SENTENCES;
    let rank = 0;
    for (const { ids, counts, sentences } of parts) {
      all += sentences;
      for (let i = 0; i < ids.length; i++) {
        const id = ids[i] ?? 0;
        if (this.#ranks[id] === 0) this.#ranks[id] = ++rank;
        this.#counts[id] = (this.#counts[id] ?? 0) + (counts[i] ?? 0);
      }
    }
    const total = coarseTotal(all);
    // Most terms have one of a few counts.
    const known: number[] = [];
    for (let id = 0; id < this.#counts.length; id++) {
      const count = this.#counts[id] ?? 0;
      this.weights[id] = known[count] ??= rounded(Math.log(1 + total / coarseCount(Math.max(1, count))));
    }
  }

  /** Whether both number their terms alike. */
  isOfSameNumbers(other: Lexis): boolean {
    return this.#numbers === other.#numbers;
  }

  /** The numbers of terms; `undefined` where the story does not have one of them. */
  numbersOf(terms: readonly string[]): readonly number[] | undefined {
    const numbers: number[] = [];
    for (const term of terms) {
      const number = this.#numbers.known(term);
      if (number === undefined || this.#ranks[number] === 0) return undefined;
      numbers.push(number);
    }
    return numbers;
  }

  /**
   * Marks, by number, the terms that may tell something else than before: of another weight, no longer shared or shared now, or of another
   * place in the order in which the story has its terms.
   * @param before of the same numbers
   */
  changedSince(before: Lexis): Uint8Array {
    const changed = new Uint8Array(this.weights.length);
    for (let id = 0; id < before.weights.length; id++) {
      const isShared = (this.#counts[id] ?? 0) > 1;
      const wasShared = (before.#counts[id] ?? 0) > 1;
      if (this.weights[id] !== before.weights[id] || isShared !== wasShared) changed[id] = 1;
    }
    for (let part = 0; part < Math.max(this.#parts.length, before.#parts.length); part++)
      markMoved(before.#parts[part]?.ids ?? [], this.#parts[part]?.ids ?? [], changed);
    return changed;
  }

  /** Summed weights. */
  weightOf(terms: Terms): number {
    let weight = 0;
    for (const term of terms) weight += this.weights[term] ?? 0;
    return weight;
  }

  /** The rarest of the terms that more than one sentence of the story has: as the story has them where there are no more than wanted. */
  rarest(terms: Terms, count: number): readonly number[] {
    const shared: number[] = [];
    for (const id of terms) if ((this.#counts[id] ?? 0) > 1) shared.push(id);
    if (shared.length <= count) return sortFew(shared, (a, b) => this.#isEarlier(a, b));
    sortFew(shared, (a, b) => this.#isRarer(a, b)).length = count;
    return shared;
  }

  #isEarlier(a: number, b: number): boolean {
    return (this.#ranks[a] ?? 0) < (this.#ranks[b] ?? 0);
  }

  #isRarer(a: number, b: number): boolean {
    const [x, y] = [this.weights[a] ?? 0, this.weights[b] ?? 0];
    return x === y ? this.#numbers.termOf(a) < this.#numbers.termOf(b) : x > y;
  }
}

/** Marks what two lists do not begin or end with alike: all else keeps its order. */
function markMoved(before: Terms, now: Terms, changed: Uint8Array): void {
  if (before === now) return;
  let start = 0;
  while (start < before.length && start < now.length && before[start] === now[start]) start++;
  let [end, nowEnd] = [before.length, now.length];
  while (end > start && nowEnd > start && before[end - 1] === now[nowEnd - 1]) {
    end--;
    nowEnd--;
  }
  for (let i = start; i < end; i++) changed[before[i] ?? 0] = 1;
  for (let i = start; i < nowEnd; i++) changed[now[i] ?? 0] = 1;
}

/** Terms as small numbers: comparison runs over numbers alone. A term keeps its number as long as its story is remembered. */
export class TermNumbers {
  readonly #ids = new Map<string, number>();
  readonly #terms: string[] = [];

  get size(): number {
    return this.#terms.length;
  }

  termOf(id: number): string {
    return this.#terms[id] ?? '';
  }

  known(term: string): number | undefined {
    return this.#ids.get(term);
  }

  idOf(term: string): number {
    const known = this.#ids.get(term);
    if (known !== undefined) return known;
    const id = this.#terms.length;
    this.#ids.set(term, id);
    this.#terms.push(term);
    return id;
  }
}

/** Counts the terms of one part of a story after the other. */
export class TermCounter {
  readonly #numbers: TermNumbers;
  #ids: number[] = [];
  #counts: number[] = [];
  readonly #sentences = new Map<string, number>();
  /** By term number: the part in which it was seen last, its index in that part, and the last sentence that it was counted in. */
  readonly #partOf: number[] = [];
  readonly #indexOf: number[] = [];
  readonly #sentenceOf: number[] = [];
  readonly #sorted: number[] = [];
  #parts = 0;
  #allSentences = 0;

  constructor(numbers: TermNumbers) {
    this.#numbers = numbers;
  }

  beginPart(): void {
    this.#ids = [];
    this.#counts = [];
    this.#sentences.clear();
    this.#parts += 1;
  }

  endPart(): TermCounts {
    return { ids: this.#ids, counts: this.#counts, sentences: this.#sentences.size };
  }

  /** The numbers of a list of terms. A sentence has few, so that inserting beats sorting. */
  read(terms: readonly string[]): Terms {
    // Sorted in a list of its own, so that the one that is kept has no more room than it needs.
    const ids = this.#sorted;
    let count = 0;
    for (const term of terms) {
      const id = this.#numbers.idOf(term);
      let at = count;
      while (at > 0 && (ids[at - 1] ?? 0) > id) at--;
      if (at > 0 && ids[at - 1] === id) continue;
      for (let to = count++; to > at; to--) ids[to] = ids[to - 1] ?? 0;
      ids[at] = id;
      this.#note(id);
    }
    return ids.slice(0, count);
  }

  /** Counts terms that were read of a sentence of the part: each once a sentence, however often the sentence is told of. */
  count(sentence: string, ids: Terms): void {
    let number = this.#sentences.get(sentence);
    if (number === undefined) this.#sentences.set(sentence, (number = ++this.#allSentences));
    for (const id of ids) {
      if (this.#sentenceOf[id] === number) continue;
      this.#sentenceOf[id] = number;
      const index = this.#indexOf[id] ?? 0;
      this.#counts[index] = (this.#counts[index] ?? 0) + 1;
    }
  }

  #note(id: number): void {
    if (this.#partOf[id] === this.#parts) return;
    this.#partOf[id] = this.#parts;
    this.#indexOf[id] = this.#ids.length;
    this.#ids.push(id);
    this.#counts.push(0);
  }
}
