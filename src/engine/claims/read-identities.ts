import { AGE_UNIT } from './age-unit.ts';
import type { ClaimReader } from './draft-claim.ts';
import { isSuspectNoun } from './find-suspects.ts';
import { type SentenceView, wordsWith } from './sentence-view.ts';
import { DENYING, WITHHOLDING } from './word-classes.ts';

/** Names that are held back: `police would not name the woman`, `the man's name will not be released`. */
export const readIdentities: ClaimReader = (view, _context, add) => {
  const held = withheldIn(view);
  if (!held) return;
  const { first, end } = held;
  add({
    start: view.words[first]?.start ?? 0,
    end: view.words[end - 1]?.end ?? 0,
    at: first,
    kind: 'role',
    key: WITHHELD,
    value: {
      kind: 'words',
      words: view.article.text.slice(view.words[first]?.start, view.words[end - 1]?.end),
    },
    marks: [roleOf(view) ?? VICTIM],
    modality: 'reported',
  });
};

/** The key of a name that is held back. */
export const WITHHELD = 'name withheld';

const VICTIM = '~victim';
const SUSPECT = '~suspect';

/**
 * Whether a name at the words `[first, end)` is of somebody to whom something happened, or who did it, as a mark: such names may be held
 * back at first. Officials and witnesses are named from the start.
 */
export function involvementOf(view: SentenceView, first: number, end: number): string | undefined {
  return isInvolved(view, first, end) ? roleOf(view) : undefined;
}

/** Whether the sentence is about who did it, or about whom it was done to. */
function roleOf({ words }: SentenceView): string | undefined {
  let isVictim = false;
  for (const { event, lower } of words) {
    if (event === 'arrest' || event === 'charge' || event === 'convict' || isSuspectNoun(lower))
      return SUSPECT;
    isVictim ||= event === 'kill' || event === 'injure' || event === 'fall' || event === 'miss';
  }
  return isVictim ? VICTIM : undefined;
}

/** How many words beside a name may tell its bearer's age or that somebody identified them. */
const INVOLVED_REACH = 5;

/** An age beside the name, a fate right behind it, or that somebody was identified by it. */
function isInvolved({ words, mentions }: SentenceView, first: number, end: number): boolean {
  for (let i = end; i < Math.min(words.length, end + INVOLVED_REACH); i++) {
    const event = words[i]?.event;
    if ((event === 'kill' || event === 'injure') && /^(?:was|were)$/.test(words[i - 1]?.lower ?? ''))
      return true;
  }
  for (let i = Math.max(0, first - INVOLVED_REACH); i < first; i++)
    if (words[i]?.lower === 'identified' || words[i]?.lower === 'named') return true;
  return mentions.some(
    ({ mention, first: at }) =>
      mention.kind === 'quantity' &&
      mention.value.unit === AGE_UNIT &&
      Math.abs(at - first) <= INVOLVED_REACH + 1,
  );
}

/** How far before its verb the denial may stand, and how far behind it what is held back, in words. */
const DENIAL_REACH = 4;
const OBJECT_REACH = 6;

/** `declined to release the names`, `would not name her`, `the man's name will not be released`, `without identifying the victim`. */
function withheldIn(view: SentenceView): { readonly first: number; readonly end: number } | undefined {
  const { words } = view;
  for (const at of wordsWith(view, WITHHOLDING)) {
    const verb = words[at];
    if (!verb || !VERBS.test(verb.lower)) continue;
    const from = Math.max(0, at - DENIAL_REACH);
    const denial = words.findIndex(
      (word, i) => i >= from && i < at && ((word.classes & DENYING) !== 0 || REFUSING.test(word.lower)),
    );
    if (denial < 0) continue;
    const object = words.findIndex(
      (word, i) =>
        i >= Math.max(0, denial - OBJECT_REACH) && i <= at + OBJECT_REACH && NAMES.test(word.lower),
    );
    const isNaming =
      /^(?:nam|identif)/.test(verb.lower) ||
      (/^(?:specif|disclos)/.test(verb.lower) && words.some(({ lower }) => KIN.test(lower)));
    if (object < 0 && !isNaming) continue;
    const last = Math.max(at, object, isNaming ? at + 1 : at);
    const cue = /^n['’]t$|^not$/.test(words[denial]?.lower ?? '') && denial > 0 ? denial - 1 : denial;
    return { first: Math.min(cue, object < 0 ? cue : object), end: Math.min(words.length, last + 1) };
  }
  return undefined;
}

const VERBS =
  /^(?:nam(?:e|ed|ing)|identif(?:y|ied|ying)|releas(?:e|ed|ing)|specify|disclos(?:e|ed|ing)|publish(?:ed)?|reveal(?:ed)?|given?)$/;

const REFUSING = /^(?:declin(?:e|ed|es|ing)|refus(?:e|ed|es|ing)|without)$/;

const NAMES = /^(?:names?|identity|identities)$/;

/** Details that wait for the family are a name before anything else. */
const KIN = /^(?:family|families|relatives|kin)$/;
