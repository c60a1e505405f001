import { eventClassOf } from './word-classes.ts';
import type { ClaimReader } from './draft-claim.ts';
import { nearestEventWord } from './nearest-event.ts';
import type { Word } from './sentence-view.ts';

/** Where something happened: a place after `in`, `at`, `near` in a clause with a happening. */
export const readPlaces: ClaimReader = (view, context, add) => {
  for (const { index, mention, first: at } of view.mentions) {
    if (mention.kind !== 'place') continue;
    const entity = context.entityOf[index]?.key;
    const before = view.words[at - 1]?.lower === 'the' ? view.words[at - 2] : view.words[at - 1];
    if (entity === undefined || at < 0 || !before || !/^(?:in|at|near|off|outside)$/.test(before.lower))
      continue;
    if (tellsHome(view.words, before === view.words[at - 1] ? at - 2 : at - 3)) continue;
    const eventWord = nearestEventWord(view, at, at + 1);
    const event = eventWord === undefined ? undefined : eventClassOf(view.words[eventWord]?.lemma ?? '');
    if (event === undefined) continue;
    add({
      start: before.start,
      end: mention.end,
      at,
      kind: 'place',
      key: `where ${event}`,
      value: { kind: 'entity', entity },
      event,
      subjects: [entity],
    });
  }
};

/** `had been living in Porto, fell`, `born in Porto`: the place is somebody's home, and not that of the happening. */
function tellsHome(words: readonly Word[], verb: number): boolean {
  return /^(?:liv(?:e|es|ed|ing)|resid(?:e|es|ed|ing)|born|raised|based|resident|residents|native)$/.test(
    words[verb]?.lower ?? '',
  );
}
