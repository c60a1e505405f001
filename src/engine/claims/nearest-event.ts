import type { SentenceView, Word } from './sentence-view.ts';

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
