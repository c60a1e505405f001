import { classAt, DIGIT, isCapitalAt, isLetterAt, LETTER, SIGN, SPACE, unitsAt } from './char-class.ts';
import { SpellingReader } from './spelling.ts';
import type { Token } from './token.ts';

/**
 * The tokens of a text, in order, in one pass and linear time. A word is a run of letters and marks with apostrophes between letters
 * (`O'Brien`, `didn't`), an abbreviation of single letters keeps its full stops (`U.S.`), a possessive `'s` and a hyphen are
 * tokens of their own, a number keeps its separators (`1,200.5`) and gives up at letters (`20th` is `20`, `th`). Any other sign is
 * a token by itself.
 */
export function tokenize(text: string): readonly Token[] {
  const tokens: Token[] = [];
  const spellings = new SpellingReader(text);
  const addressEnd = addressReader(text);
  const abbreviation = new RegExp(ABBREVIATION, 'yu');
  let last = 0;
  for (let at = 0; at < text.length;) {
    const kind = classAt(text, at);
    if (kind === SPACE) {
      at++;
      continue;
    }
    const start = at;
    at = addressEnd?.(start) ?? start;
    const isAddress = at > start;
    if (!isAddress) {
      if (kind === LETTER) at = abbreviationEnd(text, start, abbreviation) ?? wordEnd(text, start);
      else if (kind === DIGIT) at = numberEnd(text, start);
      else at = isPossessiveAt(text, start) ? start + 2 : start + unitsAt(text, start);
    }
    const spelling = spellings.at(start, at, isAddress);
    tokens.push({
      start,
      end: at,
      kind: spelling.kind,
      text: spelling.text,
      lower: spelling.lower,
      spaced: start > last || start === 0,
      capital: spelling.capital,
      hints: spelling.hints,
      form: spellings.formOf(spelling),
      spelling,
    });
    last = at;
  }
  return tokens;
}

/** `U.S.`, `U.S.S.R`: single capitals, each with its full stop. */
const ABBREVIATION = /(?:\p{Lu}\.(?=\p{Lu}\.|[\s,;:)'’"”-]|$)){2,}(?:\p{Lu}\.?(?!\p{L}))?/u;

/** The pattern is asked only where a full stop follows a capital. */
function abbreviationEnd(text: string, start: number, pattern: RegExp): number | undefined {
  if (text.charCodeAt(start + unitsAt(text, start)) !== FULL_STOP || !isCapitalAt(text, start))
    return undefined;
  pattern.lastIndex = start;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}

function wordEnd(text: string, start: number): number {
  let at = lettersEnd(text, start);
  while (isApostropheAt(text, at) && isLetterAt(text, at + 1) && !isPossessiveAt(text, at))
    at = lettersEnd(text, at + 1);
  return at;
}

function lettersEnd(text: string, start: number): number {
  let at = start;
  while (at < text.length && classAt(text, at) === LETTER) at += unitsAt(text, at);
  return at;
}

function numberEnd(text: string, start: number): number {
  let at = digitsEnd(text, start);
  while (isSeparatorAt(text, at) && at + 1 < text.length && classAt(text, at + 1) === DIGIT)
    at = digitsEnd(text, at + 1);
  return at;
}

function digitsEnd(text: string, start: number): number {
  let at = start;
  while (at < text.length && classAt(text, at) === DIGIT) at += unitsAt(text, at);
  return at;
}

const FULL_STOP = 46;
const COMMA = 44;
const APOSTROPHE = 39;
const CURLY_APOSTROPHE = 0x2019;

function isSeparatorAt(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit === FULL_STOP || unit === COMMA;
}

function isApostropheAt(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit === APOSTROPHE || unit === CURLY_APOSTROPHE;
}

/** `'s` with neither a letter nor a number of any kind behind it. */
function isPossessiveAt(text: string, at: number): boolean {
  if (!isApostropheAt(text, at)) return false;
  const letter = text.charCodeAt(at + 1) | 32;
  if (letter !== 115) return false;
  if (at + 2 >= text.length) return true;
  const next = text.charCodeAt(at + 2);
  if (next < 128) return classAt(text, at + 2) === SIGN || classAt(text, at + 2) === SPACE;
  return !/^[\p{L}\p{N}]/u.test(text.slice(at + 2, at + 2 + unitsAt(text, at + 2)));
}

/**
 * Addresses of pages and mailboxes are one mark each: their parts are no words of the text. The bounds keep the time linear; they
 * are the longest parts that the standards of mail and of the domain names allow (64 and 63 characters).
 */
const PAGE =
  /https?:\/\/[^\s<>"“”‘’«»]{0,2000}[^\s<>"“”‘’«».,;:!?)\]'*_]|www\.[^\s<>"“”‘’«»]{1,500}[^\s<>"“”‘’«».,;:!?)\]'*_]/u;
const MAILBOX = /[\p{L}\p{N}_%+-][\p{L}\p{N}._%+-]{0,63}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{2,63}){1,4}/u;
/** How far before its `@` a mailbox may begin, in UTF-16 units: 64 characters of up to two units each. */
const LONGEST_MAILBOX = 128;

/** Tells where the address that begins at a position ends, `undefined` where none begins; no reader for a text without any. */
function addressReader(text: string): ((at: number) => number | undefined) | undefined {
  const hasPages = text.includes('://') || text.includes('www.');
  if (!hasPages && !text.includes('@')) return undefined;
  const page = new RegExp(PAGE, 'yu');
  const mailbox = new RegExp(MAILBOX, 'yu');
  let sign = text.indexOf('@');
  return (at) => {
    const unit = text.charCodeAt(at);
    // `http` and `www` in small letters.
    if (hasPages && (unit === 104 || unit === 119)) {
      page.lastIndex = at;
      if (page.test(text)) return page.lastIndex;
    }
    if (sign >= 0 && sign < at) sign = text.indexOf('@', at);
    if (sign < 0 || sign - at > LONGEST_MAILBOX) return undefined;
    mailbox.lastIndex = at;
    return mailbox.test(text) ? mailbox.lastIndex : undefined;
  };
}
