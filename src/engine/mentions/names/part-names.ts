import { isCapitalised } from './is-capitalised.ts';
import type { KnownMatch } from './known-names.ts';
import type { TypedSpan } from './name-span.ts';
import { ANY_GIVEN, WORD } from './word-classes.ts';
import type { ReadingPlace } from './reading-place.ts';

/**
 * Parts what is two names: an owner that the lexicon knows and what it owns (`Norway’s Velm Hall`), a place and a faith or party (`Ohio
 * Lutheran`), a body and who holds a post in it (`Orra Transit Commissioner Ann Lund`), a nationality and a person (`Norwegian Ann Lund`).
 */
export function partNames(place: ReadingPlace, span: TypedSpan): readonly TypedSpan[] {
  if (span.end - span.first < 2) return [span];
  const known = place.memory.known.at(span.first, span.end);
  if (known?.end === span.end) return [span];
  if (known) {
    const parts = partKnown(place, span, known);
    if (parts) return parts;
  }
  return span.type === 'person' ? partPost(place, span) : [span];
}

/** Parts a span that begins with a name of the lexicon. */
function partKnown(
  { article: { tokens }, memory }: ReadingPlace,
  span: TypedSpan,
  known: KnownMatch,
): readonly TypedSpan[] | undefined {
  const { end: at, type } = known;
  const owner = { ...span, end: at, type };
  if (/^['’]s$/.test(tokens[at]?.text ?? '') && isCapitalised(tokens[at + 1]) && type === 'place')
    return span.type === 'other' ? undefined : [owner, { ...span, first: at + 1 }];
  if (type === 'place') {
    if (span.type !== 'place') return undefined;
    const people = memory.known.at(at, span.end);
    return people?.kind === 'people' && people.end === span.end
      ? [owner, { ...span, first: at, type: 'other' }]
      : undefined;
  }
  const given = (memory.classes[tokens[at]?.form ?? -1] ?? 0) & ANY_GIVEN;
  const family =
    (memory.classes[tokens[span.end - 1]?.form ?? -1] ?? 0) & (WORD.organizationHead | WORD.placeHead);
  const called = known.kind === 'people' && given && !family && span.end - at > 1 && tokens[at]?.spaced;
  return called && (span.type === 'person' || span.type === 'organization')
    ? [owner, { ...span, first: at, type: 'person' }]
    : undefined;
}

/** Parts a person from the post before the name, and what the post is held in; a body with a post behind it is the body. */
function partPost({ article: { tokens }, memory }: ReadingPlace, span: TypedSpan): readonly TypedSpan[] {
  const { first, end } = span;
  const classesAt = (at: number): number => memory.classes[tokens[at]?.form ?? -1] ?? 0;
  const isPost = (at: number): boolean =>
    (classesAt(at) & (WORD.role | WORD.address)) !== 0 && (classesAt(at) & (WORD.family | ANY_GIVEN)) === 0;
  let post = end - 1;
  while (post > first && !isPost(post)) post--;
  if (post === first) return [span];
  const body = { ...span, end: post, type: 'organization' } as const;
  const isBody = post - first > 1 && (classesAt(post - 1) & WORD.organizationHead) !== 0;
  if (post === end - 1) return isBody ? [body] : [span];
  const known = memory.known.at(first, post);
  const named = isCapitalised(tokens[post + 1]) && tokens[post + 1]?.spaced;
  // The title of a nationality (`Norwegian President`) is cut off with the article's other titles.
  const isTitled = classesAt(post - 1) & (WORD.modifier | WORD.role | WORD.organizationHead);
  const isBorne = !known && classesAt(first) & ANY_GIVEN && !isTitled;
  if (!named || known?.kind === 'people' || isBorne) return [span];
  const name = { ...span, first: post + 1 };
  if (known) return [{ ...span, end: known.end, type: known.type }, name];
  return isBody ? [body, name] : [name];
}
