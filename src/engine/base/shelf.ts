import { encodePlain } from './encode-plain.ts';
import { PlainReader } from './plain-reader.ts';

/** Something that is packed, open, or both. */
export interface Shelved<T> {
  /** A text that much of it stands in, which somebody holds anyway. */
  readonly base: string;
  /** What it counts for while it is open. */
  readonly size: number;
  bytes: Uint8Array | undefined;
  contents: T | undefined;
}

/** Plain data that something is made of, and the way back. */
export interface Packing<T> {
  readonly plain: (contents: T) => unknown;
  readonly open: (plain: unknown) => T;
}

/**
 * Keeps things packed, and open those that were asked for last: of all that is known of a large folder little is asked for, and it takes
 * many times the memory while it is open. What is opened twice is two objects.
 */
export class Shelf<T> {
  readonly #packing: Packing<T>;
  readonly #mostOpen: number;
  readonly #reader = new PlainReader();
  /** Those that were asked for last stand last. */
  readonly #open = new Set<Shelved<T>>();
  #openSize = 0;

  /** @param mostOpen sizes of open things together; the one that was asked for last may be larger */
  constructor(packing: Packing<T>, mostOpen: number) {
    this.#packing = packing;
    this.#mostOpen = mostOpen;
  }

  open(item: Shelved<T>): T {
    if (item.bytes) item.contents ??= this.#packing.open(this.#reader.read(item.bytes, item.base));
    const { contents } = item;
    if (contents === undefined) throw new RangeError('a thing on a shelf is packed or open');
    this.#noteUse(item);
    return contents;
  }

  bytesOf(item: Shelved<T>): Uint8Array {
    return (item.bytes ??= this.#pack(this.open(item), item.base));
  }

  /** Forgets a thing that nobody will ask for again, so that it is not packed in vain. */
  drop(item: Shelved<T>): void {
    if (this.#open.delete(item)) this.#openSize -= item.size;
  }

  #noteUse(item: Shelved<T>): void {
    if (!this.#open.delete(item)) this.#openSize += item.size;
    this.#open.add(item);
    for (const oldest of this.#open) {
      if (this.#openSize <= this.#mostOpen || oldest === item) return;
      this.drop(oldest);
      if (oldest.contents !== undefined) oldest.bytes ??= this.#pack(oldest.contents, oldest.base);
      oldest.contents = undefined;
    }
  }

  #pack(contents: T, base: string): Uint8Array {
    return encodePlain(this.#packing.plain(contents), base);
  }
}
