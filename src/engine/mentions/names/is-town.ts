import type { Article } from '../../text/article.ts';
import type { Sentence } from '../../text/sentence.ts';
import { isOfPeople, SEEN, type DocumentMemory } from './document-memory.ts';
import type { TypedSpan } from './name-span.ts';
import { ANY_GIVEN } from './word-classes.ts';

/**
 * Whether one word taken for a person is a town's name, which families have, too: `in downtown Velmer`, or a noun and `in` before it (`the barn in
 * Velmer`) in an article that shows nobody of that name.
 */
export function isTown(
  { tokens }: Article,
  { firstToken }: Sentence,
  memory: DocumentMemory,
  { first, end }: TypedSpan,
): boolean {
  const [token, before, noun] = [tokens[first], tokens[first - 1], tokens[first - 2]];
  if (!token || !before || end - first > 1 || first === firstToken) return false;
  if (token.text === token.text.toUpperCase()) return false;
  if (PARTS.has(before.text)) return true;
  if (before.text !== 'in' || noun?.kind !== 'word' || first - 2 < firstToken || TRUST.test(noun.lower))
    return false;
  const isBorne = (memory.classes[token.form] ?? 0) & ANY_GIVEN;
  const word = memory.words[token.form];
  const isSomebody = isOfPeople(word) || ((word?.seen ?? 0) & (SEEN.afterGiven | SEEN.afterCapital)) !== 0;
  const after = tokens[end];
  return !isBorne && !isSomebody && !after?.capital && !/^['’]s?$/.test(after?.text ?? '');
}

/** What stands before a town's name and means a part of it. */
const PARTS: ReadonlySet<string> = new Set(['downtown', 'uptown', 'suburban', 'upstate', 'central']);

/** What one has or sees in somebody. */
const TRUST =
  /^(?:believ(?:e|es|ed|ing)|trust(?:s|ed|ing)?|confidence|faith|confid(?:e|es|ed|ing)|interest(?:ed)?|belief|hopes?|disappointed|sees?|saw|finds?|found|change)$/;
