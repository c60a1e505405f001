import { lowerAt, tokenAt, touches, type Words } from '../../figures/words.ts';
import type { DateReading } from '../date-words.ts';

/** `on the 19th`, where nothing that could be the nineteenth stands behind it. */
export function readLoneDay(words: Words, at: number): DateReading | undefined {
  const token = tokenAt(words, at);
  if (token.kind !== 'number' || !/^(?:[1-9]|[12]\d|3[01])$/.test(token.text)) return undefined;
  if (!/^(?:st|nd|rd|th)$/.test(lowerAt(words, at + 1)) || !touches(words, at + 1)) return undefined;
  if (lowerAt(words, at - 1) !== 'the' || !BEFORE.has(lowerAt(words, at - 2))) return undefined;
  const next = tokenAt(words, at + 2);
  if (next.kind !== 'mark' || (next.text !== '' && !/^[,.;:)]$/.test(next.text))) return undefined;
  return { end: at + 2, words: { kind: 'calendar', day: Number(token.text) } };
}

const BEFORE: ReadonlySet<string> = new Set(['on', 'by', 'until', 'since']);
