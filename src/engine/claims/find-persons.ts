import type { ReadingContext, SentenceView, Word } from './sentence-view.ts';
import { VERB_FORM } from './word-classes.ts';

/** Somebody named or stood for at words of a sentence. */
interface Bearer {
  readonly key: string;
  /** Their first word, and the word after them. */
  readonly first: number;
  readonly end: number;
}

/** How far before a verb its subject may begin, in words. */
export const SUBJECT_REACH = 24;

/** How far behind a verb its object may begin, in words: `arrested the driver of the second lorry, Ann Lee`. */
export const OBJECT_REACH = 9;

/**
 * The person of whom a passive or a state is told: the nearest one before it who is no object (`the man who hit Ann Lee was arrested`
 * says nothing of her).
 */
export function subjectPerson(context: ReadingContext, view: SentenceView, at: number): string | undefined {
  let best: Bearer | undefined;
  for (const bearer of personsOf(context, view)) {
    if (bearer.end > at || bearer.first < at - SUBJECT_REACH) continue;
    if (!best || bearer.first > best.first) best = bearer;
  }
  return best && !isObject(view.words, best.first) ? best.key : undefined;
}

/** The person whom a verb in the active voice is about: the nearest one behind it in its clause. */
export function objectPerson(context: ReadingContext, view: SentenceView, at: number): string | undefined {
  const clause = view.words[at]?.clause;
  let best: Bearer | undefined;
  for (const bearer of personsOf(context, view)) {
    if (bearer.first <= at || bearer.first > at + OBJECT_REACH) continue;
    if (view.words[bearer.first]?.clause !== clause) continue;
    if (!best || bearer.first < best.first) best = bearer;
  }
  return best?.key;
}

function personsOf(context: ReadingContext, view: SentenceView): readonly Bearer[] {
  const persons: Bearer[] = [];
  for (const { index, mention, first, end } of view.mentions) {
    const key = mention.kind === 'person' ? context.entityOf[index]?.key : undefined;
    if (key !== undefined && first >= 0) persons.push({ key, first, end });
  }
  for (const { entity, first } of view.references)
    if (entity.startsWith('person:') && first >= 0) persons.push({ key: entity, first, end: first + 1 });
  return persons;
}

/** Whether a verb or a preposition stands before a name and its title or article. */
function isObject(words: readonly Word[], first: number): boolean {
  for (let i = first - 1; i >= Math.max(0, first - 3); i--) {
    const word = words[i];
    if (word?.kind !== 'word') return false;
    if (OBJECT_LEADS.test(word.lower)) return true;
    if ((word.classes & VERB_FORM) !== 0) return true;
  }
  return false;
}

const OBJECT_LEADS = /^(?:of|with|by|for|to|against|from|at|on|about|between|near|than|into|over)$/;
