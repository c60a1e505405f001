import { addressIn, fileStem, isNearCopy, runsOf } from '../host/near-copy.ts';
import { hasSentence, readFrontMatter, SIDECAR_ENDING } from '../host/is-article.ts';
import { hasPageEnding } from '../host/page-file.ts';
import type { ArticleOfPage } from './articles-of-page.ts';
import { type ArticleFile, STANDARD_INPUT } from './find-article-files.ts';
import { readIfThere } from './read-file.ts';

/**
 * The texts among the files of a run, by which a saved page is told whose article was imported into one of them: both would count
 * as two sources that bear each other out.
 */
export class ImportedTexts {
  readonly #files: readonly ArticleFile[];
  readonly #workingDirectory: string;
  /** By address; put together at the first page, since most folders hold none. */
  #addresses: Promise<ReadonlyMap<string, string>> | undefined;

  constructor(files: readonly ArticleFile[], workingDirectory: string) {
    this.#files = files.filter(({ id }) => id !== STANDARD_INPUT && !hasPageEnding(id));
    this.#workingDirectory = workingDirectory;
  }

  /**
   * The file that holds an article of a page: its sidecar or front matter gives the page's address, or it is named as the page is,
   * or as its headline, and says nearly the same.
   */
  async fileOf(page: string, { address, headline, text }: ArticleOfPage): Promise<string | undefined> {
    this.#addresses ??= this.#readAddresses();
    const known = address === undefined ? undefined : (await this.#addresses).get(address);
    if (known !== undefined) return known;
    const names = new Set([stemOf(page), fileStem(headline)]);
    const runs = runsOf(text);
    for (const { id, wasNamed } of this.#files) {
      if (!names.has(stemOf(id)) && !names.has(stemOf(id).replace(/-\d{1,4}$/, ''))) continue;
      const other = await this.#readArticle(id, wasNamed);
      if (other !== undefined && isNearCopy(runs, runsOf(other))) return id;
    }
    return undefined;
  }

  async #readAddresses(): Promise<ReadonlyMap<string, string>> {
    const addresses = new Map<string, string>();
    for (const { id, wasNamed } of this.#files) {
      const sidecar = await readIfThere(id + SIDECAR_ENDING, this.#workingDirectory);
      const isMarkdown = id.toLowerCase().endsWith('.md');
      if (sidecar === undefined && !isMarkdown) continue;
      const text = sidecar ?? (await readIfThere(id, this.#workingDirectory));
      const address = text && addressIn(text);
      if (address && isOfOneArticle(address) && (await this.#readArticle(id, wasNamed)))
        addresses.set(address, id);
    }
    return addresses;
  }

  /** The text of a file that is taken for an article; a page is not left out for one that is not. */
  async #readArticle(id: string, wasNamed: boolean): Promise<string | undefined> {
    const text = await readIfThere(id, this.#workingDirectory);
    if (text === undefined || !hasSentence(text)) return undefined;
    const front = readFrontMatter(text);
    const isTaken = wasNamed || !id.toLowerCase().endsWith('.md') || front?.outlet || front?.published;
    return isTaken ? text : undefined;
  }
}

/** Some sites give the address of their front page for every article. */
function isOfOneArticle(address: string): boolean {
  return URL.canParse(address) && /[^/]/.test(new URL(address).pathname + new URL(address).search);
}

function stemOf(path: string): string {
  return path
    .slice(path.lastIndexOf('/') + 1)
    .replace(/\.[^.]*$/, '')
    .toLowerCase();
}
