import type { Token } from '../../text/token.ts';

/** Whether a word begins with a capital, or with a glued particle before one (`d'Ampezzo`, `iPhone`). */
export function isCapitalised(
  token: Pick<Token, 'kind' | 'text' | 'lower' | 'capital'> | undefined,
): boolean {
  if (token?.kind !== 'word') return false;
  // Nearly all words are decided by these two lines; the expression costs fifty times as much.
  if (token.capital) return true;
  if (token.text === token.lower) return false;
  return /^\p{Ll}{1,2}['’]?\p{Lu}/u.test(token.text);
}
