/** Bytes that are written to the end. */
export class PlainOutput {
  #bytes = new Uint8Array(FIRST_ROOM);
  #length = 0;

  /** A whole number from zero, seven bits a byte, the lowest first (LEB128). */
  number(number: number): void {
    if (this.#length + 5 > this.#bytes.length) this.#grow(5);
    let left = number;
    for (; left > 127; left >>>= 7) this.#bytes[this.#length++] = (left & 127) | 128;
    this.#bytes[this.#length++] = left;
  }

  /** How many numbers follow, and the numbers. */
  list(numbers: readonly number[]): void {
    this.number(numbers.length);
    for (const number of numbers) this.number(number);
  }

  double(value: number): void {
    DOUBLE.setFloat64(0, value, true);
    this.append(DOUBLE_BYTES);
  }

  append(bytes: Uint8Array): void {
    if (this.#length + bytes.length > this.#bytes.length) this.#grow(bytes.length);
    this.#bytes.set(bytes, this.#length);
    this.#length += bytes.length;
  }

  /** What was written, as long as nothing more is. */
  taken(): Uint8Array {
    return this.#bytes.subarray(0, this.#length);
  }

  #grow(least: number): void {
    const larger = new Uint8Array(2 * this.#bytes.length + least);
    larger.set(this.taken());
    this.#bytes = larger;
  }
}

/** Room for what is read of most articles, in bytes. */
const FIRST_ROOM = 16_384;

/** One number on its way into bytes: a pair of views for each took as long as all the rest of a list of numbers. */
const DOUBLE_BYTES = new Uint8Array(8);
const DOUBLE = new DataView(DOUBLE_BYTES.buffer);
