import { FNV_PRIME, FNV_START } from './hash.ts';
import * as format from './plain-format.ts';

/**
 * Plain data (what JSON can hold) as bytes. Equal parts are written once, wherever they stand, and an object tells only in which fields
 * it differs from the last one with the same fields: what is read of an article says the same words, lists and values over and over.
 * Strings that stand in a base text are written as places in it. Fields whose value is `undefined` are left out.
 * @param base a text that the reader has too
 */
export function encodePlain(value: unknown, base: string): Uint8Array {
  return new PlainWriter(base).write(value);
}

/** The fields of objects up to one of them: every list of fields is a branch of one tree. */
interface Branch {
  readonly names: readonly string[];
  readonly next: Map<string, Branch>;
  shape: Shape | undefined;
}

interface Shape {
  readonly index: number;
  /** The values of the object of this shape that was written last. */
  last: readonly number[];
}

/** A list, or an object of a shape, that was written, among those whose contents have the same hash. */
interface Content {
  readonly shape: Shape | undefined;
  readonly parts: readonly number[];
  readonly number: number;
  readonly other: Content | undefined;
}

class PlainWriter {
  readonly #base: BaseText;
  readonly #bytes = new Output();
  /** The strings that do not stand in the base text. */
  readonly #pool: string[] = [];
  /** By the value itself: objects by identity. */
  readonly #known = new Map<unknown, number>();
  readonly #byContent = new Map<number, Content>();
  readonly #shapes: Branch = { names: [], next: new Map(), shape: undefined };
  #shapeCount = 0;
  #count = 0;

  constructor(base: string) {
    this.#base = new BaseText(base);
  }

  write(value: unknown): Uint8Array {
    this.#node(value);
    const pool = this.#pool.join('');
    const head = new Output();
    head.number(this.#count);
    head.number(pool.length);
    for (let at = 0; at < pool.length; at++) head.number(pool.charCodeAt(at));
    head.append(this.#bytes.taken());
    return head.taken().slice();
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
    if (typeof value === 'object' && value !== null)
      return Array.isArray(value) ? this.#writeList(value) : this.#writeObject(value as Fields);
    this.#bytes.number(typeof value === 'boolean' ? (value ? format.TRUE : format.FALSE) : format.NULL);
    return this.#count++;
  }

  #writeString(value: string): number {
    const place = this.#base.find(value);
    this.#bytes.number(place < 0 ? format.POOLED : format.PLACED);
    if (place < 0) this.#pool.push(value);
    else this.#bytes.number(place);
    this.#bytes.number(value.length);
    return this.#count++;
  }

  #writeNumber(value: number): number {
    if (Number.isInteger(value) && Math.abs(value) < format.FIRST_LARGE_INTEGER && !Object.is(value, -0)) {
      this.#bytes.number(format.INTEGER);
      this.#bytes.number(value < 0 ? -2 * value - 1 : 2 * value);
    } else {
      this.#bytes.number(format.NUMBER);
      this.#bytes.double(value);
    }
    return this.#count++;
  }

  #writeList(list: readonly unknown[]): number {
    const items: number[] = [];
    for (const item of list) items.push(this.#node(item));
    return this.#once(undefined, items);
  }

  #writeObject(object: Fields): number {
    let branch = this.#shapes;
    const values: number[] = [];
    for (const name of Object.keys(object)) {
      const value = object[name];
      if (value === undefined) continue;
      branch = branch.next.get(name) ?? grow(branch, name);
      values.push(this.#node(value));
    }
    branch.shape ??= this.#writeShape(branch.names);
    return this.#once(branch.shape, values);
  }

  #writeShape(names: readonly string[]): Shape {
    const numbers = names.map((name) => this.#node(name));
    this.#bytes.number(format.SHAPE);
    this.#bytes.list(numbers);
    return { index: this.#shapeCount++, last: [] };
  }

  /** The number of a list or an object with these parts, which is written where it is new. */
  #once(shape: Shape | undefined, parts: readonly number[]): number {
    const hash = hashOf(shape, parts);
    const alike = this.#byContent.get(hash);
    for (let content = alike; content; content = content.other)
      if (content.shape === shape && areSame(content.parts, parts)) return content.number;
    if (shape) this.#writeChanges(shape, parts);
    else {
      this.#bytes.number(format.LIST);
      this.#bytes.list(parts);
    }
    const number = this.#count++;
    this.#byContent.set(hash, { shape, parts, number, other: alike });
    return number;
  }

  #writeChanges(shape: Shape, values: readonly number[]): void {
    const { index, last } = shape;
    this.#bytes.number(format.OBJECT);
    this.#bytes.number(index);
    for (let from = 0; from < values.length; from += format.MASK_BITS) {
      const end = Math.min(from + format.MASK_BITS, values.length);
      let mask = 0;
      for (let at = from; at < end; at++) if (values[at] !== last[at]) mask |= 1 << (at - from);
      this.#bytes.number(mask);
      for (let at = from; at < end; at++) {
        const value = values[at];
        if (value !== undefined && value !== last[at]) this.#bytes.number(value);
      }
    }
    shape.last = values;
  }
}

type Fields = Readonly<Record<string, unknown>>;

function grow(branch: Branch, name: string): Branch {
  const made: Branch = { names: [...branch.names, name], next: new Map(), shape: undefined };
  branch.next.set(name, made);
  return made;
}

function hashOf(shape: Shape | undefined, parts: readonly number[]): number {
  let hash = Math.imul(FNV_START ^ (shape ? shape.index + 1 : 0), FNV_PRIME);
  for (const part of parts) hash = Math.imul(hash ^ part, FNV_PRIME);
  return hash;
}

function areSame(a: readonly number[], b: readonly number[]): boolean {
  if (a.length !== b.length) return false;
  for (let at = 0; at < a.length; at++) if (a[at] !== b[at]) return false;
  return true;
}

/** A text that strings are looked for in. Most of those that do not stand in it are told by two neighbouring letters that it has not. */
class BaseText {
  readonly #text: string;
  /** Set for the hashes of each two letters that stand side by side. */
  readonly #pairs = new Uint8Array(PAIRS);

  constructor(text: string) {
    this.#text = text;
    for (let at = 1; at < text.length; at++) this.#pairs[pairAt(text, at)] = 1;
  }

  /** The first place of a string that is not empty, or -1. */
  find(value: string): number {
    for (let at = 1; at < value.length; at++) if (this.#pairs[pairAt(value, at)] === 0) return -1;
    return value === '' ? -1 : this.#text.indexOf(value);
  }
}

/** A power of two, many times the pairs of letters that a language has. */
const PAIRS = 8192;

function pairAt(text: string, at: number): number {
  return (text.charCodeAt(at - 1) * 67 + text.charCodeAt(at)) & (PAIRS - 1);
}

/** Bytes that are written to the end. */
class Output {
  #bytes = new Uint8Array(4096);
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
    const bytes = new Uint8Array(8);
    new DataView(bytes.buffer).setFloat64(0, value, true);
    this.append(bytes);
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
