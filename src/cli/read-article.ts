import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import type { ArticleFacts } from '../engine/model/article-facts.ts';
import { type DecodedText, decodeText, explainTextProblem, LARGEST_FILE_BYTES } from '../host/decode-text.ts';
import { hasSentence, readFrontMatter, SIDECAR_ENDING } from '../host/is-article.ts';
import { fileProblem } from './file-problem.ts';
import type { ArticleFile } from './find-article-files.ts';
import type { Notes } from './notes.ts';

/** Reads a file and its sidecar; says why when it is no article or cannot be read, and answers `undefined`. */
export async function readArticle(
  file: ArticleFile,
  workingDirectory: string,
  notes: Notes,
): Promise<ArticleFacts | undefined> {
  const { id, wasNamed } = file;
  const text = await readText(id, wasNamed, workingDirectory, notes);
  if (text === undefined) return undefined;
  const front = readFrontMatter(text) ?? {};
  if (!wasNamed && id.toLowerCase().endsWith('.md') && !front.outlet && !front.published) {
    notes.detail(`${id}: names no outlet and no date in its front matter, so it is taken for no article`);
    return undefined;
  }
  if (!hasSentence(text)) {
    if (wasNamed) notes.unreadable(id, 'has no sentence in it, so it is no article', false);
    else notes.detail(`${id}: has no sentence in it, so it is no article`);
    return undefined;
  }
  const sidecar = await readSidecar(id + SIDECAR_ENDING, workingDirectory, notes);
  return { id, group: '', version: 1, text, ...front, ...(sidecar === undefined ? {} : { sidecar }) };
}

async function readText(
  id: string,
  wasNamed: boolean,
  workingDirectory: string,
  notes: Notes,
): Promise<string | undefined> {
  try {
    const decoded = await decodeFile(path.resolve(workingDirectory, id));
    if ('problem' in decoded) {
      notes.unreadable(id, explainTextProblem(decoded.problem), wasNamed);
      return undefined;
    }
    if (decoded.encoding === 'damaged-utf-8')
      notes.say(`${id}: has bytes that are no UTF-8; each such place is read as “\ufffd”`);
    else if (decoded.encoding !== 'utf-8') notes.detail(`${id}: is read as ${decoded.encoding}`);
    return decoded.text;
  } catch (error) {
    notes.unreadable(id, fileProblem(error), wasNamed);
    return undefined;
  }
}

/** Looks at the size first: a file above the limit is not brought into memory. */
async function decodeFile(full: string): Promise<DecodedText> {
  const { size } = await stat(full);
  if (size > LARGEST_FILE_BYTES) return { problem: { kind: 'too-large', bytes: size } };
  return decodeText(await readFile(full));
}

/** The text of a sidecar; `undefined` where there is none, or where it cannot be read, which is said. */
export async function readSidecar(
  id: string,
  workingDirectory: string,
  notes: Notes,
): Promise<string | undefined> {
  try {
    const decoded = await decodeFile(path.resolve(workingDirectory, id));
    if ('text' in decoded) return decoded.text;
    notes.unreadable(id, explainTextProblem(decoded.problem), true);
  } catch (error) {
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    if (!isMissing) notes.unreadable(id, fileProblem(error), true);
  }
  return undefined;
}
