import { TIME_UNITS } from '../../../lexicon/calendar-words.ts';
import { lowerAt, type Words } from '../../figures/words.ts';
import { unitReading, type DateReading } from '../date-words.ts';

/** `the year`, `the weekend`, `the quarter`: bare units, where the words before them make them a date. */
export function readBareUnit(words: Words, at: number): DateReading | undefined {
  const full = lowerAt(words, at) === 'full' || lowerAt(words, at) === 'fiscal';
  const noun = full ? at + 1 : at;
  const length = TIME_UNITS.get(lowerAt(words, noun));
  if (length === undefined || lowerAt(words, at - 1) !== 'the' || lowerAt(words, noun).endsWith('s'))
    return undefined;
  const before = lowerAt(words, at - 2);
  const inside = before === 'in' && INSIDE_WORDS.has(lowerAt(words, at - 3));
  const edge = before === 'of' && EDGE_WORDS.has(lowerAt(words, at - 3));
  const after = lowerAt(words, noun + 1);
  if (length === 'weekend' && OVER.has(before)) return unitReading(noun + 1, 'weekend', -1, 'published');
  if (length === 'quarter' && ['for', 'in', 'during', 'of'].includes(before))
    return unitReading(noun + 1, 'quarter', 0, 'told');
  if (length === 'year' && (inside || edge || (before === 'for' && after !== 'of')))
    return unitReading(noun + 1, 'year', 0, 'published');
  if ((length === 'week' || length === 'month') && (inside || edge))
    return unitReading(noun + 1, length, 0, 'published');
  return length === 'day' && inside ? unitReading(noun + 1, 'day', 0, 'reference') : undefined;
}

const OVER: ReadonlySet<string> = new Set([
  'over',
  'during',
  'for',
  'at',
  'of',
  'through',
  'before',
  'after',
]);

/** Words before `in the year` and `of the year` that make it a date. */
const INSIDE_WORDS: ReadonlySet<string> = new Set(['earlier', 'later', 'early', 'late']);
const EDGE_WORDS: ReadonlySet<string> = new Set(
  'end start beginning middle half quarter months rest remainder part close'.split(' '),
);
