import type { Token } from '../text/token.ts';
import { AFTER_COMMA, OPENER, RUNNING } from './word-classes.ts';
import type { WordForm } from './word-forms.ts';

/** A stretch of a sentence that says one thing, as indices of the sentence's words, `[first, end)`. */
export interface Clause {
  readonly first: number;
  readonly end: number;
}

const BREAKS = new Set([';', ':', '—', '–', '(', ')']);

/**
 * Whether a clause begins at a token of the article; light syntax: punctuation, relatives, subordinators, coordination after a comma.
 * `at` is never the first of its sentence.
 */
export function opensClause(tokens: readonly Token[], at: number, { classes }: WordForm): boolean {
  const token = tokens[at];
  if (!token) return false;
  if (token.kind === 'mark') return BREAKS.has(token.text) && !isWithin(tokens, at);
  if ((classes & OPENER) !== 0 && !keepsOn(tokens, at)) return true;
  if ((classes & (AFTER_COMMA | RUNNING)) === 0 || tokens[at - 1]?.text !== ',') return false;
  return (classes & AFTER_COMMA) !== 0 || token.text === token.lower;
}

/** Whether a mark stands within a clause, not between two: it belongs to an hour or encloses a short form. */
function isWithin(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.text === ':') return tokens[at - 1]?.kind === 'number' && tokens[at + 1]?.spaced === false;
  return isShortForm(tokens, at);
}

/** The brackets round the short form of the name before them (`the Rhine Commission (RC) met`): the clause runs on behind it. */
function isShortForm(tokens: readonly Token[], at: number): boolean {
  const inner = tokens[at]?.text === '(' ? at + 1 : at - 1;
  return (
    tokens[inner - 1]?.text === '(' &&
    tokens[inner + 1]?.text === ')' &&
    /^\p{Lu}[\p{L}\d&]*\p{Lu}s?$/u.test(tokens[inner]?.text ?? '')
  );
}

/** `as` in `such as` and `as many as`, `that` after a noun of measure: no clause begins there. */
function keepsOn(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.lower !== 'as') return false;
  return (
    /^(?:such|known|identified|many|well|introduced|named|appointed|hired|elected|chosen|picked|described|unveiled)$/.test(
      tokens[at - 1]?.lower ?? '',
    ) || /^(?:many|much|well|a|an|the)$/.test(tokens[at + 1]?.lower ?? '')
  );
}
