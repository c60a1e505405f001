import type { ClaimReader } from './draft-claim.ts';
import { type SentenceView, wordsWith } from './sentence-view.ts';
import { DEATH } from './word-classes.ts';

/** The key of where somebody died, of the places that papers tell apart: on the spot, on the way to help, or in its care. */
export const DEATHBED = 'place of death';

/** `died at the scene`, `was pronounced dead on the spot`, `died on the way to the hospital`, `died in hospital`: one person dies once. */
export const readDeathbeds: ClaimReader = (view, _context, add) => {
  let read = 0;
  for (const index of wordsWith(view, DEATH)) {
    for (; read < index; read++) if (SEVERAL.test(view.words[read]?.lower ?? '')) return;
    const word = view.words[index];
    const bed = bedBehind(view, index);
    if (!word || !bed) continue;
    add({
      start: word.start,
      end: view.words[bed.end - 1]?.end ?? word.end,
      at: index,
      kind: 'detail',
      key: DEATHBED,
      value: { kind: 'words', words: bed.value },
      event: 'kill',
    });
  }
};

/** Several people, told of before the death, may have died in several places. */
const SEVERAL = /^(?:they|both|two|three|four|five|six|others|people|victims|men|women|who)$/;

const BEDS: readonly (readonly [string, RegExp])[] = [
  ['scene', /^(?:\w+ )?(?:at|on) the (?:scene|spot)\b/],
  ['way', /^(?:on the way|en route|while being (?:taken|rushed|driven|flown)|in (?:the|an) ambulance)\b/],
  [
    'hospital',
    /^(?:\w+ )?(?:at|in) (?:(?!(?:at|in|of|near|outside|after|from|and)\b)\w+ ){0,4}(?:hospital|clinic|medical cent(?:er|re))\b/,
  ],
];

/** How many words behind `died` may tell where. */
const BED_REACH = 8;

function bedBehind(
  { words }: SentenceView,
  at: number,
): { readonly value: string; readonly end: number } | undefined {
  const isDeclared = /^(?:pronounced|declared)$/.test(words[at]?.lower ?? '');
  if (isDeclared && words[at + 1]?.lower !== 'dead') return undefined;
  const first = isDeclared ? at + 2 : at + 1;
  const said = words.slice(first, first + BED_REACH).map(({ lower }) => lower);
  for (const [value, pattern] of BEDS) {
    const match = pattern.exec(said.join(' '));
    // Whoever died on the way is pronounced dead on arrival.
    if (match && !(isDeclared && value === 'hospital'))
      return { value, end: first + match[0].split(' ').length };
  }
  return undefined;
}
