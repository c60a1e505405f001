import { type PageElement, plainText } from './page-dom.ts';
import type { Meta, PageHead } from './page-head.ts';
import { readDay } from './read-day.ts';
import type { StructuredArticle } from './structured-data.ts';

/** What a page says of an article besides its text. Nothing is guessed: what the page does not say is left out. */
export interface PageFacts {
  readonly headline?: string;
  readonly authors: readonly string[];
  readonly outlet?: string;
  /** `YYYY-MM-DD`, the day in the outlet's own time zone. */
  readonly published?: string;
  /** Where the page was: http or https. */
  readonly address?: string;
  /** `YYYY-MM-DD`, where the program that saved the page noted it. */
  readonly retrieved?: string;
  /** Whether the page says that it shows only the beginning, to those who do not pay. */
  readonly isPartial: boolean;
}

/**
 * Puts together what a page says of itself, the most explicit first: JSON-LD, then OpenGraph and other meta tags, then microdata and
 * what is seen. `scope` is the part of the page that holds the article; on a page with several, only what stands there counts.
 */
export function readPageFacts(
  head: PageHead,
  scope: PageElement,
  structured: StructuredArticle | undefined,
  isOneOfSeveral: boolean,
): PageFacts {
  const meta: Meta = isOneOfSeveral ? () => undefined : head.meta;
  const outlet =
    structured?.outlet ?? head.meta('og:site_name', 'application-name', 'dc.publisher', 'publisher');
  const published = readPublished(meta, scope, structured);
  const address = isOneOfSeveral ? ownAddress(scope, structured) : readAddress(head, structured);
  const headline = readHeadline(isOneOfSeveral ? undefined : head, scope, structured, outlet);
  return {
    authors: readAuthors(meta, scope, structured),
    isPartial: structured?.isPartial === true || meta('article:content_tier') === 'locked',
    ...(headline ? { headline } : {}),
    ...(outlet ? { outlet } : {}),
    ...(published ? { published } : {}),
    ...(address ? { address } : {}),
    ...(head.retrieved ? { retrieved: head.retrieved } : {}),
  };
}

function readPublished(
  meta: Meta,
  scope: PageElement,
  structured: StructuredArticle | undefined,
): string | undefined {
  const written = [
    structured?.published,
    meta(
      'article:published_time',
      'og:article:published_time',
      'datepublished',
      'dc.date.issued',
      'dc.date',
      'date',
    ),
    meta(
      'parsely-pub-date',
      'sailthru.date',
      'pubdate',
      'publishdate',
      'publish-date',
      'cxenseparse:recs:publishtime',
    ),
    scope.querySelector('[itemprop="datePublished"]')?.getAttribute('datetime'),
    scope.querySelector('[itemprop="datePublished"]')?.getAttribute('content'),
    scope.querySelector('time[pubdate]')?.getAttribute('datetime'),
    firstTime(scope),
  ];
  for (const candidate of written) {
    const day = candidate && readDay(candidate);
    if (day) return day;
  }
  return undefined;
}

/** The first `<time>` that names a day: sites put the date of publication above the text. */
function firstTime(scope: PageElement): string | undefined {
  for (const time of scope.querySelectorAll('time')) {
    const written = time.getAttribute('datetime') ?? plainText(time);
    if (readDay(written)) return written;
  }
  return undefined;
}

function readAddress(head: PageHead, structured: StructuredArticle | undefined): string | undefined {
  const candidates = [head.canonical, head.meta('og:url'), structured?.address, head.savedFrom];
  return candidates.map(webAddress).find((address) => address !== undefined);
}

/** Where several articles stand on a page, each is linked from its headline. */
function ownAddress(scope: PageElement, structured: StructuredArticle | undefined): string | undefined {
  const link = scope.querySelector('h1 a[href], h2 a[href], a[rel~="bookmark"]');
  return webAddress(structured?.address) ?? webAddress(link?.getAttribute('href'));
}

/** An absolute http or https address without its fragment; nothing else is kept, no `javascript:` and no `file:`. */
export function webAddress(written: string | null | undefined): string | undefined {
  if (!written || written.length > 2000) return undefined;
  try {
    const url = new URL(written.trim());
    if (url.protocol !== 'https:' && url.protocol !== 'http:') return undefined;
    url.hash = '';
    return url.href;
  } catch {
    return undefined;
  }
}

/** The headline that is seen, as long as the page shows one of its own; else the one that the page gives to others. */
function readHeadline(
  head: PageHead | undefined,
  scope: PageElement,
  structured: StructuredArticle | undefined,
  outlet: string | undefined,
): string | undefined {
  const inside = [...scope.querySelectorAll('h1, [itemprop="headline"]')];
  const own = inside.length > 0 ? inside : [...(head ? [] : scope.querySelectorAll('h2'))];
  const [seen] = own.map(plainText).filter((text) => text !== '' && text !== outlet);
  const [only, second] = (head?.headings ?? []).filter((text) => text !== outlet);
  const given = head?.meta('og:title', 'twitter:title', 'dc.title');
  const candidates = [
    seen,
    structured?.headline,
    given,
    second === undefined ? only : undefined,
    head?.title,
  ];
  return candidates
    .map((text) => text && withoutOutlet(text, outlet))
    .find((text) => text !== undefined && text !== '' && text.length <= LONGEST_HEADLINE);
}

/** Unit: UTF-16 units. */
const LONGEST_HEADLINE = 400;

/** `Quay reopens | The Harbour Post` without the outlet's name. */
function withoutOutlet(title: string, outlet: string | undefined): string {
  const at = title.search(/ (?:[|–—·»]|::|-) (?!.* (?:[|–—·»]|::|-) )/u);
  if (at <= 0) return title;
  const tail = title.slice(at).replace(/^ \S+ /u, '');
  const isOutlet = outlet
    ? tail.toLowerCase() === outlet.toLowerCase()
    : tail.length < at && tail.length <= 40;
  return isOutlet ? title.slice(0, at).trim() : title;
}

const BYLINE =
  '[rel~="author"], [itemprop="author"] [itemprop="name"], [itemprop="author"], .byline__name, .author-name, .byline, .article-author';

function readAuthors(
  meta: Meta,
  scope: PageElement,
  structured: StructuredArticle | undefined,
): readonly string[] {
  const given = structured?.authors ?? [];
  const named = meta(
    'author',
    'article:author',
    'parsely-author',
    'sailthru.author',
    'byl',
    'dc.creator',
    'dc.creator.name',
  );
  const seen = [...scope.querySelectorAll(BYLINE)].map(plainText);
  const source = given.length > 0 ? given : named && !/^https?:/i.test(named) ? [named] : seen.slice(0, 1);
  const names = source
    .flatMap((text) => splitNames(text))
    .filter((name) => name !== '' && name.length <= LONGEST_NAME);
  return [...new Set(names)];
}

/** Unit: UTF-16 units. */
const LONGEST_NAME = 80;

/** The names in `By Ida Lund and Per Holm, in Port Ansel`: what stands behind the names is left out. */
function splitNames(text: string): readonly string[] {
  const names = text.replace(/^(?:by|von|par|por|di|door)[:\s]+/i, '').replace(/\s*\|.*$/, '');
  return /^https?:/i.test(names)
    ? []
    : names.split(/\s*(?:,|;|&| and | und | et | y )\s*/).map((name) => name.trim());
}
