/** Why a page is not read, beside what can be wrong with the bytes of a text. */
export type PageProblem =
  { readonly kind: 'no-article' } | { readonly kind: 'too-deep' } | { readonly kind: 'too-many-elements' };

/**
 * No page of a news site nests deeper: the deepest have some 60 elements inside one another. Extraction takes time that grows with
 * the cube of the depth: 300 take one second of one core.
 */
const DEEPEST = 250;

/** The depths of all elements added up, some 900,000 in the longest live blogs: what extraction has to walk through. */
const MOST_STEPS = 2_000_000;

/** The longest live blogs have some 30,000 elements. Unit: elements. */
const MOST_ELEMENTS = 100_000;

/** Signs that open a tag, start and end tags and stray ones together. */
const MOST_SIGNS = 4 * MOST_ELEMENTS;

/** Elements that never hold others, or that the next of their kind closes: their start tags open no new level. */
const OPENS_NO_LEVEL: ReadonlySet<string> = new Set(
  (
    'area base br col embed hr img input link meta param source track wbr ' +
    'p li dt dd tr td th thead tbody tfoot option optgroup rp rt colgroup'
  ).split(' '),
);

/** Elements whose content is no markup. */
const RAW = /^(?:script|style|textarea|title|xmp|noembed)$/;

/** Looks over a page's tags before anything is built from them, in time linear in its length. */
export function limitProblem(html: string): PageProblem | undefined {
  if (html.split('<').length > MOST_SIGNS) return { kind: 'too-many-elements' };
  const tag = /<(\/?)([a-z][a-z0-9:-]*)/gi;
  let depth = 0;
  let elements = 0;
  let steps = 0;
  for (let found = tag.exec(html); found; found = tag.exec(html)) {
    const name = (found[2] ?? '').toLowerCase();
    if (OPENS_NO_LEVEL.has(name)) elements += found[1] ? 0 : 1;
    else if (found[1]) depth = Math.max(0, depth - 1);
    else {
      elements += 1;
      depth += 1;
      if (RAW.test(name)) {
        depth -= 1;
        const end = endOfRaw(html, name, tag.lastIndex);
        if (end < 0) return undefined;
        tag.lastIndex = end;
      }
    }
    steps += depth;
    if (depth > DEEPEST || steps > MOST_STEPS) return { kind: 'too-deep' };
    if (elements > MOST_ELEMENTS) return { kind: 'too-many-elements' };
  }
  return undefined;
}

/** Where raw content ends: behind its end tag; -1 where there is none. */
function endOfRaw(html: string, name: string, from: number): number {
  const end = new RegExp(`</${name}`, 'gi');
  end.lastIndex = from;
  return end.exec(html) ? end.lastIndex : -1;
}

/** Says in English why a page is not read, without its name. */
export function explainPageProblem(problem: PageProblem): string {
  switch (problem.kind) {
    case 'no-article':
      return 'holds no article: there is no running text in it, only links and notices, or what stood there was loaded by a script';
    case 'too-deep':
      return `is not read: its elements are nested far deeper than an article needs`;
    case 'too-many-elements':
      return `is not read: it has more than ${MOST_ELEMENTS.toLocaleString('en')} elements`;
    default:
      return problem satisfies never;
  }
}
