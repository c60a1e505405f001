import { nameAcross, type TypedSpan } from './name-span.ts';
import { ANY_GIVEN, NO_FAMILY, WORD } from './word-classes.ts';
import type { ReadingPlace } from './reading-place.ts';

/** How sure such a name is: as sure as a headline's must be. */
const CERTAINTY = 0.8;

/**
 * People in lines whose capitals show nothing, where the tagger passed them over: a given name that is no word of the language, and a family name
 * that the lists have or that is no word of the language. `taken` is in order.
 */
export function findHeadlined(
  place: ReadingPlace,
  index: number,
  taken: readonly TypedSpan[],
): readonly TypedSpan[] {
  const { sentence, memory } = place;
  const found: TypedSpan[] = [];
  for (let at = sentence.firstToken; at + 1 < sentence.endToken; at++) {
    const known = memory.known.at(at, sentence.endToken);
    if (known) at = known.end - 1;
    if (known || !isGiven(place, at)) continue;
    // Two given names before the family name (`Ann Mary Lund`).
    const end = isGiven(place, at + 1) && isFamily(place, at + 2) ? at + 3 : at + 2;
    if (!isFamily(place, end - 1) || nameAcross(taken, at, end)) continue;
    found.push({ first: at, end, type: 'person', certainty: CERTAINTY, sentence: index });
    at = end - 1;
  }
  return found;
}

function isGiven({ article: { tokens }, memory, isCommon }: ReadingPlace, at: number): boolean {
  const token = tokens[at];
  if (!token?.capital || memory.addresses[at]) return false;
  const bits = memory.classes[token.form] ?? 0;
  return (bits & ANY_GIVEN) !== 0 && !(bits & NO_FAMILY) && !isCommon(token.lower);
}

/** In a line of capitals a word that no list has is as often one of another language. */
function isFamily({ article: { tokens }, memory, sentence, isCommon }: ReadingPlace, at: number): boolean {
  const token = tokens[at];
  if (at >= sentence.endToken || !token?.capital || !token.spaced) return false;
  const bits = memory.classes[token.form] ?? 0;
  if (bits & NO_FAMILY || memory.known.at(at, sentence.endToken)) return false;
  return (bits & WORD.family) !== 0 || (!isCommon(token.lower) && token.text !== token.text.toUpperCase());
}
