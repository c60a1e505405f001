import type { SentenceView } from './sentence-view.ts';
import { SAYING, VERB_FORM } from './word-classes.ts';

/** How far behind its verb a date or figure may stand, and how far before it, in words: `jolted part of the island … at 5:06 pm (1336 GMT) on Sunday`. */
const REACH_BACK = 24;
const REACH_AHEAD = 16;

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
  const before = first > 0 ? words[first - 1] : undefined;
  if (next?.event !== undefined && before?.lower !== 'on' && (next.classes & VERB_FORM) === 0) return found;
  const said = sayingBefore(view, first);
  if (said) return [said];
  const following = found.length;
  if (first > 0) addGovernors(view, first - 1, Math.max(-1, first - 1 - REACH_BACK), -1, found);
  addNewsOfDay(view, end, found);
  const antecedent = antecedentOf(view, first - 1);
  if (antecedent !== undefined && found.length > following) {
    // `The fire that gutted the mill on Friday took …`: the day is the relative clause's, and so of what the clause is about.
    found.push(...found.splice(0, following));
    const { governor } = antecedent;
    if (governor !== undefined && !isKnown(found, 0, governor))
      found.splice(1, 0, { name: governor, at: antecedent.at });
  }
  if (found.length === following && following === 0)
    addGovernors(view, end, Math.min(words.length, end + REACH_AHEAD), 1, found);
  const told = found.length > 1 ? found.filter(({ name, at }) => !isLight(words, name, at)) : found;
  return told.length === 0 ? found.slice(0, 1) : told.slice(0, MOST_GOVERNORS);
}

/** `The cuts happened`, `the attack took place`: the verb says no more than that it was so. */
function isLight(words: SentenceView['words'], name: string, at: number): boolean {
  return name === 'happen' || name === 'occur' || (name === 'take' && words[at + 1]?.lower === 'place');
}

/** Adds what befell on the day that `when` follows: `lost part of its history on Tuesday, when a fire destroyed …`. */
function addNewsOfDay(view: SentenceView, end: number, found: Governor[]): void {
  if (view.words[end]?.lower !== ',' || view.words[end + 1]?.lower !== 'when') return;
  addGovernors(view, end + 2, Math.min(view.words.length, end + REACH_AHEAD), 1, found);
}

/** The verb of saying that stands right before the words at `first`, or in their clause before `on`: `said at practice on Wednesday that …`. */
function sayingBefore({ words }: SentenceView, first: number): Governor | undefined {
  const clause = words[first - 1]?.clause;
  const reach = words[first - 1]?.lower === 'on' ? REACH_BACK : 1;
  for (let i = first - 1; i >= Math.max(0, first - reach); i--) {
    const word = words[i];
    if (!word || word.clause !== clause) return undefined;
    if ((word.classes & SAYING) !== 0 && (word.classes & VERB_FORM) !== 0) return { name: word.lemma, at: i };
    if (word.governor !== undefined) return undefined;
  }
  return undefined;
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

/** The word that a relative clause is about, where the word at `index` stands in one. */
function antecedentOf(
  { words, clauses }: SentenceView,
  index: number,
): { readonly governor: string | undefined; readonly at: number } | undefined {
  const first = clauses[words[index]?.clause ?? -1]?.first ?? 0;
  if (first === 0 || !RELATIVE.test(words[first]?.lower ?? '')) return undefined;
  const at = words[first - 1]?.lower === ',' ? first - 2 : first - 1;
  // `Reported that the cables were cut`
  if (((words[at]?.classes ?? 0) & SAYING) !== 0) return undefined;
  return { governor: words[at]?.governor, at };
}

const RELATIVE = /^(?:who|which|that)$/;
