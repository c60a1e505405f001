import { span } from '../base/span.ts';
import type { Evidence, SegmentKind } from '../model/kinds.ts';
import type { Segment } from './segment.ts';
import { datelineLength } from './segments/dateline.ts';
import { markByWords } from './segments/mark-by-words.ts';
import { markCaptions } from './segments/mark-captions.ts';
import { markComments } from './segments/mark-comments.ts';
import { markDigest } from './segments/mark-digest.ts';
import { markFrontMatter } from './segments/mark-front-matter.ts';
import { markHeadings } from './segments/mark-headings.ts';
import { markLists } from './segments/mark-lists.ts';
import { markRelated } from './segments/mark-related.ts';
import { markTop } from './segments/mark-top.ts';
import type { PageLine, PageRule } from './segments/page-line.ts';
import { readLines } from './segments/read-lines.ts';

/** The segments of a page, in order. They do not overlap and leave only white space between them. */
export function findSegments(text: string): readonly Segment[] {
  const lines = RULES.reduce((page, rule) => rule(page), readLines(text));
  return splitDatelines(lines).map(({ start, end, kind = 'body', block, evidence = EVIDENCE[kind] }) => {
    const place = span(start, end);
    return { start: place.start, end: place.end, kind, block, evidence };
  });
}

/**
 * Each rule decides about lines that no earlier one decided about: first what the words of a line tell alone, then what its
 * neighbours tell, then what its place on the page tells. What nothing decided about is running text.
 */
const RULES: readonly PageRule[] = [
  markFrontMatter,
  keepSingleLine,
  markByWords,
  markLists,
  markCaptions,
  markComments,
  markRelated,
  markDigest,
  markTop,
  markHeadings,
];

/** How far each kind may count as evidence unless a rule says otherwise. */
const EVIDENCE: Readonly<Record<SegmentKind, Evidence>> = {
  headline: 'full',
  summary: 'full',
  byline: 'none',
  dateline: 'full',
  heading: 'none',
  body: 'full',
  'list-item': 'full',
  quotation: 'full',
  caption: 'none',
  credit: 'none',
  related: 'weak',
  promo: 'none',
  comment: 'none',
  commenter: 'none',
  digest: 'weak',
  furniture: 'none',
};

/** A text of one line is no page: it is what somebody wants to have read. */
function keepSingleLine(lines: readonly PageLine[]): readonly PageLine[] {
  return lines.length === 1 ? lines.map((line) => ({ ...line, kind: 'body' })) : lines;
}

/** How many of the first paragraphs of a story are looked at for a dateline: a summary may stand above it. */
const OPENING = 3;

/** `ANCHOR: Good evening`: a name in capitals before what is said. */
const SPEAKER_LABEL = /^["“]?\p{Lu}[\p{Lu}. '’-]{1,30}:/u;

/** A dateline becomes a segment of its own; the rest of its line stays what it was. */
function splitDatelines(lines: readonly PageLine[]): readonly PageLine[] {
  const parts: PageLine[] = [];
  const seen = new Map<number, number>();
  const isTranscript = lines.filter((line) => SPEAKER_LABEL.test(line.text)).length > 1;
  for (const line of lines) {
    const nth = seen.get(line.block) ?? 0;
    const opens = (line.kind ?? 'body') === 'body' || line.kind === 'related' || line.kind === 'summary';
    if (opens) seen.set(line.block, nth + 1);
    const length = opens && nth < OPENING ? datelineLength(line.text, !isTranscript) : 0;
    if (!length) {
      parts.push(line);
      continue;
    }
    const rest = line.text.slice(length);
    const from = line.start + length + (rest.length - rest.trimStart().length);
    parts.push({ ...line, ...span(line.start, line.start + length), kind: 'dateline' });
    if (from < line.end) parts.push({ ...line, ...span(from, line.end) });
  }
  return parts;
}
