import { segmentOf, type Article } from '../text/article.ts';
import type { Impossibility } from './impossibility.ts';

/** `the 140th anniversary of the treaty of 1884`: the number and the year that it counts from. */
const ANNIVERSARY =
  /\b(\d{1,3})(?:st|nd|rd|th) anniversary of (?:[\p{L}'’-]+ ){1,6}(?:of|in) (1[5-9]\d\d|20\d\d)\b/gu;

const YEAR = /\b(?:1[5-9]\d\d|20\d\d)\b/g;

/** An anniversary that does not fit its year. Only where the sentence holds exactly two years, so that the sum is plain. */
export function checkAnniversaries(article: Article): readonly Impossibility[] {
  // Nearly all articles are told here, so that their sentences need not be looked through.
  if (!article.text.includes(' anniversary of ')) return [];
  return article.sentences.flatMap((sentence): readonly Impossibility[] => {
    if (segmentOf(article, sentence).evidence === 'none') return [];
    const text = article.text.slice(sentence.start, sentence.end);
    return [...text.matchAll(ANNIVERSARY)].flatMap((match): readonly Impossibility[] => {
      const years = [...text.matchAll(YEAR)].map(([year]) => Number(year));
      const [count, first] = [Number(match[1]), Number(match[2])];
      const later = years.find((year) => year > first);
      if (years.length !== 2 || later === undefined || later - first === count) return [];
      const start = sentence.start + match.index;
      return [
        {
          start,
          end: start + match[0].length,
          code: 'impossible/arithmetic',
          message: `Says “${match[0]}”, but from ${first} to ${later} it is ${later - first} years.`,
          explanation: `${later} − ${first} = ${later - first}, not ${count}. Rule: an anniversary must fit its year.`,
        },
      ];
    });
  });
}
