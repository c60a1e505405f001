import type { Sentence } from './sentence.ts';
import type { Segment } from './segment.ts';
import type { Token } from './token.ts';

/**
 * Sentences of each segment: a segment ends one, and so does `.`, `!` or `?` (with closing marks after it) before a word that
 * does not begin in lower case. Initials and abbreviations do not end one, unless the next word is one that opens sentences.
 */
export function findSentences(segments: readonly Segment[], tokens: readonly Token[]): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let at = 0;
  segments.forEach((segment, index) => {
    while (at < tokens.length && (tokens[at]?.start ?? 0) < segment.start) at++;
    if (segment.kind === 'list-item') at = afterBullet(tokens, at, segment.end);
    const opening = at;
    let first = at;
    const push = (end: number): void => {
      const [from, to] = [tokens[first], tokens[end - 1]];
      let hints = 0;
      for (let i = first; i < end; i++) hints |= tokens[i]?.hints ?? 0;
      if (from && to) {
        const { start } = from;
        sentences.push({ start, end: to.end, segment: index, firstToken: first, endToken: end, hints });
      }
      first = end;
    };
    for (; at < tokens.length && (tokens[at]?.end ?? 0) <= segment.end; at++) {
      if (at < first || !endsSentence(tokens, at, opening)) continue;
      let end = at + 1;
      while (end < tokens.length && isCloser(tokens, end) && (tokens[end]?.end ?? 0) <= segment.end) end++;
      const next = tokens[end];
      if (next && next.end <= segment.end && goesOn(next)) continue;
      push(end);
    }
    if (first < at) push(at);
  });
  return sentences;
}

/** The first token behind the bullet or the number of a list item; at the first token when nothing stands behind it. */
function afterBullet(tokens: readonly Token[], at: number, limit: number): number {
  const first = tokens[at];
  if (!first || first.kind === 'word') return at;
  const stop = /^[.)]$/.test(tokens[at + 1]?.text ?? '');
  const next = first.kind === 'number' ? (stop ? at + 2 : at) : at + 1;
  return (tokens[next]?.end ?? Infinity) <= limit ? next : at;
}

const CLOSERS = new Set(['"', '”', '’', "'", ')', ']', '»', '“', '›']);

function isCloser(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token !== undefined && !token.spaced && (CLOSERS.has(token.text) || /^[.!?…]$/.test(token.text));
}

/** A word in lower case, or a sign that cannot open a sentence, goes on with the sentence before it. */
function goesOn(next: Token): boolean {
  return (
    /^\p{Ll}/u.test(next.text) || (!next.spaced && /^[,;:]$/.test(next.text)) || /^[,;]$/.test(next.text)
  );
}

/** Abbreviations that never end a sentence, in lower case: titles and ranks stand before a name. */
const TITLES = new Set(
  'mr mrs ms dr prof rev fr gen lt maj capt cpt sgt cpl pvt adm cmdr gov sen rep hon pres sec supt det insp mt messrs mme mlle vs cf eg ie viz approx fig al ft dist del atty brig col ald amb msgr'.split(
    ' ',
  ),
);
/** Abbreviations that may stand at the end of a sentence too: the next word decides. */
const ABBREVIATIONS = new Set(
  (
    'sr jr st ave blvd rd hwy inc ltd co corp bros dept est etc jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed ' +
    'thu thur thurs fri sat sun ala ariz ark calif colo conn fla ga ill ind kan ky la mass md mich minn miss mo mont neb nev okla ore pa ' +
    'tenn tex va vt wash wis wyo univ assn intl natl govt mfg cos esq phd gmbh plc'
  ).split(' '),
);

/** Abbreviations that stand before a number and end a sentence before anything else: `Rs. 500`, `Nos. 3 and 4`, `pp. 12-14`. */
const BEFORE_NUMBERS = new Set(
  'no nos pp vol vols para paras ch chs secs figs rs tk rp kr sfr ver ext tel est max min'.split(' '),
);
/** The same, with a capital only, since without one they are words: `Art. 5`. */
const NAMED_BEFORE_NUMBERS = new Set(['Art', 'Arts', 'Op', 'Re', 'Pt', 'Sh']);

/** Words that open a sentence far more often than they go on a name: after `U.S.` they begin the next sentence. */
const OPENERS = new Set(
  'the a an in on at it he she they we i but and this that these those there his her its their our my when while after before as for if no not so yet also both all one some many most more however meanwhile according under since during with by from to what who how why where another other last earlier later'.split(
    ' ',
  ),
);
/** What follows a clock time in the same sentence: `at 5 p.m. Monday`, `at 5 p.m. Eastern`. */
const AFTER_HOUR =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)(?:day)?|jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec|january|february|march|april|august|september|october|november|december|gmt|utc|e[sd]?t|c[sd]?t|m[sd]?t|p[sd]?t|bst|ist|jst|kst|cest|cet|eastern|central|mountain|pacific|local)$/;

/** `U.S.`: nothing but capitals, each with its full stop. */
const INITIALS = /^(?:\p{Lu}\.)+$/u;

function endsSentence(tokens: readonly Token[], at: number, opening: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (token?.kind !== 'mark')
    return (
      token?.capital === true && token.text.endsWith('.') && INITIALS.test(token.text) && opensSentence(next)
    );
  if (token.text === '!' || token.text === '?') return true;
  if (token.text === '…') return next === undefined || !/^\p{L}/u.test(next.text) || opensSentence(next);
  if (token.text !== '.') return false;
  // Of several stops in a row the last decides.
  if (next && !next.spaced && (next.kind !== 'mark' || next.text === '.')) return false;
  const previous = tokens[at - 1];
  if (previous?.end !== token.start)
    return next === undefined || !next.spaced || !isEllipsis(tokens, at) || opensSentence(next);
  if (isEllipsis(tokens, at))
    return next === undefined || next.text === '.' || !/^\p{L}/u.test(next.text) || opensSentence(next);
  return !isAbbreviated(tokens, at, opening);
}

/** Whether the stop is the last of two or more. */
function isEllipsis(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 1]?.text === '.';
}

/** Whether the stop at `at` belongs to the word or number before it and the sentence goes on. */
function isAbbreviated(tokens: readonly Token[], at: number, opening: number): boolean {
  const [previous, next] = [tokens[at - 1], tokens[at + 1]];
  if (!previous || next === undefined) return false;
  if (previous.kind === 'number') return at - 1 === opening;
  if (previous.kind !== 'word') return false;
  if (
    next.kind === 'number' &&
    (BEFORE_NUMBERS.has(previous.lower) || NAMED_BEFORE_NUMBERS.has(previous.text))
  )
    return true;
  if (TITLES.has(previous.lower)) return true;
  if (ABBREVIATIONS.has(previous.lower)) return previous.capital && !opensSentence(next);
  if (previous.text.length > 1) return false;
  if (/^[ap]$/.test(tokens[at - 3]?.lower ?? '') && previous.lower === 'm')
    return AFTER_HOUR.test(next.lower) || !next.capital;
  // A single letter: an initial, unless it is a name for something (`plan B. The council`).
  if (previous.text === 'I') return false;
  return !(opensSentence(next) && tokens[at - 2]?.capital !== true);
}

function opensSentence(token: Token | undefined): boolean {
  return token?.capital === true && OPENERS.has(token.lower);
}
