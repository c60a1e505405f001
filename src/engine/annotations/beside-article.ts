import { relativeFile } from './relative-file.ts';

/** The id of a file named in an article's sidecar: ids are URIs or paths, so the last part changes and `..` goes up. */
export function besideArticle(articleId: string, file: string): string {
  const { head, parts } = resolve(articleId, file);
  return head + parts.join('/');
}

/**
 * Whether a file that a sidecar names, relative to its article, lies in the folder `root` (an id without its last `/`; any when
 * the article is not in it). Paths from the top of a disk, and those of another scheme, never do.
 */
export function staysInside(articleId: string, file: string, root: string): boolean {
  if (/^[/\\]|^[A-Za-z][A-Za-z0-9+.-]*:[/\\]/.test(file)) return false;
  const { head, parts, above } = resolve(articleId, file);
  if (above) return false;
  return root === '' || !articleId.startsWith(`${root}/`) || (head + parts.join('/')).startsWith(`${root}/`);
}

/**
 * How an article's sidecar names the file with an id: what `besideArticle` makes that id of. `undefined` where no path leads there,
 * because it lies on another disk or host.
 */
export function fileBeside(articleId: string, id: string): string | undefined {
  const [from, to] = [resolve(articleId, ''), resolve(id, '')];
  if (from.head !== to.head) return undefined;
  const file = relativeFile(articleId.slice(from.head.length), id.slice(to.head.length));
  return from.head.includes('://') ? file.split('/').map(decodePart).join('/') : file;
}

/** The parts of a path below its scheme and host, and whether it went up where nothing is above. */
function resolve(
  articleId: string,
  file: string,
): { readonly head: string; readonly parts: readonly string[]; readonly above: boolean } {
  const scheme = articleId.indexOf('://');
  const slash = scheme < 0 ? (articleId.startsWith('/') ? 0 : -1) : articleId.indexOf('/', scheme + 3);
  const head = articleId.slice(0, slash + 1);
  const parts = articleId.slice(head.length).split('/').slice(0, -1);
  let above = false;
  for (const part of file.split('/')) {
    const top = parts.length === 0 || parts.at(-1) === '..';
    if (part === '..' && top) {
      above = true;
      // A path that is itself relative can name what lies above; one that begins at the top cannot.
      if (head === '') parts.push('..');
    } else if (part === '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(scheme < 0 ? part : encodePart(part));
  }
  return { head, parts, above };
}

/** Percent-encodes as editors write URIs: what `encodeURIComponent` leaves alone is encoded too. */
function encodePart(part: string): string {
  return encodeURIComponent(part).replace(
    /[!'()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

/** What is no well-formed encoding was never encoded. */
function decodePart(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
