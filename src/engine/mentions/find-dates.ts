import { DAY_PARTS, HOLIDAYS, MONTHS, SEASONS, SHORT_WEEKDAYS, WEEKDAYS } from '../lexicon/calendar-words.ts';
import { CARDINALS, ORDINALS } from '../lexicon/number-words.ts';
import { segmentOf, type Article } from '../text/article.ts';
import { dayOf, daysOf, isDay } from './dates/calendar.ts';
import type { DateReading } from './dates/date-words.ts';
import { directionAt } from './dates/direction.ts';
import { durationValue } from './dates/duration-value.ts';
import { readDate } from './dates/read/read-date.ts';
import { readDuration, type DurationReading } from './dates/read/read-duration.ts';
import { resolveDate, type DateContext } from './dates/resolve-date.ts';
import { tokenAt, type Words } from './figures/words.ts';
import type { DateMention, DurationMention } from './mention.ts';

/** Dates, times and durations of an article, in order, none overlapping another. */
export function findDates(article: Article): readonly (DateMention | DurationMention)[] {
  const read = readAll(article);
  const found: (DateMention | DurationMention)[] = [];
  const now = nowOf(article);
  let context: DateContext = { now, reference: undefined, quarter: undefined, direction: undefined };
  for (const { words, at, sentence, reading } of read) {
    const start = tokenAt(words, at).start;
    const end = tokenAt(words, reading.end - 1).end;
    if ('unit' in reading) {
      found.push({ start, end, sentence, kind: 'duration', value: durationValue(reading) });
      continue;
    }
    const value = resolveDate(reading, { ...context, direction: directionAt(words, at, reading.end) });
    if (!value) continue;
    found.push({ start, end, sentence, kind: 'date', value });
    if (value.from === null) continue;
    const { year } = dayOf(value.from);
    context = { ...context, reference: { day: value.from, year, precision: value.precision } };
    if (reading.words.kind !== 'calendar') continue;
    const quarter = /^(\d{4})-Q(\d)$/.exec(value.timex);
    if (quarter) context = { ...context, quarter: [Number(quarter[1]), Number(quarter[2])] };
  }
  return found;
}

interface Read {
  readonly words: Words;
  readonly at: number;
  readonly sentence: number;
  readonly reading: DateReading | DurationReading;
}

/** Words that a date or a duration can begin with. Everything else is passed over at the cost of one look-up. */
const OPENERS: ReadonlySet<string> = new Set([
  ...MONTHS.keys(),
  ...WEEKDAYS.keys(),
  ...SHORT_WEEKDAYS.keys(),
  ...SEASONS.keys(),
  ...DAY_PARTS.keys(),
  ...CARDINALS.keys(),
  ...ORDINALS.keys(),
  ...[...HOLIDAYS.keys()].map((name) => name.split(' ')[0] ?? ''),
  ..."the a an last past this current next coming upcoming following previous preceding that same today yesterday tomorrow tonight noon midnight now currently nowadays recently previously soon right these recent future several few many some early late mid earlier later sometime latest full year fiscal fy q h day ' ’ ‘ twenties thirties forties fifties sixties seventies eighties nineties week weekend month end beginning start middle half every each post pre".split(
    ' ',
  ),
]);

function readAll(article: Article): Read[] {
  const read: Read[] = [];
  article.sentences.forEach((sentence, index) => {
    if (segmentOf(article, sentence).evidence === 'none') return;
    const words: Words = { tokens: article.tokens, first: sentence.firstToken, end: sentence.endToken };
    for (let at = words.first; at < words.end;) {
      const token = tokenAt(words, at);
      if (token.kind !== 'number' && !OPENERS.has(token.lower)) {
        at++;
        continue;
      }
      const date = readDate(words, at);
      const duration = readDuration(words, at);
      const reading = date && date.end >= (duration?.end ?? 0) ? date : duration;
      if (!reading) {
        at++;
        continue;
      }
      read.push({ words, at, sentence: index, reading });
      at = reading.end;
    }
  });
  return read;
}

function nowOf(article: Article): DateContext['now'] {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(article.facts.published ?? '');
  if (!match) return undefined;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return isDay(year, month, day) ? { day: daysOf(year, month, day), anchor: 'published' } : undefined;
}
