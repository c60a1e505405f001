/**
 * Plain data (what JSON can hold) as bytes. Equal parts are written once, wherever they stand, and an object tells only in which fields
 * it differs from the last one with the same fields: what is read of an article says the same words, lists and values over and over.
 * Strings that stand in a base text are written as places in it. Fields whose value is `undefined` are left out.
 * @param base a text that the reader has too
 */
export function encodePlain(value: unknown, base: string): Uint8Array {
  return new PlainWriter(base).write(value);
}

/**
 * Reads what `encodePlain` wrote. Equal parts come back as one object, so that they take their memory once: nobody may change them.
 * Throws a `RangeError` on bytes that were written by nobody.
 */
export class PlainReader {
  /** By their names: an object without values that has the fields in place. One made field by field takes a third more memory. */
  readonly #blanks = new Map<string, Fields>();
  readonly #decoder = new TextDecoder();

  read(bytes: Uint8Array, base: string): unknown {
    const input = new Input(bytes);
    const count = input.next();
    // As JSON, since UTF-8 has no place for half of a surrogate pair and JSON has.
    const pool = JSON.parse(this.#decoder.decode(input.take(input.next()))) as string;
    let used = 0;
    const nodes: unknown[] = [];
    const shapes: Shape[] = [];
    while (nodes.length < count) {
      const tag = input.next();
      if (tag === SHAPE) {
        shapes.push(this.#readShape(input, nodes));
        continue;
      }
      if (tag === POOLED) nodes.push(pool.slice(used, (used += input.next())));
      else nodes.push(readNode(tag, input, nodes, shapes, base));
    }
    return nodes.at(-1);
  }

  #readShape(input: Input, nodes: readonly unknown[]): Shape {
    const names = readList(input, nodes) as readonly string[];
    const key = names.map((name) => `${name.length}:${name}`).join('');
    let blank = this.#blanks.get(key);
    if (!blank)
      this.#blanks.set(
        key,
        (blank = JSON.parse(`{${names.map((name) => `${JSON.stringify(name)}:null`).join()}}`) as Fields),
      );
    return { names, last: blank };
  }
}

/** What stands before each part. The order is part of the format. */
const [POOLED, PLACED, INTEGER, NUMBER, LIST, OBJECT, SHAPE, TRUE, FALSE, NULL] = [
  0, 1, 2, 3, 4, 5, 6, 7, 8, 9,
] as const;

/** Integers nearer to zero than this are written in a few bytes. */
const FIRST_LARGE_INTEGER = 2 ** 30;

type Fields = Record<string, unknown>;

interface Shape {
  readonly names: readonly string[];
  /** The object of this shape that was read last. */
  last: Fields;
}

function readNode(
  tag: number,
  input: Input,
  nodes: readonly unknown[],
  shapes: readonly Shape[],
  base: string,
): unknown {
  switch (tag) {
    case PLACED: {
      const start = input.next();
      return base.slice(start, start + input.next());
    }
    case INTEGER: {
      const zigzag = input.next();
      return zigzag & 1 ? -(zigzag + 1) / 2 : zigzag / 2;
    }
    case NUMBER:
      return input.double();
    case LIST:
      return readList(input, nodes);
    case OBJECT:
      return readObject(input, nodes, shapes);
    case TRUE:
      return true;
    case FALSE:
      return false;
    case NULL:
      return null;
    default:
      throw new RangeError(`no part of plain data begins with ${tag}`);
  }
}

function readList(input: Input, nodes: readonly unknown[]): readonly unknown[] {
  const length = input.length();
  // Made at its length: a list that grew would have room for more, for as long as the article is known.
  const list = new Array<unknown>(length);
  for (let at = 0; at < length; at++) list[at] = nodes[input.next()];
  return list;
}

function readObject(input: Input, nodes: readonly unknown[], shapes: readonly Shape[]): Fields {
  const shape = shapes[input.next()];
  if (!shape) throw new RangeError('an object without a shape');
  const object = { ...shape.last };
  const { names } = shape;
  for (let from = 0; from < names.length; from += MASK_BITS) {
    for (let bits = input.next(), at = from; bits > 0; bits >>= 1, at++) {
      if ((bits & 1) === 0) continue;
      const name = names[at];
      if (name === undefined) throw new RangeError('a field without a name');
      object[name] = nodes[input.next()];
    }
  }
  shape.last = object;
  return object;
}

/** Fields in one mask of changed ones: as many as one byte of a number holds. */
const MASK_BITS = 7;

/** Bytes that are read from the front. */
class Input {
  readonly #bytes: Uint8Array;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  /** A whole number from zero, seven bits a byte, the lowest first (LEB128). */
  next(): number {
    let byte = this.#byte();
    if (byte < 128) return byte;
    let number = byte & 127;
    for (let shift = 7; byte > 127; shift += 7) {
      byte = this.#byte();
      number |= (byte & 127) << shift;
    }
    return number >>> 0;
  }

  /** How many parts follow, each of a byte at least. */
  length(): number {
    const length = this.next();
    if (length > this.#bytes.length - this.#at) throw new RangeError('bytes end too early');
    return length;
  }

  take(length: number): Uint8Array {
    const from = this.#at;
    this.#at += length;
    if (this.#at > this.#bytes.length) throw new RangeError('bytes end too early');
    return this.#bytes.subarray(from, this.#at);
  }

  double(): number {
    const { buffer, byteOffset } = this.take(8);
    return new DataView(buffer, byteOffset, 8).getFloat64(0, true);
  }

  #byte(): number {
    const byte = this.#bytes[this.#at++];
    if (byte === undefined) throw new RangeError('bytes end too early');
    return byte;
  }
}

class PlainWriter {
  readonly #base: string;
  readonly #bytes: number[] = [];
  /** The strings that do not stand in the base text, end to end. */
  #pool = '';
  /** By the value itself: objects by identity. */
  readonly #known = new Map<unknown, number>();
  /** By what lists and objects hold. */
  readonly #byContent = new Map<string, number>();
  readonly #shapes = new Map<string, { readonly index: number; last: readonly number[] }>();
  #count = 0;

  constructor(base: string) {
    this.#base = base;
  }

  write(value: unknown): Uint8Array {
    this.#node(value);
    const pool = new TextEncoder().encode(JSON.stringify(this.#pool));
    const head: number[] = [];
    writeNumber(head, this.#count);
    writeNumber(head, pool.length);
    const bytes = new Uint8Array(head.length + pool.length + this.#bytes.length);
    bytes.set(head);
    bytes.set(pool, head.length);
    bytes.set(this.#bytes, head.length + pool.length);
    return bytes;
  }

  /** The number of a part, which is written first where it is new. */
  #node(value: unknown): number {
    const known = this.#known.get(value);
    if (known !== undefined) return known;
    const number = this.#write(value);
    this.#known.set(value, number);
    return number;
  }

  #write(value: unknown): number {
    if (typeof value === 'string') return this.#writeString(value);
    if (typeof value === 'number') return this.#writeNumber(value);
    if (typeof value === 'boolean') return this.#done(value ? TRUE : FALSE);
    if (value === null || value === undefined) return this.#done(NULL);
    return Array.isArray(value) ? this.#writeList(value) : this.#writeObject(value as Fields);
  }

  #writeString(value: string): number {
    const place = value === '' ? -1 : this.#base.indexOf(value);
    if (place >= 0) return this.#done(PLACED, [place, value.length]);
    this.#pool += value;
    return this.#done(POOLED, [value.length]);
  }

  #writeNumber(value: number): number {
    if (Number.isInteger(value) && Math.abs(value) < FIRST_LARGE_INTEGER && !Object.is(value, -0))
      return this.#done(INTEGER, [value < 0 ? -2 * value - 1 : 2 * value]);
    this.#bytes.push(NUMBER);
    const bytes = new Uint8Array(8);
    new DataView(bytes.buffer).setFloat64(0, value, true);
    this.#bytes.push(...bytes);
    return this.#count++;
  }

  #writeList(list: readonly unknown[]): number {
    const items = list.map((item) => this.#node(item));
    return this.#once(`[${items.join()}`, () => this.#done(LIST, [items.length, ...items]));
  }

  #writeObject(object: Fields): number {
    const names = Object.keys(object).filter((name) => object[name] !== undefined);
    const shape = this.#shape(names);
    const values = names.map((name) => this.#node(object[name]));
    return this.#once(`${shape.index}{${values.join()}`, () => {
      const changed: number[] = [];
      for (let from = 0; from < values.length; from += MASK_BITS) {
        const part = values.slice(from, from + MASK_BITS);
        const isOther = part.map((value, at) => value !== shape.last[from + at]);
        changed.push(isOther.reduce((mask, is, at) => mask | (Number(is) << at), 0));
        changed.push(...part.filter((_, at) => isOther[at]));
      }
      shape.last = values;
      return this.#done(OBJECT, [shape.index, ...changed]);
    });
  }

  #shape(names: readonly string[]): { readonly index: number; last: readonly number[] } {
    const key = JSON.stringify(names);
    const known = this.#shapes.get(key);
    if (known) return known;
    const numbers = names.map((name) => this.#node(name));
    this.#bytes.push(SHAPE);
    for (const number of [numbers.length, ...numbers]) writeNumber(this.#bytes, number);
    const shape = { index: this.#shapes.size, last: [] };
    this.#shapes.set(key, shape);
    return shape;
  }

  #once(content: string, write: () => number): number {
    const known = this.#byContent.get(content);
    if (known !== undefined) return known;
    const number = write();
    this.#byContent.set(content, number);
    return number;
  }

  #done(tag: number, numbers: readonly number[] = []): number {
    this.#bytes.push(tag);
    for (const number of numbers) writeNumber(this.#bytes, number);
    return this.#count++;
  }
}

function writeNumber(bytes: number[], number: number): void {
  let left = number;
  for (; left > 127; left = Math.floor(left / 128)) bytes.push((left & 127) | 128);
  bytes.push(left);
}
