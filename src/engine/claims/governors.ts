import type { SentenceView } from './sentence-view.ts';
import { SAYING, VERB_FORM } from './word-classes.ts';

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
  const { words } = view;
  const next = words[end];
  const found: Governor[] = [];
  if (next?.governor !== undefined) found.push({ name: next.governor, at: end });
  const said = first > 0 ? words[first - 1] : undefined;
  if (next?.event !== undefined && said?.lower !== 'on' && (next.classes & VERB_FORM) === 0) return found;
  if (said && (said.classes & SAYING) !== 0 && (said.classes & VERB_FORM) !== 0)
    return [{ name: said.lemma, at: first - 1 }];
  const following = found.length;
  if (first > 0) addGovernors(view, first - 1, Math.max(-1, first - 1 - GOVERNOR_REACH), -1, found);
  if (found.length === following && following === 0)
    addGovernors(view, end, Math.min(words.length, end + GOVERNOR_REACH), 1, found);
  return found.length > MOST_GOVERNORS ? found.slice(0, MOST_GOVERNORS) : found;
}

/** Adds the governors on one side, at most as many as are kept, to those found before. */
function addGovernors(
  { words }: SentenceView,
  from: number,
  to: number,
  step: 1 | -1,
  found: Governor[],
): void {
  const before = found.length;
  const clause = words[from]?.clause;
  for (let i = from; step > 0 ? i < to : i > to; i += step) {
    const word = words[i];
    if (!word || found.length - before >= MOST_GOVERNORS) break;
    if (word.clause !== clause && found.length > before) break;
    const name = word.governor;
    if (name !== undefined && !isKnown(found, before, name)) found.push({ name, at: i });
  }
}

function isKnown(found: readonly Governor[], from: number, name: string): boolean {
  for (let i = from; i < found.length; i++) if (found[i]?.name === name) return true;
  return false;
}
