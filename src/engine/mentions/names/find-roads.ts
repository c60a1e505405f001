import { NUMBERED_ROADS, STREETS } from '../../lexicon/names/place-words.ts';
import type { Spelling } from '../../text/spelling.ts';
import { nameAcross, type TypedSpan } from './name-span.ts';
import type { ReadingPlace } from './reading-place.ts';
import { WORD, classesOf } from './word-classes.ts';

/** How sure such a name is: surer than the tagger, which passed it over. */
const CERTAINTY = 0.7;

/**
 * Streets that are called by an ordinal (`East 23rd Street`) and roads that are called by a number (`State Route 40`) where the tagger passed them
 * over. `taken` is in order.
 */
export function findRoads(
  { article: { tokens }, sentence: { firstToken, endToken }, marked }: ReadingPlace,
  index: number,
  taken: readonly TypedSpan[],
): readonly TypedSpan[] {
  const found: TypedSpan[] = [];
  let next = firstToken;
  for (const at of marked) {
    const token = tokens[at];
    if (!token || at < next || at + 1 >= endToken) continue;
    const numbered = token.kind !== 'number';
    if (numbered ? !NUMBERED_ROADS.has(token.text) : !ORDINAL_ENDS.has(tokens[at + 1]?.text ?? '')) continue;
    const end = numbered ? at + 2 : at + 3;
    const last = tokens[end - 1];
    const closes = numbered ? last?.kind === 'number' && last.spaced : STREETS.has(last?.text ?? '');
    if (!closes || end > endToken) continue;
    const before = tokens[at - 1];
    const wide = before?.capital && classesOf(before) & WORD.compass;
    const first = at > firstToken && (wide || ROAD_OPENERS.has(before?.text ?? '')) ? at - 1 : at;
    if (nameAcross(taken, first, end)) continue;
    found.push({ first, end, type: 'place', certainty: CERTAINTY, sentence: index });
    next = end;
  }
  return found;
}

/** Words for roads that bear a number, and the ends of ordinals. */
export function isRoadCue({ text }: Omit<Spelling, 'hints'>): boolean {
  return NUMBERED_ROADS.has(text) || ORDINAL_ENDS.has(text);
}

const ORDINAL_ENDS: ReadonlySet<string> = new Set(['st', 'nd', 'rd', 'th']);
const ROAD_OPENERS: ReadonlySet<string> = new Set(['State', 'County', 'Federal']);
