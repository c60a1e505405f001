import type { SentenceView, Word } from './sentence-view.ts';
import { VERB_FORM } from './word-classes.ts';

/** How many words away a happening may stand from what it governs. */
const EVENT_REACH = 8;

/**
 * The class of happening that governs the words `[first, end)`: the nearest one in their clause, or just outside of it. Two joined by
 * `or` or `and` (`killed or injured nine`) are one class of its own, `injure+kill`, since neither holds alone.
 */
export function nearestEvent(view: SentenceView, first: number, end: number): string | undefined {
  const index = nearestEventWord(view, first, end);
  return index === undefined ? undefined : joinedEvent(view.words, index);
}

/** The index of the word that stands for the nearest happening. */
export function nearestEventWord({ words }: SentenceView, first: number, end: number): number | undefined {
  const clause = words[first]?.clause;
  let best: number | undefined;
  let least = Infinity;
  const from = Math.max(0, first - 2 * EVENT_REACH);
  const to = Math.min(words.length, end + 2 * EVENT_REACH);
  for (let i = from; i < to; i++) {
    const word = words[i];
    if (word?.event === undefined || (i >= first && i < end)) continue;
    const distance = i < first ? first - i : i - end + 1;
    if (word.clause !== clause && distance > EVENT_REACH / 2) continue;
    const cost = distance + (word.clause === clause ? 0 : EVENT_REACH / 2);
    if (cost >= least) continue;
    best = i;
    least = cost;
  }
  return best;
}

/** How many words may stand between a figure and the verb that it is the subject of: `30 of the older passengers were also hurt`. */
const SUBJECT_REACH = 6;

/**
 * The class of happening of the verb that a figure behind `and` is the subject of (`nine were killed and 41 people were injured`):
 * the verb before the `and` has a subject of its own.
 */
export function eventOfSubject(view: SentenceView, first: number, end: number): string | undefined {
  const { words } = view;
  if (!isSecondSubject(view, first)) return undefined;
  const clause = words[first]?.clause;
  for (let i = end; i < Math.min(words.length, end + SUBJECT_REACH); i++) {
    const word = words[i];
    if (!word || word.clause !== clause || word.kind !== 'word' || BREAKS_OFF.test(word.lower))
      return undefined;
    if (word.event === undefined || (word.classes & VERB_FORM) === 0) continue;
    const noun = words[i + 1];
    const describes = noun?.kind === 'word' && noun.content && (noun.classes & VERB_FORM) === 0 && i === end;
    return describes ? undefined : joinedEvent(words, i);
  }
  return undefined;
}

/** `and at least 41`: words of measure may stand between. */
function isSecondSubject({ words }: SentenceView, first: number): boolean {
  for (let i = first - 1; i >= Math.max(0, first - 3); i--) {
    const lower = words[i]?.lower ?? '';
    if (/^(?:and|but|while)$/.test(lower)) return true;
    if (!MEASURES.test(lower)) return false;
  }
  return false;
}

const MEASURES =
  /^(?:at|least|most|about|around|some|nearly|almost|more|than|over|roughly|another|up|to|the|other|as|many)$/;

const BREAKS_OFF = /^(?:and|or|but|in|on|at|by|from|with|for|to|after|before|during|into|near)$/;

function joinedEvent(words: readonly Word[], index: number): string {
  const event = words[index]?.event ?? '';
  for (const step of [-1, 1]) {
    const joiner = words[index + step]?.lower;
    const other = words[index + 2 * step]?.event;
    if ((joiner === 'or' || joiner === 'and') && other !== undefined && other !== event)
      return [event, other].sort().join('+');
  }
  return event;
}
