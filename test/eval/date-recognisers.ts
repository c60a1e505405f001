import * as chrono from 'chrono-node';
import compromise from 'compromise';
import compromiseDates from 'compromise-dates';
import {
  dayOf,
  daysOf,
  isoDay,
  isoWeekOf,
  isoYear,
  twoDigits,
} from '../../src/engine/mentions/dates/calendar.ts';
import { findDates } from '../../src/engine/mentions/find-dates.ts';
import { readArticle } from '../../src/engine/text/article.ts';
import { boundsOf } from './value-recognisers.ts';

/** A date as a recogniser reports it, with its value as TIMEX3 writes it. */
export interface FoundDate {
  readonly start: number;
  readonly end: number;
  readonly value: string;
}

export interface DateRecogniser {
  readonly name: string;
  /** `published` is `YYYY-MM-DD` or unknown. */
  readonly find: (text: string, published: string | undefined) => readonly FoundDate[];
}

/** Dates as this engine reads them. */
export const secondSource: DateRecogniser = {
  name: 'Second Source',
  find: (text, published) => {
    const facts = { id: 'a', group: '', version: 1, text, ...(published === undefined ? {} : { published }) };
    return findDates(readArticle(facts, Infinity)).flatMap((mention) =>
      mention.kind === 'date' ? [{ start: mention.start, end: mention.end, value: mention.value.timex }] : [],
    );
  },
};

type Unit = 'day' | 'week' | 'month' | 'quarter' | 'year';

/**
 * chrono gives a point in time and says which of its parts the words state; the value is as fine as those, so that a month is
 * compared as a month. A phrase of weeks is a week.
 */
export const chronoDates: DateRecogniser = {
  name: 'chrono-node',
  find: (text, published) =>
    chrono.parse(text, noonOf(published)).map(({ index, text: words, start }) => {
      const [year, month, day] = [start.get('year') ?? 0, start.get('month') ?? 1, start.get('day') ?? 1];
      const stated = (part: 'day' | 'weekday' | 'month' | 'hour'): boolean => start.isCertain(part);
      const unit: Unit =
        stated('day') || stated('weekday')
          ? 'day'
          : /\bweeks?\b/i.test(words)
            ? 'week'
            : stated('month')
              ? 'month'
              : stated('hour') && !start.isCertain('year')
                ? 'day'
                : 'year';
      const lead = /^(?:on|in|at)\s+/i.exec(words)?.[0].length ?? 0;
      return {
        start: index + lead,
        end: index + words.length,
        value: timexOf(daysOf(year, month, day), unit),
      };
    }),
};

/** What compromise-dates prints about a phrase; only what is read here. */
interface Phrase {
  readonly offset: { readonly start: number; readonly length: number };
  readonly dates?: { readonly start?: string | null; readonly unit?: string | null };
}
interface DatesView {
  dates: (options: object) => { json: (options: object) => readonly Phrase[] };
}

const UNITS: ReadonlySet<string> = new Set(['week', 'month', 'quarter', 'year']);

/**
 * compromise with its own plug-in for dates, which names the unit of what it found. The plug-in changes compromise for all later
 * calls. It throws at some dates; such an article is read line by line, and only the lines that it throws at are given up.
 */
export function loadCompromiseDates(): DateRecogniser {
  compromise.plugin(compromiseDates);
  return {
    name: 'compromise-dates',
    find: (text, published) =>
      readWithCompromise(text, published) ??
      [...text.matchAll(/[^\n]+/g)].flatMap(({ 0: line, index }) =>
        (readWithCompromise(line, published) ?? []).map(({ start, end, value }) => ({
          start: start + index,
          end: end + index,
          value,
        })),
      ),
  };
}

/** `undefined` where the plug-in throws. */
function readWithCompromise(text: string, published: string | undefined): readonly FoundDate[] | undefined {
  const view = compromise(text) as unknown as DatesView;
  try {
    return view
      .dates({ today: published ?? isoDay(0), timezone: 'UTC' })
      .json({ offset: true })
      .map((phrase) => ({ ...boundsOf(text, phrase), value: valueOf(phrase) }));
  } catch {
    return undefined;
  }
}

function valueOf({ dates }: Phrase): string {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)/.exec(dates?.start ?? '') ?? [];
  if (year === undefined) return '';
  const unit = dates?.unit ?? '';
  const days = daysOf(Number(year), Number(month), Number(day));
  return timexOf(days, UNITS.has(unit) ? (unit as Unit) : 'day');
}

/** The unit of time that holds a day, as TIMEX3 writes it. */
function timexOf(days: number, unit: Unit): string {
  const { year, month } = dayOf(days);
  switch (unit) {
    case 'day':
      return isoDay(days);
    case 'week': {
      const week = isoWeekOf(days);
      return `${isoYear(week.year)}-W${twoDigits(week.week)}`;
    }
    case 'month':
      return `${isoYear(year)}-${twoDigits(month)}`;
    case 'quarter':
      return `${isoYear(year)}-Q${Math.ceil(month / 3)}`;
    case 'year':
      return isoYear(year);
    default:
      return unit satisfies never;
  }
}

/** Noon, so that no time zone moves the day. */
function noonOf(published: string | undefined): Date {
  return new Date(`${published ?? isoDay(0)}T12:00:00`);
}
