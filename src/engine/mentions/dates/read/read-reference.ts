import { TIME_UNITS } from '../../../lexicon/calendar-words.ts';
import { CARDINALS } from '../../../lexicon/number-words.ts';
import { lowerAt, tokenAt, type Words } from '../../figures/words.ts';
import type { DateReading, ReferenceWords } from '../date-words.ts';

/** Words for the present, the past and the future as a whole. */
export function readReference(words: Words, at: number): DateReading | undefined {
  const word = lowerAt(words, at);
  const next = lowerAt(words, at + 1);
  const timex = SINGLE.get(word);
  if (timex !== undefined) return { end: at + 1, words: { kind: 'reference', timex } };
  if (word === 'now') {
    return next === '-' ? undefined : { end: at + 1, words: { kind: 'reference', timex: 'PRESENT_REF' } };
  }
  if (word === 'right' && next === 'now')
    return { end: at + 2, words: { kind: 'reference', timex: 'PRESENT_REF' } };
  if (word === 'these' && next === 'days')
    return { end: at + 2, words: { kind: 'reference', timex: 'PRESENT_REF' } };
  const many = lowerAt(words, at + 1);
  if (word === 'recent' && PLURALS.has(many))
    return { end: at + 2, words: { kind: 'reference', timex: 'PAST_REF' } };
  if (word === 'coming' && PLURALS.has(many))
    return { end: at + 2, words: { kind: 'reference', timex: 'FUTURE_REF' } };
  if (isWholeTime(words, at))
    return { end: at + 1, words: { kind: 'reference', timex: word === 'past' ? 'PAST_REF' : 'FUTURE_REF' } };
  return undefined;
}

const SINGLE: ReadonlyMap<string, ReferenceWords['timex']> = new Map([
  ['currently', 'PRESENT_REF'],
  ['nowadays', 'PRESENT_REF'],
  ['recently', 'PAST_REF'],
]);

const PLURALS: ReadonlySet<string> = new Set(['days', 'weeks', 'months', 'quarters', 'years', 'decades']);

/** `in the past`, `in the future`, with no unit after it. */
function isWholeTime(words: Words, at: number): boolean {
  const word = lowerAt(words, at);
  if ((word !== 'past' && word !== 'future') || lowerAt(words, at - 1) !== 'the') return false;
  const next = tokenAt(words, at + 1);
  if (
    next.kind === 'number' ||
    TIME_UNITS.has(next.lower) ||
    CARDINALS.has(next.lower) ||
    COUNTS.has(next.lower)
  )
    return false;
  return ['in', 'into', 'about', 'for'].includes(lowerAt(words, at - 2));
}

const COUNTS: ReadonlySet<string> = new Set(['few', 'several', 'couple', 'dozen', 'many', 'of']);
