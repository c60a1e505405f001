import { LABELS } from '../engine/text/segments/page-phrases.ts';
import { type PageDocument, type PageElement, plainText } from './page-dom.ts';

/** Takes out of a page what is never part of an article: what runs, what is operated, and the boxes beside the text. */
export function stripPage(document: PageDocument): void {
  const { body } = document;
  if (!body) return;
  for (const element of body.querySelectorAll(NEVER_TEXT)) element.remove();
  for (const element of body.querySelectorAll(
    '[hidden], [aria-hidden="true"], [style*="display:none"], [style*="display: none"]',
  ))
    if (!holdsArticle(element)) element.remove();
  const whole = textLength(body);
  const hasHeadline = body.querySelector('h1') !== null;
  for (const element of [...body.querySelectorAll(BOXES)]) {
    if (!body.contains(element) || !isBox(element)) continue;
    const share = hasHeadline ? LARGEST_BOX_BELOW_HEADLINE : LARGEST_BOX;
    if (!holdsArticle(element) && textLength(element) <= whole * share) element.remove();
  }
}

const NEVER_TEXT = [
  ...[
    'script',
    'style',
    'noscript',
    'template',
    'iframe',
    'object',
    'embed',
    'applet',
    'link',
    'meta',
    'base',
  ],
  ...[
    'svg',
    'math',
    'canvas',
    'audio',
    'map',
    'input',
    'button',
    'select',
    'textarea',
    'datalist',
    'progress',
  ],
  ...[
    'nav',
    'dialog',
    'menu',
    '[role="navigation"]',
    '[role="dialog"]',
    '[role="alertdialog"]',
    '[role="banner"]',
  ],
  ...['[role="search"]', '[role="contentinfo"]', '[role="complementary"]', '[aria-modal="true"]'],
  ...[
    'amp-ad',
    'amp-analytics',
    'amp-sidebar',
    'amp-consent',
    'amp-iframe',
    'amp-embed',
    'amp-pixel',
    'amp-social-share',
  ],
].join(', ');

/** Elements that may be a box beside the text. */
const BOXES = 'aside, footer, section, div, ul, ol, form, header, details, p, span, article, table';

/** A box holds at most this share of a page's text: a wrapper that is named after something in it is not taken for that. */
const LARGEST_BOX = 0.6;

/** Where the headline stands outside of it, a box may be longer than its article: comments are. */
const LARGEST_BOX_BELOW_HEADLINE = 0.92;

/** What names in `class` and `id` say of an element's purpose, as they are commonly written. */
const PURPOSE =
  /^(?:(?:[a-z]+-)*(?:related|recommend(?:ed|ations?)?|recirc|outbrain|taboola|newsletter|cookies?|consent|gdpr|advert(?:s|isements?)?|breadcrumbs?|disqus|sponsored|promos?|trending)(?:-[a-z0-9]+)*|(?:[a-z]+-)?(?:comments?|replies|respond)(?:-(?:list|section|area|thread|threads|container|wrapper|block|box|form|body|item))?|(?:share|social|sharing)(?:-[a-z]+)*|most-(?:read|popular|viewed|shared)(?:-[a-z]+)*|(?:read|more)-(?:more|next|also|on|from|stories|news|coverage|like-this)(?:-[a-z]+)*|(?:also|up)-(?:read|next)|you-may-(?:also-)?like|(?:popular|latest|top)-(?:stories|news|posts|articles|list)|(?:article-|post-|entry-)?(?:tags?|topics)(?:-list|-cloud|-container|s)?|tag-?(?:list|cloud)|(?:author|about|writer)-(?:bio|box|card|info)|bio|pagination|pager|ad|ads|ad-(?:slot|unit|container|wrapper|box|banner)|subscribe(?:-[a-z]+)*|sign-?up(?:-[a-z]+)*|screen-reader-text|sr-only|visually-hidden|skip-link)$/;

function isBox(element: PageElement): boolean {
  if (element.localName === 'footer') return true;
  if (PURPOSES.some((name) => purposesOf(element, name).some((token) => PURPOSE.test(token)))) return true;
  const isPlain =
    element.localName === 'p' || element.localName === 'span' || element.localName === 'article';
  return !isPlain && isLabelled(element);
}

const PURPOSES = ['class', 'id', 'data-component', 'data-testid', 'data-block', 'aria-label'];

/** `RelatedStories` and `c-related__list` both hold the words `related`. Unit of the limit: UTF-16 units. */
function purposesOf(element: PageElement, attribute: string): readonly string[] {
  return (element.getAttribute(attribute) ?? '')
    .slice(0, 400)
    .split(/\s+/)
    .map((token) =>
      token
        .replace(/([a-z])([A-Z])/g, '$1-$2')
        .replace(/[_-]+/g, '-')
        .toLowerCase(),
    );
}

/** Whether a box begins with a heading such as `Related stories` or `Comments`. */
function isLabelled(element: PageElement): boolean {
  const [opening] = element.children;
  if (!opening) return false;
  const heading = /^(?:h[1-6]|strong|b|header|p|span|summary|legend)$/.test(opening.localName)
    ? opening
    : undefined;
  return heading !== undefined && isBoxLabel(plainText(heading));
}

/** Whether words announce other stories, comments or the echo of social media. */
export function isBoxLabel(text: string): boolean {
  if (text.length > 60) return false;
  const label = text
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '')
    .replace(/^\d+ /, '');
  return Object.values(LABELS).some((labels) => labels.has(label));
}

/** What holds the headline or the marked body of an article is no box, whatever it is called. */
function holdsArticle(element: PageElement): boolean {
  return element.querySelector('h1, [itemprop="articleBody"], main, article h1') !== null;
}

/** Text in running words: the length of what stands in paragraphs. */
function textLength(element: PageElement): number {
  return (element.textContent ?? '').length;
}
