import type { Span } from '../base/span.ts';
import type { ReadingContext, SentenceView, Word } from './sentence-view.ts';
import { VERB_FORM } from './word-classes.ts';

/** How far from the value words still count as said of it, in words. Eight words hold most noun phrases and their verb. */
const NEAR_WORDS = 8;

/** How many content words after a value tell what it is of. */
const FOLLOWING = 3;

/** The content words of a sentence but those `[first, end)` of the value, each once. */
export function otherTerms(
  { forms }: ReadingContext,
  view: SentenceView,
  first: number,
  end: number,
): readonly string[] {
  forms.beginList();
  const terms: string[] = [];
  for (let i = 0; i < view.terms.length; i++) {
    if (i >= first && i < end) continue;
    const term = view.terms[i] ?? -1;
    if (term >= 0 && forms.isNew(term)) terms.push(forms.termAt(term));
  }
  return terms;
}

/** The content words close to a value, the nearest first: those of its clause from twice as far. */
export function nearTerms(
  { forms }: ReadingContext,
  { words, terms: all }: SentenceView,
  value: Span & { readonly at: number },
): readonly string[] {
  const { at } = value;
  const clause = words[at]?.clause;
  forms.beginList();
  const terms: string[] = [];
  const take = (place: number, distance: number): void => {
    // Places outside the sentence and words without a term are told here, before a word is looked at.
    const word = place < 0 || place >= all.length || (all[place] ?? -1) < 0 ? undefined : words[place];
    if (!word || (distance > NEAR_WORDS && word.clause !== clause)) return;
    if (isTermBeside(word, value) && forms.isNew(word.term)) terms.push(forms.termAt(word.term));
  };
  take(at, 0);
  for (let distance = 1; distance <= 2 * NEAR_WORDS; distance++) {
    take(at - distance, distance);
    take(at + distance, distance);
  }
  return terms;
}

/** The first content words after a value in its clause, which ends before the word `end`. */
export function followOf(
  { forms }: ReadingContext,
  { words }: SentenceView,
  end: number,
  value: Span,
): readonly string[] {
  const clause = words[end - 1]?.clause;
  const terms: string[] = [];
  for (let i = end; i < end + 3 * FOLLOWING && terms.length < FOLLOWING; i++) {
    const word = words[i];
    // `11 seasons and served as …`: another verb says another thing.
    if (word?.lower === 'and' && ((words[i + 1]?.classes ?? 0) & VERB_FORM) !== 0) break;
    if (word?.clause === clause && word && isTermBeside(word, value)) terms.push(forms.termAt(word.term));
  }
  return terms;
}

/** Whether a word has a term and is none of the value's own. */
function isTermBeside(word: Word, value: Span): boolean {
  return word.term >= 0 && (word.start >= value.end || value.start >= word.end);
}
