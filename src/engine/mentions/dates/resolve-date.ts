import type { DateValue } from '../mention.ts';
import { dayOf } from './calendar.ts';
import type { DateContext } from './date-context.ts';
import type { DateReading, DateWords, RangeWords } from './date-words.ts';
import { placeCalendar } from './place-calendar.ts';
import { eraBeforeChrist, eraPlace, openPlace, type Place } from './place.ts';
import { placeAnchored } from './place-anchored.ts';
import { placeDistance, placeUnit } from './place-relative.ts';

/** The value of a date as read, with what was inferred and from what; `undefined` when the words make no date after all. */
export function resolveDate(reading: DateReading, context: DateContext): DateValue | undefined {
  const place = placeOf(reading.words, context);
  if (!place) return undefined;
  const { clock, part, repeated = false } = reading;
  const weekday = weekdayStated(reading.words);
  return {
    timex: `${place.timex}${clock ? clock.timex : part ? `T${part}` : ''}`,
    from: repeated ? null : place.from,
    to: repeated ? null : place.to,
    precision: clock ? clock.precision : part ? 'part-of-day' : place.precision,
    ...(clock ? { minutes: clock.minutes } : {}),
    ...(weekday === undefined ? {} : { weekday }),
    anchor: place.anchor,
    statesYear: statesYear(reading.words),
    ...(repeated ? { repeated } : {}),
    ...(reading.approximate ? { approximate: true } : {}),
  };
}

function placeOf(words: DateWords, context: DateContext): Place | undefined {
  switch (words.kind) {
    case 'calendar':
      return placeCalendar(words, context);
    case 'unit':
      return placeUnit(words, context);
    case 'distance':
      return placeDistance(words, context);
    case 'era':
      return words.bc ? eraBeforeChrist(words.digits) : eraPlace(words.digits, 'none');
    case 'anchored':
      return placeAnchored(words, words.base && placeOf(words.base, context), context);
    case 'reference':
      return openPlace(words.timex, 'open');
    case 'range':
      return placeRange(words, context);
    default:
      return words satisfies never;
  }
}

/** Both ends share the year that either states, and the first lies before the last: `from November to March`. */
function placeRange({ first, last }: RangeWords, context: DateContext): Place | undefined {
  const to = placeOf(last, context);
  const from = to && placeOf(first, context);
  if (!from) return undefined;
  const isPlaced = from.from !== null || (first.kind === 'calendar' && first.month !== undefined);
  const start = isPlaced && to.to !== null ? placeBefore(first, from, to.to, context) : from;
  if (!start) return undefined;
  return {
    timex: `${start.timex}/${to.timex}`,
    from: start.from,
    to: to.to,
    precision: to.precision,
    anchor: to.anchor === 'none' && statesYear(last) ? 'none' : to.anchor,
  };
}

/** The place of a range's first end that lies nearest before its last day. */
function placeBefore(first: DateWords, from: Place, last: number, context: DateContext): Place | undefined {
  if (first.kind !== 'calendar' || first.year !== undefined)
    return from.from !== null && from.from <= last ? from : undefined;
  if (first.month === undefined && first.weekday !== undefined)
    return placeCalendar(first, { ...context, now: { day: last, anchor: from.anchor }, direction: 'past' });
  const { year } = dayOf(last);
  return [year, year - 1]
    .map((y) => placeCalendar({ ...first, year: y }, context))
    .find((place) => typeof place?.from === 'number' && place.from <= last);
}

function weekdayStated(words: DateWords): number | undefined {
  if (words.kind === 'range') return weekdayStated(words.first);
  return words.kind === 'calendar' ? words.weekday : undefined;
}

function statesYear(words: DateWords): boolean {
  if (words.kind === 'range') return statesYear(words.last);
  if (words.kind === 'anchored') return words.base !== undefined && statesYear(words.base);
  return words.kind === 'era' || (words.kind === 'calendar' && words.year !== undefined);
}
