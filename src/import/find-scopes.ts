import { type PageDocument, type PageElement, plainText } from './page-dom.ts';
import type { StructuredArticle } from './structured-data.ts';

/** The parts of a page that hold an article each, in its order. */
export function findScopes(
  document: PageDocument,
  structured: readonly StructuredArticle[],
): readonly PageElement[] {
  const { body } = document;
  if (!body) return [];
  const several = isLiveBlog(structured) ? [] : findSeveral(document);
  return several.length > 1 ? several.slice(0, MOST_ARTICLES) : [narrowest(document, body)];
}

/** A page that scrolls on without end holds some ten articles. */
const MOST_ARTICLES = 40;

/** What makes an `<article>` an article of its own and no teaser. Unit: UTF-16 units of text in paragraphs. */
const SHORTEST_ARTICLE = 200;

function isLiveBlog(structured: readonly StructuredArticle[]): boolean {
  return structured.some(({ types }) => types.some((type) => type.includes('LiveBlog')));
}

/**
 * Whole articles one below the other: each in an `<article>` with a headline of its own, under no common headline. The posts of a
 * live blog stand under one.
 */
function findSeveral(document: PageDocument): readonly PageElement[] {
  const tops = [...document.querySelectorAll('article')].filter(
    (element) => !element.parentElement?.closest('article') && runningText(element) >= SHORTEST_ARTICLE,
  );
  const withHeadline = (name: string): readonly PageElement[] =>
    tops.filter((element) => [...element.querySelectorAll(name)].length === 1);
  if (withHeadline('h1').length === tops.length) return tops;
  const isCommon = [...document.querySelectorAll('h1')].some(
    (heading) => !heading.closest('article') && plainText(heading).split(' ').length >= WORDS_OF_HEADLINE,
  );
  return !isCommon && tops.every((element) => element.querySelector('h2')) ? tops : [];
}

/** A shorter heading above articles is the name of the outlet or of a section. */
const WORDS_OF_HEADLINE = 5;

/** The share of a page's running text that its main part holds. */
const MAIN_SHARE = 0.7;

/** The innermost part that is marked as the page's main one and holds nearly all of its running text. */
function narrowest(document: PageDocument, body: PageElement): PageElement {
  const whole = runningText(body);
  const marked = [...document.querySelectorAll('article, main, [role="main"], [role="article"]')];
  const enough = marked.filter((element) => runningText(element) >= whole * MAIN_SHARE && whole > 0);
  return enough.at(-1) ?? body;
}

/** The length of what stands in paragraphs. */
function runningText(element: PageElement): number {
  let length = 0;
  for (const paragraph of element.querySelectorAll('p')) length += plainText(paragraph).length;
  return length;
}
