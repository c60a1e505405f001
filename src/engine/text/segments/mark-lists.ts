import type { PageLine } from './page-line.ts';

const BULLET = /^(?:[-*•·◦▪‣●○■□➤►▶✓✔–—] +|[•·◦▪‣●○■□➤►▶✓✔])(?=\S)/u;
const NUMBERED = /^\(?(\d{1,2}|[a-z])[.)] +(?=\S)/;

/** List items: lines with a bullet, and lines whose number or letter goes on with that of a neighbour. */
export function markLists(lines: readonly PageLine[]): readonly PageLine[] {
  return lines.map((line, i) => {
    if (line.kind || line.label) return line;
    if (line.text.startsWith('>')) return { ...line, kind: 'quotation' };
    const isItem =
      hasBullet(line, lines[i - 1], lines[i + 1]) || isNumbered(line, lines[i - 1], lines[i + 1]);
    return isItem ? { ...line, kind: 'list-item' } : line;
  });
}

/** A dash opens a list item only beside another one: alone it may open speech or close a dateline. */
function hasBullet(line: PageLine, before: PageLine | undefined, after: PageLine | undefined): boolean {
  const bullet = BULLET.exec(line.text)?.[0].trim();
  if (bullet === undefined) return false;
  if (bullet !== '–' && bullet !== '—') return true;
  return [before, after].some((other) => other?.text.startsWith(bullet));
}

function isNumbered(line: PageLine, before: PageLine | undefined, after: PageLine | undefined): boolean {
  const own = order(line);
  if (own === undefined) return false;
  return order(before) === own - 1 || order(after) === own + 1;
}

function order(line: PageLine | undefined): number | undefined {
  const sign = line && NUMBERED.exec(line.text)?.[1];
  if (!sign) return undefined;
  return /\d/.test(sign) ? Number(sign) : sign.charCodeAt(0);
}
