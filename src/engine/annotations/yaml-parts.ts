import { isCollection, isNode, isPair, isScalar, isSeq, type Pair, type YAMLMap, type YAMLSeq } from 'yaml';
import { span } from '../base/span.ts';
import type { TextEdit } from './annotation-change.ts';
import { keepAnchors } from './keep-anchors.ts';
import type { Surroundings } from './print-yaml.ts';
import { spanOf } from './yaml-fields.ts';
import { lineEnd, lineStart, type YamlSource } from './yaml-source.ts';

/** Takes a pair out of a map, or an item out of a list: its lines in a block, with one comma in brackets. */
export function removePart(
  source: YamlSource,
  parent: YAMLMap | YAMLSeq,
  part: unknown,
): readonly TextEdit[] {
  const { text } = source;
  const parts: readonly unknown[] = parent.items;
  const index = parts.indexOf(part);
  const [before, after] = [parts[index - 1], parts[index + 1]];
  const start = startOf(parent, part);
  const end = endOf(part);
  const isOwnLine = text.slice(lineStart(text, start), start).trim() === '';
  let place = span(start, end);
  if (!isInline(parent) && isOwnLine) place = span(lineStart(text, start), lineEnd(text, end));
  else if (after !== undefined) place = span(start, startOf(parent, after));
  else if (before !== undefined) place = span(endOf(before), end);
  return [{ span: place, text: '' }, ...keepAnchors(source, place)];
}

/**
 * Where a node or a pair ends, without the comments and blank lines behind it, which the parser counts to an empty value and so
 * to all that ends in one.
 */
export function endOf(part: unknown): number {
  if (isPair(part)) {
    if (isNode(part.value) && !isEmpty(part.value)) return endOf(part.value);
    const colon = part.srcToken?.sep?.find(({ type }) => type === 'map-value-ind');
    return colon ? colon.offset + 1 : spanOf(part.key).end;
  }
  const last = isCollection(part) && part.flow !== true ? part.items.at(-1) : undefined;
  if (last !== undefined && !isEmpty(last)) return endOf(last);
  return spanOf(part).end;
}

/** Whether nothing is written where a value could be. */
export function isEmpty(value: unknown): boolean {
  return value === null || (isScalar(value) && value.value === null && !value.source);
}

/** Where a pair begins, with its anchor or tag or question mark. */
export function entryStart(pair: Pair): number {
  return tokenStart(pair.srcToken?.start) ?? spanOf(pair.key).start;
}

export function isInline(node: YAMLMap | YAMLSeq): boolean {
  return node.flow === true;
}

/** JSON puts every key in double quotes; a list tells nothing of its own, and is as what stands round it. */
export function styleOf(
  node: YAMLMap | YAMLSeq,
  around: Surroundings['style'] = 'flow',
): Surroundings['style'] {
  if (!isInline(node)) return 'block';
  if (isSeq(node)) return around === 'json' ? 'json' : 'flow';
  const isJson =
    node.items.length > 0 && node.items.every(({ key }) => isScalar(key) && key.type === 'QUOTE_DOUBLE');
  return isJson ? 'json' : 'flow';
}

interface Token {
  readonly type: string;
  readonly offset: number;
}

/** Where an item begins: at its dash in a block list. */
function startOf(parent: YAMLMap | YAMLSeq, part: unknown): number {
  if (isPair(part)) return entryStart(part);
  const { srcToken } = parent;
  const token = isNode(part) ? part.srcToken : undefined;
  const items = srcToken && 'items' in srcToken ? srcToken.items : [];
  const entry = items.find(({ value }) => value !== undefined && value === token);
  return tokenStart(entry?.start) ?? spanOf(part).start;
}

const BETWEEN: readonly string[] = ['space', 'newline', 'comment', 'comma'];

function tokenStart(tokens: readonly Token[] | undefined): number | undefined {
  return tokens?.find(({ type }) => !BETWEEN.includes(type))?.offset;
}
