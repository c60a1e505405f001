import { oneLine, type PageDocument, plainText } from './page-dom.ts';
import { readDay } from './read-day.ts';

/** What stands in a page's head, and what the program that saved it noted on top. All as it is written there. */
export interface PageHead {
  readonly meta: Meta;
  readonly canonical?: string;
  readonly title: string;
  /** The page's headings of the first rank. */
  readonly headings: readonly string[];
  readonly savedFrom?: string;
  /** `YYYY-MM-DD`. */
  readonly retrieved?: string;
}

/** The content of the first meta tag that has one of the names, in the order of the names. */
export type Meta = (...names: readonly string[]) => string | undefined;

/** Reads a page's head before anything is taken out of the page: meta tags may stand in its body. */
export function readPageHead(html: string, document: PageDocument): PageHead {
  const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href');
  const top = html.slice(0, SAVED_NOTE);
  const savedFrom = SAVED_FROM.exec(top)?.[1];
  const retrieved = readDay(SAVED_ON.exec(top)?.[1] ?? '');
  return {
    meta: readMeta(document),
    title: withoutTags(plainText(document.querySelector('title'))),
    headings: [...document.querySelectorAll('h1')].map(plainText).filter(Boolean),
    ...(canonical ? { canonical } : {}),
    ...(savedFrom ? { savedFrom } : {}),
    ...(retrieved ? { retrieved } : {}),
  };
}

function readMeta(document: PageDocument): Meta {
  const values = new Map<string, string>();
  for (const tag of document.querySelectorAll('meta[content]')) {
    const name = tag.getAttribute('property') ?? tag.getAttribute('name') ?? tag.getAttribute('itemprop');
    const value = withoutTags(oneLine(tag.getAttribute('content') ?? ''));
    if (name && value && !values.has(name.toLowerCase())) values.set(name.toLowerCase(), value);
  }
  return (...names) => names.map((name) => values.get(name)).find((value) => value !== undefined);
}

/** Markup in a field that holds plain text is a slip of the site, or an attack. */
function withoutTags(text: string): string {
  return text.replace(/<script[^]*?(?:<\/script>|$)|<[^>]*>?/gi, '').trim();
}

/** Browsers and SingleFile note in a comment on top where and when they saved a page. */
const SAVED_FROM =
  /<!--\s*(?:saved from url=\(\d+\)|Page saved with SingleFile\s+url: ?)(https?:[^\s>]{1,2000})/i;
const SAVED_ON = /<!--\s*Page saved with SingleFile[^>]{0,3000}?saved date: ?([^\n>]{1,100})/i;

/** How far from the top such a note stands. Unit: UTF-16 units. */
const SAVED_NOTE = 5000;
