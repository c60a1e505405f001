import type { FoundMentions } from '../mentions/find-mentions.ts';
import { segmentOf, type Article } from '../text/article.ts';
import type { Impossibility } from './impossibility.ts';

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/** A weekday that stands beside a full date, year and all, and is not that day's. Dates whose year was inferred prove nothing. */
export function checkCalendar(article: Article, found: FoundMentions): readonly Impossibility[] {
  return found.mentions.flatMap((mention): readonly Impossibility[] => {
    if (mention.kind !== 'date') return [];
    const { weekday, from, to, statesYear } = mention.value;
    const sentence = article.sentences[mention.sentence];
    if (!sentence || segmentOf(article, sentence).evidence === 'none') return [];
    if (weekday === undefined || from === null || from !== to || !statesYear) return [];
    // 1970-01-01 was a Thursday.
    const real = (((from + 4) % 7) + 7) % 7;
    if (real === weekday) return [];
    const said = article.text.slice(mention.start, mention.end);
    const day = WEEKDAYS[real] ?? '';
    return [
      {
        start: mention.start,
        end: mention.end,
        code: 'impossible/calendar',
        message: `Says “${said}”, but that day is a ${day}.`,
        explanation: `${mention.value.timex} is a ${day} in the Gregorian calendar. Rule: a weekday must fit the full date beside it.`,
      },
    ];
  });
}
