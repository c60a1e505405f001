/**
 * The day in the words that pages write dates in, `YYYY-MM-DD`: ISO 8601 as it is written (the outlet's own day, whatever the
 * time zone), `April 14, 2026`, `14 Apr 2026`, `2026/04/14`, `20260414`, `2026年4月14日`,
 * `14.4.2026`. Days that the calendar does not have and
 * `04/05/2026`, which two countries read two ways, are none.
 */
export function readDay(written: string): string | undefined {
  const text = written.trim().slice(0, LONGEST);
  const digits =
    /^(\d{4})(\d{2})(\d{2})(?!\d)/.exec(text) ??
    /(?:^|\D)(\d{4})\s?[-/.年년]\s?(\d{1,2})\s?[-/.月월]\s?(\d{1,2})(?!\d)/.exec(text);
  if (digits) return day(Number(digits[1]), Number(digits[2]), Number(digits[3]));
  const dotted = /(?:^|\D)(\d{1,2})\. ?(\d{1,2})\. ?(\d{4})\b/.exec(text);
  if (dotted) return day(Number(dotted[3]), Number(dotted[2]), Number(dotted[1]));
  const american = /\b([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})\b/i.exec(text);
  if (american) return day(Number(american[3]), monthOf(american[1]), Number(american[2]));
  const european = /\b(\d{1,2})(?:st|nd|rd|th)?[ -]([a-z]{3,9})\.?,?[ -](\d{4})\b/i.exec(text);
  return european ? day(Number(european[3]), monthOf(european[2]), Number(european[1])) : undefined;
}

/** `April 14, 2026` for `2026-04-14`. */
export function writeDay(isoDay: string): string {
  const [year = '', month = '', date = ''] = isoDay.split('-');
  const name = MONTHS[Number(month) - 1] ?? '';
  return `${name.charAt(0).toUpperCase()}${name.slice(1)} ${Number(date)}, ${year}`;
}

/** Nobody writes a date in more. Unit: UTF-16 units. */
const LONGEST = 100;

const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
] as const;

/** 1 to 12 for a month's name or its first three letters and more; 0 for any other word. */
function monthOf(word = ''): number {
  const lower = word.toLowerCase();
  return (
    MONTHS.findIndex(
      (month) => lower.length >= 3 && month.startsWith(lower.slice(0, lower === 'sept' ? 4 : 9)),
    ) + 1
  );
}

/** The World Wide Web is no older; what is later than 2100 is a slip. */
function day(year: number, month: number, date: number): string | undefined {
  if (year < 1700 || year > 2100) return undefined;
  const made = new Date(Date.UTC(year, month - 1, date));
  const isReal = made.getUTCMonth() === month - 1 && made.getUTCDate() === date;
  return isReal ? made.toISOString().slice(0, 10) : undefined;
}
