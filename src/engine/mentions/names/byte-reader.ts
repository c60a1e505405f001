/** Reads the bytes of a weights file in order; past the end it throws the `RangeError` that a cut-off file deserves. */
export class ByteReader {
  readonly #bytes: Uint8Array;
  #at = 0;
  /** What is left of the byte that `bits` has begun, and how many bits that is. */
  #rest = 0;
  #left = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  get atEnd(): boolean {
    return this.#at === this.#bytes.length;
  }

  byte(): number {
    const byte = this.#bytes[this.#at++];
    if (byte === undefined) throw new RangeError('the weights file is cut off');
    return byte;
  }

  bytes(count: number): Uint8Array {
    if (this.#at + count > this.#bytes.length) throw new RangeError('the weights file is cut off');
    this.#at += count;
    return this.#bytes.slice(this.#at - count, this.#at);
  }

  int16(): number {
    return ((this.byte() | (this.byte() << 8)) << 16) >> 16;
  }

  uint32(): number {
    return (this.byte() | (this.byte() << 8) | (this.byte() << 16) | (this.byte() << 24)) >>> 0;
  }

  /** Seven bits a byte, the lowest first, the top bit set on all but the last; at most 28 bits. */
  varint(): number {
    let value = 0;
    for (let shift = 0; shift < 28; shift += 7) {
      const byte = this.byte();
      value |= (byte & 0x7f) << shift;
      if (byte < 0x80) return value;
    }
    throw new RangeError('the weights file is damaged');
  }

  /** The next `count` bits as a number, the lowest first; at most 16. */
  bits(count: number): number {
    while (this.#left < count) {
      this.#rest |= this.byte() << this.#left;
      this.#left += 8;
    }
    const value = this.#rest & ((1 << count) - 1);
    this.#rest >>>= count;
    this.#left -= count;
    return value;
  }

  /** Passes over what is left of the byte that `bits` has begun. */
  endBits(): void {
    this.#rest = 0;
    this.#left = 0;
  }
}
