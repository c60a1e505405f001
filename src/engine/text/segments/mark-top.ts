import { hasDateline } from './dateline.ts';
import { isParagraph, isShortOpen, titleCaseShare, type PageLine } from './page-line.ts';

/** A headline in words: one word is a section's or an outlet's name. */
const SHORTEST = 4;
const LONGEST = 32;
/** How many lines above the first paragraph are looked through for a headline. */
const FAR = 40;

/**
 * The top of a page: the headline, the outlet's name and section labels above it, a summary above or below it. The story itself
 * begins at the first paragraph.
 */
export function markTop(lines: readonly PageLine[]): readonly PageLine[] {
  if (lines.length < 2) return lines;
  const first = lines.findIndex((line) => !line.kind && !line.label && isBodyLine(line));
  if (first < 0 || first > FAR) return lines;
  const headline = findHeadline(lines, first);
  if (headline === undefined) return markHeadlineBelow(lines, first);
  return lines.map((line, i) => {
    if (i === headline) return { ...line, kind: 'headline' };
    if (line.kind || line.label) return line;
    if (i < headline) return { ...line, kind: 'furniture' };
    if (i < first) return { ...line, kind: isLead(lines, i, headline) ? 'summary' : 'heading' };
    return i === first && isSummary(lines, first) ? { ...line, kind: 'summary' } : line;
  });
}

/** A paragraph, but no headline that closes with a full stop. */
function isBodyLine(line: PageLine): boolean {
  return isParagraph(line) && !isTitleCased(line);
}

function isTitleCased(line: PageLine): boolean {
  return (
    line.sentences === 1 &&
    line.words >= SHORTEST &&
    line.words <= LONGEST &&
    titleCaseShare(line.text) >= 0.75
  );
}

/**
 * The headline is the first line above the story that is long enough for one. The line right under an outlet's name is its
 * slogan when another candidate follows.
 */
function findHeadline(lines: readonly PageLine[], first: number): number | undefined {
  const free = [...lines.keys()].slice(0, first).filter((i) => {
    const line = lines[i];
    return line !== undefined && !line.kind && !line.label && line.words <= LONGEST && line.ends !== 'colon';
  });
  const marked = free.find((i) => lines[i]?.text.startsWith('# '));
  if (marked !== undefined) return marked;
  const long = free.filter((i) => (lines[i]?.words ?? 0) >= SHORTEST);
  const [one, other] = long;
  if (one === undefined) return free.find((i) => (lines[i]?.words ?? 0) >= 2 && !isAllCapitals(lines[i]));
  const underName = one === 1 && lines[1]?.gap === false && (lines[0]?.words ?? 9) < SHORTEST;
  return underName && other !== undefined && lines[other]?.gap === true ? other : one;
}

function isAllCapitals(line: PageLine | undefined): boolean {
  return line !== undefined && !/\p{Ll}/u.test(line.text);
}

/** A line between headline and story leads into it when it is nearly a sentence; a shorter one is a label. */
function isLead(lines: readonly PageLine[], at: number, headline: number): boolean {
  const line = lines[at];
  return line !== undefined && (line.ends === 'stop' || line.words >= 6) && at <= headline + 3;
}

/** A paragraph under the headline that a byline or date follows, that is told again below, or that the story starts after. */
function isSummary(lines: readonly PageLine[], at: number): boolean {
  const [line, next] = [lines[at], lines[at + 1]];
  if (!line || !next || line.words > 90) return false;
  if (next.kind === 'byline' || next.kind === 'dateline')
    return lines
      .slice(at + 2, at + 2 + FAR)
      .some((other) => !other.kind && !other.label && isParagraph(other));
  if (next.kind || next.label || !isParagraph(next)) return false;
  if (restates(line, next)) return true;
  const short =
    line.sentences === 1 && line.words <= 30 && !/\d|["“]/.test(line.text) && !hasDateline(line.text);
  return short && (hasDateline(next.text) || OPENS_WITH_DAY.test(next.text));
}

const OPENS_WITH_DAY =
  /^(?:on|late on|early on) (?:mon|tues|wednes|thurs|fri|satur|sun)day\b|^on (?:january|february|march|april|may|june|july|august|september|october|november|december) \d/i;

/** The share of a summary's longer words that come again in the paragraph below it when the one restates the other. */
const RESTATED = 0.5;

function restates(line: PageLine, next: PageLine): boolean {
  const words = longWords(line.text);
  const below = longWords(next.text.slice(0, 2000));
  if (words.size < 8) return false;
  return [...words].filter((word) => below.has(word)).length >= RESTATED * words.size;
}

function longWords(text: string): ReadonlySet<string> {
  return new Set((text.match(/[\p{L}\p{M}]{4,}/gu) ?? []).map((word) => word.toLowerCase()));
}

/** A summary above the headline: a paragraph, then a line written like a headline, then the story. */
function markHeadlineBelow(lines: readonly PageLine[], first: number): readonly PageLine[] {
  const free = lines.slice(0, first).every((line) => line.kind ?? line.label);
  const [summary, title, story] = [lines[first], lines[first + 1], lines[first + 2]];
  if (!free || !summary || !title || !story || title.kind || title.label || summary.words > 130) return lines;
  const written = isShortOpen(title, LONGEST) && title.words >= 7 && titleCaseShare(title.text) >= 0.6;
  const opens =
    hasDateline(story.text) ||
    restates(summary, story) ||
    story.kind === 'byline' ||
    story.kind === 'dateline';
  if (!written || !(opens || (isParagraph(story) && title.words >= 9))) return lines;
  return lines.map((line, i) =>
    i === first ? { ...line, kind: 'summary' } : i === first + 1 ? { ...line, kind: 'headline' } : line,
  );
}
