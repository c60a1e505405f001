import {
  DAY_PARTS,
  DOUBTFUL_MONTHS,
  HOLIDAYS,
  MONTHS,
  SEASONS,
  SHORT_WEEKDAYS,
  TIME_UNITS,
  WEEKDAYS,
} from '../../lexicon/calendar-words.ts';
import { CARDINALS, FRACTION_WORDS, ORDINALS, SCALES } from '../../lexicon/number-words.ts';
import { segmentOf, type Article } from '../../text/article.ts';
import { Hint } from '../../text/spelling.ts';
import { isCapital, lowerAt, tokenAt, type Words } from '../figures/words.ts';
import type { DateReading } from './date-words.ts';
import { readDate } from './read/read-date.ts';
import { readDuration, type DurationReading } from './read/read-duration.ts';

/** A date or a duration as read, before anything is inferred. */
export interface ReadTime {
  readonly words: Words;
  /** Index of its first token. */
  readonly at: number;
  /** Index into `Article.sentences`. */
  readonly sentence: number;
  readonly reading: DateReading | DurationReading;
}

/** Everything in an article that reads as a date or a duration, in order. Comments and page furniture are passed over. */
export function readDates(article: Article): readonly ReadTime[] {
  const read: ReadTime[] = [];
  const surnames = monthSurnames(article);
  article.sentences.forEach((sentence, index) => {
    if (!OPENS_TIME.of(sentence)) return;
    const { evidence, kind } = segmentOf(article, sentence);
    if (evidence === 'none' && kind !== 'byline' && kind !== 'dateline') return;
    const words: Words = {
      tokens: article.tokens,
      first: sentence.firstToken,
      end: sentence.endToken,
      surnames,
    };
    for (let at = words.first; at < words.end;) {
      const reading = opens(words, at) ? readTime(words, at) : undefined;
      const second = reading && 'words' in reading ? reading.second : undefined;
      if (reading) read.push({ words, at, sentence: index, reading });
      if (second) read.push({ words, at: second.at, sentence: index, reading: second });
      at = second?.end ?? reading?.end ?? at + 1;
    }
  });
  return read;
}

/** The longer of a date and a duration; a date among equals. */
function readTime(words: Words, at: number): DateReading | DurationReading | undefined {
  const date = readDate(words, at);
  const duration = readDuration(words, at);
  return date && date.end >= (duration?.end ?? 0) ? date : duration;
}

/** Whether a date or a duration can begin here; `the` and a quotation mark must stand before a word that opens one. */
function opens(words: Words, at: number): boolean {
  const token = tokenAt(words, at);
  if (!OPENS_TIME.of(token)) return false;
  const { kind, lower } = token;
  if (kind === 'number') return true;
  if (lower === 'the') return tokenAt(words, at + 1).kind === 'number' || OPENERS.has(lowerAt(words, at + 1));
  if (lower === 'a' || lower === 'an') return BEHIND_ARTICLE.has(lowerAt(words, at + 1));
  return kind === 'word' || tokenAt(words, at + 1).kind === 'number';
}

/** What may stand behind `a` in a length or a distance of time: `a week`, `a few years`, `a half-hour`, `a hundred days`. */
const BEHIND_ARTICLE: ReadonlySet<string> = new Set([
  ...TIME_UNITS.keys(),
  ...SCALES.keys(),
  ...FRACTION_WORDS.keys(),
  ...['few', 'couple', '-', '‐', '‑', '–', '—'],
]);

/** Words and signs that a date or a duration can begin with. Everything else is passed over at hardly any cost. */
const OPENERS: ReadonlySet<string> = new Set([
  ...MONTHS.keys(),
  ...WEEKDAYS.keys(),
  ...[...WEEKDAYS.keys()].map((day) => `${day}s`),
  ...SHORT_WEEKDAYS.keys(),
  ...SEASONS.keys(),
  ...DAY_PARTS.keys(),
  ...CARDINALS.keys(),
  ...ORDINALS.keys(),
  ...[...HOLIDAYS.keys()].map((name) => name.split(' ')[0] ?? ''),
  ...`the a an last past this current next coming upcoming following previous preceding that same latest today yesterday tomorrow
  tonight noon midnight now currently nowadays recently right these recent future several few many some early late mid earlier
  later sometime year fiscal fy q h ad a.d. day ' ’ ‘ twenties thirties forties fifties sixties seventies eighties nineties week weekend
  month quarter full end beginning start middle close half every each post pre`.split(/\s+/),
]);

const OPENS_TIME = new Hint(({ kind, lower }) => kind === 'number' || OPENERS.has(lower));
const IS_DOUBTFUL_MONTH = new Hint(({ lower }) => DOUBTFUL_MONTHS.has(lower));

/** Month words that the article uses as a family name (`Theresa May`): alone they name the person. */
function monthSurnames(article: Article): ReadonlySet<string> {
  const found = new Set<string>();
  article.sentences.forEach((sentence) => {
    if (!IS_DOUBTFUL_MONTH.of(sentence)) return;
    const { firstToken, endToken } = sentence;
    const words: Words = { tokens: article.tokens, first: firstToken, end: endToken };
    for (let at = firstToken + 1; at < endToken; at++) {
      const token = tokenAt(words, at);
      if (!token.capital || !IS_DOUBTFUL_MONTH.of(token) || !isCapital(words, at - 1)) continue;
      const before = tokenAt(words, at - 1);
      if (before.kind !== 'word' || NO_GIVEN_NAMES.has(before.lower) || WEEKDAYS.has(before.lower)) continue;
      if (tokenAt(words, at + 1).kind !== 'number') found.add(token.lower);
    }
  });
  return found;
}

/** Capitalised words that may stand before a month at the beginning of a sentence or in a headline. */
const NO_GIVEN_NAMES: ReadonlySet<string> = new Set(
  'in on by since until till from to for and or but the last next this early late mid each every through during before after of between it they he she we you i what that'.split(
    ' ',
  ),
);
