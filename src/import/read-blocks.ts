import type { PageBlock } from './page-block.ts';
import { isElement, oneLine, type PageElement, type PageNode, plainText, TEXT_NODE } from './page-dom.ts';

/** The text of an element as blocks, in the order in which a reader meets them. */
export function readBlocks(root: PageElement): readonly PageBlock[] {
  const reader = new BlockReader();
  reader.read(root, 'paragraph', false);
  reader.end('paragraph');
  return reader.blocks;
}

/** Elements that break the line before and after them. */
const BREAKING = new Set(
  (
    'address article aside blockquote body center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 ' +
    'header hgroup hr li main ol p pre section summary table tbody td tfoot th thead tr ul amp-list amp-accordion'
  ).split(' '),
);

const CAPTION =
  /(?:^|[\s_-])(?:wp-caption-text|caption|image-caption|photo-caption|img-caption|figcaption)(?:$|[\s_-])/i;

/** Keeps the line that is being written. */
class BlockReader {
  readonly blocks: PageBlock[] = [];
  #line = '';
  #linked = 0;
  #breaks = 0;

  read(node: PageNode, kind: PageBlock['kind'], inLink: boolean): void {
    if (node.nodeType === TEXT_NODE) this.#write(node.textContent ?? '', inLink, kind);
    else if (isElement(node)) this.#readElement(node, kind, inLink);
  }

  /** Ends the line that is being written. */
  end(kind: PageBlock['kind']): void {
    const text = oneLine(this.#line);
    if (text !== '') {
      const linked = Math.min(1, this.#linked / text.length);
      this.blocks.push({ kind, text, linked });
    }
    this.#line = '';
    this.#linked = 0;
    this.#breaks = 0;
  }

  #readElement(element: PageElement, kind: PageBlock['kind'], inLink: boolean): void {
    const name = element.localName;
    if (name === 'br') this.#breaks += 1;
    else if (name === 'img' || name === 'del' || isFootnote(element)) return;
    else if (name === 'tr') this.#readRow(element, kind);
    else if (name === 'q') {
      this.#write('“', inLink, kind);
      this.#readChildren(element, kind, inLink);
      this.#write('”', inLink, kind);
    } else if (BREAKING.has(name)) {
      this.end(kind);
      const inner = kindOf(element, kind);
      this.#readChildren(element, inner, inLink);
      this.end(inner);
    } else this.#readChildren(element, kind, inLink || name === 'a');
  }

  #readChildren(element: PageElement, kind: PageBlock['kind'], inLink: boolean): void {
    for (const child of element.childNodes) this.read(child, kind, inLink);
  }

  /** The cells of a row stand on one line; a row of one cell is layout. */
  #readRow(row: PageElement, kind: PageBlock['kind']): void {
    const cells = [...row.children].filter(({ localName }) => localName === 'td' || localName === 'th');
    const isLayout = cells.length < 2 || row.querySelector('p, table, div, h1, h2, h3') !== null;
    if (isLayout) {
      this.#readChildren(row, kind, false);
      return;
    }
    this.end(kind);
    this.#line = cells.map(plainText).filter(Boolean).join(' | ');
    this.end('row');
  }

  /** Two line breaks in a row part paragraphs, as older pages do. */
  #write(text: string, inLink: boolean, kind: PageBlock['kind']): void {
    const words = oneLine(text);
    if (words === '' && this.#line === '') return;
    if (words !== '' && this.#breaks > 0) {
      if (this.#breaks > 1) this.end(kind);
      else this.#line += ' ';
      this.#breaks = 0;
    }
    this.#line += text;
    if (inLink) this.#linked += words.length;
  }
}

function kindOf(element: PageElement, outer: PageBlock['kind']): PageBlock['kind'] {
  const name = element.localName;
  if (/^h[1-6]$/.test(name)) return 'heading';
  if (name === 'figcaption' || CAPTION.test(element.getAttribute('class') ?? '')) return 'caption';
  if (outer === 'caption' || outer === 'heading') return outer;
  if (name === 'blockquote') return 'quotation';
  if (name === 'li' || name === 'dd') return outer === 'quotation' ? outer : 'item';
  return outer === 'item' && (name === 'ul' || name === 'ol') ? 'item' : outer;
}

/** `[3]` above the line, a link to a note. */
function isFootnote(element: PageElement): boolean {
  return (
    element.localName === 'sup' &&
    /^\[?\d{1,3}\]?$/.test(plainText(element)) &&
    element.querySelector('a') !== null
  );
}
