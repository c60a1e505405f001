import type { TextEdit } from '../engine/annotations/annotation-change.ts';

/**
 * Applies edits whose spans count in a text with LF line ends to the same text as it lies in its file: line ends of the file stay,
 * new lines take the first one that the file uses.
 */
export function editRawText(raw: string, edits: readonly TextEdit[]): string {
  const lineEnd = /\r?\n/.exec(raw)?.[0] ?? '\n';
  const rawOffset = rawOffsets(raw);
  let result = raw;
  for (const { span, text } of [...edits].sort((a, b) => b.span.start - a.span.start)) {
    const inserted = lineEnd === '\n' ? text : text.replaceAll('\n', lineEnd);
    result = result.slice(0, rawOffset(span.start)) + inserted + result.slice(rawOffset(span.end));
  }
  return result;
}

/** Maps offsets of the LF text to offsets of the raw one. */
function rawOffsets(raw: string): (offset: number) => number {
  /** Offsets in the LF text behind which one more raw unit stands. */
  const shifts: number[] = [];
  for (let at = raw.indexOf('\r\n'); at >= 0; at = raw.indexOf('\r\n', at + 2))
    shifts.push(at - shifts.length + 1);
  return (offset) => offset + shifts.filter((shift) => shift <= offset).length;
}
