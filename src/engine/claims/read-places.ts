import { eventClassOf } from './word-classes.ts';
import type { ClaimDraft } from './draft-claim.ts';
import { nearestEventWord } from './nearest-event.ts';
import type { ReadingContext, SentenceView } from './sentence-view.ts';

/** Where something happened: a place after `in`, `at`, `near` in a clause with a happening. */
export function readPlaces(view: SentenceView, context: ReadingContext): readonly ClaimDraft[] {
  return view.mentions.flatMap(({ index, mention, first: at }): readonly ClaimDraft[] => {
    if (mention.kind !== 'place') return [];
    const entity = context.entityOf[index]?.key;
    const before = view.words[at - 1]?.lower === 'the' ? view.words[at - 2] : view.words[at - 1];
    if (entity === undefined || at < 0 || !before || !/^(?:in|at|near|off|outside)$/.test(before.lower))
      return [];
    const eventWord = nearestEventWord(view, at, at + 1);
    const event = eventWord === undefined ? undefined : eventClassOf(view.words[eventWord]?.lemma ?? '');
    if (event === undefined) return [];
    return [
      {
        start: before.start,
        end: mention.end,
        at,
        kind: 'place',
        key: `where ${event}`,
        value: { kind: 'entity', entity },
        event,
        subjects: [entity],
      },
    ];
  });
}
