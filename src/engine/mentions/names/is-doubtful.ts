import type { Article } from '../../text/article.ts';
import type { DocumentMemory } from './document-memory.ts';
import type { TypedSpan } from './name-span.ts';
import { ANY_GIVEN, WORD } from './word-classes.ts';

/**
 * Whether a name is a lone word that no list has, or that stands in lower case, and that its finder was not sure of. What the
 * article writes with a capital again and again is a name, and behind `in` or `near` a capital is a place.
 */
export function isDoubtful(
  { tokens }: Article,
  { classes, words, known }: DocumentMemory,
  { first, end, type, certainty }: TypedSpan,
): boolean {
  const token = tokens[first];
  if (!token || certainty >= SURE_OF_ONE || type === 'other' || end - first > 1) return false;
  if (token.text === token.lower) return true;
  const seen = words[token.form];
  if (seen?.lower === 0 && seen.capital > 1) return false;
  if (type === 'place' && (classes[tokens[first - 1]?.form ?? -1] ?? 0) & WORD.placePreposition) return false;
  return !((classes[token.form] ?? 0) & (ANY_GIVEN | WORD.family)) && !known.at(first, end);
}

/** From here on an unlisted word alone is a name; below, a third of them were, on sets kept out. The fourth type has a mark of its own. */
const SURE_OF_ONE = 0.7;
