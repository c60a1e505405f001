import { isMap, isScalar, isSeq, type Pair, type YAMLMap, type YAMLSeq } from 'yaml';
import { span } from '../base/span.ts';
import type { TextEdit } from './annotation-change.ts';
import { printItem } from './print-yaml.ts';
import { SIDECAR_SCHEMA } from './parse-sidecar.ts';
import { spanOf, YamlFields } from './yaml-fields.ts';
import { endOf } from './yaml-parts.ts';
import { lineEnd, lineStart, type YamlSource } from './yaml-source.ts';

/** A new item's fields in the order that a person reads them. */
export interface NewItem {
  readonly id: string;
  readonly [field: string]: unknown;
}

/** Where a new item goes and how it reads there; `undefined` where `annotations` holds something that is no list. */
export function insertItem(source: YamlSource, item: NewItem, position: number): TextEdit | undefined {
  const { text, eol, document } = source;
  const root = document.contents;
  const before = itemsBefore(new YamlFields(document), item.id, position);
  if (!isMap(root)) {
    const head = text.trim() === '' && !text.includes('#') ? `schema: ${SIDECAR_SCHEMA}${eol}` : '';
    const opening = text === '' || text.endsWith('\n') ? '' : eol;
    return {
      span: span(text.length, text.length),
      text: `${opening}${head}annotations:${eol}${printItem(item, 2, eol)}`,
    };
  }
  const pair = root.items.find(
    (candidate) => isScalar(candidate.key) && candidate.key.value === 'annotations',
  );
  if (root.flow === true) return intoFlowRoot(root, pair, item, before);
  if (!pair) return appendKey(text, item, eol);
  const { value } = pair;
  if (isSeq(value))
    return value.flow === true ? intoFlow(value, item, before) : intoBlock(text, value, item, before, eol);
  if (value === null || (isScalar(value) && value.value === null)) return fillEmpty(text, pair, item, eol);
  return undefined;
}

function intoBlock(text: string, list: YAMLSeq, item: NewItem, before: ItemsBefore, eol: string): TextEdit {
  const { start: listStart } = spanOf(list);
  const indent = listStart - lineStart(text, listStart);
  const index = before(list);
  const block = printItem(item, indent, eol);
  if (index === 0) {
    const at = lineStart(text, listStart);
    return { span: span(at, at), text: block };
  }
  const previousEnd = endOf(list.items[index - 1]);
  const at = lineEnd(text, previousEnd);
  return { span: span(at, at), text: text[at - 1] === '\n' || at === 0 ? block : `${eol}${block}` };
}

/** How many items of a list stand before a new one: those up to the last that is not behind it in the article. */
type ItemsBefore = (list: YAMLSeq) => number;

function itemsBefore(fields: YamlFields, id: string, position: number): ItemsBefore {
  return (list) =>
    1 +
    list.items.findLastIndex((item) => {
      const node = fields.resolve(item);
      const at = isMap(node) ? fields.map(node, 'at') : undefined;
      const start = at ? fields.offset(at, 'start') : undefined;
      if (!isMap(node) || start === undefined || start < position) return true;
      return start === position && (fields.text(node, 'id') ?? '') <= id;
    });
}

function intoFlow(list: YAMLSeq, item: NewItem, before: ItemsBefore): TextEdit | undefined {
  if (!list.range) return undefined;
  const index = before(list);
  const next = list.items[index];
  const json = JSON.stringify(item);
  if (isMap(next) && next.range) return { span: span(next.range[0], next.range[0]), text: `${json}, ` };
  const last = list.items.at(-1);
  const at = isMap(last) && last.range ? last.range[1] : list.range[0] + 1;
  return { span: span(at, at), text: list.items.length > 0 ? `, ${json}` : json };
}

function intoFlowRoot(
  root: YAMLMap,
  pair: Pair | undefined,
  item: NewItem,
  before: ItemsBefore,
): TextEdit | undefined {
  if (pair && isSeq(pair.value)) return intoFlow(pair.value, item, before);
  const last = root.items.at(-1)?.value;
  const end = (isScalar(last) || isMap(last) || isSeq(last)) && last.range ? last.range[1] : undefined;
  if (pair || !root.range) return undefined;
  const at = end ?? root.range[0] + 1;
  return {
    span: span(at, at),
    text: `${end === undefined ? '' : ', '}"annotations": [${JSON.stringify(item)}]`,
  };
}

/** `annotations:` with nothing behind it: the list begins on the next line. */
function fillEmpty(text: string, { key }: Pair, item: NewItem, eol: string): TextEdit | undefined {
  const keyEnd = isScalar(key) ? key.range?.[1] : undefined;
  if (keyEnd === undefined) return undefined;
  const end = lineEnd(text, keyEnd);
  const written = text.slice(keyEnd, end).replace(/#.*/s, '').trim();
  if (written !== ':') return { span: span(keyEnd, end), text: `:${eol}${printItem(item, 2, eol)}` };
  return {
    span: span(end, end),
    text: text[end - 1] === '\n' ? printItem(item, 2, eol) : eol + printItem(item, 2, eol),
  };
}

function appendKey(text: string, item: NewItem, eol: string): TextEdit {
  const closing = /(?:^|\n)\.\.\.\s*$/.exec(text);
  const at = closing ? closing.index + (text[closing.index] === '\n' ? 1 : 0) : text.length;
  const opening = at === 0 || text[at - 1] === '\n' ? '' : eol;
  return { span: span(at, at), text: `${opening}annotations:${eol}${printItem(item, 2, eol)}` };
}
