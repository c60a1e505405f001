import type { Article } from '../../text/article.ts';
import type { Sentence } from '../../text/sentence.ts';
import { isCapitalised } from './is-capitalised.ts';
import { nameAcross, type TypedSpan } from './name-span.ts';

const HEAD = '(?:Treaty|Memorandum|Declaration|Convention|Charter|Constitution)';
const IS_HEAD = new RegExp(`^${HEAD}$`);
const CHARTER = new RegExp(`^${HEAD} (?:of|on|for)\\b`);

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
  { tokens }: Article,
  { firstToken, endToken }: Sentence,
  sentence: number,
  taken: readonly TypedSpan[],
): readonly TypedSpan[] {
  const found: TypedSpan[] = [];
  for (let at = firstToken + 1; at + 2 < endToken; at++) {
    if (!tokens[at]?.capital || !IS_HEAD.test(tokens[at]?.text ?? '') || tokens[at + 1]?.text !== 'of')
      continue;
    let end = at + 2;
    while (end < endToken && isCapitalised(tokens[end])) end++;
    if (end === at + 2 || nameAcross(taken, at, end)) continue;
    found.push({ first: at, end, type: 'other', certainty: CERTAINTY, sentence });
    at = end - 1;
  }
  return found;
}
