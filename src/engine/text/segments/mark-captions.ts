import { isParagraph, type PageLine } from './page-line.ts';

/** The longest caption, in words. */
const LONGEST = 60;

const CAPTION_WORDS =
  /^(?:file (?:photo|image|picture|-|–|—)|(?:in this|this) (?:[\w ]{1,30} )?(?:photo|image|picture|photograph|handout|illustration|file|frame|screenshot|satellite)\b|(?:an?|the) (?:ai[- ]generated |undated |file )?(?:illustration|photo|photograph|image|picture|rendering|view|screenshot|combination) (?:shows?|released|taken|provided)\b|pictured(?::| here| above| below)|above:|below:|left:|right:|from left\b|seen here\b|caption:|image caption\b)/i;
const CREDIT_AT_END =
  /\((?:[^()]{0,60}\b)?(?:photo|image|photograph|credit|courtesy|getty|reuters|afp|ap|epa|xinhua|file)\b[^()]{0,60}\)\.?$|[|/] ?(?:photo|image|photo credit|image credit|credit|getty images|reuters|afp|ap|epa)\b[^.!?]{0,40}$/i;

/**
 * Captions: the line that a credit stands beside without an empty line between them, lines that end with a credit, and lines
 * that speak of the picture. A paragraph of several sentences is none, nor is the only line of its kind beside a headline.
 */
export function markCaptions(lines: readonly PageLine[]): readonly PageLine[] {
  const airy = lines.some((line, i) => i > 0 && line.gap);
  return lines.map((line, i) => {
    if (line.kind || line.label || line.words > LONGEST || line.text.length > 500) return line;
    if (CREDIT_AT_END.test(line.text.slice(-140)) && line.sentences <= 3) return { ...line, kind: 'caption' };
    if (CAPTION_WORDS.test(line.text) && line.sentences <= 2) return { ...line, kind: 'caption' };
    if (line.sentences > 2) return line;
    const [before, after] = [lines[i - 1], lines[i + 1]];
    if (after?.kind === 'credit' && !after.gap && isCaptionAbove(line, airy))
      return { ...line, kind: 'caption' };
    const below = before?.kind === 'credit' && !line.gap && airy && before.gap;
    return below && (after === undefined || after.gap) && line.ends === 'stop'
      ? { ...line, kind: 'caption' }
      : line;
  });
}

/** Where empty lines part the page, what stands right above a credit is its caption; elsewhere only a single sentence is. */
function isCaptionAbove(line: PageLine, airy: boolean): boolean {
  return airy || (line.sentences === 1 && line.words <= 35 && !isLongHeadline(line));
}

/** A headline right above the credit of the picture below it. */
function isLongHeadline(line: PageLine): boolean {
  return line.ends === 'open' && !isParagraph(line) && line.words >= 6;
}
