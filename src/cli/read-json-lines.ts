import { StringDecoder } from 'node:string_decoder';
import type { Readable } from 'node:stream';
import type { ArticleFacts } from '../engine/model/article-facts.ts';
import { reasonOf } from './file-problem.ts';

/** One line of the input: an article, or why it is none. Lines are counted from 1. */
export type InputLine =
  | { readonly line: number; readonly facts: ArticleFacts }
  | { readonly line: number; readonly problem: string };

/** A line above this is not kept. Unit: UTF-16 units; 50 million is some thousand times a long article. */
const LONGEST_LINE = 50_000_000;

/** Reads one article a line. A line that is none is told and passed over. */
export async function* readJsonLines(input: Readable): AsyncGenerator<InputLine> {
  let line = 0;
  for await (const text of splitLines(input)) {
    line += 1;
    if (text === undefined)
      yield { line, problem: `is longer than ${LONGEST_LINE / 1_000_000} million characters` };
    else if (text.trim()) yield { line, ...readFacts(text) };
  }
}

/**
 * Splits at LF alone. `node:readline` also splits at the separators U+2028 and U+2029, which JSON allows inside a string and
 * saved pages do contain. A line that is too long is `undefined`.
 */
async function* splitLines(input: Readable): AsyncGenerator<string | undefined> {
  const decoder = new StringDecoder('utf8');
  let pieces: string[] = [];
  let length = 0;
  const add = (piece: string): void => {
    length += piece.length;
    if (length > LONGEST_LINE) pieces = [];
    else pieces.push(piece);
  };
  const take = (): string | undefined => {
    const text = length > LONGEST_LINE ? undefined : pieces.join('');
    pieces = [];
    length = 0;
    return text;
  };
  for await (const chunk of input) {
    const text = typeof chunk === 'string' ? chunk : decoder.write(chunk as Buffer);
    let from = 0;
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', from)) {
      add(text.slice(from, at));
      yield take();
      from = at + 1;
    }
    add(text.slice(from));
  }
  add(decoder.end());
  if (length > 0) yield take();
}

function readFacts(text: string): { readonly facts: ArticleFacts } | { readonly problem: string } {
  let value: unknown;
  try {
    value = JSON.parse(text.startsWith('\ufeff') ? text.slice(1) : text);
  } catch (error) {
    return { problem: `is no JSON: ${reasonOf(error)}` };
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return { problem: 'is no JSON object' };
  const fields = value as Readonly<Record<string, unknown>>;
  const { id, text: body } = fields;
  if (typeof id !== 'string' || id === '') return { problem: 'has no "id", which must be a string' };
  if (typeof body !== 'string') return { problem: 'has no "text", which must be a string' };
  const wrong = ['published', 'outlet', 'group'].find(
    (name) => !['string', 'undefined'].includes(typeof (fields[name] ?? undefined)),
  );
  if (wrong !== undefined) return { problem: `has a "${wrong}" that is no string` };
  const { published, outlet, group } = fields as Readonly<Record<string, string | null | undefined>>;
  if (published && !/^\d{4}-\d{2}-\d{2}/.test(published))
    return { problem: 'has a "published" that is no date like 2026-01-19' };
  return {
    facts: {
      id,
      group: group ?? '',
      version: 1,
      text: sameLengthText(body),
      ...(published ? { published: published.slice(0, 10) } : {}),
      ...(outlet ? { outlet } : {}),
    },
  };
}

/**
 * The engine wants LF and no byte-order mark, the caller wants offsets into the text that was sent: what the engine must not see
 * is replaced unit by unit, so that both hold.
 */
function sameLengthText(text: string): string {
  return text
    .replace(/^\ufeff/, ' ')
    .replaceAll('\r\n', ' \n')
    .replaceAll('\r', '\n');
}
