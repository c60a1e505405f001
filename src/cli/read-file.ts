import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { type DecodedText, decodeText, explainTextProblem, LARGEST_FILE_BYTES } from '../host/decode-text.ts';
import { fileProblem } from './file-problem.ts';
import { STANDARD_INPUT } from './find-article-files.ts';
import type { Notes } from './notes.ts';
import type { RunContext } from './run-context.ts';

type Place = Pick<RunContext, 'workingDirectory' | 'stdin' | 'notes'>;

/** The bytes of a file or of the standard input; says why where they cannot be had, and answers `undefined`. */
export async function readBytes(
  id: string,
  wasNamed: boolean,
  { workingDirectory, stdin, notes }: Place,
): Promise<Uint8Array | undefined> {
  try {
    const bytes =
      id === STANDARD_INPUT ? await readStream(stdin) : await readSmall(path.resolve(workingDirectory, id));
    if (typeof bytes !== 'number') return bytes;
    notes.unreadable(id, explainTextProblem({ kind: 'too-large', bytes }), wasNamed);
  } catch (error) {
    notes.unreadable(id, fileProblem(error), wasNamed);
  }
  return undefined;
}

/** A decoded text; says why where it is none. What was mended or guessed is said too. */
export function readDecoded(
  id: string,
  decoded: DecodedText,
  wasNamed: boolean,
  notes: Notes,
): string | undefined {
  if ('problem' in decoded) {
    notes.unreadable(id, explainTextProblem(decoded.problem), wasNamed);
    return undefined;
  }
  if (decoded.encoding === 'damaged-utf-8')
    notes.say(`${id}: has bytes that are no UTF-8; each such place is read as “\ufffd”`);
  else if (decoded.encoding !== 'utf-8') notes.detail(`${id}: is read as ${decoded.encoding}`);
  return decoded.text;
}

/** The text of a sidecar; `undefined` where there is none, or where it cannot be read, which is said. */
export async function readSidecar(
  id: string,
  { workingDirectory, notes }: Pick<Place, 'workingDirectory' | 'notes'>,
): Promise<string | undefined> {
  try {
    const bytes = await readSmall(path.resolve(workingDirectory, id));
    const decoded =
      typeof bytes === 'number' ? { problem: { kind: 'too-large' as const, bytes } } : decodeText(bytes);
    if ('text' in decoded) return decoded.text;
    notes.unreadable(id, explainTextProblem(decoded.problem), true);
  } catch (error) {
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    if (!isMissing) notes.unreadable(id, fileProblem(error), true);
  }
  return undefined;
}

/** The text of a file where there is one that can be read. Nothing is said: whoever reads the file itself does. */
export async function readIfThere(id: string, workingDirectory: string): Promise<string | undefined> {
  try {
    const bytes = await readSmall(path.resolve(workingDirectory, id));
    const decoded = typeof bytes === 'number' ? undefined : decodeText(bytes);
    return decoded && 'text' in decoded ? decoded.text : undefined;
  } catch {
    return undefined;
  }
}

/** Looks at the size first: a file above the limit is not brought into memory, its size is answered. */
async function readSmall(full: string): Promise<Uint8Array | number> {
  const { size } = await stat(full);
  return size > LARGEST_FILE_BYTES ? size : readFile(full);
}

/** All of a stream, or the size at which it passed the limit. */
async function readStream(stream: Readable): Promise<Uint8Array | number> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream as AsyncIterable<Uint8Array>) {
    chunks.push(chunk);
    size += chunk.length;
    if (size > LARGEST_FILE_BYTES) return size;
  }
  return Buffer.concat(chunks);
}
