/** What a character is to the tokenizer. `sign` is everything that is no letter, digit or white space. */
export type CharClass = typeof SIGN | typeof SPACE | typeof LETTER | typeof DIGIT;

export const SIGN = 0;
export const SPACE = 1;
/** Letters and the marks that combine with them (`\p{L}`, `\p{M}`). */
export const LETTER = 2;
/** Decimal digits (`\p{Nd}`). */
export const DIGIT = 3;

/**
 * The class of the character at a position; a pair of surrogates is one character. Most texts are nearly all ASCII, so that one look-up in a
 * small table decides; the patterns of Unicode are asked about the rest.
 */
export function classAt(text: string, at: number): CharClass {
  const unit = text.charCodeAt(at);
  return unit < 128 ? (ASCII[unit] ?? SIGN) : wideClassAt(text, at, unit);
}

/** Whether a capital letter (`\p{Lu}`) stands at a position. */
export function isCapitalAt(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit < 128 ? unit >= 65 && unit <= 90 : CAPITAL.test(charAt(text, at));
}

/** Whether a letter stands at a position, and no combining mark. */
export function isLetterAt(text: string, at: number): boolean {
  if (at >= text.length || classAt(text, at) !== LETTER) return false;
  return text.charCodeAt(at) < 128 || /^\p{L}/u.test(charAt(text, at));
}

/** How many UTF-16 units the character at a position takes: 2 for a pair of surrogates, else 1. */
export function unitsAt(text: string, at: number): 1 | 2 {
  const unit = text.charCodeAt(at);
  if (unit < 0xd800 || unit > 0xdbff) return 1;
  const next = text.charCodeAt(at + 1);
  return next >= 0xdc00 && next <= 0xdfff ? 2 : 1;
}

const CAPITAL = /^\p{Lu}/u;
const SPACES = /^\s/;
const LETTERS = /^[\p{L}\p{M}]/u;
const DIGITS = /^\p{Nd}/u;

const ASCII: readonly CharClass[] = Array.from({ length: 128 }, (_, unit) =>
  wideClass(String.fromCharCode(unit)),
);

function wideClassAt(text: string, at: number, unit: number): CharClass {
  // The marks of typesetters (curly quotation marks, dashes, the ellipsis) and the letters of western Europe.
  if (unit >= 0x2010 && unit <= 0x2027) return SIGN;
  if (unit >= 0xc0 && unit <= 0x24f) return unit === 0xd7 || unit === 0xf7 ? SIGN : LETTER;
  return wideClass(charAt(text, at));
}

function wideClass(char: string): CharClass {
  if (LETTERS.test(char)) return LETTER;
  if (SPACES.test(char)) return SPACE;
  return DIGITS.test(char) ? DIGIT : SIGN;
}

function charAt(text: string, at: number): string {
  return text.slice(at, at + unitsAt(text, at));
}
