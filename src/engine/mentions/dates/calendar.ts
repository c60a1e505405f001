/** A day of the proleptic Gregorian calendar. */
export interface Day {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  /** 1 to 31. */
  readonly day: number;
}

/**
 * Days since 1970-01-01. Howard Hinnant's `days_from_civil`: years begin in March, so that the leap day comes last, and run in
 * eras of 400 years, so that nothing depends on a host's dates or time zone.
 */
export function daysOf(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

/** The day that lies so many days after 1970-01-01; the inverse of `daysOf`. */
export function dayOf(days: number): Day {
  const z = days + 719468;
  const era = Math.floor(z / 146097);
  const dayOfEra = z - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const mp = Math.floor((5 * dayOfYear + 2) / 153);
  const month = mp < 10 ? mp + 3 : mp - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return { year, month, day: dayOfYear - Math.floor((153 * mp + 2) / 5) + 1 };
}

/** The number of days of a month. */
export function monthLength(year: number, month: number): number {
  return month === 12 ? 31 : daysOf(year, month + 1, 1) - daysOf(year, month, 1);
}

/** Whether a month, and a day of it, exist; without a year February has 29 days. */
export function isDay(year: number | undefined, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= monthLength(year ?? 2000, month);
}

/** 0 = Sunday. 1970-01-01 was a Thursday. */
export function weekdayOf(days: number): number {
  return (((days + 4) % 7) + 7) % 7;
}

/** The week of ISO 8601: weeks begin on Monday, week 1 holds the year's first Thursday. */
export function isoWeekOf(days: number): { readonly year: number; readonly week: number } {
  const thursday = mondayOf(days) + 3;
  const { year } = dayOf(thursday);
  return { year, week: Math.floor((thursday - daysOf(year, 1, 1)) / 7) + 1 };
}

/** The Monday of a day's week. */
export function mondayOf(days: number): number {
  return days - ((weekdayOf(days) + 6) % 7);
}

/** Easter Sunday of the Gregorian calendar, by the Meeus-Jones-Butcher rule. */
export function easterOf(year: number): number {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const f = Math.floor((b + 8) / 25);
  const g = Math.floor((b - f + 1) / 3);
  const h = (19 * a + b - d - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return daysOf(year, Math.floor(n / 31), (n % 31) + 1);
}

/** A day as `2026-01-19`. */
export function isoDay(days: number): string {
  const { year, month, day } = dayOf(days);
  return `${isoYear(year)}-${twoDigits(month)}-${twoDigits(day)}`;
}

/** A year as four digits. */
export function isoYear(year: number): string {
  return String(year).padStart(4, '0');
}

export function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
