import type { ArticleFacts } from '../engine/model/article-facts.ts';
import { decodeText } from '../host/decode-text.ts';
import { hasSentence, readFrontMatter, SIDECAR_ENDING } from '../host/is-article.ts';
import { decodePage, hasPageEnding, looksLikePage } from '../host/page-file.ts';
import { type ArticleFile, STANDARD_INPUT } from './find-article-files.ts';
import type { ImportedTexts } from './imported-texts.ts';
import { readBytes, readDecoded, readSidecar } from './read-file.ts';
import type { RunContext } from './run-context.ts';

/** What an article is apart from its name, its group and its version. */
type Reading = Pick<ArticleFacts, 'text' | 'published' | 'outlet'> & {
  /** The file that holds the same article already. */
  readonly importedInto?: string;
};

/**
 * Reads a file (or the standard input) with its sidecar: one article, or as many as a saved page holds, or none, in which case it
 * says why. The second article of `page.html` is `page.html#2`. What was imported from a page into one of the texts is read there.
 */
export async function readArticles(
  file: ArticleFile,
  texts: ImportedTexts,
  context: RunContext,
): Promise<readonly ArticleFacts[]> {
  const { id, wasNamed } = file;
  const bytes = await readBytes(id, wasNamed, context);
  if (!bytes) return [];
  const isPage = hasPageEnding(id) || (id === STANDARD_INPUT && isPageText(bytes));
  const readings = isPage
    ? await readPageFile(file, bytes, texts, context)
    : readTextFile(file, bytes, context);
  const facts: ArticleFacts[] = [];
  for (const [i, { importedInto, ...reading }] of readings.entries()) {
    const own = i === 0 ? id : `${id}#${i + 1}`;
    if (importedInto !== undefined) {
      context.notes.detail(`${own}: is left out, since ${importedInto} holds the same article`);
      continue;
    }
    const isBeside = i === 0 && id !== STANDARD_INPUT;
    const sidecar = isBeside ? await readSidecar(id + SIDECAR_ENDING, context) : undefined;
    facts.push({ id: own, group: '', version: 1, ...reading, ...(sidecar === undefined ? {} : { sidecar }) });
  }
  return facts;
}

function readTextFile(
  { id, wasNamed }: ArticleFile,
  bytes: Uint8Array,
  context: RunContext,
): readonly Reading[] {
  const { notes } = context;
  const text = readDecoded(id, decodeText(bytes), wasNamed, notes);
  if (text === undefined) return [];
  const front = readFrontMatter(text) ?? {};
  if (!wasNamed && id.toLowerCase().endsWith('.md') && !front.outlet && !front.published) {
    notes.detail(`${id}: names no outlet and no date in its front matter, so it is taken for no article`);
    return [];
  }
  if (hasSentence(text)) return [{ text, ...front }];
  if (wasNamed) notes.unreadable(id, 'has no sentence in it, so it is no article', false);
  else notes.detail(`${id}: has no sentence in it, so it is no article`);
  return [];
}

/** A page of a folder counts when it says of itself who published it or when, as a Markdown file does in its front matter. */
async function readPageFile(
  { id, wasNamed }: ArticleFile,
  bytes: Uint8Array,
  texts: ImportedTexts,
  { notes, pages }: RunContext,
): Promise<readonly Reading[]> {
  const html = readDecoded(id, decodePage(bytes), wasNamed, notes);
  if (html === undefined) return [];
  const articles = await pages.read(html);
  if ('problem' in articles) {
    if (wasNamed) notes.unreadable(id, articles.problem, true);
    else notes.detail(`${id}: ${articles.problem}`);
    return [];
  }
  const known = articles.filter(({ outlet, published }) => wasNamed || outlet || published);
  if (known.length === 0) notes.detail(`${id}: names no outlet and no date, so it is taken for no article`);
  if (known.some(({ isPartial }) => isPartial))
    notes.detail(`${id}: says that it holds only the beginning of the article`);
  const readings: Reading[] = [];
  for (const article of known) {
    const { text, outlet, published } = article;
    const importedInto = await texts.fileOf(id, article);
    readings.push({
      text,
      ...(outlet ? { outlet } : {}),
      ...(published ? { published } : {}),
      ...(importedInto === undefined ? {} : { importedInto }),
    });
  }
  return readings;
}

/** How much of the standard input is looked at to tell a page from a text. Unit: bytes. */
const PROBED_BYTES = 8192;

function isPageText(bytes: Uint8Array): boolean {
  const decoded = decodeText(bytes.subarray(0, PROBED_BYTES));
  return 'text' in decoded && looksLikePage(decoded.text);
}
