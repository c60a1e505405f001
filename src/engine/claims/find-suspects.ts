import { OBJECT_REACH, SUBJECT_REACH } from './find-persons.ts';
import type { SentenceView } from './sentence-view.ts';

/** The key of what became of somebody without a name who is sought, held or charged: a story mostly has one. */
export const SUSPECT = 'suspect';

/** What papers call whoever did it before they have a name: one person, with an article. */
const SUSPECTS =
  /^(?:suspect|gunman|shooter|attacker|assailant|bomber|robber|burglar|thief|killer|arsonist|hijacker|kidnapper|fugitive|culprit|perpetrator|driver|motorist)$/;

/** Whether a word in lower case calls somebody the one who did it. */
export function isSuspectNoun(lower: string): boolean {
  return SUSPECTS.test(lower);
}

/** Words for anybody, who is a suspect where the law has got him. */
const ANYBODY = /^(?:man|woman|teenager|teen|youth|boy|girl|student|employee|worker|resident)$/;

const ARTICLES = /^(?:a|an|the|this|one)$/;

/** How far before the noun its article may stand, in words: `a 36-year-old Molde man`. */
const ARTICLE_REACH = 7;

/** Whether one suspect without a name stands before the words of a state, as their subject. */
export function isSuspectBefore(view: SentenceView, at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - SUBJECT_REACH); i--)
    if (isSuspect(view, i)) return !/^(?:of|with|by|for|to|against|from)$/.test(beforeArticle(view, i));
  return false;
}

/** Whether one suspect without a name stands behind a verb as its object. */
export function isSuspectBehind(view: SentenceView, at: number): boolean {
  for (let i = at + 1; i <= at + OBJECT_REACH; i++) {
    const word = view.words[i];
    if (!word || word.clause !== view.words[at]?.clause) return false;
    if (isSuspect(view, i)) return true;
  }
  return false;
}

/** Whether a hunt is for one suspect: `were searching for the shooter`. */
export function isSought(view: SentenceView, at: number): boolean {
  if (view.words[at + 1]?.lower !== 'for') return false;
  for (let i = at + 2; i <= at + OBJECT_REACH; i++) {
    const lower = view.words[i]?.lower ?? '';
    if (isSuspectNoun(lower)) return isSuspect(view, i);
  }
  return false;
}

function isSuspect(view: SentenceView, at: number): boolean {
  const word = view.words[at];
  if (!word || word.mention !== undefined || !(isSuspectNoun(word.lower) || ANYBODY.test(word.lower)))
    return false;
  return articleOf(view, at) !== undefined;
}

/** The index of the article of a noun. */
function articleOf({ words }: SentenceView, at: number): number | undefined {
  for (let i = at - 1; i >= Math.max(0, at - ARTICLE_REACH); i--) {
    const word = words[i];
    if (!word || word.text === ',' || word.text === '.') return undefined;
    if (ARTICLES.test(word.lower)) return i;
  }
  return undefined;
}

function beforeArticle(view: SentenceView, at: number): string {
  return view.words[(articleOf(view, at) ?? 0) - 1]?.lower ?? '';
}
