import { Readability } from '@mozilla/readability';
import { cleanBlocks } from './clean-blocks.ts';
import { findScopes } from './find-scopes.ts';
import { markCaptions } from './mark-captions.ts';
import type { PageBlock } from './page-block.ts';
import { type PageDocument, type PageElement, parsePage, plainText } from './page-dom.ts';
import { type PageFacts, readPageFacts } from './page-facts.ts';
import { type PageHead, readPageHead } from './page-head.ts';
import { limitProblem, type PageProblem } from './page-limits.ts';
import { readBlocks } from './read-blocks.ts';
import { withHead } from './read-byline.ts';
import { readStructuredArticles, type StructuredArticle } from './structured-data.ts';
import { stripPage } from './strip-page.ts';

/** One article of a page: what the page says of it, and its text. */
export interface PageArticle {
  readonly facts: PageFacts;
  readonly blocks: readonly PageBlock[];
}

/** The articles of a page, or why there is none. */
export type PageReading = { readonly articles: readonly PageArticle[] } | { readonly problem: PageProblem };

/**
 * Reads the articles out of a saved page: headline, paragraphs, lists, quotations and captions in the order in which a reader meets
 * them, without what sites put round them. Never throws on content; nothing of the page runs and nothing is loaded.
 */
export function readPage(html: string): PageReading {
  const problem = limitProblem(html);
  if (problem) return { problem };
  const document = parsePage(html);
  const structured = readStructuredArticles(document);
  const head = readPageHead(html, document);
  stripPage(document);
  const scopes = findScopes(document, structured);
  const articles = scopes.flatMap(
    (scope) => readArticle(document, head, scope, structured, scopes.length > 1) ?? [],
  );
  return articles.length > 0 ? { articles } : { problem: { kind: 'no-article' } };
}

function readArticle(
  document: PageDocument,
  head: PageHead,
  scope: PageElement,
  structured: readonly StructuredArticle[],
  isOneOfSeveral: boolean,
): PageArticle | undefined {
  const own = ownData(scope, structured, isOneOfSeveral);
  const said = readPageFacts(head, scope, own, isOneOfSeveral);
  markCaptions(document, scope);
  const lead = leadOf(scope);
  const seen = readBlocks(scope);
  const facts = withHead(said, seen);
  const whole = cleanBlocks(seen, facts);
  const extracted = isCrowded(scope) ? whole : cleanBlocks(extract(document, scope), facts);
  const isMarked = scope !== document.body;
  const isCutShort = isMarked && textLength(extracted) < textLength(whole) * CUT_SHORT;
  const text = isCutShort ? whole : withTop(extracted, whole, lead);
  const told = own?.body !== undefined && !facts.isPartial ? bodyBlocks(own.body) : [];
  const blocks = textLength(told) > textLength(text) * FAR_MORE ? told : text;
  return isArticle(blocks, facts, own) ? { facts, blocks } : undefined;
}

/** JSON-LD tells of a page's one article; where there are several, headlines tell which is meant. */
function ownData(
  scope: PageElement,
  structured: readonly StructuredArticle[],
  isOneOfSeveral: boolean,
): StructuredArticle | undefined {
  const headings = new Set([...scope.querySelectorAll('h1, h2')].map(plainText));
  const named = structured.find(({ headline }) => headline !== undefined && headings.has(headline));
  return named ?? (isOneOfSeveral ? undefined : structured[0]);
}

/** Below this share of the text in an `<article>`, what the library took is only a part of it: a live blog's longest post. */
const CUT_SHORT = 0.6;

/** A page whose text was loaded by a script holds it in its JSON-LD, and beside that a line or two. */
const FAR_MORE = 3;

/**
 * How many children of one element readability is asked to look at: the time that it takes grows with their square, 4,000 take some
 * three seconds of one core. No article in a page has as many paragraphs.
 */
const MOST_SIBLINGS = 2500;

function isCrowded(scope: PageElement): boolean {
  const counts = new Map<PageElement | null, number>();
  for (const { parentElement } of scope.querySelectorAll('*')) {
    const count = (counts.get(parentElement) ?? 0) + 1;
    if (count > MOST_SIBLINGS) return true;
    counts.set(parentElement, count);
  }
  return false;
}

/** The least text that readability's first pass is content with; it was made for longer pages. Unit: UTF-16 units. */
const SHORTEST_TEXT = 250;

function extract(document: PageDocument, scope: PageElement): readonly PageBlock[] {
  if (scope !== document.body) document.body?.replaceChildren(scope);
  const reader = new Readability<PageElement>(document, {
    serializer: (node: unknown) => node as PageElement,
    charThreshold: SHORTEST_TEXT,
    keepClasses: true,
    disableJSONLD: true,
  });
  const content = reader.parse()?.content;
  return content ? readBlocks(content) : [];
}

/** The captions and the summary above the text belong to the article, though they stand outside its body. */
function withTop(
  extracted: readonly PageBlock[],
  whole: readonly PageBlock[],
  lead: string,
): readonly PageBlock[] {
  const has = new Set(extracted.map(({ text }) => text));
  const first = whole.findIndex(({ text, kind }) => kind !== 'caption' && has.has(text));
  const above = whole.slice(0, Math.max(0, first)).filter(({ text }) => !has.has(text));
  return [...above.filter(({ kind, text }) => kind === 'caption' || text === lead), ...extracted];
}

const LEAD =
  '[class*="standfirst"], [class*="subtitle"], [class*="sub-title"], [class*="subhead"], [class*="sub-head"], [class*="dek"], ' +
  '[class*="deck"], [class*="summary"], [class*="lede"], [itemprop="description"], [itemprop="alternativeHeadline"]';

function leadOf(scope: PageElement): string {
  const lead = plainText(scope.querySelector(LEAD) ?? scope.querySelector('h1')?.nextElementSibling);
  return lead.length >= 30 && lead.length <= 600 ? lead : '';
}

/** `articleBody` is plain text in most pages and HTML in some. */
function bodyBlocks(body: string): readonly PageBlock[] {
  if (/<p[\s>]/i.test(body)) {
    const parsed = limitProblem(body) ? null : parsePage(body).body;
    return parsed ? readBlocks(parsed) : [];
  }
  const lines = body.split(/\n+/).map((line) => line.trim());
  return lines.filter(Boolean).map((text) => ({ kind: 'paragraph', text, linked: 0 }));
}

function textLength(blocks: readonly PageBlock[]): number {
  return blocks.reduce(
    (sum, { kind, text }) => sum + (kind === 'heading' || kind === 'caption' ? 0 : text.length),
    0,
  );
}

/** What running text an article has at least; a brief that the page itself calls an article may be shorter. Units: UTF-16 units. */
const SHORTEST = 200;
const SHORTEST_DECLARED = 60;

/** Where more of the running text is links, the page is a list of articles. */
const MOST_LINKED = 0.5;

function isArticle(
  blocks: readonly PageBlock[],
  facts: PageFacts,
  own: StructuredArticle | undefined,
): boolean {
  const running = blocks.filter(
    ({ kind, text }) => kind !== 'heading' && kind !== 'caption' && hasSentenceEnd(text),
  );
  const length = textLength(running);
  const linked = running.reduce((sum, { text, linked: share }) => sum + share * text.length, 0);
  const isDeclared = own !== undefined || (facts.headline !== undefined && facts.published !== undefined);
  return length >= (isDeclared ? SHORTEST_DECLARED : SHORTEST) && linked <= length * MOST_LINKED;
}

function hasSentenceEnd(text: string): boolean {
  return /[.!?…。！？]["'”’»)\]]*(?:\s|$)/u.test(text);
}
