import type { LineIndex } from '../engine/base/line-index.ts';
import type { Span } from '../engine/base/span.ts';
import { type Cell, cellsOf } from './printable.ts';

/** A text with its lines, to cut frames from. */
export interface SourceText {
  readonly text: string;
  readonly lines: LineIndex;
}

/** A frame: what stands before, inside and after the span on its first line, and how far the marks reach. Widths in columns. */
export interface CodeFrame {
  /** 1-based. */
  readonly line: number;
  readonly before: string;
  readonly inside: string;
  readonly after: string;
  /** Where the marks begin, counted from the beginning of `before`. */
  readonly indent: number;
  /** At least 1, so that an empty span is seen too. */
  readonly marks: number;
}

/** Cuts at most `width` columns out of the line where a span begins, the span in the middle where the line is longer. */
export function codeFrame({ text, lines }: SourceText, span: Span, width: number): CodeFrame {
  const { line } = lines.at(span.start);
  const whole = lines.line(line) ?? span;
  const end = Math.min(span.end, whole.end);
  const inside = takeFirst(cellsOf(text.slice(span.start, Math.min(end, span.start + 2 * width))), width);
  const left = Math.max(0, width - widthOf(inside));
  const before = cellsOf(sliceWhole(text, Math.max(whole.start, span.start - 2 * width), span.start));
  const after = cellsOf(sliceWhole(text, end, Math.min(whole.end, end + 2 * width)));
  const room = Math.max(Math.floor(left / 2), left - widthOf(after));
  const shownBefore = takeLast(before, Math.min(left, room));
  const shownAfter = takeFirst(after, left - widthOf(shownBefore));
  return {
    line: line + 1,
    before: join(shownBefore),
    inside: join(inside),
    after: join(shownAfter),
    indent: widthOf(shownBefore),
    marks: Math.max(1, widthOf(inside)),
  };
}

const ELLIPSIS: Cell = { text: '…', width: 1 };

/** How many cells a cut may move to fall between words. */
const LONGEST_MOVE = 12;

/** The first cells that fit, an ellipsis for the rest. */
function takeFirst(cells: readonly Cell[], width: number): readonly Cell[] {
  if (widthOf(cells) <= width) return cells;
  const kept: Cell[] = [];
  let taken = ELLIPSIS.width;
  for (const cell of cells) {
    taken += cell.width;
    if (taken > width) break;
    kept.push(cell);
  }
  const gap = kept.findLastIndex((cell) => cell.text === ' ');
  const end = gap > 0 && kept.length - gap <= LONGEST_MOVE ? gap + 1 : kept.length;
  return width < 1 ? [] : [...kept.slice(0, end), ELLIPSIS];
}

/** The last cells that fit, an ellipsis for the rest. */
function takeLast(cells: readonly Cell[], width: number): readonly Cell[] {
  return takeFirst(cells.toReversed(), width).toReversed();
}

function widthOf(cells: readonly Cell[]): number {
  return cells.reduce((sum, cell) => sum + cell.width, 0);
}

function join(cells: readonly Cell[]): string {
  return cells.map((cell) => cell.text).join('');
}

/** A slice that does not begin or end inside a surrogate pair of the text. */
function sliceWhole(text: string, start: number, end: number): string {
  const from = isPairAt(text, start) ? start + 1 : start;
  const to = isPairAt(text, end) ? end - 1 : end;
  return text.slice(from, Math.max(from, to));
}

/** Whether the units on both sides of an offset make one character. */
function isPairAt(text: string, offset: number): boolean {
  const [high, low] = [text.charCodeAt(offset - 1), text.charCodeAt(offset)];
  return high >= 0xd800 && high < 0xdc00 && low >= 0xdc00 && low < 0xe000;
}
