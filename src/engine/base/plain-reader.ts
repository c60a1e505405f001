import * as format from './plain-format.ts';

/**
 * Reads what `encodePlain` wrote. Equal parts come back as one object, so that they take their memory once: nobody may change them.
 * Throws a `RangeError` on bytes that were written by nobody.
 */
export class PlainReader {
  /** By their names: an object without values that has the fields in place. One made field by field takes a third more memory. */
  readonly #blanks = new Map<string, Fields>();

  read(bytes: Uint8Array, base: string): unknown {
    const input = new Input(bytes);
    const count = input.next();
    const pool = new TextPool(input.units());
    let used = 0;
    const nodes: unknown[] = [];
    const shapes: Shape[] = [];
    while (nodes.length < count) {
      const tag = input.next();
      if (tag === format.SHAPE) {
        shapes.push(this.#readShape(input, nodes));
        continue;
      }
      if (tag === format.POOLED) nodes.push(pool.slice(used, (used += input.next())));
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
    case format.PLACED: {
      const start = input.next();
      return base.slice(start, start + input.next());
    }
    case format.INTEGER: {
      const zigzag = input.next();
      return zigzag & 1 ? -(zigzag + 1) / 2 : zigzag / 2;
    }
    case format.NUMBER:
      return input.double();
    case format.LIST:
      return readList(input, nodes);
    case format.OBJECT:
      return readObject(input, nodes, shapes);
    case format.SPACED:
      return readList(input, nodes).join(format.BETWEEN_WORDS);
    case format.PAIRED:
      return readList(input, nodes).join(format.IN_PAIRS);
    case format.TRUE:
      return true;
    case format.FALSE:
      return false;
    case format.NULL:
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
  for (let from = 0; from < names.length; from += format.MASK_BITS) {
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

/** Texts that were written one behind the other, each to be had as a string of its own. */
class TextPool {
  readonly #units: Uint16Array;
  readonly #text: string;

  constructor(units: Uint16Array) {
    this.#units = units;
    let text = '';
    for (let from = 0; from < units.length; from += MOST_UNITS)
      text += stringOf(units.subarray(from, from + MOST_UNITS));
    this.#text = text;
  }

  /** A long slice would keep all of the pool for as long as somebody has it. */
  slice(start: number, end: number): string {
    if (end - start < SHORTEST_VIEW) return this.#text.slice(start, end);
    let text = '';
    for (let from = start; from < end; from += MOST_UNITS)
      text += stringOf(this.#units.subarray(from, Math.min(from + MOST_UNITS, end)));
    return text;
  }
}

function stringOf(units: Uint16Array): string {
  // It takes a typed array as it is; spreading one asks an iterator for each unit.
  return Reflect.apply(String.fromCharCode, undefined, units) as string;
}

/** A call takes no more arguments than this everywhere. */
const MOST_UNITS = 8192;

/** V8 copies slices that are shorter than this, and looks into the whole string for longer ones. Unit: UTF-16 units. */
const SHORTEST_VIEW = 13;

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

  /** UTF-16 units, since UTF-8 has no place for half of a surrogate pair. */
  units(): Uint16Array {
    const units = new Uint16Array(this.length());
    for (let at = 0; at < units.length; at++) units[at] = this.next();
    return units;
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
