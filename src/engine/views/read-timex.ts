/** The parts of a TIMEX3 value that are not plain to a reader; `other` stands as it is written. */
export type TimexView =
  | { readonly kind: 'yearless'; readonly month: number; readonly day: number }
  | { readonly kind: 'moment'; readonly day: string; readonly clock: string }
  | { readonly kind: 'part-of-day'; readonly day: string; readonly part: PartOfDay }
  | { readonly kind: 'week' | 'weekend'; readonly year: number; readonly week: number }
  | { readonly kind: 'quarter' | 'half-year'; readonly year: number; readonly count: number }
  | { readonly kind: 'season'; readonly year: number; readonly season: Season }
  | { readonly kind: 'decade'; readonly year: number }
  | { readonly kind: 'century'; readonly count: number }
  | { readonly kind: 'weekly'; readonly weekday: number }
  | { readonly kind: 'reference'; readonly when: 'past' | 'present' | 'future' }
  | { readonly kind: 'range'; readonly from: TimexView; readonly to: TimexView }
  | { readonly kind: 'length'; readonly parts: readonly LengthPart[] }
  | { readonly kind: 'other'; readonly timex: string };

/** `null` where the count is unknown (`for years`). */
export interface LengthPart {
  readonly count: number | null;
  readonly unit: LengthUnit;
}

export type LengthUnit =
  'second' | 'minute' | 'hour' | 'day' | 'weekend' | 'week' | 'month' | 'quarter' | 'year';
export type PartOfDay = 'MO' | 'MI' | 'AF' | 'EV' | 'NI';
export type Season = 'SP' | 'SU' | 'FA' | 'WI';

/** Takes a TIMEX3 value apart, as TimeML 1.2.1 writes it. */
export function readTimex(timex: string): TimexView {
  const [from = '', to, ...more] = timex.split('/');
  if (from && to && more.length === 0) return { kind: 'range', from: readTimex(from), to: readTimex(to) };
  return (
    readLength(timex) ??
    readReference(timex) ??
    readDay(timex) ??
    readPeriod(timex) ?? { kind: 'other', timex }
  );
}

function readReference(timex: string): TimexView | undefined {
  const when = /^(PAST|PRESENT|FUTURE)_REF$/.exec(timex)?.[1]?.toLowerCase();
  return when === 'past' || when === 'present' || when === 'future' ? { kind: 'reference', when } : undefined;
}

function readDay(timex: string): TimexView | undefined {
  const yearless = /^XXXX-(\d\d)-(\d\d)$/.exec(timex);
  if (yearless) return { kind: 'yearless', month: Number(yearless[1]), day: Number(yearless[2]) };
  const weekday = /^XXXX-WXX-([1-7])$/.exec(timex)?.[1];
  if (weekday) return { kind: 'weekly', weekday: Number(weekday) };
  const [, day, clock, part] = /^(\d{4}-\d\d-\d\d)T(?:(\d\d:\d\d)|(MO|MI|AF|EV|NI))$/.exec(timex) ?? [];
  if (day && clock) return { kind: 'moment', day, clock };
  return day && part ? { kind: 'part-of-day', day, part: part as PartOfDay } : undefined;
}

function readPeriod(timex: string): TimexView | undefined {
  if (/^\d{3}$/.test(timex)) return { kind: 'decade', year: Number(timex) * 10 };
  if (/^\d{2}$/.test(timex)) return { kind: 'century', count: Number(timex) + 1 };
  const [, digits, rest = ''] = /^(\d{4})-(W\d\d|W\d\d-WE|Q[1-4]|H[12]|SP|SU|FA|WI)$/.exec(timex) ?? [];
  if (digits === undefined) return undefined;
  const year = Number(digits);
  if (rest.startsWith('WI') || !/\d/.test(rest)) return { kind: 'season', year, season: rest as Season };
  if (rest.startsWith('W'))
    return { kind: rest.endsWith('WE') ? 'weekend' : 'week', year, week: Number(rest.slice(1, 3)) };
  return { kind: rest.startsWith('Q') ? 'quarter' : 'half-year', year, count: Number(rest.slice(1)) };
}

const DATE_UNITS: Readonly<Record<string, LengthUnit>> = {
  Y: 'year',
  Q: 'quarter',
  M: 'month',
  WE: 'weekend',
  W: 'week',
  D: 'day',
};
const TIME_UNITS: Readonly<Record<string, LengthUnit>> = { H: 'hour', M: 'minute', S: 'second' };

function readLength(timex: string): TimexView | undefined {
  if (!/^P(?:[\dX.]+(?:WE|[YQMWD]))*(?:T(?:[\dX.]+[HMS])+)?$/.test(timex) || timex === 'P') return undefined;
  const [days = '', hours = ''] = timex.slice(1).split('T');
  const parts = [...partsOf(days, DATE_UNITS), ...partsOf(hours, TIME_UNITS)];
  return parts.length > 0 ? { kind: 'length', parts } : undefined;
}

function partsOf(text: string, units: Readonly<Record<string, LengthUnit>>): readonly LengthPart[] {
  return [...text.matchAll(/([\dX.]+)([A-Z]+)/g)].flatMap(([, digits = '', letters = '']) => {
    const unit = units[letters];
    const count = Number(digits);
    return unit ? [{ count: Number.isNaN(count) ? null : count, unit }] : [];
  });
}
