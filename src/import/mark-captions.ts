import { type PageDocument, type PageElement, plainText } from './page-dom.ts';

/** The class that captions carry through the extraction: readability libraries drop figures whose picture they cannot use. */
const CAPTION_CLASS = 'saved-caption';

const CAPTIONED = 'figure, [class*="caption"], [class*="Caption"]';

/** Replaces pictures by paragraphs with their captions, in place; pictures without one go. */
export function markCaptions(document: PageDocument, scope: PageElement): void {
  for (const element of [...scope.querySelectorAll(CAPTIONED)]) {
    if (
      !scope.contains(element) ||
      element.closest('table') ||
      element.getAttribute('class') === CAPTION_CLASS
    )
      continue;
    const isFigure = element.localName === 'figure';
    if (isFigure && (element.querySelector('table, blockquote, pre') !== null || hasParagraphs(element)))
      continue;
    if (!isFigure && !isCaption(element)) continue;
    const text = isFigure ? captionOf(element) : withCredit(element);
    if (text === '') {
      if (isFigure) element.remove();
      continue;
    }
    const paragraph = document.createElement('p');
    paragraph.setAttribute('class', CAPTION_CLASS);
    paragraph.textContent = text;
    element.replaceWith(paragraph);
  }
}

const CAPTION_NAME =
  /(?:^|[\s_-])(?:wp-caption-text|(?:image|photo|img|picture|media|figure|article)?-?_{0,2}caption(?:-text)?)(?:$|\s)/i;

/** A name such as `video-caption-toggle` is no caption, nor is a wrapper round a picture and its caption. */
function isCaption(element: PageElement): boolean {
  const isNamed = CAPTION_NAME.test(element.getAttribute('class') ?? '');
  return isNamed && element.querySelector('img, picture, h1, h2, figure') === null && !hasParagraphs(element);
}

function hasParagraphs(element: PageElement): boolean {
  return [...element.querySelectorAll('p')].length > 1;
}

function captionOf(figure: PageElement): string {
  const caption = figure.querySelector('figcaption') ?? figure.querySelector('[class*="caption"]');
  return caption ? withCredit(caption) : '';
}

const CREDIT = '[class*="credit"], [class*="Credit"], [class*="copyright"], [class*="source"], cite, small';

/** The caption with its credit in brackets: `The quay in March. (Photo: Ida Lund)`. */
function withCredit(caption: PageElement): string {
  const whole = plainText(caption);
  const found = caption.querySelector(CREDIT);
  const credit = plainText(found).replace(/^\((.*)\)$/, '$1');
  if (!found || credit === '' || credit === whole) return whole;
  found.remove();
  const words = plainText(caption).replace(/[\s|/·-]+$/u, '');
  const named = /photo|image|picture|credit|courtesy|getty|reuters|afp|\bap\b|epa|file|©|\//i.test(credit)
    ? credit
    : `Photo: ${credit}`;
  return words === '' ? '' : `${words} (${named})`;
}
