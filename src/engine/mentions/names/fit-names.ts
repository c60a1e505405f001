import { isTeam, isYearTeam } from './is-team.ts';
import { isCapitalised } from './is-capitalised.ts';
import type { TypedSpan } from './name-span.ts';
import { ANY_GIVEN, NO_FAMILY, WORD } from './word-classes.ts';
import type { ReadingPlace } from './reading-place.ts';

/**
 * Moves the ends of names to where their own words say that they are: before `Mount` and the number of a street, behind a nickname in
 * quotation marks or brackets, before a verb that a headline prints with a capital. `spans` are those of one sentence, in order.
 */
export function fitNames(place: ReadingPlace, spans: readonly TypedSpan[]): readonly TypedSpan[] {
  const fitted: TypedSpan[] = [];
  for (let index = 0; index < spans.length; index++) {
    const span = spans[index];
    const before = fitted[fitted.length - 1]?.end ?? place.sentence.firstToken;
    if (!span || span.first < before) continue;
    const next = spans[index + 1];
    // What is another kind of name right behind is none of this one's.
    const whole = next?.first === span.end && next.type !== 'person' ? span : overFamily(place, span, before);
    if (span.type === 'person') fitted.push(cutVerb(place, overNickname(place, whole)));
    else {
      const opened = span.type === 'place' ? fromOpener(place, span, before) : span;
      fitted.push(overPlayers(place, opened, next?.first ?? place.sentence.endToken));
    }
  }
  return fitted;
}

/** `Mt Cook` where `Cook` was found, `97th Avenue` where `Avenue` was. */
function fromOpener(
  { article: { tokens }, memory }: ReadingPlace,
  span: TypedSpan,
  limit: number,
): TypedSpan {
  const bits = (at: number): number => memory.classes[tokens[at]?.form ?? -1] ?? 0;
  const stop = tokens[span.first - 1];
  const opener = stop?.text === '.' && !stop.spaced ? span.first - 2 : span.first - 1;
  if (opener < limit) return span;
  if (isCapitalised(tokens[opener]) && bits(opener) & WORD.placeOpener && tokens[span.first]?.spaced)
    return { ...span, first: opener };
  if (!(bits(span.first) & WORD.placeHead)) return span;
  const ordinal =
    /^(?:st|nd|rd|th)$/.test(stop?.text ?? '') && !stop?.spaced ? span.first - 2 : span.first - 1;
  return ordinal >= limit && tokens[ordinal]?.kind === 'number' ? { ...span, first: ordinal } : span;
}

/** `Orra 85ers`, a team that is called by a year; `Oslo Velmers`, one that is called by a word of its own behind a town. */
function overPlayers(
  { article, sentence, memory, isCommon }: ReadingPlace,
  span: TypedSpan,
  limit: number,
): TypedSpan {
  const { tokens } = article;
  const year = tokens[span.end - 1]?.kind === 'number' ? span.end - 1 : span.end;
  if (isYearTeam(tokens, year) && year + 1 < sentence.endToken)
    return { ...span, end: year + 2, type: 'organization' };
  const word = tokens[span.end];
  if (span.type !== 'place' || span.end >= limit || !word?.spaced || isCommon(word.lower)) return span;
  const isOwn = isTeam(article, memory, span.first, span.end + 1) && !memory.known.at(span.end, limit);
  return isOwn ? { ...span, end: span.end + 1, type: 'organization' } : span;
}

/** A given name and a family name that stand side by side are one person's, where only one of the two was found. `limit`: the end of the name before. */
function overFamily(
  { article: { tokens }, sentence, memory, isCommon }: ReadingPlace,
  span: TypedSpan,
  limit: number,
): TypedSpan {
  const bits = (at: number): number => memory.classes[tokens[at]?.form ?? -1] ?? 0;
  const plain = (at: number): boolean => {
    const token = tokens[at];
    return (
      token?.kind === 'word' &&
      token.capital &&
      token.text !== token.text.toUpperCase() &&
      !(bits(at) & NO_FAMILY)
    );
  };
  if (span.end - span.first > 1 || !plain(span.first)) return span;
  const { first, end } = span;
  if (bits(first) & WORD.given) {
    const next = tokens[end];
    const family =
      end < sentence.endToken &&
      next?.spaced &&
      plain(end) &&
      (bits(end) & WORD.family || !isCommon(next.lower));
    return family ? { ...span, end: end + 1 } : span;
  }
  const given =
    first - 1 >= limit && tokens[first]?.spaced && plain(first - 1) && bits(first - 1) & WORD.given;
  return given && !isCommon(tokens[first - 1]?.lower ?? '') ? { ...span, first: first - 1 } : span;
}

/** `Ann “Buddy” Reyes`: the name goes on behind what one is called among friends. */
function overNickname(
  { article: { tokens }, sentence, memory, headline, isCommon }: ReadingPlace,
  span: TypedSpan,
): TypedSpan {
  let at = span.first + 1;
  while (at <= span.end && !OPENING.has(tokens[at]?.text ?? '')) at++;
  const opening = tokens[at];
  if (!opening?.spaced || at > span.end) return span;
  let close = at + 1;
  const longest = opening.text === '(' ? 1 : LONGEST_NICKNAME;
  while (isCapitalised(tokens[close]) && close - at <= longest) close++;
  if (close === at + 1 || tokens[close]?.spaced || !CLOSING.has(tokens[close]?.text ?? '')) return span;
  const family = tokens[close + 1];
  const known = (memory.classes[family?.form ?? -1] ?? 0) & WORD.family;
  if (headline && !known && isCommon(family?.lower ?? '')) return span;
  let end = close + 1;
  while (end < sentence.endToken && isCapitalised(tokens[end]) && tokens[end]?.spaced) end++;
  return end > close + 1 ? { ...span, end: Math.max(span.end, end) } : span;
}

/** `Reyes Leaves Orrin Bank`: what stands before the verb is the name. */
function cutVerb(
  { article: { tokens }, memory, headline, isCommon }: ReadingPlace,
  span: TypedSpan,
): TypedSpan {
  if (!headline) return span;
  for (let at = span.first + 1; at < span.end; at++) {
    const token = tokens[at];
    if (!token || !/^\p{L}{2,}(?:s|ed)$/u.test(token.text)) continue;
    const bits = memory.classes[token.form] ?? 0;
    if (bits & (ANY_GIVEN | WORD.family | WORD.organizationHead | WORD.placeHead)) continue;
    const { lower } = token;
    if (isCommon(lower) || isCommon(lower.slice(0, lower.endsWith('s') ? -1 : -2)))
      return { ...span, end: at };
  }
  return span;
}

const OPENING: ReadonlySet<string> = new Set(['"', '“', '‘', "'", '(']);
const CLOSING: ReadonlySet<string> = new Set(['"', '”', '’', "'", ')']);
/** Unit: tokens. */
const LONGEST_NICKNAME = 3;
