import type { Token, TokenKind } from './token.ts';

/**
 * One pass over the text, in linear time. A word is a run of letters and marks with apostrophes between letters
 * (`O'Brien`, `didn't`), an abbreviation of single letters keeps its full stops (`U.S.`), a possessive `'s` and a hyphen are
 * tokens of their own, a number keeps its separators (`1,200.5`) and gives up at letters (`20th` is `20`, `th`).
 */
const WORDS =
  /(?:\p{Lu}\.(?=\p{Lu}\.|[\s,;:)'’"”-]|$)){2,}(?:\p{Lu}\.?(?!\p{L}))?|['’][sS](?![\p{L}\p{N}])|[\p{L}\p{M}]+(?:['’](?![sS](?![\p{L}\p{N}]))\p{L}[\p{L}\p{M}]*)*|\p{Nd}+(?:[.,]\p{Nd}+)*|[^\s\p{L}\p{M}\p{Nd}]|\p{M}/gu;

/**
 * Addresses of pages and mailboxes are one mark each: their parts are no words of the text. The bounds keep the time linear; they
 * are the longest parts that the standards of mail and of the domain names allow (64 and 63 characters).
 */
const ADDRESS =
  /https?:\/\/[^\s<>"“”‘’«»]{0,2000}[^\s<>"“”‘’«».,;:!?)\]'*_]|www\.[^\s<>"“”‘’«»]{1,500}[^\s<>"“”‘’«».,;:!?)\]'*_]|[\p{L}\p{N}_%+-][\p{L}\p{N}._%+-]{0,63}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{2,63}){1,4}/u;
const WORDS_AND_ADDRESSES = new RegExp(`${ADDRESS.source}|${WORDS.source}`, 'gu');

const LETTER = /^\p{L}/u;
const DIGIT = /^\p{Nd}/u;

/** The tokens of a text, in order. */
export function tokenize(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let last = 0;
  const pattern = /@|:\/\/|www\./.test(text) ? WORDS_AND_ADDRESSES : WORDS;
  for (const match of text.matchAll(pattern)) {
    const [word] = match;
    const start = match.index;
    const spaced = start > last || start === 0;
    last = start + word.length;
    tokens.push({ start, end: last, kind: kindOf(word), text: word, lower: word.toLowerCase(), spaced });
  }
  return tokens;
}

function kindOf(word: string): TokenKind {
  if (LETTER.test(word)) return /[/@]|^www\./.test(word) ? 'mark' : 'word';
  return DIGIT.test(word) ? 'number' : 'mark';
}
