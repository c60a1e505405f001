import { once } from 'node:events';
import type { Writable } from 'node:stream';

/** An output that may be a terminal. */
export type TerminalStream = Writable & { readonly isTTY?: boolean; readonly columns?: number };

/** Writes a text with a line end and waits while the reader is slow, so that a long output is never held in memory. */
export async function writeLine(stream: Writable, text: string): Promise<void> {
  if (!stream.write(`${text}\n`)) await once(stream, 'drain');
}
