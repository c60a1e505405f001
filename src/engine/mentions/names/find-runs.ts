import type { Article } from '../../text/article.ts';
import type { Sentence } from '../../text/sentence.ts';
import type { Token } from '../../text/token.ts';
import { opensSentence, type DocumentMemory } from './document-memory.ts';
import { isCapitalised } from './is-capitalised.ts';
import { HYPHEN_TAILS } from './mend-span.ts';
import { WORD, classesOf } from './word-classes.ts';

/** A run of capitalised words and what joins them, `[first, end)` in tokens. */
export interface Run {
  readonly first: number;
  readonly end: number;
}

/** The runs of capitalised words of a sentence that may be names by their shape alone. */
export function findRuns(article: Article, sentence: Sentence, memory: DocumentMemory): readonly Run[] {
  const { tokens } = article;
  const runs: Run[] = [];
  for (let at = sentence.firstToken; at < sentence.endToken; at++) {
    if (!isCapitalised(tokens[at]) || memory.addresses[at]) continue;
    let end = at + 1;
    while (end < sentence.endToken) {
      const next = joined(tokens, at, end, sentence.endToken);
      if (next === end) break;
      end = next;
    }
    const first = dropOpeners(article, sentence, memory, at, end);
    if (first < end) runs.push({ first, end });
    at = end - 1;
  }
  return runs;
}

/** Where the run goes on after `end`, or `end` itself where it stops. */
function joined(tokens: readonly Token[], first: number, end: number, limit: number): number {
  const [last, token, next] = [tokens[end - 1], tokens[end], tokens[end + 1]];
  const after = end + 1 < limit ? next : undefined;
  if (!last || !token) return end;
  if (isCapitalised(token)) return end + 1;
  const abbreviated = last.text.length === 1 || classesOf(last) & (WORD.address | WORD.placeOpener);
  if (token.text === '.' && !token.spaced && abbreviated && isCapitalised(after)) return end + 2;
  if (token.text === '&' && isCapitalised(after)) return end + 2;
  if (token.kind === 'number') return token.spaced ? end : end + 1;
  if (token.text === '-' && !token.spaced && after && !after.spaced) {
    if (isCapitalised(after) || after.kind === 'number') return end + 2;
    const given = end - first > 1 && after.kind === 'word' && !HYPHEN_TAILS.test(after.text);
    return given && after.text.length <= 7 ? end + 2 : end;
  }
  if (token.kind !== 'word') return end;
  if (classesOf(token) & WORD.particle && token.text === token.lower) {
    if (isCapitalised(after)) return /^[ye]$/.test(token.text) ? end : end + 2;
    if (after?.text === '-' && isCapitalised(tokens[end + 2])) return end + 3;
  }
  if (token.text === 'of' && classesOf(last) & WORD.ofHead) {
    if (isCapitalised(after)) return end + 2;
    if (after?.text === 'the' && isCapitalised(tokens[end + 2]) && end + 2 < limit) return end + 3;
  }
  if (token.text === 'for' && classesOf(last) & WORD.ofHead && isCapitalised(after)) return end + 2;
  return end;
}

/** A capital that only opens the sentence is no sign of a name: such words are dropped from the front of a run. */
function dropOpeners(
  article: Article,
  sentence: Sentence,
  memory: DocumentMemory,
  from: number,
  end: number,
): number {
  let first = from;
  while (first < end) {
    const token = article.tokens[first];
    if (!token) return end;
    const opens = opensSentence(article.tokens, first, sentence);
    const known = memory.known.at(first, end);
    if (known && known.end > first && known.name !== 'X') return first;
    const common = classesOf(token) & (WORD.opener | WORD.calendar);
    const seen = memory.words[token.form];
    const usedAsWord = (seen?.lower ?? 0) > 0 && (seen?.capital ?? 0) === 0;
    if (!common && !(opens && usedAsWord)) return first;
    first++;
    while (first < end && !isCapitalised(article.tokens[first])) first++;
  }
  return first;
}
