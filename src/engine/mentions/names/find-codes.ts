import { CITY_LETTERS, PLACE_PREPOSITIONS, STATE_CODES } from '../../lexicon/names/place-words.ts';
import type { Spelling } from '../../text/spelling.ts';
import { isCapitalised } from './is-capitalised.ts';
import { nameAcross, type TypedSpan } from './name-span.ts';
import type { ReadingPlace } from './reading-place.ts';

/** How sure such a name is: surer than the tagger, which passed it over. */
const CERTAINTY = 0.8;

/** Codes of states behind a town (`Velm, OH`) and cities that go by their letters (`in DC`), where the tagger passed them over. `taken` is in order. */
export function findCodes(
  { article: { tokens }, sentence: { firstToken }, marked, headline }: ReadingPlace,
  index: number,
  taken: readonly TypedSpan[],
): readonly TypedSpan[] {
  if (headline) return [];
  const found: TypedSpan[] = [];
  for (const at of marked) {
    const token = tokens[at];
    if (at === firstToken) continue;
    if (!token?.capital || token.text.length > LONGEST_CODE || !token.spaced) continue;
    const [before, town, next] = [tokens[at - 1], tokens[at - 2], tokens[at + 1]];
    const behindTown =
      before?.text === ',' && at - 2 >= firstToken && isCapitalised(town) && STATE_CODES.has(token.text);
    const called =
      CITY_LETTERS.has(token.text) && PLACE_PREPOSITIONS.has(before?.text ?? '') && !next?.capital;
    if (!behindTown && !called) continue;
    // `Ann Lund, MD` is a degree.
    const isDegree = nameAcross(taken, at - 2, at - 1)?.type === 'person';
    if (isDegree || nameAcross(taken, at, at + 1)) continue;
    found.push({ first: at, end: at + 1, type: 'place', certainty: CERTAINTY, sentence: index });
  }
  return found;
}

/** Letters that are such a code. */
export function isCodeCue({ text }: Omit<Spelling, 'hints'>): boolean {
  return STATE_CODES.has(text) || CITY_LETTERS.has(text);
}

/** Letters of `NYC`. */
const LONGEST_CODE = 3;
