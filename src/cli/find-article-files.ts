import { lstat, readdir, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { isAboutProject, mayBeArticle, SHARED_SIDECAR_NAME, SIDECAR_ENDING } from '../host/is-article.ts';
import { mayBePage } from '../host/page-file.ts';
import { fileProblem } from './file-problem.ts';
import type { Notes } from './notes.ts';

/** A file to read as an article. */
export interface ArticleFile {
  /** The path as it was given, relative to the working directory where it lies in it, with `/` between names. */
  readonly id: string;
  /** Whether it was named, or only found in a folder that was. */
  readonly wasNamed: boolean;
}

/** The path that stands for the standard input. */
export const STANDARD_INPUT = '-';

/** What paths stand for. */
export interface FoundFiles {
  readonly articles: readonly ArticleFile[];
  /** The annotations that hold for a whole folder, of each folder that was named. */
  readonly sharedSidecars: readonly string[];
}

/** The files that the paths stand for: a file that is named counts whatever its ending, a folder gives what may be an article. */
export async function findArticleFiles(
  paths: readonly string[],
  workingDirectory: string,
  notes: Notes,
): Promise<FoundFiles> {
  const search = new Search(workingDirectory, notes);
  for (const given of paths) await search.addNamed(given);
  return { articles: search.found, sharedSidecars: search.sharedSidecars };
}

/** Keeps what was seen, so that nothing is read twice and no link leads round in a circle. */
class Search {
  readonly found: ArticleFile[] = [];
  readonly sharedSidecars: string[] = [];
  readonly #seen = new Set<string>();
  readonly #workingDirectory: string;
  readonly #notes: Notes;
  /** How many files were met, those included that are read already. */
  #met = 0;

  constructor(workingDirectory: string, notes: Notes) {
    this.#workingDirectory = workingDirectory;
    this.#notes = notes;
  }

  async addNamed(given: string): Promise<void> {
    if (given === STANDARD_INPUT) {
      this.#addStandardInput();
      return;
    }
    const id = articleId(given, this.#workingDirectory);
    const kind = await this.#kindOf(id, true);
    if (kind === 'file') await this.#addNamedFile(id);
    if (kind !== 'folder') return;
    const before = this.#met;
    const isNew = await this.#addFolder(id, '', []);
    if (isNew && this.#met === before) this.#notes.unreadable(id, 'has no articles in it', false);
  }

  #addStandardInput(): void {
    this.#met += 1;
    if (this.#seen.has(STANDARD_INPUT)) return;
    this.#seen.add(STANDARD_INPUT);
    this.found.push({ id: STANDARD_INPUT, wasNamed: true });
  }

  async #addNamedFile(id: string): Promise<void> {
    if (id.endsWith(SIDECAR_ENDING)) this.#notes.detail(`${id}: is read with the article that it belongs to`);
    else if (isAboutProject(id)) this.#notes.unreadable(id, 'tells of a project, it is no article', false);
    else await this.#addFile(id, true);
  }

  async #addFile(id: string, wasNamed: boolean): Promise<void> {
    this.#met += 1;
    const real = await realpath(this.#resolve(id)).catch(() => this.#resolve(id));
    if (this.#seen.has(real)) {
      this.#notes.detail(`${id}: is read already under another name`);
      return;
    }
    this.#seen.add(real);
    this.found.push({ id, wasNamed });
  }

  /**
   * `inside` is the path below the folder that was named; `above` are the real paths of the folders that lead here. Says whether
   * the folder was looked into now.
   */
  async #addFolder(id: string, inside: string, above: readonly string[]): Promise<boolean> {
    const real = await realpath(this.#resolve(id)).catch(() => this.#resolve(id));
    if (above.includes(real)) {
      this.#notes.unreadable(id, 'is a link that leads back to a folder above it', false);
      return false;
    }
    if (this.#seen.has(real)) return false;
    this.#seen.add(real);
    const names = await this.#namesIn(id, inside === '');
    if (!names) return false;
    if (inside === '' && names.includes(SHARED_SIDECAR_NAME))
      this.sharedSidecars.push(childOf(id, SHARED_SIDECAR_NAME));
    for (const name of names) {
      if (name.startsWith('.') || name === 'node_modules') continue;
      const child = childOf(id, name);
      const below = inside === '' ? name : `${inside}/${name}`;
      if (name.endsWith(SIDECAR_ENDING)) this.#checkSidecar(child, name, names);
      const isWanted = mayBeArticle(below) || mayBePage(below);
      const kind = await this.#kindOf(child, false, isWanted);
      if (kind === 'folder') await this.#addFolder(child, below, [...above, real]);
      else if (kind === 'file' && isWanted) await this.#addFile(child, false);
    }
    return true;
  }

  async #namesIn(id: string, wasNamed: boolean): Promise<readonly string[] | undefined> {
    try {
      return (await readdir(this.#resolve(id))).sort();
    } catch (error) {
      this.#notes.unreadable(id, fileProblem(error), wasNamed);
      return undefined;
    }
  }

  /** Says when a sidecar has lost its article: a rename outside the editor leaves it behind. */
  #checkSidecar(id: string, name: string, names: readonly string[]): void {
    if (name === SHARED_SIDECAR_NAME || names.includes(name.slice(0, -SIDECAR_ENDING.length))) return;
    this.#notes.say(`${id}: the article that it belongs to is not there`);
  }

  async #kindOf(id: string, wasNamed: boolean, isWanted = true): Promise<'file' | 'folder' | undefined> {
    const full = this.#resolve(id);
    try {
      const status = await stat(full);
      if (status.isDirectory()) return 'folder';
      if (status.isFile()) return 'file';
      if (isWanted) this.#notes.unreadable(id, 'is neither a file nor a folder', wasNamed);
    } catch (error) {
      const isLink = await lstat(full).then(
        (status) => status.isSymbolicLink(),
        () => false,
      );
      if (isWanted || isLink) this.#notes.unreadable(id, fileProblem(error, isLink), wasNamed);
    }
    return undefined;
  }

  #resolve(id: string): string {
    return path.resolve(this.#workingDirectory, id);
  }
}

function childOf(folder: string, name: string): string {
  if (folder === '.') return name;
  return folder.endsWith('/') ? folder + name : `${folder}/${name}`;
}

/** `./a.txt` and the whole path of `a.txt` are both `a.txt`; what lies outside the working directory stays as given. */
function articleId(given: string, workingDirectory: string): string {
  const relative = path.relative(workingDirectory, path.resolve(workingDirectory, given));
  const isInside = relative !== '..' && !relative.startsWith(`..${path.sep}`) && !path.isAbsolute(relative);
  const id = isInside ? relative || '.' : path.normalize(given);
  return path.sep === '/' ? id : id.replaceAll(path.sep, '/');
}
