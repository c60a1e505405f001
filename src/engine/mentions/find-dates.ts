import type { Article } from '../text/article.ts';
import { dayOf, daysOf } from './dates/calendar.ts';
import type { DateContext } from './dates/date-context.ts';
import type { DateReading, DateWords } from './dates/date-words.ts';
import { directionAt } from './dates/direction.ts';
import { durationValue } from './dates/duration-value.ts';
import { publicationDay } from './dates/publication-day.ts';
import { readDates, type ReadTime } from './dates/read-dates.ts';
import { resolveDate } from './dates/resolve-date.ts';
import { boundAfter, boundBefore } from './figures/bounds.ts';
import { tokenAt } from './figures/words.ts';
import type { DateMention, DateValue, DurationMention } from './mention.ts';

/**
 * Dates, times and durations of an article, in order, none overlapping another. A span leaves out the preposition (`on`, `from`)
 * and holds what belongs to the expression: `the following week`, `early January 2026`, `Monday, January 19, 2026`.
 */
export function findDates(article: Article): readonly (DateMention | DurationMention)[] {
  const read = readDates(article);
  const published = publicationDay(article);
  const fullDates = published ? [] : findFullDates(read);
  const order = findOrder(read);
  const found: (DateMention | DurationMention)[] = [];
  let told: Told = NOTHING_TOLD;
  for (const time of read) {
    const { words, at, sentence, reading } = time;
    const [start, end] = [tokenAt(words, at).start, tokenAt(words, reading.end - 1).end];
    if ('unit' in reading) {
      const bound = boundBefore(words, at) ?? boundAfter(words, reading.end)?.bound;
      found.push({ start, end, sentence, kind: 'duration', value: durationValue(reading, bound) });
      continue;
    }
    const block = article.segments[article.sentences[sentence]?.segment ?? 0]?.block ?? 0;
    if (block !== told.block) told = { ...NOTHING_TOLD, block };
    const now = published ?? nearestFullDate(fullDates, start, reading);
    const value = resolveDate(reading, {
      now: reading.repeated ? undefined : now,
      ...contextOf(told, sentence, reading),
      direction: directionAt(words, at, reading.end),
      order,
    });
    if (!value) continue;
    found.push({ start, end, sentence, kind: 'date', value });
    told = tell(told, value, reading, sentence);
  }
  return found;
}

/** What was told of before, inside one story of the page. */
interface Told {
  readonly block: number;
  readonly reference: DateContext['reference'];
  readonly quarter: DateContext['quarter'];
  /** The year last stated, and in which sentence. */
  readonly stated: { readonly year: number; readonly sentence: number } | undefined;
}

const NOTHING_TOLD: Told = { block: 0, reference: undefined, quarter: undefined, stated: undefined };

function tell(told: Told, value: DateValue, reading: DateReading, sentence: number): Told {
  if (value.from === null) return told;
  const { year } = dayOf(value.from);
  const reference = { day: value.from, year, precision: value.precision, sentence };
  const calendar = reading.words.kind === 'calendar';
  const quarter = calendar ? /^(\d{4})-Q(\d)$/.exec(value.timex) : null;
  return {
    block: told.block,
    reference,
    quarter: quarter ? [Number(quarter[1]), Number(quarter[2])] : told.quarter,
    stated: calendar && value.statesYear ? { year, sentence } : told.stated,
  };
}

/** A clock time without a day belongs to a day of its own sentence or the one before, or to none. */
const CLOCK_REACH = 1;

function contextOf(
  told: Told,
  sentence: number,
  reading: DateReading,
): Pick<DateContext, 'reference' | 'quarter' | 'yearBefore'> {
  const lone =
    reading.clock !== undefined && reading.words.kind === 'unit' && reading.words.countsFrom === 'told';
  const near = told.reference && sentence - told.reference.sentence <= CLOCK_REACH;
  return {
    reference: lone && !near ? undefined : told.reference,
    quarter: told.quarter,
    yearBefore: told.stated?.sentence === sentence ? told.stated.year : undefined,
  };
}

interface FullDate {
  readonly start: number;
  readonly day: number;
}

/** Dates that state day, month and year: what the others lean on where nothing tells the day of publication. */
function findFullDates(read: readonly ReadTime[]): readonly FullDate[] {
  return read.flatMap(({ words, at, reading }) => {
    if ('unit' in reading || reading.words.kind !== 'calendar') return [];
    const { year, month, day, eitherOrder } = reading.words;
    if (year === undefined || month === undefined || day === undefined || eitherOrder) return [];
    return [{ start: tokenAt(words, at).start, day: daysOf(year, month, day) }];
  });
}

/** The nearest full date, for what it may place: weekdays, days and months without a year. `Yesterday` stays open. */
function nearestFullDate(
  dates: readonly FullDate[],
  start: number,
  { words }: DateReading,
): DateContext['now'] {
  if (!dates.length || !(words.kind === 'calendar' || words.kind === 'range')) return undefined;
  let [low, high] = [0, dates.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((dates[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  const [before, after] = [dates[low - 1], dates[low]];
  const nearer =
    before && after && start - before.start <= Math.abs(after.start - start) ? before : (after ?? before);
  return nearer && { day: nearer.day, anchor: 'neighbour' };
}

/** Which number of a date in digits is the day, from dates of the article that read one way only. */
function findOrder(read: readonly ReadTime[]): DateContext['order'] {
  const orders = new Set(
    read.flatMap(({ reading }) => ('unit' in reading ? [] : (orderOf(reading.words) ?? []))),
  );
  return orders.size === 1 ? [...orders][0] : undefined;
}

function orderOf(words: DateWords): DateContext['order'] {
  return words.kind === 'calendar' ? words.order : undefined;
}
