import { evenSpaces } from '../../base/even-spaces.ts';
import { Trait } from '../../text/spelling.ts';
import type { Token } from '../../text/token.ts';
import type { NameType } from './name-span.ts';
import { isCapitalised } from './is-capitalised.ts';
import { KNOWN_BODIES, KNOWN_NAMES, longestKnown, mayEndKnown, type KnownKind } from './word-classes.ts';

export interface KnownMatch {
  readonly end: number;
  readonly kind: KnownKind;
  readonly type: NameType;
  /** The name as the lexicon prints it. */
  readonly name: string;
}

const TYPES: Readonly<Record<KnownKind, NameType>> = {
  country: 'place',
  capital: 'place',
  place: 'place',
  organization: 'organization',
  people: 'other',
  brand: 'organization',
};

/**
 * The longest name of the lexicon that begins at a token; upper-case print is read as if it were capitalised, lower-case print where
 * `anyCase` says so. It is asked at every capitalised word by many rules: what a word is by itself is kept with its spelling.
 */
export function matchKnown(
  text: string,
  tokens: readonly Token[],
  at: number,
  limit: number,
  anyCase = false,
): KnownMatch | undefined {
  const first = tokens[at];
  if (first?.kind !== 'word' || at >= limit) return undefined;
  // A hyphen is a token of its own and a number stands apart from the letters before it, hence the doubled reach.
  const most = reachOfKnown(first, anyCase);
  const reach = Math.min(limit, at + 2 * most);
  for (let end = reach; end > at + 1; end--) {
    const last = tokens[end - 1];
    if (!last || !mayEnd(last, anyCase)) continue;
    const found = findKnown(evenSpaces(text.slice(first.start, last.end)), first, anyCase);
    if (found) return { end, ...found };
  }
  const alone = most > 0 ? (anyCase ? ALONE_IN_ANY_CASE : ALONE).of(first.spelling) : NOTHING;
  return alone === NOTHING ? undefined : { end: at + 1, ...alone };
}

/** What `matchKnown` finds at the tokens of one article. Many rules ask at the same tokens, most of them for a name that may be as long as it likes. */
export class KnownMatches {
  readonly #text: string;
  readonly #tokens: readonly Token[];
  /** By token: the furthest limit that was asked for, and what was found within it. */
  readonly #limits: Int32Array;
  readonly #found: (KnownMatch | undefined)[];

  constructor(text: string, tokens: readonly Token[]) {
    this.#text = text;
    this.#tokens = tokens;
    this.#limits = new Int32Array(tokens.length);
    this.#found = new Array<KnownMatch | undefined>(tokens.length);
  }

  at(at: number, limit: number): KnownMatch | undefined {
    if (limit <= (this.#limits[at] ?? 0)) {
      // The longest name within a further limit is the longest within a nearer one, too, unless it crosses that.
      const known = this.#found[at];
      if (!known || known.end <= limit) return at < limit ? known : undefined;
      return matchKnown(this.#text, this.#tokens, at, limit);
    }
    const found = matchKnown(this.#text, this.#tokens, at, limit);
    this.#limits[at] = limit;
    this.#found[at] = found;
    return found;
  }
}

/** Every listed name ends in one of some words, capitalised, in a number or in one of a few signs. */
function mayEnd(last: Token, anyCase: boolean): boolean {
  return (last.kind !== 'word' || anyCase || isCapitalised(last)) && MAY_END.of(last.spelling);
}

const MAY_END = new Trait(({ lower }) => mayEndKnown(lower));

type Known = Omit<KnownMatch, 'end'>;

const NOTHING: Known = { kind: 'brand', type: 'other', name: '' };
const ALONE = new Trait((word) => findKnown(word.text, word, false) ?? NOTHING);
const ALONE_IN_ANY_CASE = new Trait((word) => findKnown(word.text, word, true) ?? NOTHING);

/** A printed name in the lexicon, by its first word's way of print. */
function findKnown(printed: string, first: Printed, anyCase: boolean): Known | undefined {
  const name = isShouted(first, anyCase) && !KNOWN_NAMES.has(printed) ? capitalise(printed) : printed;
  const kind = KNOWN_NAMES.get(name);
  if (kind) return { kind, type: TYPES[kind], name };
  const body = kindOfBody(printed, anyCase);
  return body && { kind: body, type: TYPES[body], name: printed };
}

/** The most words of a name of the lexicon that begins with a token; 0 where none does. */
export function reachOfKnown(first: Token, anyCase = false): number {
  return (anyCase ? REACH_IN_ANY_CASE : REACH).of(first.spelling);
}

const REACH = new Trait((word) => reachOf(word, false));
const REACH_IN_ANY_CASE = new Trait((word) => reachOf(word, true));

type Printed = Pick<Token, 'kind' | 'text' | 'lower' | 'capital'>;

function reachOf(first: Printed, anyCase: boolean): number {
  if (first.kind !== 'word') return 0;
  const printed = longestKnown(isShouted(first, anyCase) ? capitalise(first.text) : first.text);
  return isCapitalised(first) || anyCase ? Math.max(printed, longestKnown(first.lower)) : printed;
}

/** A body's name of up to three letters must be printed in capitals, since most such words are others. */
function kindOfBody(printed: string, anyCase: boolean): KnownKind | undefined {
  const lower = printed.toLowerCase().replaceAll('-', ' ');
  const kind = KNOWN_BODIES.get(lower);
  if (!kind) return undefined;
  const shown = printed.length <= 3 ? printed === printed.toUpperCase() : anyCase || printed !== lower;
  return shown ? kind : undefined;
}

function isShouted({ text, lower }: Printed, anyCase: boolean): boolean {
  if (text.length <= 3) return false;
  if (text === lower) return anyCase;
  return text === text.toUpperCase() && !text.includes('.');
}

function capitalise(words: string): string {
  return words.toLowerCase().replace(/(?<=^|[\s-])\p{L}/gu, (letter) => letter.toUpperCase());
}
