import { withFields } from '../base/with-fields.ts';
import type { Modality } from '../model/kinds.ts';
import type { ClaimDraft, ClaimReader } from './draft-claim.ts';
import { objectPerson, subjectPerson } from './find-persons.ts';
import { isSought, isSuspectBefore, isSuspectBehind, SUSPECT } from './find-suspects.ts';
import { type SentenceView, wordsWith } from './sentence-view.ts';
import { FATE } from './word-classes.ts';

/** A rung of the ladder of law, or where somebody is. */
interface Fate {
  readonly key: 'legal' | 'whereabouts';
  readonly value: string;
  /** The words that tell it, `[first, end)`. */
  readonly first: number;
  readonly end: number;
  /** Whether the person stands behind the words: `police arrested Roe`. */
  readonly active: boolean;
  readonly modality?: Modality;
  /** Whether the words say themselves that a suspect is looked for. */
  readonly sought?: boolean;
}

/**
 * What became of a person: arrested, charged, convicted; missing, found alive. Of people without a name it is claimed only how far the
 * law has got with whoever did it.
 */
export const readFates: ClaimReader = (view, context, add) => {
  for (const index of wordsWith(view, FATE)) {
    const word = view.words[index];
    if (!word || word.mention !== undefined) continue;
    const fate = fateAt(view, index);
    if (!fate) continue;
    const person = fate.active
      ? objectPerson(context, view, index)
      : subjectPerson(context, view, fate.first);
    const isSuspect = person === undefined && isUnnamedSuspect(view, fate, index);
    if (person === undefined && !isSuspect) continue;
    const draft: ClaimDraft = {
      start: view.words[fate.first]?.start ?? word.start,
      end: view.words[fate.end - 1]?.end ?? word.end,
      at: index,
      kind: 'status',
      key: isSuspect ? SUSPECT : fate.key,
      value: { kind: 'words', words: fate.value },
      ...(person === undefined ? {} : { subjects: [person] }),
      ...(fate.modality === undefined ? {} : { modality: fate.modality }),
    };
    add(draft);
  }
};

function isUnnamedSuspect(view: SentenceView, fate: Fate, at: number): boolean {
  if (fate.key !== 'legal') return false;
  if (fate.sought === true) return true;
  return fate.active ? isSuspectBehind(view, at) : isSuspectBefore(view, fate.first);
}

const RUNGS: ReadonlyMap<string, string> = new Map([
  ['arrested', 'arrested'],
  ['detained', 'arrested'],
  ['apprehended', 'arrested'],
  ['charged', 'charged'],
  ['indicted', 'indicted'],
  ['convicted', 'convicted'],
  ['sentenced', 'sentenced'],
  ['acquitted', 'acquitted'],
  ['arraigned', 'in court'],
]);

function fateAt(view: SentenceView, at: number): Fate | undefined {
  const lower = view.words[at]?.lower ?? '';
  const rung = RUNGS.get(lower);
  if (rung !== undefined) return rungAt(view, at, rung);
  const before = view.words[at - 1]?.lower ?? '';
  const one = { first: at, end: at + 1, active: false } as const;
  const two = { ...one, first: at - 1 } as const;
  switch (lower) {
    case 'charges':
      return chargesAt(view, at);
    case 'suspicion':
      return before === 'on' && isHeld(view, at - 1) ? heldAt(view, at) : undefined;
    case 'cause':
      return before === 'probable' && isHeld(view, at - 2) ? heldAt(view, at) : undefined;
    case 'large':
      return before === 'at' ? withFields(two, { key: 'legal', value: 'at large' }) : undefined;
    case 'searching':
    case 'hunting':
    case 'looking':
    case 'search':
    case 'hunt':
    case 'manhunt':
      return isSought(view, at)
        ? withFields(one, { end: at + 2, key: 'legal', value: 'at large', sought: true })
        : undefined;
    case 'bail':
      return bailAt(view, at);
    case 'custody':
      return /^(?:in|into)$/.test(before) ? withFields(two, { key: 'legal', value: 'arrested' }) : undefined;
    case 'guilty':
      return guiltAt(view, at);
    case 'missing':
      return isState(view, at) ? withFields(one, { key: 'whereabouts', value: 'missing' }) : undefined;
    case 'alive':
    case 'dead':
      return before === 'found' ? { ...two, key: 'whereabouts', value: `found ${lower}` } : undefined;
    default:
      return undefined;
  }
}

/** `was arrested`, `has been charged`: of whom stands before; `police arrested`: behind. `The arrested man` tells nothing. */
function rungAt(view: SentenceView, at: number, value: string): Fate | undefined {
  const base = { key: 'legal', value, first: at, end: at + 1 } as const;
  if (isState(view, at)) {
    const end = value === 'charged' ? offenceEnd(view, at) : at + 1;
    return withFields(base, { first: denialBefore(view, at) ?? at, end, active: false });
  }
  const before = view.words[at - 1];
  const isAttribute = !before || /^(?:the|a|an|his|her|their|of|and|,|being)$/.test(before.lower);
  // `The bank charged Ann Lee a fee`: a charge in law is laid `with` or `over` something, or by those who may.
  const isLaid =
    value !== 'charged' || view.words.slice(at + 1, at + CHARGE_REACH).some(({ lower }) => lower === 'with');
  return isAttribute || !isLaid ? undefined : withFields(base, { active: true });
}

/** On what somebody is held: `charges of theft`, `suspicion of arson`, `probable cause for arson`. */
function heldAt(view: SentenceView, at: number): Fate {
  return { key: 'legal', value: 'held', first: at, end: offenceEnd(view, at), active: false };
}

/** `held on charges`, `being held in the county jail on charges`: whoever is held may be charged with something else later. */
function isHeld(view: SentenceView, on: number): boolean {
  for (let i = on - 1; i >= Math.max(0, on - HOLD_REACH); i--)
    if (/^(?:held|jailed)$/.test(view.words[i]?.lower ?? '')) return true;
  return false;
}

/**
 * Where the offence behind a charge ends: `charged on Friday with arson and theft`, `charges of fleeing`. The charge itself where none is
 * named.
 */
function offenceEnd({ words }: SentenceView, at: number): number {
  let lead = at + 1;
  while (lead <= at + OFFENCE_LEAD && !/^(?:with|of|for)$/.test(words[lead]?.lower ?? '')) lead++;
  if (lead > at + OFFENCE_LEAD) return at + 1;
  let end = lead + 1;
  while (end < words.length && end - lead <= LONGEST_OFFENCE) {
    const word = words[end];
    if (!word || AFTER_OFFENCE.test(word.lower) || word.mention !== undefined) break;
    end++;
  }
  while (/^(?:and|or|an?|the)$/.test(words[end - 1]?.lower ?? '')) end--;
  return end > lead + 1 ? end : at + 1;
}

/** What ends an offence: another clause, another charge, or when and where it was. */
const AFTER_OFFENCE =
  /^(?:[.,;:!?()"“”—–]|in|after|for|at|on|over|by|when|who|which|as|while|before|against|is|was|were|has|had|will)$/;

/** How far behind a charge its `with` may stand, and how long an offence may be, in words. */
const OFFENCE_LEAD = 4;
const LONGEST_OFFENCE = 12;

/** How far before its charges `held` may stand, in words: `held in the Molde county jail on charges`. */
const HOLD_REACH = 7;

/** Where the words of a denied state begin: at `has` in `has not been charged`. */
function denialBefore(view: SentenceView, at: number): number | undefined {
  for (let i = at - 1; i >= Math.max(0, at - STATE_REACH); i--) {
    const lower = view.words[i]?.lower ?? '';
    if (/n[’']t$/.test(lower) && lower.length > 3) return i;
    if (/^(?:not|never|n[’']t)$/.test(lower)) return isAuxiliary(view.words[i - 1]?.lower) ? i - 1 : i;
  }
  return undefined;
}

function isAuxiliary(lower = ''): boolean {
  return /^(?:has|have|had|is|are|was|were|will)$/.test(lower);
}

/** `faces charges`, `pending formal charges`: of whom stands before; `filed charges against Roe`: behind. */
function chargesAt(view: SentenceView, at: number): Fate | undefined {
  const base = { key: 'legal', value: 'charged', first: at, end: at + 1 } as const;
  if (view.words[at - 1]?.lower === 'on' && isHeld(view, at - 1)) return heldAt(view, at);
  for (let i = at - 1; i >= Math.max(0, at - STATE_REACH); i--) {
    const lower = view.words[i]?.lower ?? '';
    if (lower === 'pending') return withFields(base, { active: false, modality: 'planned' });
    if (/^fac(?:e|es|ed|ing)$/.test(lower))
      return withFields(base, { end: offenceEnd(view, at), active: false });
    if (/^(?:fil(?:e|ed|ing)|brought|laid)$/.test(lower) && standsAgainst(view, at))
      return withFields(base, { active: true });
    if (!view.words[i]?.content) return undefined;
  }
  return undefined;
}

/** `charges against`, `charges on Friday against`. */
function standsAgainst({ words }: SentenceView, at: number): boolean {
  return words.slice(at + 1, at + 1 + AGAINST_REACH).some(({ lower }) => lower === 'against');
}

/** How far behind its charges `against` may stand, in words. */
const AGAINST_REACH = 3;

/** `ordered held on $20,000 bail`, `held without bail`: a court has seen the case. */
function bailAt(view: SentenceView, at: number): Fate | undefined {
  for (let i = at - 1; i >= Math.max(0, at - BAIL_REACH); i--) {
    const lower = view.words[i]?.lower ?? '';
    if (lower !== 'held' && lower !== 'released') continue;
    const first = view.words[i - 1]?.lower === 'ordered' ? i - 1 : i;
    return { key: 'legal', value: 'in court', first, end: at + 1, active: false };
  }
  return undefined;
}

/** How far before `bail` its verb may stand, in words: `held on a $20,000 cash bail`. */
const BAIL_REACH = 8;

/** `was found guilty`, `pleaded guilty`; `not guilty` is a plea more often than a verdict. */
function guiltAt(view: SentenceView, at: number): Fate | undefined {
  const before = view.words[at - 1]?.lower ?? '';
  if (before === 'not') {
    const found = view.words[at - 2]?.lower === 'found';
    return found
      ? { key: 'legal', value: 'acquitted', first: at - 2, end: at + 1, active: false }
      : undefined;
  }
  return /^(?:found|pleaded|pled)$/.test(before)
    ? { key: 'legal', value: 'convicted', first: at - 1, end: at + 1, active: false }
    : undefined;
}

/** Whether a form of `be` or its like stands before a word, with nothing but adverbs and a denial between. */
function isState(view: SentenceView, at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - STATE_REACH); i--) {
    const lower = view.words[i]?.lower ?? '';
    if (/^(?:is|are|was|were|be|been|remains?|remained|went|gone|reported|getting|got)$/.test(lower))
      return true;
    if (!/^(?:still|also|later|then|not|never|since|already|now|yet|n[’']t|\w{2,12}ly)$/.test(lower))
      return false;
  }
  return false;
}

/** How far behind `charged` its `with` may stand, in words. */
const CHARGE_REACH = 8;

/** How far before a state its `be` may stand, in words. */
const STATE_REACH = 4;
