import type { Sentence } from './sentence.ts';
import type { Segment } from './segment.ts';
import type { Token } from './token.ts';

/** Abbreviations that a full stop follows without ending a sentence, in lower case. Titles, months, ranks and address words. */
const ABBREVIATIONS = new Set(
  'mr mrs ms dr prof rev fr sr jr st gen col lt maj capt sgt cpl pvt adm cmdr gov sen rep hon pres sec ave blvd rd mt ft jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thurs fri sat sun no nos vs etc inc ltd co corp bros dept est approx fig al cf eg ie'.split(
    ' ',
  ),
);

const CLOSERS = new Set(['"', '”', '’', "'", ')', ']', '»']);

/**
 * Sentences of each segment: a segment ends one, and so does `.`, `!` or `?` (with closing marks after it) before a word that
 * does not begin in lower case. Initials and abbreviations do not end one.
 */
export function findSentences(segments: readonly Segment[], tokens: readonly Token[]): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let at = 0;
  segments.forEach((segment, index) => {
    while (at < tokens.length && (tokens[at]?.start ?? 0) < segment.start) at++;
    let first = at;
    const push = (end: number): void => {
      const [from, to] = [tokens[first], tokens[end - 1]];
      if (from && to)
        sentences.push({ start: from.start, end: to.end, segment: index, firstToken: first, endToken: end });
      first = end;
    };
    for (; at < tokens.length && (tokens[at]?.end ?? 0) <= segment.end; at++) {
      if (at < first || !endsSentence(tokens, at)) continue;
      let end = at + 1;
      while (end < tokens.length && isCloser(tokens, end) && (tokens[end]?.end ?? 0) <= segment.end) end++;
      if (startsLower(tokens[end], segment.end)) continue;
      push(end);
    }
    if (first < at) push(at);
  });
  return sentences;
}

function endsSentence(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== 'mark')
    return token !== undefined && /^(?:\p{Lu}\.)+$/u.test(token.text) && opensSentence(tokens[at + 1]);
  if (token.text === '!' || token.text === '?' || token.text === '…') return true;
  if (token.text !== '.') return false;
  const next = tokens[at + 1];
  if (next && !next.spaced && next.kind !== 'mark') return false;
  const previous = tokens[at - 1];
  if (previous?.end !== token.start) return true;
  const initial = previous.kind === 'word' && previous.text.length === 1 && previous.text !== 'I';
  return !initial && !ABBREVIATIONS.has(previous.lower);
}

/** Words that open a sentence far more often than they go on a name: after `U.S.` they begin the next sentence. */
const OPENERS = new Set(
  'the a an in on at it he she they we but and this that these those there his her its their when while after as for if no'.split(
    ' ',
  ),
);

function opensSentence(token: Token | undefined): boolean {
  return token !== undefined && /^\p{Lu}/u.test(token.text) && OPENERS.has(token.lower);
}

function isCloser(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token !== undefined && !token.spaced && (CLOSERS.has(token.text) || /^[.!?…]$/.test(token.text));
}

function startsLower(token: Token | undefined, limit: number): boolean {
  return token !== undefined && token.end <= limit && /^\p{Ll}/u.test(token.text);
}
