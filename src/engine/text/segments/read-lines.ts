import { pageLine, type PageLine } from './page-line.ts';

/** The lines of a page that are not blank; lines that were broken at a fixed width are joined into their paragraphs. */
export function readLines(text: string): readonly PageLine[] {
  const raw = rawLines(text);
  return isHardWrapped(raw)
    ? joinWrapped(text, raw)
    : raw.map(({ start, end, gap }) => pageLine(text, start, end, gap));
}

interface RawLine {
  readonly start: number;
  readonly end: number;
  readonly gap: boolean;
  readonly text: string;
  readonly indent: number;
  readonly firstWord: number;
}

/** The widest line, in characters, that text broken at a fixed width is taken to have: mail and old newswires use 65 to 100. */
const WIDEST = 100;
/** The narrowest such width, in characters. Below it stand verse, tables and menus. */
const NARROWEST = 45;

function rawLines(text: string): readonly RawLine[] {
  const lines: RawLine[] = [];
  let at = 0;
  let gap = true;
  for (const line of text.split('\n')) {
    const trimmed = line.trim();
    if (trimmed) {
      const indent = line.indexOf(trimmed);
      const space = trimmed.search(/\s/);
      const firstWord = space < 0 ? trimmed.length : space;
      lines.push({ start: at, end: at + line.length, gap, text: trimmed, indent, firstWord });
    }
    gap = !trimmed;
    at += line.length + 1;
  }
  return lines;
}

/**
 * Text that was broken at a fixed width shows it: no line is longer, most lines are filled so far that the first word of the
 * next would not have fitted, and the breaks fall inside sentences.
 */
function isHardWrapped(lines: readonly RawLine[]): boolean {
  const width = lines.reduce((widest, line) => Math.max(widest, line.text.length + line.indent), 0);
  if (width > WIDEST || width < NARROWEST) return false;
  let pairs = 0;
  let filled = 0;
  let inside = 0;
  lines.forEach((line, i) => {
    const next = lines[i + 1];
    if (!next || next.gap || next.indent > line.indent) return;
    pairs++;
    if (isFilled(line, next, width)) filled++;
    if (breaksSentence(line, next)) inside++;
  });
  return pairs >= 2 && filled >= 0.6 * pairs && inside >= 0.3 * pairs;
}

/** Whether the first word of the next line would not have fitted; a tenth of the width is left for ragged setting. */
function isFilled(line: RawLine, next: RawLine, width: number): boolean {
  return line.text.length + line.indent + 1 + next.firstWord > 0.9 * width;
}

function breaksSentence(line: RawLine, next: RawLine): boolean {
  return !/[.!?:]["'”’)]?$/.test(line.text.slice(-2)) && /^[\p{Ll}\p{N}]/u.test(next.text);
}

function joinWrapped(text: string, lines: readonly RawLine[]): readonly PageLine[] {
  const width = lines.reduce((widest, line) => Math.max(widest, line.text.length + line.indent), 0);
  const paragraphs: PageLine[] = [];
  let from = 0;
  lines.forEach((line, i) => {
    const next = lines[i + 1];
    const goesOn =
      next !== undefined &&
      !next.gap &&
      next.indent <= line.indent &&
      (isFilled(line, next, width) || breaksSentence(line, next));
    if (goesOn) return;
    const first = lines[from] ?? line;
    paragraphs.push(pageLine(text, first.start, line.end, first.gap));
    from = i + 1;
  });
  return paragraphs;
}
