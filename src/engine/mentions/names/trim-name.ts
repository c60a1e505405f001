import type { Article } from '../../text/article.ts';
import type { Sentence } from '../../text/sentence.ts';
import type { Token } from '../../text/token.ts';
import { isCapitalised } from './is-capitalised.ts';
import type { TypedSpan } from './name-span.ts';
import { countryOfPeople } from '../../lexicon/find-country.ts';
import { WORD, classesOf } from './word-classes.ts';

/** A span without what is not part of the name, and the title that was cut off its front. */
export interface Trimmed {
  readonly span: TypedSpan;
  readonly title?: { readonly first: number; readonly end: number };
}

/** Cuts articles, titles and possessives off a span and reads the title beside it. `undefined`: nothing of a name is left. */
export function trimName(article: Article, sentence: Sentence, span: TypedSpan): Trimmed | undefined {
  const { tokens } = article;
  let { first, end } = span;
  while (
    end > first &&
    tokens[end - 1]?.kind !== 'word' &&
    /^(?:['’]s?|[.,;:)"”\-–])$/iu.test(tokens[end - 1]?.text ?? '') &&
    !keepsStop(tokens, end)
  )
    end--;
  while (first < end && /^(?:the|a|an)$/i.test(tokens[first]?.text ?? '')) first++;
  if (span.type === 'person') first = afterTitle(tokens, first, end);
  if (first >= end) return undefined;
  const trimmed = first === span.first && end === span.end ? span : { ...span, first, end };
  if (span.type !== 'person') return { span: trimmed };
  const title = titleBefore(article, sentence, first);
  return title ? { span: trimmed, title } : { span: trimmed };
}

/** A full stop after an abbreviation inside the name stays (`D.C.` is one token, `Jr` `.` are two). */
function keepsStop(tokens: readonly Token[], end: number): boolean {
  return tokens[end - 1]?.text === '.' && /^(?:jr|sr|inc|corp|ltd|co)$/.test(tokens[end - 2]?.lower ?? '');
}

/** Where the name begins behind the title words at its front; at least one word is left. */
function afterTitle(tokens: readonly Token[], first: number, end: number): number {
  let name = first;
  for (let at = first; at < end - 1; at++) {
    const token = tokens[at];
    if (!token) break;
    const bits = classesOf(token);
    const next = tokens[at + 1];
    if (bits & (WORD.address | WORD.role)) {
      name = next?.text === '.' ? at + 2 : at + 1;
      if (next?.text === '.') at++;
    } else if (!(bits & WORD.modifier) && !countryOfPeople(token.text)) break;
  }
  return name < end && isCapitalised(tokens[name]) ? name : first;
}

/** The title that ends right before a name: `South Korean President`, `foreign minister`, `Dr.` */
function titleBefore(
  article: Article,
  sentence: Sentence,
  nameAt: number,
): { readonly first: number; readonly end: number } | undefined {
  const { tokens } = article;
  let end = nameAt;
  if (tokens[end - 1]?.text === '.') end--;
  const head = end > sentence.firstToken ? tokens[end - 1] : undefined;
  if (!head || !(classesOf(head) & (WORD.address | WORD.role))) return undefined;
  let first = end - 1;
  while (first > sentence.firstToken) {
    const before = tokens[first - 1];
    if (!before) break;
    const joinsWords = before.text === '-' && !tokens[first]?.spaced && !before.spaced;
    const bits = classesOf(before);
    if (joinsWords && first - 2 >= sentence.firstToken) first -= 2;
    else if (bits & (WORD.role | WORD.modifier) && !/^(?:the|a|an)$/.test(before.lower)) first--;
    else break;
  }
  first = withNationality(tokens, first, sentence.firstToken);
  return { first, end: Math.min(end + (tokens[end]?.text === '.' && end < nameAt ? 1 : 0), nameAt) };
}

/** `South Korean`, `Italian`, `U.S.` before a title belong to it. */
function withNationality(tokens: readonly Token[], first: number, limit: number): number {
  const [word, before] = [tokens[first - 1], tokens[first - 2]];
  if (first - 1 < limit || !word) return first;
  if (first - 2 >= limit && before && countryOfPeople(`${before.text} ${word.text}`)) return first - 2;
  if (countryOfPeople(word.text) || /^(?:U\.S\.|US|U\.K\.|UK|EU|U\.N\.|UN)$/.test(word.text))
    return first - 1;
  return first;
}
