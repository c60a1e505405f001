import { closeSync, mkdirSync, openSync, readSync, unlinkSync, writeSync } from 'node:fs';
import path from 'node:path';
import type { ByteRoom } from '../engine/base/byte-keeper.ts';

/** A name that is there for a moment only. */
const NAME = 'open.bytes';

/**
 * Room in a file inside a folder, which is made where there is none; `undefined` where the disk refuses. The file loses its name as soon as it
 * is open, before anything stands in it: however this thread ends, the system takes the room back, and nobody finds a part of an article.
 */
export function openByteRoom(folder: string): ByteRoom | undefined {
  const file = openUnnamed(folder);
  return file === undefined ? undefined : new FileRoom(file);
}

function openUnnamed(folder: string): number | undefined {
  const name = path.join(folder, NAME);
  let file: number | undefined;
  try {
    mkdirSync(folder, { recursive: true });
    file = openSync(name, 'w+', OWN_FILE);
    unlinkSync(name);
    return file;
  } catch {
    if (file !== undefined) closeSync(file);
    return undefined;
  }
}

/** Nobody else may read it. */
const OWN_FILE = 0o600;

class FileRoom implements ByteRoom {
  readonly #file: number;
  #isClosed = false;

  constructor(file: number) {
    this.#file = file;
  }

  write(at: number, bytes: Uint8Array): void {
    this.#checkOpen();
    for (let done = 0; done < bytes.length;)
      done += writeSync(this.#file, bytes, done, bytes.length - done, at + done);
  }

  read(at: number, length: number): Uint8Array {
    this.#checkOpen();
    const bytes = new Uint8Array(length);
    for (let done = 0; done < length;) {
      const read = readSync(this.#file, bytes, done, length - done, at + done);
      if (read === 0) throw new RangeError('the file of what was read of articles ends too early');
      done += read;
    }
    return bytes;
  }

  close(): void {
    this.#checkOpen();
    this.#isClosed = true;
    closeSync(this.#file);
  }

  /** The number of a file that was closed may be that of another one by now. */
  #checkOpen(): void {
    if (this.#isClosed) throw new RangeError('the file of what was read of articles is closed');
  }
}
