import { FNV_PRIME, FNV_START } from '../base/hash.ts';
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
  /** The bits of `Hint` that are true of it. */
  readonly hints: number;
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

/**
 * A yes or no that follows from a spelling and is asked at every token, nearly always in vain. It is a bit that a token carries, and a sentence
 * those of all its tokens, so that what holds none is passed over without a look at its spellings. To be made once, when a file is loaded.
 */
export class Hint {
  readonly #bit: number;

  /** @param isTrueOf of a spelling's words; its own hints are not known yet */
  constructor(isTrueOf: (spelling: Omit<Spelling, 'hints'>) => boolean) {
    this.#bit = 1 << hints.length;
    if (hints.push(isTrueOf) > MOST_HINTS) throw new RangeError('a token has no bit for another hint');
    forgetSpellings();
  }

  /** Of a token or spelling; of a sentence whether it is true of one of its tokens. */
  of(held: { readonly hints: number }): boolean {
    return (held.hints & this.#bit) !== 0;
  }
}

const hints: ((spelling: Omit<Spelling, 'hints'>) => boolean)[] = [];

/** The bits of a number that V8 keeps without an object of its own. */
const MOST_HINTS = 30;

function hintsOf(spelling: Omit<Spelling, 'hints'>): number {
  let bits = 0;
  for (let bit = 0; bit < hints.length; bit++) if (hints[bit]?.(spelling) === true) bits |= 1 << bit;
  return bits;
}

/**
 * Reads the spellings of one text's words where they stand. Most words were met a moment ago: they are found by their letters, and nothing is cut
 * out of the text for them.
 */
export class SpellingReader {
  readonly #text: string;
  readonly #reading: number;
  #forms = 0;

  constructor(text: string) {
    // Forgotten between two texts only, so that no text has two spellings of one word.
    if (known.size >= MOST_SPELLINGS) forgetSpellings();
    this.#text = text;
    this.#reading = ++readings;
  }

  /** The spelling of the token `[start, end)`. */
  at(start: number, end: number, isAddress: boolean): Spelling {
    const text = this.#text;
    let hash = FNV_START;
    for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), FNV_PRIME);
    const place = (hash ^ (hash >>> 15)) & (RECENT - 1);
    const before = recent[place];
    if (before !== undefined && standsAt(before.text, text, start, end)) return before;
    const spelling = spellingOf(text.slice(start, end), isAddress);
    recent[place] = spelling;
    return spelling;
  }

  /** The number of a spelling in this text, see `Token.form`. */
  formOf(spelling: Spelling): number {
    const form = FORM.of(spelling);
    if (form.reading !== this.#reading) {
      form.reading = this.#reading;
      form.number = this.#forms++;
    }
    return form.number;
  }
}

function standsAt(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let at = start, i = 0; at < end; at++, i++) {
    if (word.charCodeAt(i) !== text.charCodeAt(at)) return false;
  }
  return true;
}

/** The number that a spelling has in the text that was read last of those that hold it. */
const FORM = new Trait((): { reading: number; number: number } => ({ reading: 0, number: 0 }));

let readings = 0;

/** The spelling of a word; the one object for all texts, until so many are known that they are forgotten. */
export function spellingOf(text: string, isAddress = false): Spelling {
  const before = known.get(text);
  if (before !== undefined) return before;
  const own = copyOf(text);
  const spelling = {
    kind: kindOf(own, isAddress),
    text: own,
    lower: own.toLowerCase(),
    capital: isCapitalAt(own, 0),
    hints: 0,
    traits: [],
  };
  spelling.hints = hintsOf(spelling);
  known.set(own, spelling);
  return spelling;
}

const known = new Map<string, Spelling>();

/** About twice the spellings of 200 news articles; at some 300 bytes each the table stays near 20 MB. */
const MOST_SPELLINGS = 65_536;

/** Spellings that were met last, by the hash of their letters; of two with one hash the later stays. */
const RECENT = 16_384;
const recent: (Spelling | undefined)[] = new Array<Spelling | undefined>(RECENT).fill(undefined);

function forgetSpellings(): void {
  known.clear();
  recent.fill(undefined);
}

/** A cut of a long text keeps the whole text in memory; a cut of a copy of its own does not. */
export function copyOf(text: string): string {
  return ` ${text}`.slice(1);
}

/** A combining mark without a letter before it is a sign, and so is an address: its parts are no words of the text. */
function kindOf(text: string, isAddress: boolean): TokenKind {
  const first = classAt(text, 0);
  if (first === DIGIT) return 'number';
  return !isAddress && first === LETTER && isLetterAt(text, 0) ? 'word' : 'mark';
}
