import { isCapitalised } from './is-capitalised.ts';
import { nameAcross, type TypedSpan } from './name-span.ts';
import type { ReadingPlace } from './reading-place.ts';
import type { Spelling } from '../../text/spelling.ts';
import { ANY_GIVEN, WORD, wordClasses } from './word-classes.ts';

/** Heads of other things' names: `General Motors`, `King County`, `President Street`. */
const OTHER_HEADS = WORD.organizationHead | WORD.placeHead | WORD.eventHead | WORD.documentHead | WORD.role;

/** How sure such a name is: surer than the tagger, which passed it over. */
const CERTAINTY = 0.7;

/** Capitalised titles. */
export function isTitleCue({ kind, lower, capital }: Omit<Spelling, 'hints'>): boolean {
  return capital && kind === 'word' && (wordClasses(lower) & (WORD.role | WORD.address)) !== 0;
}

/**
 * People whom a title gives away although the tagger passed them over (`President Park Min-seo`): two or more capitalised words behind a
 * capitalised title, one of them known as a given or family name, the last no head of something else's name. `taken` is in order.
 */
export function findTitled(
  { article: { tokens }, sentence: { endToken }, memory, marked }: ReadingPlace,
  sentence: number,
  taken: readonly TypedSpan[],
): readonly TypedSpan[] {
  const found: TypedSpan[] = [];
  const classesAt = (at: number): number => memory.classes[tokens[at]?.form ?? -1] ?? 0;
  let next = 0;
  for (const at of marked) {
    if (at < next || at + 2 >= endToken) continue;
    const title = tokens[at];
    if (!title?.capital || !(classesAt(at) & (WORD.role | WORD.address))) continue;
    const first = tokens[at + 1]?.text === '.' ? at + 2 : at + 1;
    let end = first;
    while (end < endToken && isCapitalised(tokens[end]) && tokens[end]?.spaced) end++;
    if (end - first < 2 || nameAcross(taken, at, end)) continue;
    const bits = tokens.slice(first, end).reduce((all, _, index) => all | classesAt(first + index), 0);
    if (!(bits & (ANY_GIVEN | WORD.family)) || classesAt(end - 1) & OTHER_HEADS) continue;
    found.push({ first, end, type: 'person', certainty: CERTAINTY, sentence });
    next = end;
  }
  return found;
}
