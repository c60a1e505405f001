import { isDated } from './date-line.ts';
import { isParagraph, type PageLine } from './page-line.ts';

/**
 * Readers' comments begin at a label such as `5 Comments` that stands below the article and run to the end of the page or to
 * its notices. A label without comments under it is only a label.
 */
export function markComments(lines: readonly PageLine[]): readonly PageLine[] {
  const label = lines.findIndex((line, i) => line.label === 'comments' && opensComments(lines, i));
  if (label < 0) return lines.map((line) => (line.label === 'comments' ? asLabel(line) : line));
  const end = endOfComments(lines, label + 1);
  return lines.map((line, i) => {
    if (i > label && i < end) return markComment(line, lines[i - 1], lines[i + 1], i + 1 < end);
    return line.label === 'comments' ? asLabel(line) : line;
  });
}

function asLabel(line: PageLine): PageLine {
  return line.kind ? line : { ...line, kind: 'furniture' };
}

/** Under a count or a label stand short names with texts under them; on top of a page the same label is only a link. */
function opensComments(lines: readonly PageLine[], at: number): boolean {
  if (!lines.slice(Math.max(0, at - 400), at).some((line) => !line.kind && isParagraph(line))) return false;
  const next = lines.slice(at + 1, at + 12).filter((line) => !line.kind && !line.label);
  const [first, second] = next;
  return first !== undefined && second !== undefined && isHandle(first) && !isHandle(second);
}

/** A commenter's name: one to five words that close like no sentence; a greeting such as `Jane Roe says:` too. */
function isHandle(line: PageLine): boolean {
  if (line.text.length > 60) return false;
  if (/^[^.!?,]{2,40} (?:says?|wrote|writes|commented|replied)(?: (?:on|at) .{1,30})?:$/i.test(line.text))
    return true;
  return line.words <= 5 && line.ends === 'open' && line.sentences === 1;
}

/** A rights notice, cookie text or a block of related pages ends the comments. */
function endOfComments(lines: readonly PageLine[], from: number): number {
  for (let i = from; i < lines.length; i++) {
    const line = lines[i];
    if (line?.label === 'related' && line.gap) return i;
    if (
      line?.kind === 'furniture' &&
      line.words > 2 &&
      /©|copyright|rights reserved|cookies?/i.test(line.text)
    )
      return i;
  }
  return lines.length;
}

function markComment(
  line: PageLine,
  before: PageLine | undefined,
  after: PageLine | undefined,
  hasAfter: boolean,
): PageLine {
  if (line.kind === 'furniture' || line.kind === 'dateline' || line.label)
    return { ...line, kind: 'furniture' };
  // A name stands above a text. Two short lines in a row: the second is a short text, such as `Well said`.
  const opens = isHandle(line) && hasAfter && after !== undefined;
  const follows =
    before !== undefined &&
    before.label !== 'comments' &&
    isHandle(before) &&
    !before.gap &&
    !isStamp(before);
  if (opens && !(follows && isHandle(after)))
    return { ...line, kind: isStamp(line) ? 'furniture' : 'commenter' };
  return { ...line, kind: 'comment' };
}

function isStamp(line: PageLine): boolean {
  return isDated(line.text);
}
