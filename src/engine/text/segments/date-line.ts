import type { PageLine } from './page-line.ts';

/** The longest line, in words, that may hold nothing but a date: `Published: Tuesday, 14 April 2026 at 6:20 p.m. CET`. */
const LONGEST = 18;

const DATE_WORDS = new Set(
  (
    'january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec ' +
    'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun ' +
    'published publication posted updated modified last first created date issued released on at from of the am pm a m p ' +
    'est edt cst cdt mst mdt pst pdt et ct mt pt gmt utc bst ist cet cest eet eest kst jst sgt hkt aest aedt local time h hrs hours hour minutes minute mins min ago days day weeks week ' +
    'st nd rd th today yesterday just now updated: t z'
  ).split(' '),
);

const MONTH =
  /\b(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b/i;
const DAY_NUMBER = /\d/;
const NUMERIC_DATE = /\b\d{1,4}[./-]\d{1,2}[./-]\d{1,4}\b/;
const AGO = /\b\d+ (?:minutes?|mins?|hours?|hrs?|days?|weeks?) ago\b/i;

/** Whether the line is a date and nothing else: the words of dates, digits and the signs between them. */
export function isDateLine(line: PageLine): boolean {
  if (line.words > LONGEST || line.text.length > 140) return false;
  const { text } = line;
  if (!isDated(text)) return false;
  return (text.match(/\p{L}+/gu) ?? []).every((word) => DATE_WORDS.has(word.toLowerCase()));
}

/** Whether the words hold a day: a month with a number, a date in digits, so and so long ago. */
export function isDated(text: string): boolean {
  return (MONTH.test(text) && DAY_NUMBER.test(text)) || NUMERIC_DATE.test(text) || AGO.test(text);
}
