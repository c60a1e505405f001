import type { Span } from '../../engine/base/span.ts';

/** A mention among the words of its line, short enough for a side bar. */
export interface MentionLine {
  readonly text: string;
  /** Where the mention stands in `text`. */
  readonly highlight: readonly [number, number];
}

/** How much of the line is shown before and after the mention: the mention must be seen in a narrow side bar. Unit: UTF-16 units. */
const BEFORE = 20;
const AFTER = 80;

/** Cuts the words around a mention out of its line, at white space where there is some. */
export function mentionLine(text: string, { start, end }: Span): MentionLine {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const lineBreak = text.indexOf('\n', end);
  const lineEnd = lineBreak < 0 ? text.length : lineBreak;
  const from = start - lineStart <= BEFORE ? lineStart : wordStart(text, start - BEFORE, start);
  const to = lineEnd - end <= AFTER ? lineEnd : wordEnd(text, end, end + AFTER);
  const before = (from > lineStart ? '…' : '') + shown(text.slice(from, start)).trimStart();
  const mention = shown(text.slice(start, end));
  const after = shown(text.slice(end, to)).trimEnd() + (to < lineEnd ? '…' : '');
  return { text: before + mention + after, highlight: [before.length, before.length + mention.length] };
}

function wordStart(text: string, from: number, limit: number): number {
  const space = text.indexOf(' ', from);
  return space < 0 || space + 1 > limit ? from : space + 1;
}

function wordEnd(text: string, limit: number, to: number): number {
  const space = text.lastIndexOf(' ', to);
  return space <= limit ? to : space;
}

/** White space of every kind as one space, so that a mention across a line end stays on one row. */
function shown(text: string): string {
  return text.replace(/\s+/g, ' ');
}
