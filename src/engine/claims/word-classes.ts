import { CLAIM_STOP_WORDS } from '../lexicon/claim-stop-words.ts';
import { EVENT_CLASSES, PEOPLE_NOUNS, SAYING_LEMMAS } from '../lexicon/event-classes.ts';
import { lemma } from './lemma.ts';

/** The lexicon's tables under the forms that words are matched by. */
const EVENTS = new Map([...EVENT_CLASSES].map(([word, name]) => [lemma(word), name]));
const PEOPLE = new Set([...PEOPLE_NOUNS].map(lemma));
const SAYING = new Set([...SAYING_LEMMAS].map(lemma));

/** The class of happening that a lemma stands for. */
export function eventClassOf(word: string): string | undefined {
  return EVENTS.get(word);
}

/** Whether a lemma counts people without saying more of them. */
export function isPeopleNoun(word: string): boolean {
  return PEOPLE.has(word);
}

export function isSaying(word: string): boolean {
  return SAYING.has(word);
}

/** Whether a lower-case word carries content that alignment may lean on. */
export function isContentWord(lower: string): boolean {
  return lower.length > 1 && !CLAIM_STOP_WORDS.has(lower);
}
