import { spellingOf } from '../../text/spelling.ts';
import type { Token } from '../../text/token.ts';

/**
 * The tokens of one sentence as rules read them. Reading past either end gives an empty word, so that rules need no checks of
 * their own and can never look into the next sentence.
 */
export interface Words {
  readonly tokens: readonly Token[];
  /** Indices into `tokens`, `[first, end)`. */
  readonly first: number;
  readonly end: number;
  /** Month words that the article uses as a family name, lower case. */
  readonly surnames?: ReadonlySet<string>;
}

const NOTHING: Token = {
  start: 0,
  end: 0,
  kind: 'mark',
  text: '',
  lower: '',
  spaced: true,
  capital: false,
  hints: 0,
  form: -1,
  spelling: spellingOf(''),
};

/** The token at an index, or an empty one outside the sentence. */
export function tokenAt(words: Words, at: number): Token {
  return at >= words.first && at < words.end ? (words.tokens[at] ?? NOTHING) : NOTHING;
}

/** The token's text in lower case. */
export function lowerAt(words: Words, at: number): string {
  return tokenAt(words, at).lower;
}

/** Whether a token exists and touches the one before it. */
export function touches(words: Words, at: number): boolean {
  return !tokenAt(words, at).spaced && at > words.first;
}

/** Whether the token is this sign with no space before it or after it, as the hyphen in `two-year`. */
export function isInnerHyphen(words: Words, at: number): boolean {
  return HYPHENS.has(lowerAt(words, at)) && touches(words, at) && touches(words, at + 1);
}

/** A hyphen, its non-breaking twin, and the dashes that ranges are written with. */
export const HYPHENS: ReadonlySet<string> = new Set(['-', '‐', '‑', '–', '—']);

/** Whether the token begins with a capital letter. */
export function isCapital(words: Words, at: number): boolean {
  return tokenAt(words, at).capital;
}

/**
 * Whether the text goes on in lower case as running text does. Short words and prepositions say nothing, since headlines leave them small
 * among their capitals.
 */
export function isRunningText(words: Words, at: number): boolean {
  const { text } = tokenAt(words, at);
  return /^\p{Ll}{4,}$/u.test(text) && !SMALL_IN_HEADLINES.has(text);
}

const SMALL_IN_HEADLINES: ReadonlySet<string> = new Set(
  'from with into over upon than after under about until since amid without before between against'.split(
    ' ',
  ),
);
