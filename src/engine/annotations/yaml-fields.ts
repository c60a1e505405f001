import { isAlias, isMap, isScalar, isSeq, type Document, type Node, type YAMLMap } from 'yaml';
import type { Problem } from '../base/problem.ts';
import { type Span, span } from '../base/span.ts';

/** Whether a path that a sidecar names lies inside the folder. */
export type MayName = (file: string) => boolean;

/** Reads typed fields out of YAML nodes and notes what is not as it should be, with its place in the sidecar. */
export class YamlFields {
  readonly problems: Problem[] = [];
  readonly #document: Document;
  readonly #mayName: MayName;

  constructor(document: Document, mayName: MayName = () => true) {
    this.#document = document;
    this.#mayName = mayName;
  }

  report(node: unknown, message: string): void {
    this.problems.push({ code: 'sidecar/invalid', message, span: spanOf(node) });
  }

  /** What the YAML parser itself found wrong: the first line of what it says, without its drawing. */
  reportError({ code, message, pos }: Document['errors'][number]): void {
    const several = 'Another document begins here; a sidecar is one';
    const [first = message] = code === 'MULTIPLE_DOCS' ? [several] : message.split('\n', 1);
    this.problems.push({
      code: 'sidecar/invalid',
      message: first.replace(/:$/, ''),
      span: span(pos[0], pos[1]),
    });
  }

  /** The value of a key, aliases followed; `undefined` where it is missing or null. */
  get(map: YAMLMap, key: string): Node | undefined {
    const pair = map.items.find((item) => isScalar(item.key) && item.key.value === key);
    const value = this.resolve(pair?.value);
    return isScalar(value) && value.value === null ? undefined : value;
  }

  map(map: YAMLMap, key: string): YAMLMap | undefined {
    const value = this.get(map, key);
    if (value === undefined || isMap(value)) return value;
    this.report(value, `\`${key}\` should hold fields`);
    return undefined;
  }

  list(map: YAMLMap, key: string): readonly Node[] {
    const value = this.get(map, key);
    if (value === undefined) return [];
    if (isSeq(value)) return value.items.flatMap((item) => this.resolve(item) ?? []);
    this.report(value, `\`${key}\` should be a list`);
    return [];
  }

  /** A text; numbers and dates that YAML reads as such keep the letters that were written. */
  text(map: YAMLMap, key: string): string | undefined {
    const value = this.get(map, key);
    if (value === undefined) return undefined;
    if (isScalar(value))
      return typeof value.value === 'string' ? value.value : (value.source ?? String(value.value));
    this.report(value, `\`${key}\` should be a text`);
    return undefined;
  }

  /** A list of texts; what is no text is reported and left out. */
  texts(map: YAMLMap, key: string): readonly string[] {
    return this.list(map, key).flatMap((node) => {
      if (isScalar(node) && typeof node.value === 'string') return [node.value];
      this.report(node, `\`${key}\` should hold texts`);
      return [];
    });
  }

  /** The path of another file; one that leaves the folder is reported and not followed. */
  file(map: YAMLMap, key: string): string | undefined {
    const path = this.text(map, key);
    if (path === undefined || this.#mayName(path)) return path;
    this.report(
      this.get(map, key),
      `\`${key}\` leaves the folder: name files inside it, relative to this one`,
    );
    return undefined;
  }

  offset(map: YAMLMap, key: string): number | undefined {
    const value = this.get(map, key);
    if (value === undefined) return undefined;
    if (
      isScalar(value) &&
      typeof value.value === 'number' &&
      Number.isInteger(value.value) &&
      value.value >= 0
    )
      return value.value;
    this.report(value, `\`${key}\` should be a whole number that is not negative`);
    return undefined;
  }

  /** One of a closed set of words. */
  oneOf<T extends string>(map: YAMLMap, key: string, words: readonly T[]): T | undefined {
    const text = this.text(map, key);
    if (text === undefined) return undefined;
    const known = words.find((word) => word === text);
    if (known === undefined)
      this.report(this.get(map, key), `\`${key}\` should be one of: ${words.join(', ')}`);
    return known;
  }

  resolve(node: unknown): Node | undefined {
    if (isAlias(node)) return node.resolve(this.#document);
    return isScalar(node) || isMap(node) || isSeq(node) ? node : undefined;
  }
}

/** Where a node stands in the YAML text; the start of the file for nodes that have no place. */
export function spanOf(node: unknown): Span {
  const range = isScalar(node) || isMap(node) || isSeq(node) || isAlias(node) ? node.range : undefined;
  return range ? span(range[0], range[1]) : span(0, 0);
}

/** The fields that are set; `exactOptionalPropertyTypes` tells a missing field from one that is `undefined`. */
export function defined<T extends object>(fields: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>;
  };
}
