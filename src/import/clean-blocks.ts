import { isDateLine } from '../engine/text/segments/date-line.ts';
import { pageLine } from '../engine/text/segments/page-line.ts';
import { FURNITURE_LINES } from '../engine/text/segments/page-phrases.ts';
import type { PageBlock } from './page-block.ts';
import type { PageFacts } from './page-facts.ts';
import { readDay } from './read-day.ts';
import { isBoxLabel } from './strip-page.ts';

/** Leaves out of an article's blocks what its head says already, the page's buttons, and links to other stories. */
export function cleanBlocks(blocks: readonly PageBlock[], facts: PageFacts): readonly PageBlock[] {
  const kept: PageBlock[] = [];
  const paragraphs = blocks
    .filter(({ kind }) => kind === 'paragraph')
    .slice(0, COMPARED)
    .map(({ text }) => text);
  let quotations = 0;
  const seen = new Set<string>();
  let inBox = false;
  for (const block of blocks) {
    const { text, kind } = block;
    // A box of links ends where something else than a link stands.
    if (inBox && (isLink(block) || kind === 'item')) continue;
    inBox = (kind === 'heading' || text.length <= LONGEST_LABEL) && isBoxLabel(text);
    if (inBox || isFurniture(block) || isLink(block) || pointsElsewhere(block)) continue;
    if (kept.length < HEAD && isInHead(block, facts)) continue;
    if (text.length >= SHORTEST_REPEATED && seen.has(text)) continue;
    if (kind === 'quotation') quotations += 1;
    if (kind === 'quotation' && quotations <= COMPARED && isPulled(text, paragraphs)) continue;
    seen.add(text);
    kept.push(block);
  }
  while (kept.at(-1)?.kind === 'heading') kept.pop();
  return kept;
}

/** Unit: UTF-16 units. */
const LONGEST_LABEL = 40;

/** Sites repeat whole paragraphs (a summary, a caption for screen readers), hardly ever short ones. Unit: UTF-16 units. */
const SHORTEST_REPEATED = 40;

/** How many blocks from the top the byline and the date of the page are looked for in. */
const HEAD = 6;

/** How many quotations are held against how many paragraphs: far more than an article has of either. */
const COMPARED = 500;

/** Whether a quotation set apart only repeats words of a paragraph. */
function isPulled(text: string, paragraphs: readonly string[]): boolean {
  const words = unquoted(text);
  return paragraphs.some((other) => other !== text && other.includes(words));
}

function isFurniture({ text }: PageBlock): boolean {
  if (text.length > 60) return false;
  const words = text.toLowerCase().replaceAll('’', "'");
  return (
    FURNITURE_LINES.has(words.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')) || !/[\p{L}\p{N}]/u.test(text)
  );
}

/** A line that is only a link and no sentence leads to another page. */
function isLink({ text, linked, kind }: PageBlock): boolean {
  return (
    linked > 0.85 &&
    kind !== 'heading' &&
    kind !== 'caption' &&
    !(/[.!?…]["”’]?$/u.test(text) && text.length > 140)
  );
}

const POINTERS =
  /^(?:read(?: more| also| next)?|also read|see also|more|related|watch|listen|also|don['’]t miss|recommended|background|explainer|opinion|subscribe|sign up|follow us|join our)\b[^.!?:]{0,40}(?::|»|>|\|)/i;

/** `Read more: What the harbour costs`, a line with a link to another story. */
function pointsElsewhere({ text, linked }: PageBlock): boolean {
  return linked >= 0.3 && text.length <= 300 && POINTERS.test(text);
}

function isInHead({ text, kind }: PageBlock, { headline, authors, published }: PageFacts): boolean {
  const plain = letters(text);
  if (headline !== undefined && plain === letters(headline)) return true;
  if (kind === 'caption' || text.length > 160) return false;
  const [author] = authors;
  if (author !== undefined && authors.every((name) => text.includes(name)) && !/[.!?]$/.test(text))
    return true;
  if (published === undefined || text.length > 70) return false;
  return (
    isDateLine(pageLine(text, 0, text.length, true)) || (readDay(text) !== undefined && !/[.!?]$/.test(text))
  );
}

function letters(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function unquoted(text: string): string {
  return text.replace(/^["“”‘’«»„\s]+|["“”‘’«»\s.]+$/gu, '');
}
