import { span } from '../base/span.ts';
import type { TextEdit } from './annotation-change.ts';

/** Applies edits that neither overlap nor touch; spans are those of the text before all of them. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  return [...edits]
    .sort((a, b) => b.span.start - a.span.start)
    .reduce((done, edit) => done.slice(0, edit.span.start) + edit.text + done.slice(edit.span.end), text);
}

/** The edits that take edits back: their spans are those of the text after all of them. */
export function reverseEdits(text: string, edits: readonly TextEdit[]): readonly TextEdit[] {
  let shift = 0;
  return [...edits]
    .sort((a, b) => a.span.start - b.span.start)
    .map((edit) => {
      const start = edit.span.start + shift;
      shift += edit.text.length - (edit.span.end - edit.span.start);
      return {
        span: span(start, start + edit.text.length),
        text: text.slice(edit.span.start, edit.span.end),
      };
    });
}

/** In order, with those that touch made one; `undefined` when two overlap, so that they cannot both be meant. */
export function joinEdits(edits: readonly TextEdit[]): readonly TextEdit[] | undefined {
  const joined: TextEdit[] = [];
  for (const edit of [...edits].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)) {
    const last = joined.at(-1);
    if (last && edit.span.start < last.span.end) return undefined;
    if (last?.span.end === edit.span.start)
      joined.splice(-1, 1, { span: span(last.span.start, edit.span.end), text: last.text + edit.text });
    else joined.push(edit);
  }
  return joined.filter(({ span: { start, end }, text }) => end > start || text !== '');
}
