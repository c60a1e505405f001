import { CLAIM_STOP_WORDS } from '../lexicon/claim-stop-words.ts';
import { EVENT_CLASSES, PEOPLE_NOUNS, SAYING_LEMMAS } from '../lexicon/event-classes.ts';
import { LEMMA_FORMS } from '../lexicon/lemma-forms.ts';
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

/** Lemmas of the irregular verbs that the table of forms knows; their past forms show a verb without an ending. */
const IRREGULAR = new Set(
  `say fall find take hold meet sink shoot get give go come see tell make lead leave lose win sell buy bring catch fly flee drive rise
  grow pay send spend strike steal throw begin break speak write run sit stand keep feel hit hurt quit cut set beat sue kill`.split(
    /\s+/,
  ),
);

/** Whether a lower-case word has the form of a verb in the past or of one that governs: `named`, `took`, `leave`. */
export function isVerbForm(lower: string): boolean {
  if (
    /[a-z]{3}ed$/.test(lower) &&
    !/^(?:indeed|hundred|unprecedented|alleged|suspected|armed|united)$/.test(lower)
  )
    return true;
  const known = LEMMA_FORMS.get(lower);
  return known !== undefined ? IRREGULAR.has(known) : IRREGULAR.has(lower);
}

/** Whether a lower-case word carries content that alignment may lean on. */
export function isContentWord(lower: string): boolean {
  return lower.length > 1 && !CLAIM_STOP_WORDS.has(lower);
}
