import type { SentenceView, Word } from './sentence-view.ts';
import { isSaying, isVerbForm } from './word-classes.ts';

/** How far from its verb a date or figure may stand, in words. */
const GOVERNOR_REACH = 16;

/** How many happenings and verbs are kept: a date after `were arrested after the shooting` may belong to either. */
const MOST_GOVERNORS = 3;

/** A happening or verb that a value may belong to, and where it stands among the view's words. */
export interface Governor {
  readonly name: string;
  readonly at: number;
}

/**
 * The happenings and verbs that a value may belong to, the nearest first: the noun right after it where it is its attribute (`the
 * November 18 sinking`), the verb right after it (`on Friday foiled`), those before it, else those after it (`On Friday, the navy
 * foiled …`). Two dates of different governors are dates of different things.
 */
export function governorsOf(view: SentenceView, first: number, end: number): readonly Governor[] {
  const next = view.words[end];
  const following = next && governorName(next, view.words[end - 1]);
  const after = following === undefined ? [] : [{ name: following, at: end }];
  if (next?.event !== undefined && view.words[first - 1]?.lower !== 'on' && !isVerbForm(next.lower))
    return after;
  const said = view.words[first - 1];
  if (said && isSaying(said.lemma) && isVerbForm(said.lower)) return [{ name: said.lemma, at: first - 1 }];
  const before = governorsBetween(view, first - 1, Math.max(-1, first - 1 - GOVERNOR_REACH), -1);
  if (after.length + before.length > 0) return [...after, ...before].slice(0, MOST_GOVERNORS);
  return governorsBetween(view, end, Math.min(view.words.length, end + GOVERNOR_REACH), 1);
}

function governorsBetween(view: SentenceView, from: number, to: number, step: 1 | -1): readonly Governor[] {
  const found: Governor[] = [];
  const clause = view.words[from]?.clause;
  for (let i = from; step > 0 ? i < to : i > to; i += step) {
    const word = view.words[i];
    if (!word || found.length >= MOST_GOVERNORS) break;
    if (word.clause !== clause && found.length > 0) break;
    const name = governorName(word, view.words[i - 1]);
    if (name !== undefined && !found.some((governor) => governor.name === name)) found.push({ name, at: i });
  }
  return found;
}

/** Words that a verb in its plain form follows: `will play`, `to meet`. */
const BEFORE_PLAIN_FORM = /^(?:will|would|shall|should|can|could|may|might|must|to|not)$/;

function governorName(word: Word, before: Word | undefined): string | undefined {
  if (word.event !== undefined) return word.event;
  if (word.mention !== undefined || word.kind !== 'word' || !word.content || word.text !== word.lower)
    return undefined;
  const plain = before !== undefined && BEFORE_PLAIN_FORM.test(before.lower);
  const running =
    /[a-z]{3}ing$/.test(word.lower) &&
    !/^(?:the|a|an|this|that|its|his|her|their|of)$/.test(before?.lower ?? '');
  return plain || running || isVerbForm(word.lower) ? word.lemma : undefined;
}
