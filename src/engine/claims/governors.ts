import type { SentenceView, Word } from './sentence-view.ts';
import { isVerbForm } from './word-classes.ts';

/** How far from its verb a date or figure may stand, in words. */
const GOVERNOR_REACH = 12;

/** How many happenings and verbs are kept: a date after `were arrested after the shooting` may belong to either. */
const MOST_GOVERNORS = 3;

/**
 * The happenings and verbs that a value may belong to, the nearest first: those before it in its clause, else those after it
 * (`On Friday, the navy foiled …`), and the noun right after it where it stands as its attribute (`the November 18 sinking`). Two dates of different governors are dates of different things.
 */
export function governorsOf(view: SentenceView, first: number, end: number): readonly string[] {
  const named = view.words[end]?.event;
  if (named !== undefined && view.words[first - 1]?.lower !== 'on') return [named];
  const before = governorsBetween(view, first - 1, Math.max(-1, first - 1 - GOVERNOR_REACH), -1);
  if (before.length > 0) return before;
  return governorsBetween(view, end, Math.min(view.words.length, end + GOVERNOR_REACH), 1);
}

function governorsBetween(view: SentenceView, from: number, to: number, step: 1 | -1): readonly string[] {
  const found: string[] = [];
  const clause = view.words[from]?.clause;
  for (let i = from; step > 0 ? i < to : i > to; i += step) {
    const word = view.words[i];
    if (!word || found.length >= MOST_GOVERNORS) break;
    if (word.clause !== clause && found.length > 0) break;
    const name = governorName(word);
    if (name !== undefined && !found.includes(name)) found.push(name);
  }
  return found;
}

function governorName(word: Word): string | undefined {
  if (word.event !== undefined) return word.event;
  return word.mention === undefined && isVerbForm(word.lower) ? word.lemma : undefined;
}
