import { stringify } from 'yaml';
import type { PageBlock } from './page-block.ts';
import type { PageArticle } from './read-page.ts';
import { writeDay } from './read-day.ts';

/** The article as plain text: headline, byline, date, then a block a paragraph, parted by empty lines. */
export function writeText({ facts, blocks }: PageArticle): string {
  const head = [facts.headline, bylineOf(facts.authors), facts.published && writeDay(facts.published)];
  return joined([...head.filter((line) => line !== undefined), ...listed(blocks, textOf)]);
}

/**
 * The article as Markdown with YAML front matter. What would act in a preview stays dead text: no link, no image, no HTML of a page
 * becomes one here.
 */
export function writeMarkdown({ facts, blocks }: PageArticle): string {
  const { headline, authors, outlet, published, address } = facts;
  const author = authors.join(', ') || undefined;
  const front = stringify({ title: headline, outlet, author, published, url: address }, { lineWidth: 0 });
  const title = headline === undefined ? [] : [`# ${inert(headline)}`];
  return `---\n${front === '{}\n' ? '' : front}---\n\n${joined([...title, ...listed(blocks, markdownOf)])}`;
}

/** What the page says of the article as a source, as a sidecar holds it; `undefined` where it says nothing. */
export function writeSource({ facts }: PageArticle): string | undefined {
  const { outlet, authors, published, address, retrieved } = facts;
  const author = authors.join(', ') || undefined;
  const source = { outlet, author, url: address, published, retrieved };
  const known = Object.values(source).some((value) => value !== undefined);
  return known ? stringify({ schema: 1, source }, { lineWidth: 0 }) : undefined;
}

function bylineOf(authors: readonly string[]): string | undefined {
  if (authors.length === 0) return undefined;
  const last = authors.at(-1) ?? '';
  return `By ${authors.length === 1 ? last : `${authors.slice(0, -1).join(', ')} and ${last}`}`;
}

/** Items of one list stand on lines below one another, everything else apart. */
function listed(blocks: readonly PageBlock[], write: (block: PageBlock) => string): readonly string[] {
  const parts: string[] = [];
  blocks.forEach((block, i) => {
    const isTight = (block.kind === 'item' || block.kind === 'row') && blocks[i - 1]?.kind === block.kind;
    if (isTight) parts.push(`${parts.pop() ?? ''}\n${write(block)}`);
    else parts.push(write(block));
  });
  return parts;
}

function joined(parts: readonly string[]): string {
  return `${parts.join('\n\n')}\n`;
}

function textOf({ kind, text }: PageBlock): string {
  if (kind === 'item') return `- ${text}`;
  return kind === 'caption' ? `Caption: ${text}` : text;
}

function markdownOf(block: PageBlock): string {
  const { kind, text } = block;
  if (kind === 'heading') return `## ${inert(text)}`;
  if (kind === 'quotation') return `> ${inert(text)}`;
  if (kind === 'item') return `- ${inert(text)}`;
  return inert(textOf(block));
}

/** Text in which Markdown sees no HTML, link, image, code or list. */
function inert(text: string): string {
  return text
    .replace(/[\\`<]|!(?=\[)|\](?=[([:])/g, '\\$&')
    .replace(/^(?:[#>+*-]|\d{1,9}(?=[.)]\s))/, (start) => (/\d/.test(start) ? start : `\\${start}`))
    .replace(/^(\d{1,9})([.)])(?=\s)/, '$1\\$2');
}
