import { spellingOf, Trait } from '../text/spelling.ts';
import type { Token } from '../text/token.ts';
import { traitsOf, type WordTraits } from './word-classes.ts';

/** What all words of one spelling share. */
export interface WordForm extends WordTraits {
  /** The numbers of its lemma and of its happening, else of its lemma again, in `WordForms.termAt`; -1 without content. */
  readonly nameTerm: number;
  readonly term: number;
  /** The number of its sense; -1 without content. */
  readonly senseTerm: number;
}

const TRAITS = new Trait(({ lower }) => traitsOf(lower));

/** The spellings of one article, each looked up once, and their terms by number, so that lists of terms are made without a set. */
export class WordForms {
  /** By `Token.form`. */
  readonly #forms: (WordForm | undefined)[] = [];
  readonly #numbers = new Map<string, number>();
  readonly #names = new Map<string, number>();
  readonly #terms: string[] = [];
  /** Term → the last round of `isNew` that met it. */
  readonly #met: number[] = [];
  #round = 0;

  of(token: Token): WordForm {
    const known = this.#forms[token.form];
    if (known !== undefined) return known;
    const { lemma, event, sense, classes, content: may } = TRAITS.of(token.spelling);
    const content = may && token.kind === 'word';
    const nameTerm = content ? this.#number(lemma) : -1;
    const term = content && event !== undefined ? this.#number(event) : nameTerm;
    const senseTerm = content && sense !== lemma ? this.#number(sense) : nameTerm;
    const form = { lemma, content, event, sense, classes, nameTerm, term, senseTerm };
    this.#forms[token.form] = form;
    return form;
  }

  /** The number of the term that a name of several words is compared by: the lemma of the last. */
  ofName(name: string): number {
    const known = this.#names.get(name);
    if (known !== undefined) return known;
    const last = name.slice(name.lastIndexOf(' ') + 1).toLowerCase();
    const number = this.#number(TRAITS.of(spellingOf(last)).lemma);
    this.#names.set(name, number);
    return number;
  }

  termAt(number: number): string {
    return this.#terms[number] ?? '';
  }

  /** Begins a list without repeats. */
  beginList(): void {
    this.#round++;
  }

  /** Whether a term was not yet met in the list that was begun last. */
  isNew(number: number): boolean {
    if (this.#met[number] === this.#round) return false;
    this.#met[number] = this.#round;
    return true;
  }

  #number(term: string): number {
    const known = this.#numbers.get(term);
    if (known !== undefined) return known;
    const next = this.#terms.length;
    this.#numbers.set(term, next);
    this.#terms.push(term);
    this.#met.push(0);
    return next;
  }
}
