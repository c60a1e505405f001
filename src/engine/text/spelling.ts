import { classAt, DIGIT, isCapitalAt, isLetterAt, LETTER } from './char-class.ts';

/** `word` holds letters (with inner apostrophes, hyphens stay apart), `number` begins with a digit, `mark` is one sign. */
export type TokenKind = 'word' | 'number' | 'mark';

/**
 * What all tokens of one spelling share, in whatever text they stand. News says the same words again and again: what a stage must know of a
 * word is found out once and hangs on its spelling as a `Trait`.
 */
export interface Spelling {
  readonly kind: TokenKind;
  readonly text: string;
  readonly lower: string;
  /** Whether it begins with a capital letter (`\p{Lu}`). */
  readonly capital: boolean;
  /** By the number of the trait; for `Trait` alone. */
  readonly traits: unknown[];
}

/** Something that follows from a spelling and from nothing else, worked out when it is first asked for. To be made once, when a file is loaded. */
export class Trait<V extends object | string | number | boolean> {
  readonly #number = traits++;
  readonly #ask: (spelling: Spelling) => V;

  constructor(ask: (spelling: Spelling) => V) {
    this.#ask = ask;
  }

  of(spelling: Spelling): V {
    const known = spelling.traits[this.#number];
    if (known !== undefined) return known as V;
    const found = this.#ask(spelling);
    spelling.traits[this.#number] = found;
    return found;
  }
}

let traits = 0;

/** The spelling of a token; the one object for all of them, until so many are known that they are forgotten. */
export function spellingOf(text: string, isAddress = false): Spelling {
  const before = known.get(text);
  if (before !== undefined) return before;
  if (known.size >= MOST_SPELLINGS) known.clear();
  const own = copyOf(text);
  const spelling = {
    kind: kindOf(own, isAddress),
    text: own,
    lower: own.toLowerCase(),
    capital: isCapitalAt(own, 0),
    traits: [],
  };
  known.set(own, spelling);
  return spelling;
}

const known = new Map<string, Spelling>();

/** About twice the spellings of 200 news articles; at some 300 bytes each the table stays near 20 MB. */
const MOST_SPELLINGS = 65_536;

/** A cut of a long text keeps the whole text in memory; a cut of a copy of its own does not. */
function copyOf(text: string): string {
  return ` ${text}`.slice(1);
}

/** A combining mark without a letter before it is a sign, and so is an address: its parts are no words of the text. */
function kindOf(text: string, isAddress: boolean): TokenKind {
  const first = classAt(text, 0);
  if (first === DIGIT) return 'number';
  return !isAddress && first === LETTER && isLetterAt(text, 0) ? 'word' : 'mark';
}
