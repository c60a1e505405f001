import { isCapitalised } from './is-capitalised.ts';
import type { Spelling } from '../../text/spelling.ts';
import { nameAcross, type TypedSpan } from './name-span.ts';
import type { ReadingPlace } from './reading-place.ts';

const HEAD = '(?:Treaty|Memorandum|Declaration|Convention|Charter|Constitution)';
const IS_HEAD = new RegExp(`^${HEAD}$`);
const CHARTER = new RegExp(`^${HEAD} (?:of|on|for)\\b`);

/** The heads of such names. */
export function isCharterCue({ text }: Omit<Spelling, 'hints'>): boolean {
  return IS_HEAD.test(text);
}

/** How sure such a name is: its words leave little else. */
const CERTAINTY = 0.7;

/** Whether a printed name is that of a document between parties or of a founding one (`Treaty of Tilsit`). */
export function isCharter(printed: string): boolean {
  return CHARTER.test(printed);
}

/**
 * Documents that the tagger passed over: a capitalised head that does not open its sentence, `of`, and the capitalised words behind it.
 * `taken` is in order.
 */
export function findCharters(
  { article: { tokens }, sentence: { firstToken, endToken }, marked }: ReadingPlace,
  sentence: number,
  taken: readonly TypedSpan[],
): readonly TypedSpan[] {
  const found: TypedSpan[] = [];
  let next = firstToken + 1;
  for (const at of marked) {
    if (at < next || at + 2 >= endToken) continue;
    if (!tokens[at]?.capital || !IS_HEAD.test(tokens[at].text) || tokens[at + 1]?.text !== 'of') continue;
    let end = at + 2;
    while (end < endToken && isCapitalised(tokens[end])) end++;
    if (end === at + 2 || nameAcross(taken, at, end)) continue;
    found.push({ first: at, end, type: 'other', certainty: CERTAINTY, sentence });
    next = end;
  }
  return found;
}
