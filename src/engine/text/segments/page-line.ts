import { span, type Span } from '../../base/span.ts';
import type { Evidence, SegmentKind } from '../../model/kinds.ts';

/** How a line closes: like a sentence, with a colon, or with neither, as labels and headlines do. */
export type LineEnd = 'stop' | 'colon' | 'open';

/** What a line announces about the lines after it. */
export type LineLabel = 'related' | 'comments' | 'digest';

/** One line of a page (or one paragraph that was broken over several lines), with what is known of it so far. */
export interface PageLine extends Span {
  /** The words of the line without white space at its ends. */
  readonly text: string;
  /** Whether an empty line, or the start of the page, stands before it. */
  readonly gap: boolean;
  readonly words: number;
  readonly ends: LineEnd;
  /** Full stops and the like that another sentence follows, plus one: a cheap count of sentences. */
  readonly sentences: number;
  /** What the line is; `undefined` until a rule has decided. */
  readonly kind: SegmentKind | undefined;
  readonly label: LineLabel | undefined;
  /** 0 for the article itself; each related card has a number of its own. */
  readonly block: number;
  /** Set where the evidence differs from what the kind gives by itself. */
  readonly evidence: Evidence | undefined;
}

/** Decides about some of the lines of a page and leaves the others as they are. Rules run in a fixed order. */
export type PageRule = (lines: readonly PageLine[]) => readonly PageLine[];

/** Makes a line of `text` between two offsets; white space at its ends is left out. */
export function pageLine(text: string, start: number, end: number, gap: boolean): PageLine {
  const raw = text.slice(start, end);
  const trimmed = raw.trim();
  const from = start + raw.indexOf(trimmed);
  const place = span(from, from + trimmed.length);
  // What is not known yet is there from the beginning: rules that fill it in then leave the line's shape as it was, which is fast to read.
  return {
    start: place.start,
    end: place.end,
    text: trimmed,
    gap,
    words: countWords(trimmed),
    ends: lineEnd(trimmed),
    sentences: 1 + countMatches(trimmed, /[.!?…]["'”’»)\]]*\s+(?=["'“‘«(]?\p{Lu})/gu),
    kind: undefined,
    label: undefined,
    block: 0,
    evidence: undefined,
  };
}

/** Whether the line reads as running text: several sentences, or one long one. */
export function isParagraph(line: PageLine): boolean {
  if (line.sentences > 1 && line.words >= 8) return true;
  return line.ends === 'stop' ? line.words >= 8 : line.words >= 25;
}

/** Whether the line is short and closes like no sentence, as labels, headlines and names do. */
export function isShortOpen(line: PageLine, mostWords: number): boolean {
  return line.words > 0 && line.words <= mostWords && line.ends === 'open' && line.sentences === 1;
}

/** The share of the longer words (four letters or more) that begin with a capital: near 1 in a title-case headline. */
export function titleCaseShare(text: string): number {
  const long = text.match(/[\p{L}\p{M}]{4,}/gu) ?? [];
  return long.length ? long.filter((word) => /^\p{Lu}/u.test(word)).length / long.length : 0;
}

function lineEnd(text: string): LineEnd {
  // Looked at from the end by hand: a pattern that begins with a run of closing marks would take quadratic time.
  let last = text.length - 1;
  while (last > 0 && CLOSERS.has(text[last] ?? '')) last--;
  const sign = text[last];
  if (sign === ':') return 'colon';
  if (sign === '.' && text.endsWith('...')) return 'open';
  return sign === '.' || sign === '!' || sign === '?' || sign === ';' ? 'stop' : 'open';
}

const CLOSERS = new Set(['"', "'", '”', '’', '»', ')', ']', '*', '_']);

/** Counts the runs between white space that hold a letter or a digit; by hand, since every line of every page is counted. */
function countWords(text: string): number {
  let count = 0;
  let counted = false;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 32 || unit === 160 || (unit >= 9 && unit <= 13)) counted = false;
    else if (!counted && isLetterOrDigit(unit)) {
      counted = true;
      count++;
    }
  }
  return count;
}

/** Digits and letters; outside ASCII everything but Latin-1 signs and the block of general punctuation counts as a letter. */
function isLetterOrDigit(unit: number): boolean {
  if (unit < 128)
    return (unit >= 48 && unit <= 57) || (unit >= 65 && unit <= 90) || (unit >= 97 && unit <= 122);
  return unit >= 0xc0 && !(unit >= 0x2000 && unit <= 0x2bff) && unit !== 0xfeff;
}

function countMatches(text: string, pattern: RegExp): number {
  let count = 0;
  for (const found of text.matchAll(pattern)) count += found.length > 0 ? 1 : 0;
  return count;
}
