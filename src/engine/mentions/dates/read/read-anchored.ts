import { withFields } from '../../../base/with-fields.ts';
import { TIME_UNITS, WEEKDAYS, type TimeUnit } from '../../../lexicon/calendar-words.ts';
import { readNumber } from '../../figures/read-number.ts';
import { lowerAt, type Words } from '../../figures/words.ts';
import type { CalendarWords, DateReading } from '../date-words.ts';
import { readDay, readWeekday } from './read-calendar.ts';
import { readHoliday } from './read-period.ts';

/**
 * A day that is told by its distance from another: `the Tuesday before Christmas`, `two days after January 12`, `a week from
 * Friday`, `two Thursdays ago`.
 */
export function readAnchored(words: Words, at: number): DateReading | undefined {
  const weekday = WEEKDAYS.get(lowerAt(words, at));
  if (weekday !== undefined) return readFrom(words, at + 1, { weekday }, 1);
  const number =
    lowerAt(words, at) === 'a' || lowerAt(words, at) === 'an'
      ? { end: at + 1, value: 1 }
      : lowerAt(words, at - 1) === 'the'
        ? { end: at, value: 1 }
        : readCount(words, at);
  if (!number) return undefined;
  const noun = lowerAt(words, number.end);
  const day = noun.endsWith('s') ? WEEKDAYS.get(noun.slice(0, -1)) : undefined;
  if (day !== undefined) {
    if (lowerAt(words, number.end + 1) !== 'ago') return undefined;
    return {
      end: number.end + 2,
      words: { kind: 'anchored', weekday: day, count: -number.value },
    };
  }
  const unit = TIME_UNITS.get(noun);
  return unit === undefined || !UNITS.has(unit)
    ? undefined
    : readFrom(words, number.end + 1, { unit }, number.value);
}

/** Units that people count from a day. */
const UNITS: ReadonlySet<TimeUnit> = new Set<TimeUnit>([
  'day',
  'night',
  'week',
  'fortnight',
  'month',
  'year',
]);
/** More of a unit than this is no distance from a day that anybody tells. */
const MOST = 400;

function readCount(words: Words, at: number): { end: number; value: number } | undefined {
  const number = readNumber(words, at);
  const whole = number && Number.isInteger(number.value) && number.value >= 1 && number.value <= MOST;
  return whole ? number : undefined;
}

function readFrom(
  words: Words,
  at: number,
  what: { readonly weekday: number } | { readonly unit: TimeUnit },
  count: number,
): DateReading | undefined {
  const glue = lowerAt(words, at);
  const sign = glue === 'before' ? -1 : glue === 'after' || (glue === 'from' && 'unit' in what) ? 1 : 0;
  if (sign === 0) return undefined;
  const base = readDay(words, at + 1) ?? readHoliday(words, at + 1) ?? readWeekday(words, at + 1);
  if (base?.words.kind !== 'calendar') return undefined;
  // `a week from Friday` counts from the coming one.
  const from: CalendarWords =
    glue === 'from' && base.words.day === undefined ? withFields(base.words, { which: 'this' }) : base.words;
  return { end: base.end, words: { kind: 'anchored', ...what, count: sign * count, base: from } };
}
