import { COMMON_ACRONYMS } from '../../lexicon/names/other-words.ts';
import type { Spelling } from '../../text/spelling.ts';
import { opensSentence } from './document-memory.ts';
import { isCapitalised } from './is-capitalised.ts';
import { nameAcross, type TypedSpan } from './name-span.ts';
import type { ReadingPlace } from './reading-place.ts';
import { ANY_GIVEN, WORD } from './word-classes.ts';

/** How sure such a name is: surer than the tagger, which passed it over. */
const CERTAINTY = 0.7;

/**
 * Outlets and agencies that their company gives away although the tagger passed them over: capitals that report or are quoted
 * (`according to ABX`, `ABX reported`), and what a word for an outlet follows (`Kettle magazine`, `the ABX news agency`). `taken` is in
 * order. Where every word is capitalised nothing is told.
 */
export function findOutlets(
  { article: { tokens }, sentence, memory }: ReadingPlace,
  index: number,
  taken: readonly TypedSpan[],
): readonly TypedSpan[] {
  if (memory.casing[index] !== 'normal') return [];
  const found: TypedSpan[] = [];
  const { firstToken, endToken } = sentence;
  const lowerAt = (at: number): string =>
    at >= firstToken && at < endToken && tokens[at]?.text === tokens[at]?.lower
      ? (tokens[at]?.lower ?? '')
      : '';
  const bits = (at: number): number => memory.classes[tokens[at]?.form ?? -1] ?? 0;
  for (let at = firstToken; at < endToken; at++) {
    if (!isCapitalised(tokens[at]) || memory.addresses[at] || tokens[at]?.lower === 'the') continue;
    const glued =
      tokens[at - 1]?.text === '-' &&
      !tokens[at]?.spaced &&
      at - 2 >= firstToken &&
      isCapitalised(tokens[at - 2]);
    const first = glued ? at - 2 : at;
    while (at + 1 < endToken && isCapitalised(tokens[at + 1]) && tokens[at + 1]?.spaced) at++;
    const end = at + 1;
    if (nameAcross(taken, first, end)) continue;
    const outlet =
      OUTLETS.has(lowerAt(end)) || (lowerAt(end) === 'news' && /^(?:agency|service)$/.test(lowerAt(end + 1)));
    const last = tokens[end - 1]?.text ?? '';
    const capitals = end - first === (glued ? 3 : 1) && isAcronym(last) && !memory.commonAcronyms.has(last);
    const quoted =
      (lowerAt(first - 1) === 'to' && lowerAt(first - 2) === 'according') ||
      REPORTS.test(lowerAt(end)) ||
      /^(?:told|tells)$/.test(lowerAt(first - 1));
    if (!(outlet || (capitals && quoted))) continue;
    const opens = opensSentence(tokens, first, sentence);
    if (
      bits(first) & (ANY_GIVEN | WORD.opener | WORD.calendar | WORD.address | WORD.role) &&
      (opens || !outlet)
    )
      continue;
    const known = memory.known.at(first, end);
    if (known && known.kind !== 'organization' && known.kind !== 'brand') continue;
    if (!capitals && opens && (memory.words[tokens[first]?.form ?? -1]?.lower ?? 0) > 0) continue;
    found.push({ first, end, type: 'organization', certainty: CERTAINTY, sentence: index });
  }
  return found;
}

function isAcronym(text: string): boolean {
  return /^\p{Lu}{3,6}$/u.test(text) && !COMMON_ACRONYMS.has(text);
}

/** Words for outlets, and what may be the letters of one. */
export function isOutletCue({ text }: Omit<Spelling, 'hints'>): boolean {
  return OUTLETS.has(text) || text === 'news' || isAcronym(text);
}

const OUTLETS: ReadonlySet<string> = new Set(['magazine', 'newspaper', 'tabloid']);
const REPORTS = /^(?:reported|reports|said|says)$/;
