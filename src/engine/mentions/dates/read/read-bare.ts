import { STREET_WORDS } from '../../../lexicon/figure-words.ts';
import { DOUBTFUL_MONTHS, WEEKDAYS } from '../../../lexicon/calendar-words.ts';
import { LENGTHS, MEASURES } from '../../../lexicon/measure-units.ts';
import { CURRENCY_NAMES } from '../../../lexicon/money-words.ts';
import { isCapital, isInnerHyphen, lowerAt, tokenAt, type Words } from '../../figures/words.ts';
import type { Token } from '../../../text/token.ts';
import type { DateReading } from '../date-words.ts';
import { readMonth, readMonthName, readYear } from './read-calendar.ts';

/** Words before a month that say it is a time. */
const MONTH_BEFORE: ReadonlySet<string> = new Set(
  'in since until till by from to during before after between early late mid last next this of for through and each every around about - – — (late-'.split(
    ' ',
  ),
);
const SURE_MONTH_BEFORE: ReadonlySet<string> = new Set(
  'in since until till last next this early late mid during each every through'.split(' '),
);

/** A month without a day; one that is also a name or a verb needs a word of time before it. */
export function readBareMonth(words: Words, at: number): DateReading | undefined {
  const month = readMonth(words, at);
  if (!month?.bare) return month;
  // `February 30` is no day, and so it is no February either.
  if (/^\d{1,2}$/.test(tokenAt(words, month.end).text)) return undefined;
  const word = lowerAt(words, at);
  const name =
    isCapital(words, month.end) &&
    !WEEKDAYS.has(lowerAt(words, month.end)) &&
    !readMonthName(words, month.end);
  if (DOUBTFUL_MONTHS.has(word)) return isMonth(words, at, month.end, name) ? month : undefined;
  return isCapital(words, at - 1) && name ? undefined : month;
}

/** Whether a word that is also a name or a verb stands for the month. */
function isMonth(words: Words, at: number, end: number, beforeName: boolean): boolean {
  if (beforeName) return false;
  const before = lowerAt(words, at - 1);
  if (SURE_MONTH_BEFORE.has(before)) return true;
  if (before === 'of' && EDGES.has(lowerAt(words, at - 2))) return true;
  const word = lowerAt(words, at);
  if (words.surnames?.has(word)) return false;
  const next = tokenAt(words, end);
  // `the March accession`, `a June agreement`.
  if (['the', 'a', 'an', 'its', 'their'].includes(before))
    return next.kind === 'word' && /^[a-z]{4,}$/.test(next.text) && !AFTER_EVENT.has(next.text);
  if (word !== 'may' && word !== 'march') return MONTH_BEFORE.has(before);
  const ends = before === 'from' || before === 'between' ? ['to', 'until', 'through', 'and'] : ['and', 'or'];
  return MONTH_BEFORE.has(before) && (next.kind === 'mark' || ends.includes(next.lower));
}

/** `the beginning of March`, `the last week of May`. */
const EDGES: ReadonlySet<string> = new Set(
  'beginning end start middle close month week weekend days weeks half'.split(' '),
);

/** After `the March` these make it a march. */
const AFTER_EVENT: ReadonlySet<string> = new Set([
  'from',
  'through',
  'along',
  'against',
  'began',
  'ended',
  'madness',
]);

/** Words before four digits that make them a year even where a noun follows. */
const YEAR_BEFORE: ReadonlySet<string> = new Set(
  'in since until till by from to of during before after between and through the early late mid year circa around (late ( - – — , ;'.split(
    ' ',
  ),
);
/** Words before four digits that make them a count or a name. */
const COUNT_BEFORE: ReadonlySet<string> = new Set(
  'about nearly almost some over than least most approximately roughly another no number flight boeing route highway room page section article channel model type box suite apartment windows pin code lot invoice area block ext extension gate flat seat unit ward bus train tram platform exit serial no. # $ £ € ¥ . / : +'.split(
    ' ',
  ),
);

export function readBareYear(words: Words, at: number): DateReading | undefined {
  const year = readYear(words, at);
  if (!year) return undefined;
  const reading: DateReading = { end: year.end, words: { kind: 'calendar', year: year.year } };
  const before = lowerAt(words, at - 1);
  if (tokenAt(words, at).kind !== 'number') return isYearInWords(words, at, before) ? reading : undefined;
  if (
    COUNT_BEFORE.has(before) ||
    (isInnerHyphen(words, at - 1) && !/^(?:mid|post|pre|late|early)$/.test(lowerAt(words, at - 2)))
  )
    return undefined;
  const next = tokenAt(words, year.end);
  if (
    !next.spaced &&
    (next.kind !== 'mark' || '%/°:'.includes(next.text)) &&
    next.lower !== "'s" &&
    next.lower !== '’s' &&
    next.text !== ''
  )
    return undefined;
  if (isInnerHyphen(words, year.end) && /^(?:\d{3}|\d{5,})$/.test(tokenAt(words, year.end + 1).text))
    return undefined;
  if (before !== 'in' && (CURRENCY_NAMES.has(next.lower) || (next.lower.length > 2 && isUnit(next.lower))))
    return undefined;
  if (year.year > 2099 || isAddress(words, year.end)) return undefined;
  // Before 1500 four digits are rarely a year: `in 1066 the Normans came`, but `in 1200 homes`.
  if (year.year < 1500 && (before !== 'in' || !opensClause(next))) return undefined;
  if (YEAR_BEFORE.has(before) || MONTH_YEARS.has(before)) return reading;
  return next.kind === 'word' && /^[a-z]+s$/.test(next.text) && !VERBS.has(next.text) ? undefined : reading;
}

/** A sign, or a word that no counted noun begins with. */
function opensClause({ kind, lower }: Token): boolean {
  return (
    kind === 'mark' ||
    /^(?:the|a|an|and|but|when|while|after|as|by|with|he|she|it|they|his|her|its|in|at|to)$/.test(lower)
  );
}

/** `'98` and `nineteen ninety-four`; with capitals inside a sentence it is the title of a book. */
function isYearInWords(words: Words, at: number, before: string): boolean {
  if (['in', 'of', 'since', 'the', 'from', 'class'].includes(before)) return true;
  return tokenAt(words, at).kind === 'word' && (at === words.first || !isCapital(words, at));
}

/** `2012 metres`, `1990 rpm`. */
function isUnit(lower: string): boolean {
  return LENGTHS.has(lower) || MEASURES.has(lower) || lower === 'rpm';
}

const MONTH_YEARS: ReadonlySet<string> = new Set(['fiscal', 'mid', 'season', 'back']);
const VERBS: ReadonlySet<string> = new Set(['was', 'is', 'has', 'as', 'this']);

/** `1999 Hill Road`. */
function isAddress(words: Words, at: number): boolean {
  for (let i = at; i < at + 4 && isCapital(words, i); i++)
    if (i > at && STREET_WORDS.has(lowerAt(words, i))) return true;
  return false;
}
