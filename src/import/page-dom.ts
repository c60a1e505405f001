import { parseHTML } from 'linkedom/worker';

/** A node of a page as this folder uses it: the smallest part of the DOM, so that the rest of the program knows no DOM. */
export interface PageNode {
  readonly nodeType: number;
  readonly textContent: string | null;
  readonly childNodes: Iterable<PageNode>;
  readonly parentNode: PageElement | null;
}

export interface PageElement extends PageNode {
  readonly localName: string;
  readonly children: Iterable<PageElement>;
  readonly parentElement: PageElement | null;
  readonly nextElementSibling: PageElement | null;
  readonly ownerDocument: PageDocument;
  textContent: string | null;
  getAttribute(name: string): string | null;
  setAttribute(name: string, value: string): void;
  hasAttribute(name: string): boolean;
  querySelector(selectors: string): PageElement | null;
  querySelectorAll(selectors: string): Iterable<PageElement>;
  contains(other: PageElement): boolean;
  closest(selectors: string): PageElement | null;
  append(...nodes: readonly PageNode[]): void;
  replaceWith(...nodes: readonly PageNode[]): void;
  replaceChildren(...nodes: readonly PageNode[]): void;
  remove(): void;
}

export interface PageDocument extends PageNode {
  readonly documentElement: PageElement | null;
  readonly body: PageElement | null;
  readonly head: PageElement | null;
  createElement(name: string): PageElement;
  querySelector(selectors: string): PageElement | null;
  querySelectorAll(selectors: string): Iterable<PageElement>;
}

/** Kinds of nodes by their numbers in the DOM Standard. */
export const TEXT_NODE = 3;
export const ELEMENT_NODE = 1;

/** Parses HTML. Nothing in it runs and nothing is loaded: linkedom has neither scripts nor a network. */
export function parsePage(html: string): PageDocument {
  const whole = /<html[\s>]/i.test(html) ? html : `<!doctype html><html>${html}</html>`;
  const { document } = parseHTML(whole) as unknown as { readonly document: PageDocument };
  completeTree(document);
  return document;
}

const IN_HEAD = new Set(['base', 'link', 'meta', 'noscript', 'script', 'style', 'template', 'title']);

/** Adds the head and the body whose tags HTML lets an author leave out, which the parser does not do by itself. */
function completeTree(document: PageDocument): void {
  const root = document.documentElement;
  if (!root) return;
  const head = root.querySelector('head') ?? document.createElement('head');
  const body = root.querySelector('body') ?? document.createElement('body');
  const before: PageNode[] = [];
  const after: PageNode[] = [];
  for (const node of [...root.childNodes]) {
    if (node === head || node === body) continue;
    const isText = node.nodeType === TEXT_NODE && plainText(node) !== '';
    const isContent = isText || (isElement(node) && !IN_HEAD.has(node.localName));
    (after.length > 0 || isContent ? after : before).push(node);
  }
  head.append(...before);
  body.append(...after);
  root.replaceChildren(head, body);
}

/** Whether a node is an element. */
export function isElement(node: PageNode): node is PageElement {
  return node.nodeType === ELEMENT_NODE;
}

/** The text of a node as a reader sees it on one line. */
export function plainText(node: PageNode | null | undefined): string {
  return oneLine(node?.textContent ?? '');
}

/** White space folded, what takes no room on the page left out, control characters gone. */
export function oneLine(text: string): string {
  return text
    .replace(/[\u00ad\u200b\u2060\ufeff\ufffe]/g, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
}
