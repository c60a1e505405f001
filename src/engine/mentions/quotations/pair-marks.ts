import type { Article } from '../../text/article.ts';
import { segmentOf } from '../../text/article.ts';
import { mendMarks } from './mend-marks.ts';
import { findMarks, type MarkFamily, type QuotationMark } from './quotation-marks.ts';

/** What stands between two marks that belong together, the outermost where they are nested. */
export interface MarkedPassage {
  readonly family: MarkFamily;
  /** Index into `Article.segments`. */
  readonly segment: number;
  /** From the opening mark to the end of the closing one. */
  readonly start: number;
  readonly end: number;
  readonly innerStart: number;
  readonly innerEnd: number;
  /** Tokens of the whole, marks included: `[firstToken, endToken)`. */
  readonly firstToken: number;
  readonly endToken: number;
  /** Whether it has no closing mark of its own because the next paragraph goes on with it. */
  readonly goesOn: boolean;
}

/** Pairs the quotation marks of every segment that may count as evidence, in order. */
export function pairMarks(article: Article): readonly MarkedPassage[] {
  const ranges = tokenRanges(article);
  const marks = ranges.map(({ first, end }) =>
    mendMarks(article, findMarks(article.text, article.tokens, first, end)),
  );
  return ranges.flatMap((range, i) => {
    const next = marks[i + 1]?.[0];
    const opensNext = next?.token === ranges[i + 1]?.first ? next : undefined;
    return pairSegment(article, range, marks[i] ?? [], opensNext);
  });
}

interface TokenRange {
  readonly segment: number;
  readonly first: number;
  readonly end: number;
}

/** The tokens of each segment that may hold quotations. */
function tokenRanges(article: Article): readonly TokenRange[] {
  const ranges: { readonly segment: number; readonly first: number; end: number }[] = [];
  for (const sentence of article.sentences) {
    const last = ranges.at(-1);
    if (last?.segment === sentence.segment) last.end = sentence.endToken;
    else if (segmentOf(article, sentence).evidence !== 'none')
      ranges.push({ segment: sentence.segment, first: sentence.firstToken, end: sentence.endToken });
  }
  return ranges;
}

function pairSegment(
  article: Article,
  range: TokenRange,
  marks: readonly QuotationMark[],
  opensNext: QuotationMark | undefined,
): readonly MarkedPassage[] {
  const closers = closersAhead(marks);
  const passages: MarkedPassage[] = [];
  let at = 0;
  let counts = true;
  while (at < marks.length) {
    const open = marks[at];
    if (open?.opens) {
      const close: Closer | undefined = closers[at]?.[open.family]
        ? findCloser(marks, at, counts)
        : undefined;
      if (close) {
        counts &&= close.balanced;
        passages.push(passage(article, range, open, marks[close.at]));
        at = close.at;
      } else if (open.family !== 'single') {
        const goesOn = opensNext?.family === open.family && opensNext.opens;
        // A paragraph that opens with a mark is a quotation to its end; elsewhere a mark without its fellow is a slip.
        if (goesOn || open.token === range.first)
          return [...passages, { ...passage(article, range, open, undefined), goesOn }];
      }
    }
    at++;
  }
  return passages;
}

type Ahead = Readonly<Record<MarkFamily, boolean>>;

/** For each mark, which families have a closing mark after it. */
function closersAhead(marks: readonly QuotationMark[]): readonly Ahead[] {
  const ahead: Ahead[] = new Array<Ahead>(marks.length);
  let now: Ahead = { double: false, single: false, angle: false };
  for (let i = marks.length - 1; i >= 0; i--) {
    ahead[i] = now;
    const mark = marks[i];
    if (mark?.closes && !now[mark.family]) now = { ...now, [mark.family]: true };
  }
  return ahead;
}

interface Closer {
  readonly at: number;
  /** `false`: marks of the same family inside did not come in pairs, so that the first closing mark was taken. */
  readonly balanced: boolean;
}

/**
 * The mark that closes the one at `from`; marks of its own family in between are counted while they come in pairs. A single
 * mark that may be an apostrophe (`the miners’ strike`) closes only when no other one of its kind follows before an opening one.
 */
function findCloser(marks: readonly QuotationMark[], from: number, counts: boolean): Closer | undefined {
  const family = marks[from]?.family;
  let depth = 0;
  let first: number | undefined;
  let pending: number | undefined;
  for (let i = from + 1; i < marks.length; i++) {
    const mark = marks[i];
    if (mark === undefined || mark.family !== family) continue;
    if (pending !== undefined && !mark.closes) return { at: pending, balanced: true };
    if (mark.closes && mark.mayBeApostrophe) pending = i;
    else if (mark.closes) {
      first ??= i;
      if (depth === 0 || !counts) return { at: i, balanced: true };
      depth--;
    } else if (mark.opens) depth++;
  }
  if (first === undefined && pending !== undefined) return { at: pending, balanced: true };
  return first === undefined ? undefined : { at: first, balanced: false };
}

function passage(
  article: Article,
  range: TokenRange,
  open: QuotationMark,
  close: QuotationMark | undefined,
): MarkedPassage {
  const last = article.tokens[range.end - 1];
  const end = close?.end ?? last?.end ?? open.end;
  return {
    family: open.family,
    segment: range.segment,
    start: open.start,
    end,
    innerStart: open.end,
    innerEnd: close?.start ?? end,
    firstToken: open.token,
    endToken: close ? close.token + (close.end - close.start > 1 ? 2 : 1) : range.end,
    goesOn: false,
  };
}
