import { VEHICLES } from '../lexicon/exclusive-sets.ts';
import type { ClaimReader } from './draft-claim.ts';
import { type SentenceView, wordsWith } from './sentence-view.ts';
import { DIRECTION } from './word-classes.ts';

/** Which way something goes: `a northbound train`, `it was travelling south`. The key names what goes. */
export const readDirections: ClaimReader = (view, _context, add) => {
  for (const index of wordsWith(view, DIRECTION)) {
    const word = view.words[index];
    if (!word) continue;
    const bound = /^(north|south|east|west)(?:bound|ward|wards)$/.exec(word.lower)?.[1];
    const going = MOVING.test(view.words[index - 1]?.lower ?? '');
    if (bound === undefined && !going) continue;
    const what = (bound === undefined ? undefined : nounAfter(view, index)) ?? vehicleBefore(view, index);
    if (what === undefined) continue;
    add({
      start: word.start,
      end: word.end,
      at: index,
      kind: 'detail',
      key: `direction of ${what}`,
      value: { kind: 'words', words: bound ?? word.lower },
    });
  }
};

const MOVING =
  /^(?:travell?ing|travell?ed|heading|headed|going|moving|moved|driving|drove|driven|sailing|sailed|flying|flew|running|bound)$/;

/** The vehicle right behind the word, with at most one adjective between. */
function nounAfter(view: SentenceView, index: number): string | undefined {
  for (let i = index + 1; i <= index + 2; i++) {
    const word = view.words[i];
    if (word?.kind !== 'word') return undefined;
    if (VEHICLES.has(word.lemma)) return word.lemma;
  }
  return undefined;
}

/** The last vehicle before the word in its sentence, else the first of the sentence before, which `it` goes on with. */
function vehicleBefore({ words, before, sentence }: SentenceView, index: number): string | undefined {
  for (let i = index - 1; i >= 0; i--) {
    const word = words[i];
    if (word && VEHICLES.has(word.lemma)) return word.lemma;
  }
  if (!/^(?:it|he|she|they)$/.test(words[0]?.lower ?? '')) return undefined;
  if (before?.sentence.segment !== sentence.segment) return undefined;
  return before.words.find((word) => VEHICLES.has(word.lemma))?.lemma;
}
