import type { Article } from '../../text/article.ts';
import type { DocumentMemory } from './document-memory.ts';
import { WORD } from './word-classes.ts';

/** Last words of other things' names. */
const OTHER_HEADS =
  WORD.organizationHead |
  WORD.placeHead |
  WORD.eventHead |
  WORD.documentHead |
  WORD.opener |
  WORD.role |
  WORD.family;

/** `85ers`: a team that is called by a year, as the two tokens that begin at `at`. */
export function isYearTeam(tokens: Article['tokens'], at: number): boolean {
  const ending = tokens[at + 1];
  return ending?.lower === 'ers' && !ending.spaced && tokens[at]?.kind === 'number';
}

/** Whether a name is made as teams' names are: a place and one more word, a plural (`Orrin Herons`). */
export function isTeam({ tokens }: Article, memory: DocumentMemory, first: number, end: number): boolean {
  const last = tokens[end - 1];
  if (end - first < 2 || !last || !/^\p{Lu}.*[^s]s$/u.test(last.text)) return false;
  if ((memory.classes[last.form] ?? 0) & OTHER_HEADS) return false;
  // Up to the last word only: the lists have some teams' whole names, too.
  const place = memory.known.at(first, end - 1);
  return place?.type === 'place' && place.end === end - 1;
}
