import { segmentOf, type Article } from '../../text/article.ts';
import { lowerAt, type Words } from '../figures/words.ts';
import type { DateAnchor } from '../mention.ts';
import { daysOf, isDay } from './calendar.ts';
import { readDay, readWeekday } from './read/read-calendar.ts';

/** How much of a page is searched for front matter, in UTF-16 units. */
const FRONT_MATTER_REACH = 4000;

/**
 * The day of publication, in days since 1970-01-01: what the host or the sidecar knows, else the front matter, else a full date
 * in a dateline or byline of the article itself.
 */
export function publicationDay(
  article: Article,
): { readonly day: number; readonly anchor: DateAnchor } | undefined {
  const stated = isoDayOf(article.facts.published);
  if (stated !== undefined) return { day: stated, anchor: 'published' };
  const front = frontMatterDay(article.text.slice(0, FRONT_MATTER_REACH));
  if (front !== undefined) return { day: front, anchor: 'published' };
  const dateline = datelineDay(article);
  return dateline === undefined ? undefined : { day: dateline, anchor: 'dateline' };
}

/** The day of `2026-01-19` or `2026-01-19T10:32:00Z`, as days; the day is the one written, in whatever zone. */
function isoDayOf(text: string | undefined): number | undefined {
  const match = /^\s*["']?(\d{4})-(\d{2})-(\d{2})(?!\d)/.exec(text ?? '');
  if (!match) return undefined;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return isDay(year, month, day) ? daysOf(year, month, day) : undefined;
}

/** Keys of front matter that hold the day of publication, the surest first. */
const KEYS = ['published', 'date_published', 'datepublished', 'publish_date', 'pubdate', 'date', 'updated'];

function frontMatterDay(text: string): number | undefined {
  if (!text.startsWith('---\n')) return undefined;
  const end = text.indexOf('\n---', 3);
  if (end < 0) return undefined;
  const lines = text.slice(4, end).split('\n');
  for (const key of KEYS) {
    const line = lines.find((candidate) => candidate.toLowerCase().startsWith(`${key}:`));
    const day = line === undefined ? undefined : isoDayOf(line.slice(key.length + 1));
    if (day !== undefined) return day;
  }
  return undefined;
}

/** The first date with a year in the article's own datelines and bylines; related cards have theirs. */
function datelineDay(article: Article): number | undefined {
  for (const sentence of article.sentences) {
    const segment = segmentOf(article, sentence);
    if (segment.block !== 0 || (segment.kind !== 'dateline' && segment.kind !== 'byline')) continue;
    const words: Words = { tokens: article.tokens, first: sentence.firstToken, end: sentence.endToken };
    for (let at = words.first; at < words.end; at++) {
      const weekday = readWeekday(words, at);
      const from = weekday ? weekday.end + (lowerAt(words, weekday.end) === ',' ? 1 : 0) : at;
      const day = readDay(words, from)?.words;
      if (
        day?.kind !== 'calendar' ||
        day.year === undefined ||
        day.month === undefined ||
        day.day === undefined
      )
        continue;
      if (!day.eitherOrder && isDay(day.year, day.month, day.day))
        return daysOf(day.year, day.month, day.day);
    }
  }
  return undefined;
}
