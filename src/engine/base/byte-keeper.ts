/** Bytes that are kept somewhere. */
export interface KeptBytes {
  /** The bytes as they were given. Throws where they are lost, since the disk cannot be read any more. */
  read(): Uint8Array;
}

/** Somewhere that bytes are kept for as long as somebody has what `keep` answered. */
export interface BytePlace {
  keep(bytes: Uint8Array): KeptBytes;
}

/** Keeps bytes where they are. */
export const IN_MEMORY: BytePlace = { keep: (bytes) => ({ read: () => bytes }) };

/** Room outside of memory that nobody else uses; nothing is left of what was in it once it is closed. Writing and reading may throw. */
export interface ByteRoom {
  /** @param at unit: bytes */
  write(at: number, bytes: Uint8Array): void;
  read(at: number, length: number): Uint8Array;
  close(): void;
}

/** Keeps bytes in memory, or in room outside of it while there is some. */
export class ByteKeeper implements BytePlace {
  #outside: RoomyPlace | undefined;

  /** Whether there is room outside of memory at present. */
  get hasRoom(): boolean {
    return this.#outside !== undefined;
  }

  /** Keeps there what is given from now on. */
  moveInto(room: ByteRoom): void {
    this.moveOut();
    this.#outside = new RoomyPlace(room);
  }

  /** Takes everything back into memory and closes the room. */
  moveOut(): void {
    this.#outside?.close();
    this.#outside = undefined;
  }

  keep(bytes: Uint8Array): KeptBytes {
    return (this.#outside ?? IN_MEMORY).keep(bytes);
  }
}

/** Bytes begin at multiples of this, as the pages of most file systems do, so that a place serves again for others of about the length. */
const PAGE_BYTES = 4096;

/**
 * Keeps bytes in a room. A place in it is free again when nobody has the bytes any more, which the collector of garbage tells: what was
 * read of an article is asked for by whoever has its analysis, and nobody knows who is the last.
 */
class RoomyPlace implements BytePlace {
  readonly #room: ByteRoom;
  /** By where they begin; unit: pages. */
  readonly #kept = new Map<number, WeakRef<BytesInRoom>>();
  /** The places that are free, by their lengths. */
  readonly #free = new Map<number, number[]>();
  readonly #forgotten = new FinalizationRegistry<Place>(({ first, length }) => {
    this.#kept.delete(first);
    const free = this.#free.get(length);
    if (free) free.push(first);
    else this.#free.set(length, [first]);
  });
  #end = 0;
  #isFull = false;

  constructor(room: ByteRoom) {
    this.#room = room;
  }

  keep(bytes: Uint8Array): KeptBytes {
    if (this.#isFull) return IN_MEMORY.keep(bytes);
    const length = Math.max(1, Math.ceil(bytes.length / PAGE_BYTES));
    const first = this.#free.get(length)?.pop() ?? this.#end;
    try {
      this.#room.write(first * PAGE_BYTES, bytes);
    } catch {
      // A disk that is full once is not asked again for each of ten thousand articles.
      this.#isFull = true;
      return IN_MEMORY.keep(bytes);
    }
    this.#end = Math.max(this.#end, first + length);
    const kept = new BytesInRoom(this.#room, first * PAGE_BYTES, bytes.length);
    this.#kept.set(first, new WeakRef(kept));
    this.#forgotten.register(kept, { first, length });
    return kept;
  }

  close(): void {
    for (const kept of this.#kept.values()) kept.deref()?.takeBack();
    this.#room.close();
  }
}

/** Unit: pages. */
interface Place {
  readonly first: number;
  readonly length: number;
}

class BytesInRoom implements KeptBytes {
  readonly #room: ByteRoom;
  readonly #at: number;
  readonly #length: number;
  #bytes: Uint8Array | undefined;

  constructor(room: ByteRoom, at: number, length: number) {
    this.#room = room;
    this.#at = at;
    this.#length = length;
  }

  read(): Uint8Array {
    return this.#bytes ?? this.#room.read(this.#at, this.#length);
  }

  /** What cannot be read is told of when somebody asks for it: nobody does of most. */
  takeBack(): void {
    try {
      this.#bytes = this.read();
    } catch {
      this.#bytes = undefined;
    }
  }
}
