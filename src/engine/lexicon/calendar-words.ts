/** Months by their names and usual abbreviations, lower case, 1 = January. */
export const MONTHS: ReadonlyMap<string, number> = new Map([
  ['january', 1],
  ['jan', 1],
  ['february', 2],
  ['feb', 2],
  ['march', 3],
  ['mar', 3],
  ['april', 4],
  ['apr', 4],
  ['may', 5],
  ['june', 6],
  ['jun', 6],
  ['july', 7],
  ['jul', 7],
  ['august', 8],
  ['aug', 8],
  ['september', 9],
  ['sept', 9],
  ['sep', 9],
  ['october', 10],
  ['oct', 10],
  ['november', 11],
  ['nov', 11],
  ['december', 12],
  ['dec', 12],
]);

/** Month words that are also people's names or common words, so that one alone is no month without a sign of time. */
export const DOUBTFUL_MONTHS: ReadonlySet<string> = new Set([
  'march',
  'mar',
  'april',
  'may',
  'june',
  'jun',
  'jan',
  'august',
  'dec',
]);

/** Weekdays by their names, lower case, 0 = Sunday. */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map([
  ['sunday', 0],
  ['monday', 1],
  ['tuesday', 2],
  ['wednesday', 3],
  ['thursday', 4],
  ['friday', 5],
  ['saturday', 6],
]);

/** Abbreviated weekdays, lower case; they need a full stop or a date beside them, since `sun`, `sat` and `wed` are words. */
export const SHORT_WEEKDAYS: ReadonlyMap<string, number> = new Map([
  ['sun', 0],
  ['mon', 1],
  ['tue', 2],
  ['tues', 2],
  ['wed', 3],
  ['thu', 4],
  ['thur', 4],
  ['thurs', 4],
  ['fri', 5],
  ['sat', 6],
]);

/** Seasons as TIMEX3 writes them. The northern hemisphere's months are meant by the resolver. */
export const SEASONS: ReadonlyMap<string, 'SP' | 'SU' | 'FA' | 'WI'> = new Map([
  ['spring', 'SP'],
  ['springtime', 'SP'],
  ['summer', 'SU'],
  ['summertime', 'SU'],
  ['autumn', 'FA'],
  ['fall', 'FA'],
  ['winter', 'WI'],
  ['wintertime', 'WI'],
]);

/** Parts of a day as TIMEX3 writes them. */
export const DAY_PARTS: ReadonlyMap<string, 'MO' | 'MI' | 'AF' | 'EV' | 'NI'> = new Map([
  ['morning', 'MO'],
  ['dawn', 'MO'],
  ['midday', 'MI'],
  ['afternoon', 'AF'],
  ['evening', 'EV'],
  ['dusk', 'EV'],
  ['night', 'NI'],
  ['overnight', 'NI'],
]);

/** Units of time in singular and plural, with the unit they name. */
export const TIME_UNITS: ReadonlyMap<string, TimeUnit> = new Map([
  ['second', 'second'],
  ['seconds', 'second'],
  ['minute', 'minute'],
  ['minutes', 'minute'],
  ['min', 'minute'],
  ['mins', 'minute'],
  ['hour', 'hour'],
  ['hours', 'hour'],
  ['hr', 'hour'],
  ['hrs', 'hour'],
  ['day', 'day'],
  ['days', 'day'],
  ['night', 'night'],
  ['nights', 'night'],
  ['weekend', 'weekend'],
  ['weekends', 'weekend'],
  ['week', 'week'],
  ['weeks', 'week'],
  ['fortnight', 'fortnight'],
  ['fortnights', 'fortnight'],
  ['month', 'month'],
  ['months', 'month'],
  ['quarter', 'quarter'],
  ['quarters', 'quarter'],
  ['year', 'year'],
  ['years', 'year'],
  ['decade', 'decade'],
  ['decades', 'decade'],
  ['century', 'century'],
  ['centuries', 'century'],
  ['millennium', 'millennium'],
  ['millennia', 'millennium'],
]);

export type TimeUnit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'night'
  | 'weekend'
  | 'week'
  | 'fortnight'
  | 'month'
  | 'quarter'
  | 'year'
  | 'decade'
  | 'century'
  | 'millennium';

/** Days with a name: a fixed `[month, day]`, the n-th weekday of a month, or days from Easter Sunday. */
export type HolidayRule =
  | { readonly kind: 'fixed'; readonly month: number; readonly day: number }
  | { readonly kind: 'nth'; readonly month: number; readonly weekday: number; readonly nth: number }
  | { readonly kind: 'easter'; readonly offset: number };

/** Holidays by their words, lower case, joined by one space, without a possessive `'s`. */
export const HOLIDAYS: ReadonlyMap<string, HolidayRule> = new Map<string, HolidayRule>([
  ['christmas', { kind: 'fixed', month: 12, day: 25 }],
  ['christmas day', { kind: 'fixed', month: 12, day: 25 }],
  ['christmas eve', { kind: 'fixed', month: 12, day: 24 }],
  ['boxing day', { kind: 'fixed', month: 12, day: 26 }],
  ['new year day', { kind: 'fixed', month: 1, day: 1 }],
  ['new year eve', { kind: 'fixed', month: 12, day: 31 }],
  ['new years day', { kind: 'fixed', month: 1, day: 1 }],
  ['new years eve', { kind: 'fixed', month: 12, day: 31 }],
  ['valentine day', { kind: 'fixed', month: 2, day: 14 }],
  ['halloween', { kind: 'fixed', month: 10, day: 31 }],
  ['juneteenth', { kind: 'fixed', month: 6, day: 19 }],
  ['veterans day', { kind: 'fixed', month: 11, day: 11 }],
  ['armistice day', { kind: 'fixed', month: 11, day: 11 }],
  ['thanksgiving', { kind: 'nth', month: 11, weekday: 4, nth: 4 }],
  ['thanksgiving day', { kind: 'nth', month: 11, weekday: 4, nth: 4 }],
  ['labor day', { kind: 'nth', month: 9, weekday: 1, nth: 1 }],
  ['memorial day', { kind: 'nth', month: 5, weekday: 1, nth: -1 }],
  ['presidents day', { kind: 'nth', month: 2, weekday: 1, nth: 3 }],
  ['easter', { kind: 'easter', offset: 0 }],
  ['easter sunday', { kind: 'easter', offset: 0 }],
  ['easter monday', { kind: 'easter', offset: 1 }],
  ['palm sunday', { kind: 'easter', offset: -7 }],
  ['good friday', { kind: 'easter', offset: -2 }],
  ['ash wednesday', { kind: 'easter', offset: -46 }],
]);

/** Abbreviations of time zones that may follow a clock time. */
export const TIME_ZONES: ReadonlySet<string> = new Set(
  'gmt utc est edt et cst cdt ct mst mdt mt pst pdt pt bst cet cest eet eest ist jst kst hkt sgt aest aedt msk wib'.split(
    ' ',
  ),
);
