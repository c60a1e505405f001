import type { Modality } from '../model/kinds.ts';
import type { SentenceView, Word } from './sentence-view.ts';
import { ALLEGING, BEFORE_PLAN, DENYING, DOUBTING, PLANNING } from './word-classes.ts';

/** Cues of each way of putting a thing forward, from the most to the least binding: the first that a clause holds decides. */
const CUES: readonly (readonly [Modality, number])[] = [
  ['denied', DENYING],
  ['possible', DOUBTING],
  ['planned', PLANNING],
  ['alleged', ALLEGING],
];

const ANY_CUE = DENYING | DOUBTING | PLANNING | ALLEGING | BEFORE_PLAN;

/** How many words before a verb or a value may hold the cue of how it is put forward. */
const CUE_REACH = 5;

/** How a value is put forward: by the cue before its verb, or before the value itself, within the clause. */
export function modalityAt(view: SentenceView, at: number, governor: number | undefined): Modality {
  if ((view.classes & ANY_CUE) === 0) return 'reported';
  if (governor !== undefined) {
    const modality = modalityBefore(view, governor);
    if (modality !== 'reported') return modality;
  }
  return modalityBefore(view, at);
}

function modalityBefore({ words, clauses }: SentenceView, place: number): Modality {
  const clause = clauses[words[place]?.clause ?? 0];
  const end = Math.min(place + 1, words.length);
  let met = 0;
  for (let i = Math.max(clause?.first ?? 0, place - CUE_REACH); i < end; i++) {
    const word = words[i];
    if (!word) continue;
    if (word.mention === undefined) met |= word.classes;
    if ((word.classes & BEFORE_PLAN) !== 0 && isPlannedBe(words, i)) met |= PLANNING;
  }
  for (const [modality, cue] of CUES) if ((met & cue) !== 0) return modality;
  return 'reported';
}

/** `is to meet`, `are set to`, `going to`, `ahead of the talks`: a plan without a modal verb. */
function isPlannedBe(words: readonly Word[], at: number): boolean {
  const cue = words[at]?.lower ?? '';
  const next = words[at + 1]?.lower;
  if (cue === 'ahead') return next === 'of';
  if (cue.startsWith('preparation')) return next === 'for';
  if (next !== 'to') return false;
  return cue === 'set' || cue === 'going' || words[at + 2]?.lower !== 'be';
}
