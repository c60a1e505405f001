import { eventClassOf } from './word-classes.ts';
import type { ClaimReader } from './draft-claim.ts';
import { nearestEventWord } from './nearest-event.ts';

/** Where something happened: a place after `in`, `at`, `near` in a clause with a happening. */
export const readPlaces: ClaimReader = (view, context, add) => {
  for (const { index, mention, first: at } of view.mentions) {
    if (mention.kind !== 'place') continue;
    const entity = context.entityOf[index]?.key;
    const before = view.words[at - 1]?.lower === 'the' ? view.words[at - 2] : view.words[at - 1];
    if (entity === undefined || at < 0 || !before || !/^(?:in|at|near|off|outside)$/.test(before.lower))
      continue;
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
