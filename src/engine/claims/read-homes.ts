import type { ClaimReader } from './draft-claim.ts';
import type { ReadingContext, SentenceView } from './sentence-view.ts';

/** Where a person lives: `Ann Lee, 36, of Minneapolis`, `Minneapolis resident Ann Lee`. */
export const readHomes: ClaimReader = (view, context, add) => {
  for (const { index, mention, first, end } of view.mentions) {
    const place = mention.kind === 'place' && first >= 0 ? context.entityOf[index] : undefined;
    if (!place) continue;
    const person = dwellerBefore(view, context, first) ?? residentAfter(view, context, end);
    if (person === undefined) continue;
    add({
      start: mention.start,
      end: mention.end,
      at: first,
      kind: 'detail',
      key: 'home',
      value: { kind: 'words', words: place.name },
      subjects: [person],
    });
  }
};

/** `Ann Lee, 36, of …` and `Ann Lee of …`: a comma and an age may stand between. */
function dwellerBefore(view: SentenceView, context: ReadingContext, first: number): string | undefined {
  const { words } = view;
  if (words[first - 1]?.lower !== 'of') return undefined;
  let at = first - 2;
  if (words[at]?.text === ',') at--;
  if (words[at]?.kind === 'number') {
    at--;
    if (words[at]?.text !== ',') return undefined;
    at--;
  }
  return personAt(view, context, at);
}

/** `Minneapolis resident Ann Lee`. */
function residentAfter(view: SentenceView, context: ReadingContext, end: number): string | undefined {
  return view.words[end]?.lower === 'resident' ? personAt(view, context, end + 1) : undefined;
}

function personAt({ words }: SentenceView, context: ReadingContext, at: number): string | undefined {
  const index = words[at]?.mention;
  const entity = index === undefined ? undefined : context.entityOf[index];
  return entity?.kind === 'person' ? entity.key : undefined;
}
