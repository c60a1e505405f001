import type { Article } from '../../text/article.ts';
import type { Sentence } from '../../text/sentence.ts';
import type { Token } from '../../text/token.ts';
import type { DocumentMemory } from './document-memory.ts';
import { isCapitalised } from './is-capitalised.ts';
import { matchKnown } from './known-names.ts';
import { ANY_GIVEN, WORD, classesOf } from './word-classes.ts';

/** A stretch of a sentence that may hold a name, `[first, end)` in tokens. What lies between windows is not tagged at all. */
export interface Window {
  readonly first: number;
  readonly end: number;
}

/** Words in lower case that may stand inside a name; more of them in a row end the window. Unit: tokens. */
const WIDEST_GAP = 3;

/** How many glued tokens are followed to the front of a word (`883Jia` is two). It bounds the work on machine output. */
const MOST_GLUED = 4;

/** The windows of a sentence: its capitalised words, with short gaps between them and what is glued to them. */
export function findWindows(
  { text, tokens }: Article,
  sentence: Sentence,
  { addresses, informal }: DocumentMemory,
): readonly Window[] {
  const windows: { first: number; end: number }[] = [];
  for (let at = sentence.firstToken; at < sentence.endToken; at++) {
    const lowerCase = informal && isNameInLowerCase(text, tokens, at, sentence.endToken);
    if ((!isCapitalised(tokens[at]) && !lowerCase) || addresses[at]) continue;
    const last = windows.at(-1);
    const first = startOf(tokens, at, sentence.firstToken);
    const end = endOf(tokens, at, sentence.endToken);
    if (last && first - last.end <= WIDEST_GAP) last.end = Math.max(last.end, end);
    else windows.push({ first, end });
    at = Math.max(at, end - 1);
  }
  return windows;
}

/** Where a window round a capitalised word begins: before what is glued to it (`al-Assad`) and a number (`65th Division`). */
function startOf(tokens: readonly Token[], at: number, limit: number): number {
  if (at === limit) return at;
  if (tokens[at - 1]?.text === '-' && !tokens[at]?.spaced && at - 2 >= limit) return at - 2;
  let first = at;
  const furthest = Math.max(limit, at - MOST_GLUED);
  while (first > furthest && !tokens[first]?.spaced && tokens[first - 1]?.kind !== 'mark') first--;
  const before = first > limit ? tokens[first - 1] : undefined;
  if (before?.kind === 'number') return first - 1;
  const ordinal =
    first - 1 > limit && ORDINAL_ENDS.has(before?.text ?? '') && tokens[first - 2]?.kind === 'number';
  return ordinal ? first - 2 : first;
}

const ORDINAL_ENDS: ReadonlySet<string> = new Set(['st', 'nd', 'rd', 'th', 'd']);

/** Where it ends: behind what is glued to the word, and behind a part in lower case after a hyphen (`Min-jun`). */
function endOf(tokens: readonly Token[], at: number, limit: number): number {
  let end = at + 1;
  while (end < limit && !tokens[end]?.spaced && tokens[end]?.kind !== 'mark') end++;
  const hyphened = tokens[end]?.text === '-' && end + 1 < limit && !tokens[end + 1]?.spaced;
  return hyphened ? end + 2 : end;
}

function isNameInLowerCase(text: string, tokens: readonly Token[], at: number, limit: number): boolean {
  const token = tokens[at];
  if (token?.kind !== 'word' || token.text.length < 3) return false;
  if (classesOf(token) & (ANY_GIVEN | WORD.family)) return true;
  return matchKnown(text, tokens, at, limit, true) !== undefined;
}
