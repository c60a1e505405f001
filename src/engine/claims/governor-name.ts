import type { Token } from '../text/token.ts';
import type { Word } from './sentence-view.ts';
import { BEFORE_NOUN, BEFORE_PLAIN, RUNNING, VERB_FORM } from './word-classes.ts';
import type { WordForm } from './word-forms.ts';

/** The happening or verb that a word stands for, as what a value beside it may belong to. */
export function governorName(
  token: Token,
  form: WordForm,
  event: string | undefined,
  inMention: boolean,
  before: Word | undefined,
): string | undefined {
  if (event !== undefined) return event;
  if (!form.content || inMention || token.text !== token.lower) return undefined;
  if ((form.classes & VERB_FORM) !== 0) return form.lemma;
  const lead = before?.classes ?? 0;
  if ((lead & BEFORE_PLAIN) !== 0) return form.lemma;
  return (form.classes & RUNNING) !== 0 && (lead & BEFORE_NOUN) === 0 ? form.lemma : undefined;
}
