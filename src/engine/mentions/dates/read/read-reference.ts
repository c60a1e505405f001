import { lowerAt, type Words } from '../../figures/words.ts';
import type { DateReading, ReferenceWords } from '../date-words.ts';

/** Words for the present, the past and the future as a whole. */
export function readReference(words: Words, at: number): DateReading | undefined {
  const word = lowerAt(words, at);
  const next = lowerAt(words, at + 1);
  const timex = SINGLE.get(word);
  if (timex !== undefined) return { end: at + 1, words: { kind: 'reference', timex } };
  if (word === 'now') {
    return next === 'that' || next === '-'
      ? undefined
      : { end: at + 1, words: { kind: 'reference', timex: 'PRESENT_REF' } };
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
  if (lowerAt(words, at - 1) === 'the' && (word === 'past' || word === 'future') && !FOLLOWED.test(next))
    return { end: at + 1, words: { kind: 'reference', timex: word === 'past' ? 'PAST_REF' : 'FUTURE_REF' } };
  return undefined;
}

const SINGLE: ReadonlyMap<string, ReferenceWords['timex']> = new Map([
  ['currently', 'PRESENT_REF'],
  ['nowadays', 'PRESENT_REF'],
  ['recently', 'PAST_REF'],
  ['previously', 'PAST_REF'],
  ['soon', 'FUTURE_REF'],
]);

const PLURALS: ReadonlySet<string> = new Set(['days', 'weeks', 'months', 'quarters', 'years', 'decades']);

/** A word after `the past` or `the future` makes it an adjective. */
const FOLLOWED = /^[a-z0-9]+$/;
