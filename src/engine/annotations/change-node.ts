import { isMap, isNode, isScalar, isSeq, type Pair, type YAMLMap, type YAMLSeq } from 'yaml';
import { isFields } from '../base/plain-data.ts';
import { type Span, span } from '../base/span.ts';
import { sameData } from '../base/same-data.ts';
import type { TextEdit } from './annotation-change.ts';
import { hasOutsideAlias, keepAnchors } from './keep-anchors.ts';
import { printFields, printInline, printItem, printScalar, type Surroundings } from './print-yaml.ts';
import { spanOf } from './yaml-fields.ts';
import { endOf, entryStart, isEmpty, isInline, removePart, styleOf } from './yaml-parts.ts';
import { dataOf, lineEnd, lineStart, type YamlSource } from './yaml-source.ts';

/**
 * The edits that make a node hold other data, each as small as its kind of node allows: maps key by key, lists item by item,
 * texts in their own style. Comments, order and what stays the same are not touched.
 * @param oneLine whether texts must stay on one line, which is always possible
 */
export function changeNode(
  source: YamlSource,
  node: unknown,
  next: unknown,
  around: Surroundings,
  oneLine = false,
): readonly TextEdit[] {
  if (sameData(dataOf(source, node), next)) return [];
  const isShared = hasOutsideAlias(source, node);
  if (isMap(node) && isFields(next) && !isShared) return changeMap(source, node, next, oneLine);
  if (isSeq(node) && Array.isArray(next) && !isShared) {
    const edits = changeList(source, node, next, around, oneLine);
    if (edits) return edits;
  }
  return replaceNode(source, node, next, around, oneLine);
}

function changeMap(
  source: YamlSource,
  map: YAMLMap,
  next: Readonly<Record<string, unknown>>,
  oneLine: boolean,
): readonly TextEdit[] {
  const around: Surroundings = { style: styleOf(map), indent: columnOf(source, map), eol: source.eol };
  const added = { ...next };
  const edits = map.items.flatMap((pair): readonly TextEdit[] => {
    const key = isScalar(pair.key) ? String(pair.key.value) : '';
    if (!(key in next)) return removePart(source, map, pair);
    Reflect.deleteProperty(added, key);
    return changeValue(source, pair, next[key], around, oneLine);
  });
  return Object.keys(added).length === 0 ? edits : [...edits, addFields(source, map, added, around)];
}

function changeValue(
  source: YamlSource,
  pair: Pair,
  next: unknown,
  around: Surroundings,
  oneLine: boolean,
): readonly TextEdit[] {
  const { value } = pair;
  if (!isEmpty(value)) return changeNode(source, value, next, around, oneLine);
  if (next === null) return [];
  const colon = pair.srcToken?.sep?.find(({ type }) => type === 'map-value-ind');
  if (!colon) return [];
  const at = colon.offset + 1;
  return [{ span: span(at, at), text: ` ${printInline(next)}` }];
}

/** The fields that a new one goes before, so that the last lines of an item never change and divide it from the next in a merge. */
const LAST_FIELDS: readonly unknown[] = ['created', 'by'];

function addFields(
  source: YamlSource,
  map: YAMLMap,
  fields: Readonly<Record<string, unknown>>,
  around: Surroundings,
): TextEdit {
  const { text, eol } = source;
  const printed = printFields(fields, around);
  const last = map.items.at(-1);
  if (isInline(map)) {
    const at = last ? endOf(last) : spanOf(map).start + 1;
    return { span: span(at, at), text: last ? `, ${printed}` : printed };
  }
  const next = map.items.find(({ key }, i) => i > 0 && isScalar(key) && LAST_FIELDS.includes(key.value));
  const at = next ? lineStart(text, entryStart(next)) : lineEnd(text, last ? endOf(last) : spanOf(map).end);
  return { span: span(at, at), text: text[at - 1] === '\n' || at === 0 ? printed : eol + printed };
}

/** Changes items where they are, adds at the end, or takes some out; `undefined` when it is none of these. */
function changeList(
  source: YamlSource,
  list: YAMLSeq,
  next: readonly unknown[],
  around: Surroundings,
  oneLine: boolean,
): readonly TextEdit[] | undefined {
  const { items } = list;
  const column = isInline(list) ? around.indent : columnOf(source, list);
  const inside: Surroundings = isInline(list)
    ? { ...around, style: styleOf(list, around.style) }
    : { ...around, indent: column + 2 };
  const isHeld = (node: unknown, i: number): boolean => sameData(dataOf(source, node), next[i]);
  if (items.length === next.length)
    return items.flatMap((node, i) => changeNode(source, node, next[i], inside, oneLine));
  if (items.length < next.length)
    return items.every(isHeld)
      ? [addItems(source, list, next.slice(items.length), around, column)]
      : undefined;
  const held = new Set<unknown>();
  for (const node of items) if (isHeld(node, held.size)) held.add(node);
  if (held.size < next.length || held.size === 0) return undefined;
  return items.filter((node) => !held.has(node)).flatMap((node) => removePart(source, list, node));
}

function addItems(
  source: YamlSource,
  list: YAMLSeq,
  items: readonly unknown[],
  around: Surroundings,
  column: number,
): TextEdit {
  const { text, eol } = source;
  const last = list.items.at(-1);
  const place = spanOf(list);
  if (!isInline(list)) {
    const at = lineEnd(text, last ? endOf(last) : place.end);
    const printed = items.map((item) => printItem(item, column, eol)).join('');
    return { span: span(at, at), text: text[at - 1] === '\n' ? printed : eol + printed };
  }
  const isBare = text.slice(place.start + 1, place.end - 1).trim() === '' && isLineEnd(text, place.end);
  if (!last && isBare && around.style === 'block') {
    const printed = items.map((item) => printItem(item, around.indent + 2, eol)).join('');
    const colon = text.slice(0, place.start).trimEnd().length;
    return { span: span(colon, place.end), text: eol + printed.slice(0, -eol.length) };
  }
  const at = last ? endOf(last) : place.start + 1;
  const printed = items.map((item) =>
    styleOf(list, around.style) === 'json' ? JSON.stringify(item) : printInline(item),
  );
  return { span: span(at, at), text: (last ? ', ' : '') + printed.join(', ') };
}

function replaceNode(
  source: YamlSource,
  node: unknown,
  next: unknown,
  around: Surroundings,
  oneLine: boolean,
): readonly TextEdit[] {
  const { text } = source;
  const place = spanOf(node);
  const old = text.slice(place.start, place.end);
  const ending = /\r?\n$/.exec(old)?.[0] ?? '';
  const anchored =
    hasOutsideAlias(source, node) && isNode(node) && 'anchor' in node ? node.anchor : undefined;
  // A new value must not take the name of a shared one: the name goes to the first place that uses it.
  const mark = anchored === undefined ? place.start : text.lastIndexOf(`&${anchored}`, place.start);
  const whole: Span = span(Math.max(0, mark), place.end);
  const comment = isScalar(node) && ending ? (/^[|>][^\n#]* (#[^\r\n]*)/.exec(old)?.[1] ?? '') : '';
  const single = oneLine || comment !== '' || !(ending || isLineEnd(text, place.end));
  const printed =
    typeof next === 'object' && next !== null
      ? around.style === 'json'
        ? JSON.stringify(next)
        : printInline(next)
      : printScalar(next, isScalar(node) ? node : undefined, around, single);
  const edit = { span: whole, text: printed + (comment && ` ${comment}`) + ending };
  return [edit, ...keepAnchors(source, whole)];
}

/** Whether nothing but blanks follows on the line. */
function isLineEnd(text: string, at: number): boolean {
  return text.slice(at, lineEnd(text, at)).trim() === '';
}

function columnOf({ text }: YamlSource, node: YAMLMap | YAMLSeq): number {
  const { srcToken } = node;
  if (srcToken && 'indent' in srcToken && !isInline(node)) return srcToken.indent;
  const { start } = spanOf(node);
  return start - lineStart(text, start);
}
