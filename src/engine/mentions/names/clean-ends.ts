import { MONTHS, WEEKDAYS } from '../../lexicon/calendar-words.ts';
import type { Token } from '../../text/token.ts';
import { EXCLAMATION, SHOUTED } from '../../lexicon/names/loose-words.ts';
import type { TypedSpan } from './name-span.ts';
import type { ReadingPlace } from './reading-place.ts';

/**
 * Takes off a name's ends what only stands beside it with a capital: words that are shouted (`Orra Lounge TONIGHT`), exclamations
 * (`Oh Ann`), days (`Ann Lund Monday`). Two names with a shouted word between them are two (`Ann AND Luis`).
 */
export function cleanEnds(place: ReadingPlace, span: TypedSpan): readonly TypedSpan[] {
  const { tokens } = place.article;
  if (span.end - span.first < 2) return [span];
  if (place.headline || tokens.slice(span.first, span.end).every(isUpper)) return [withoutDays(tokens, span)];
  return partsBetween(span, (at) => tokens[at]?.text === 'AND').map((part) =>
    withoutDays(tokens, withoutOpener(tokens, withoutPronoun(place, withoutShouts(place, part)))),
  );
}

/** The stretches between the tokens that stop a name. */
function partsBetween(span: TypedSpan, isStop: (at: number) => boolean): readonly TypedSpan[] {
  const parts: TypedSpan[] = [];
  let first = span.first;
  for (let at = span.first; at <= span.end; at++) {
    if (at < span.end && !isStop(at)) continue;
    if (at > first) parts.push({ ...span, first, end: at });
    first = at + 1;
  }
  return parts.length === 1 && parts[0]?.first === span.first && parts[0].end === span.end ? [span] : parts;
}

/** Common words in capitals behind words that are not: emphasis. Short words are as often an acronym (`US`), so that those are listed. */
function withoutShouts({ article: { tokens }, isCommon }: ReadingPlace, span: TypedSpan): TypedSpan {
  let { end } = span;
  for (; end - span.first > 1; end--) {
    const token = tokens[end - 1];
    if (token?.kind !== 'word' || !token.spaced || !isUpper(token)) break;
    if (token.text.length < SHORTEST_SHOUT ? !SHOUTED.has(token.lower) : !isCommon(token.lower)) break;
  }
  return end === span.end ? span : { ...span, end };
}

/** `Ann I love you` in a post: the writer goes on. In other writing it may be a queen's number. */
function withoutPronoun({ article: { tokens }, memory }: ReadingPlace, span: TypedSpan): TypedSpan {
  const speaks = memory.informal && span.end - span.first > 1 && tokens[span.end - 1]?.text === 'I';
  return speaks && tokens[span.end]?.kind === 'word' ? { ...span, end: span.end - 1 } : span;
}

function withoutOpener(tokens: readonly Token[], span: TypedSpan): TypedSpan {
  let { first } = span;
  if (span.type !== 'person') return span;
  while (span.end - first > 1 && EXCLAMATION.test(tokens[first]?.lower ?? '') && tokens[first + 1]?.spaced)
    first++;
  return first === span.first ? span : { ...span, first };
}

/** A day of the week behind a name, or a month before a number, tells when. */
function withoutDays(tokens: readonly Token[], span: TypedSpan): TypedSpan {
  const { first, end, type } = span;
  const last = tokens[end - 1];
  if (type === 'other' || end - first < 2 || !last?.spaced) return span;
  const dated = isCalendar(last, MONTHS) && tokens[end]?.kind === 'number' && tokens[end].spaced;
  return isCalendar(last, WEEKDAYS) || dated ? { ...span, end: end - 1 } : span;
}

/** In capitals throughout (`MAY`, `SEP`) it may be an acronym. */
function isCalendar(token: Token, words: ReadonlyMap<string, number>): boolean {
  return token.capital && !isUpper(token) && words.has(token.lower);
}

function isUpper({ text, lower }: Token): boolean {
  return text !== lower && text === text.toUpperCase();
}

/** Letters. */
const SHORTEST_SHOUT = 4;
