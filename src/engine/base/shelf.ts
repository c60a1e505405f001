import { type BytePlace, IN_MEMORY, type KeptBytes } from './byte-keeper.ts';
import { encodePlain } from './encode-plain.ts';
import { PlainReader } from './plain-reader.ts';

/** Something that is packed, open, or both. */
export interface Shelved<T> {
  /** A text that much of it stands in, which somebody holds anyway. */
  readonly base: string;
  /** What it counts for while it is open. */
  readonly size: number;
  packed: KeptBytes | undefined;
  contents: T | undefined;
}

/** Plain data that something is made of, and the way back. */
export interface Packing<T> {
  readonly plain: (contents: T) => unknown;
  readonly open: (plain: unknown) => T;
}

/** How much stays open, in sizes of things together; the one that was asked for last may be larger. */
export interface Room {
  /** As long as all that was put on the shelf fits into this, nothing is packed. */
  readonly forAll: number;
  /** Else so much: who goes through more than fits finds none of it open, so that a large room would be held for nothing. */
  readonly otherwise: number;
}

/** Things that are packed for one that is asked for: enough to come down to a smaller room in time, without a pause. */
const PACKED_AT_ONCE = 2;

/**
 * Keeps things packed, and open those that were asked for last: of all that is known of a large folder little is asked for, and it takes
 * many times the memory while it is open. What is opened twice is two objects.
 */
export class Shelf<T> {
  readonly #packing: Packing<T>;
  readonly #room: Room;
  readonly #place: BytePlace;
  readonly #reader = new PlainReader();
  /** Those that were asked for last stand last. */
  readonly #open = new Set<Shelved<T>>();
  #openSize = 0;
  #size = 0;

  /** @param place where what is packed is kept */
  constructor(packing: Packing<T>, room: Room, place: BytePlace = IN_MEMORY) {
    this.#packing = packing;
    this.#room = room;
    this.#place = place;
  }

  put(item: Shelved<T>): void {
    this.#size += item.size;
  }

  open(item: Shelved<T>): T {
    if (item.packed) item.contents ??= this.#packing.open(this.#reader.read(item.packed.read(), item.base));
    const { contents } = item;
    if (contents === undefined) throw new RangeError('a thing on a shelf is packed or open');
    this.#noteUse(item);
    return contents;
  }

  bytesOf(item: Shelved<T>): Uint8Array {
    return (item.packed ??= this.#pack(this.open(item), item.base)).read();
  }

  /** Takes off a thing that was put here and that nobody will ask for again, so that it is not packed in vain. */
  drop(item: Shelved<T>): void {
    this.#size -= item.size;
    this.#close(item);
  }

  #close(item: Shelved<T>): void {
    if (this.#open.delete(item)) this.#openSize -= item.size;
  }

  #noteUse(item: Shelved<T>): void {
    if (!this.#open.delete(item)) this.#openSize += item.size;
    this.#open.add(item);
    const room = this.#size <= this.#room.forAll ? this.#room.forAll : this.#room.otherwise;
    let packed = 0;
    for (const oldest of this.#open) {
      if (this.#openSize <= room || oldest === item || packed === PACKED_AT_ONCE) return;
      if (!oldest.packed) packed += 1;
      this.#close(oldest);
      if (oldest.contents !== undefined) oldest.packed ??= this.#pack(oldest.contents, oldest.base);
      oldest.contents = undefined;
    }
  }

  #pack(contents: T, base: string): KeptBytes {
    return this.#place.keep(encodePlain(this.#packing.plain(contents), base));
  }
}
