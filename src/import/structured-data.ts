import { oneLine, type PageDocument } from './page-dom.ts';

/** What a page's JSON-LD says of its article, as it is written there. */
export interface StructuredArticle {
  readonly types: readonly string[];
  readonly headline?: string;
  readonly authors: readonly string[];
  readonly outlet?: string;
  readonly published?: string;
  readonly address?: string;
  readonly body?: string;
  readonly isPartial: boolean;
}

/** How much JSON-LD is read and how deep: far above what sites write. Units: UTF-16 units, objects inside one another. */
const LONGEST_BLOCK = 2_000_000;
const DEEPEST = 12;

/** The articles that a page's JSON-LD tells of, in its order. What is no JSON is passed over. */
export function readStructuredArticles(document: PageDocument): readonly StructuredArticle[] {
  const nodes: Fields[] = [];
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const text = (script.textContent ?? '').trim().replace(/^<!--|-->$|^\/\/<!\[CDATA\[|\/\/\]\]>$/g, '');
    if (text.length > LONGEST_BLOCK) continue;
    collect(parseJson(text), nodes, 0);
  }
  // An object that has nothing but an id points at the one that has more.
  const whole = nodes.filter((node) => Object.keys(node).length > 1);
  const byId = new Map(
    whole.flatMap((node) => (typeof node['@id'] === 'string' ? [[node['@id'], node]] : [])),
  );
  const resolve = (value: unknown): unknown => {
    const id = isFields(value) && typeof value['@id'] === 'string' ? value['@id'] : undefined;
    return (id === undefined ? undefined : byId.get(id)) ?? value;
  };
  return nodes.filter(isArticle).map((node) => readArticle(node, resolve));
}

type Fields = Readonly<Record<string, unknown>>;

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Line breaks inside strings are the commonest slip.
    try {
      return JSON.parse(text.replace(/[\n\r\t]+/g, ' '));
    } catch {
      return undefined;
    }
  }
}

/** Every object with a type, in lists, in `@graph` and as the main entity of another. */
function collect(value: unknown, nodes: Fields[], depth: number): void {
  if (depth > DEEPEST) return;
  if (Array.isArray(value)) for (const part of value) collect(part, nodes, depth + 1);
  else if (isFields(value)) {
    nodes.push(value);
    for (const name of ['@graph', 'mainEntity', 'mainEntityOfPage', 'author', 'publisher', 'itemListElement'])
      if (typeof value[name] === 'object') collect(value[name], nodes, depth + 1);
  }
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function typesOf(node: Fields): readonly string[] {
  const type = node['@type'];
  return (Array.isArray(type) ? type : [type]).filter((name) => typeof name === 'string');
}

/** schema.org's Article and the types below it that news sites use. */
const ARTICLE_TYPE =
  /(?:^|\/)(?:(?:[A-Za-z]*News|Live|Tech|Scholarly|Opinion|Analysis|Report)?(?:Article|Blog|BlogPosting)|LiveBlogPosting|ReportageNewsArticle|Report|WebPage\/Article)$/;

function isArticle(node: Fields): boolean {
  return (
    typesOf(node).some((type) => ARTICLE_TYPE.test(type)) &&
    (textOf(node.headline) ?? textOf(node.name)) !== undefined
  );
}

function readArticle(node: Fields, resolve: (value: unknown) => unknown): StructuredArticle {
  const headline = textOf(node.headline) ?? textOf(node.name);
  const outlet = nameOf(resolve(first(node.publisher))) ?? nameOf(resolve(first(node.sourceOrganization)));
  const published = textOf(node.datePublished) ?? textOf(node.dateCreated);
  const page = resolve(node.mainEntityOfPage);
  const address = textOf(node.url) ?? textOf(page) ?? (isFields(page) ? textOf(page['@id']) : undefined);
  const body = typeof node.articleBody === 'string' ? node.articleBody : undefined;
  const free = node.isAccessibleForFree;
  return {
    types: typesOf(node),
    authors: list(node.author ?? node.creator).flatMap((author) => nameOf(resolve(author)) ?? []),
    isPartial: free === false || (typeof free === 'string' && free.toLowerCase() === 'false'),
    ...(headline ? { headline } : {}),
    ...(outlet ? { outlet } : {}),
    ...(published ? { published } : {}),
    ...(address ? { address } : {}),
    ...(body ? { body } : {}),
  };
}

function list(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}

function first(value: unknown): unknown {
  return list(value)[0];
}

function nameOf(value: unknown): string | undefined {
  return isFields(value) ? textOf(value.name) : textOf(value);
}

function textOf(value: unknown): string | undefined {
  return (typeof value === 'string' && oneLine(value)) || undefined;
}
