import type { ByteRoom } from '../../src/engine/base/byte-keeper.ts';

/** Room that is an array, and that can be made to fail as disks do. */
export class ArrayRoom implements ByteRoom {
  /** More does not fit. Unit: bytes. */
  readonly #size: number;
  readonly #bytes: number[] = [];
  isBroken = false;
  isClosed = false;
  /** Calls of `write`, those counted that failed. */
  writes = 0;

  constructor(size = Infinity) {
    this.#size = size;
  }

  /** Unit: bytes. */
  get used(): number {
    return this.#bytes.length;
  }

  write(at: number, bytes: Uint8Array): void {
    this.#check();
    this.writes += 1;
    if (at + bytes.length > this.#size) throw new Error('no space left');
    bytes.forEach((byte, index) => (this.#bytes[at + index] = byte));
  }

  read(at: number, length: number): Uint8Array {
    this.#check();
    return Uint8Array.from(this.#bytes.slice(at, at + length));
  }

  close(): void {
    this.isClosed = true;
  }

  #check(): void {
    if (this.isBroken || this.isClosed) throw new Error('the disk is gone');
  }
}
