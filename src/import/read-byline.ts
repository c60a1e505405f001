import type { PageBlock } from './page-block.ts';
import type { PageFacts } from './page-facts.ts';
import { readDay } from './read-day.ts';

/** How many lines from the top a byline and a date are looked for in: a page's name and its sections stand above them. */
const HEAD = 12;

/** Unit: UTF-16 units. */
const LONGEST_LINE = 110;

/** Adds the author and the date that only stand above the text, as on pages that were made without any marks for machines. */
export function withHead(facts: PageFacts, blocks: readonly PageBlock[]): PageFacts {
  const lines = blocks
    .slice(0, HEAD)
    .filter(({ text, kind }) => text.length <= LONGEST_LINE && kind !== 'caption');
  const texts = lines.map(({ text }) => text);
  const published =
    facts.published ??
    texts
      .filter(isDateLine)
      .map(readDay)
      .find((day) => day !== undefined);
  const byline =
    facts.authors.length > 0
      ? undefined
      : texts.map((text) => authorIn(text)).find((name) => name !== undefined);
  return {
    ...facts,
    ...(published === undefined ? {} : { published }),
    ...(byline === undefined ? {} : { authors: [byline] }),
  };
}

/** Two to four words that begin with a capital, after `By`. The patterns have no two ways to match the same words. */
const BYLINE = /^(?:by|von|par|por)[: ] ?((?:\p{Lu}[\p{L}\p{M}.'’-]*(?: (?=\p{Lu})|$|(?=[,|\n]))){2,4})/iu;

const DAY_OR_MONTH =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)/i;

function authorIn(line: string): string | undefined {
  const words = BYLINE.exec(line)?.[1]?.trim().split(' ') ?? [];
  const end = words.findIndex((word, i) => i > 0 && DAY_OR_MONTH.test(word));
  const name = words.slice(0, end < 0 ? words.length : end);
  return name.length > 1 && name.every((word) => /^\p{Lu}/u.test(word)) ? name.join(' ') : undefined;
}

/** A line that tells when: a date, and no sentence. */
function isDateLine(line: string): boolean {
  return /\d/.test(line) && !/[.!?]["”’]?$/u.test(line.replace(/\b(?:[ap]\.m|no)\.$/i, ''));
}
