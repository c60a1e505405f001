import type { Article, Sentence } from '../../text/article.ts';
import { isCapitalised, type DocumentMemory } from './document-memory.ts';
import { matchKnown } from './known-names.ts';
import { ANY_GIVEN, WORD, wordClasses } from './word-classes.ts';

/** A stretch of a sentence that may hold a name, `[first, end)` in tokens. What lies between windows is not tagged at all. */
export interface Window {
  readonly first: number;
  readonly end: number;
}

/** Words in lower case that may stand inside a name; more of them in a row end the window. Unit: tokens. */
const WIDEST_GAP = 3;

/** The windows of a sentence: its capitalised words, with short gaps between them and what is glued to them. */
export function findWindows(
  article: Article,
  sentence: Sentence,
  { addresses, informal }: DocumentMemory,
): readonly Window[] {
  const windows: { first: number; end: number }[] = [];
  for (let at = sentence.firstToken; at < sentence.endToken; at++) {
    const candidate =
      isCapitalised(article.tokens[at]) || (informal && isNameInLowerCase(article, at, sentence.endToken));
    if (!candidate || addresses[at]) continue;
    const last = windows.at(-1);
    let end = at + 1;
    while (end < sentence.endToken && !article.tokens[end]?.spaced && article.tokens[end]?.kind !== 'mark')
      end++;
    // `K-pop`, `Jae-myung`: the part behind a hyphen in lower case.
    if (article.tokens[end]?.text === '-' && end + 1 < sentence.endToken && !article.tokens[end + 1]?.spaced)
      end += 2;
    let first = at;
    // `al-Assad`: the part before a hyphen.
    const glued =
      at - 2 >= sentence.firstToken && article.tokens[at - 1]?.text === '-' && !article.tokens[at]?.spaced;
    if (glued) first = at - 2;
    else {
      // `65th Division`, `883Jia`: a number with what is glued to it.
      while (
        first > sentence.firstToken &&
        !article.tokens[first]?.spaced &&
        article.tokens[first - 1]?.kind !== 'mark'
      )
        first--;
      if (first > sentence.firstToken && article.tokens[first - 1]?.kind === 'number') first--;
      else if (
        first - 1 > sentence.firstToken &&
        /^(?:st|nd|rd|th|d)$/.test(article.tokens[first - 1]?.text ?? '')
      )
        first -= 2;
    }
    if (last && first - last.end <= WIDEST_GAP) last.end = Math.max(last.end, end);
    else windows.push({ first, end });
    at = Math.max(at, end - 1);
  }
  return windows;
}

function isNameInLowerCase(article: Article, at: number, limit: number): boolean {
  const token = article.tokens[at];
  if (token?.kind !== 'word' || token.text.length < 3) return false;
  if (wordClasses(token.lower) & (ANY_GIVEN | WORD.family)) return true;
  return matchKnown(article.text, article.tokens, at, limit, true) !== undefined;
}
