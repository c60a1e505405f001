import { isParagraph, isShortOpen, type PageLine } from './page-line.ts';

/**
 * Blocks of related pages: from a label such as `Related Articles` on, headlines and teasers of other stories. Each card gets a
 * number of its own. The block ends at the notices of the page, at its comments, or where the article goes on.
 */
export function markRelated(lines: readonly PageLine[]): readonly PageLine[] {
  const marked = [...lines];
  let block = 0;
  for (let i = 0; i < marked.length; i++) {
    const label = marked[i];
    if (label?.label !== 'related') continue;
    marked[i] = { ...label, kind: 'furniture' };
    const end = endOfBlock(marked, i + 1);
    block = numberCards(marked, i + 1, end, block);
    i = end - 1;
  }
  return marked;
}

/** Where the block that begins at `from` ends: the first line after it. */
function endOfBlock(lines: readonly PageLine[], from: number): number {
  let end = from;
  while (end < lines.length && !closesBlock(lines[end])) end++;
  const resumed = resumesAt(lines, from, end);
  return resumed ?? end;
}

function closesBlock(line: PageLine | undefined): boolean {
  return (
    line === undefined ||
    line.kind === 'furniture' ||
    line.kind === 'promo' ||
    line.kind === 'commenter' ||
    line.kind === 'comment' ||
    (line.label !== undefined && line.label !== 'related')
  );
}

/** As many paragraphs in a row, without anything of a card between them, are no teasers: the article goes on. */
const RUN_OF_BODY = 3;

/**
 * Where an article goes on after a block in its middle: at a run of paragraphs between which nothing of a card stands. Under a
 * label that names other stories a run that begins at once is the stories' teasers; under a bare `Read more` it is the article.
 */
function resumesAt(lines: readonly PageLine[], from: number, end: number): number | undefined {
  const namesStories = /stor(?:y|ies)|article|news|post|content|coverage|like/i.test(
    lines[from - 1]?.text ?? '',
  );
  let run = 0;
  for (let i = from; i < end; i++) {
    const line = lines[i];
    run = line !== undefined && !line.kind && isParagraph(line) ? run + 1 : 0;
    const first = i - run + 1;
    if (run >= RUN_OF_BODY && !(namesStories && first === from)) return first;
  }
  return undefined;
}

/** Numbers the cards of a block and marks their lines; returns the last number given. */
function numberCards(lines: PageLine[], from: number, end: number, last: number): number {
  let block = last;
  let hasTeaser = true;
  let hasHeadline = true;
  for (let i = from; i < end; i++) {
    const line = lines[i];
    if (!line) continue;
    const isTitle = !line.kind && isTitleLine(line, lines[i + 1]);
    const isCaption = line.kind === 'caption';
    // A teaser ends its card; a second headline, or a caption after a headline, opens the next.
    if (hasTeaser || (hasHeadline && isTitle)) {
      block++;
      hasTeaser = false;
      hasHeadline = false;
    }
    if (line.kind)
      lines[i] = { ...line, block, ...(line.kind === 'list-item' ? { evidence: 'weak' as const } : {}) };
    else if (isTitle) {
      lines[i] = { ...line, kind: 'headline', block, evidence: 'weak' };
      hasHeadline = true;
    } else {
      lines[i] = { ...line, kind: 'related', block };
      hasTeaser = true;
    }
    if (isCaption) hasHeadline = false;
  }
  return block;
}

/** A card's headline closes like no sentence; a question is one where a teaser stands under it. */
function isTitleLine(line: PageLine, next: PageLine | undefined): boolean {
  if (isShortOpen(line, 24)) return true;
  return (
    line.words <= 16 &&
    line.sentences === 1 &&
    /[?!]["”’]?$/.test(line.text) &&
    next !== undefined &&
    !next.kind &&
    isParagraph(next)
  );
}
