import { isParagraph, isShortOpen, type PageLine } from './page-line.ts';

/** The longest section heading, in words and in UTF-16 units. */
const MOST_WORDS = 12;
const LONGEST = 100;
/** When more of a page's lines than this share look like headings, it is a table, verse or a transcript. */
const MOST_HEADINGS = 0.5;

/** Section headings: short lines that close like no sentence, with running text below them. */
export function markHeadings(lines: readonly PageLine[]): readonly PageLine[] {
  const free = lines.filter((line) => !line.kind);
  const headings = new Set(lines.filter((line, i) => isHeading(line, lines, i)));
  if (headings.size > MOST_HEADINGS * free.length)
    return lines.map((line) => (isMarked(line) ? asHeading(line) : line));
  return lines.map((line) => (headings.has(line) ? asHeading(line) : line));
}

function asHeading(line: PageLine): PageLine {
  return line.kind ? line : { ...line, kind: 'heading' };
}

function isMarked(line: PageLine): boolean {
  return /^#{1,6} /.test(line.text);
}

function isHeading(line: PageLine, lines: readonly PageLine[], at: number): boolean {
  if (line.kind) return false;
  if (isMarked(line) || line.label) return true;
  const next = lines[at + 1];
  if (at === 0 || next === undefined || line.text.length > LONGEST || !isWrittenAsHeading(line)) return false;
  if (next.kind === 'list-item') return true;
  // `He went on:` with a colon leads into what follows; above a list it is the list's heading.
  return line.ends !== 'colon' && !next.kind && (isParagraph(next) || next.ends !== 'open');
}

function isWrittenAsHeading(line: PageLine): boolean {
  const { text, words } = line;
  const isQuestion = text.endsWith('?') && line.sentences === 1 && words <= 9;
  if (!isShortOpen(line, MOST_WORDS) && !isQuestion && !(line.ends === 'colon' && words <= 5)) return false;
  if (!/^["“‘'(]?[\p{Lu}\p{N}]/u.test(text) || /,(?: \d+)?$/.test(text.slice(-5))) return false;
  const opensQuotation = /^["“‘]/.test(text) && !/["”’]$/.test(text);
  return !opensQuotation && !isTabular(line);
}

/** Rows of figures and results, which a reader takes as facts. */
function isTabular(line: PageLine): boolean {
  const figures = line.text.match(/\d[\d.,:%]*/g) ?? [];
  return figures.length >= 2 && figures.length * 4 >= line.words;
}
