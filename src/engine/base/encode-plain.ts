import { BaseText } from './base-text.ts';
import { FNV_PRIME, FNV_START } from './hash.ts';
import * as format from './plain-format.ts';
import { PlainOutput } from './plain-output.ts';

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
  /** The field that came next in the last object that came by, as in most of them. */
  usual: Branch | undefined;
  /** What stood in the last of its fields in the last object that came by, often the same again, and its number. */
  value: unknown;
  number: number;
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

/** The shortest string that is written as its words, in UTF-16 units: shorter ones are shorter as they are. */
const SHORTEST_JOINED = 14;

class PlainWriter {
  readonly #base: BaseText;
  readonly #bytes = new PlainOutput();
  /** The strings that do not stand in the base text. */
  readonly #pool: string[] = [];
  /** By the value itself: objects by identity. */
  readonly #known = new Map<unknown, number>();
  readonly #byContent = new Map<number, Content>();
  readonly #shapes = branchOf([]);
  #shapeCount = 0;
  #count = 0;

  constructor(base: string) {
    this.#base = new BaseText(base);
  }

  write(value: unknown): Uint8Array {
    this.#node(value);
    const pool = this.#pool.join('');
    const head = new PlainOutput();
    head.number(this.#count);
    head.number(pool.length);
    for (let at = 0; at < pool.length; at++) head.number(pool.charCodeAt(at));
    head.append(this.#bytes.taken());
    return head.taken().slice();
  }

  /** The number of a part, which is written first where it is new. */
  #node(value: unknown): number {
    // A map takes it for zero.
    if (Object.is(value, -0)) return this.#writeNumber(-0);
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
    if (place < 0 && value.length >= SHORTEST_JOINED) {
      if (value.includes(format.BETWEEN_WORDS))
        return this.#writeJoined(format.SPACED, value.split(format.BETWEEN_WORDS));
      if (value.includes(format.IN_PAIRS))
        return this.#writeJoined(format.PAIRED, value.split(format.IN_PAIRS));
    }
    this.#bytes.number(place < 0 ? format.POOLED : format.PLACED);
    if (place < 0) this.#pool.push(value);
    else this.#bytes.number(place);
    this.#bytes.number(value.length);
    return this.#count++;
  }

  #writeJoined(tag: number, words: readonly string[]): number {
    const numbers = words.map((word) => this.#node(word));
    this.#bytes.number(tag);
    this.#bytes.list(numbers);
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
      branch = nextOf(branch, name);
      if (!Object.is(branch.value, value)) {
        branch.number = this.#node(value);
        branch.value = value;
      }
      values.push(branch.number);
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

function branchOf(names: readonly string[]): Branch {
  return { names, next: new Map(), shape: undefined, usual: undefined, value: undefined, number: -1 };
}

function nextOf(branch: Branch, name: string): Branch {
  const { usual } = branch;
  if (usual?.names[branch.names.length] === name) return usual;
  let next = branch.next.get(name);
  if (!next) branch.next.set(name, (next = branchOf([...branch.names, name])));
  branch.usual = next;
  return next;
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
