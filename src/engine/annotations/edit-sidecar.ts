import { isFields } from '../base/plain-data.ts';
import { sameData } from '../base/same-data.ts';
import { isAlias, isMap, isSeq, type YAMLSeq } from 'yaml';
import type { AnnotationChange, NewAnnotation, SidecarEdit, TextEdit } from './annotation-change.ts';
import { type ChangedItem, changeItem, type ItemFields, newItem, updateItem } from './change-item.ts';
import { changeNode } from './change-node.ts';
import { idOf } from './id-of.ts';
import { insertItem } from './insert-item.ts';
import { type ParsedSidecar, parseSidecar } from './parse-sidecar.ts';
import { findRepeated } from './repeated-annotation.ts';
import { applyEdits, joinEdits } from './text-edits.ts';
import { YamlFields } from './yaml-fields.ts';
import { removePart, styleOf } from './yaml-parts.ts';
import { dataOf, readYaml, type YamlSource } from './yaml-source.ts';

/**
 * The smallest edit of a sidecar's text that records a change; `sidecar` is `undefined` where the file does not exist yet. A new
 * item goes in by position. Nothing else in the file is printed again, so that comments, order and quoting stay. An edit is
 * given only when the file, read again, holds what it held and the change, no more and no less.
 */
export function editSidecar(
  sidecar: string | undefined,
  articleText: string,
  change: AnnotationChange,
): SidecarEdit {
  const text = sidecar ?? '';
  const parsed = parseSidecar(text, articleText);
  if (!parsed.writable)
    return { ...leave(parsed.problems[0]?.message ?? 'it cannot be read'), isUnreadable: true };
  const source = readYaml(text);
  if (!isNew(change)) return edit(source, change.id, (item) => changeItem(item, change, articleText));
  const again = findRepeated(change, parsed.annotations);
  if (again) return edit(source, again.id, (item) => updateItem(item, again.set, change.made));
  return insert(source, articleText, change, parsed);
}

function isNew(change: AnnotationChange): change is AnnotationChange & NewAnnotation {
  return !('id' in change);
}

function insert(
  source: YamlSource,
  articleText: string,
  change: AnnotationChange & NewAnnotation,
  { annotations }: ParsedSidecar,
): SidecarEdit {
  const ids = new Set(annotations.map(({ id }) => id));
  const item = newItem(change, articleText, (id) => ids.has(id));
  const insertion = insertItem(source, item, change.span.start);
  if (!insertion) return leave('`annotations` is not a list');
  const known = itemsOf(source);
  return (
    checked(source, item.id, [insertion], (items) => {
      const at = items.findIndex((candidate) => isFields(candidate) && candidate.id === item.id);
      return at >= 0 && sameData(items, known.toSpliced(at, 0, JSON.parse(JSON.stringify(item))));
    }) ?? leave(TOO_TANGLED)
  );
}

function edit(source: YamlSource, id: string, change: (item: ItemFields) => ChangedItem): SidecarEdit {
  const list = listOf(source);
  const fields = new YamlFields(source.document);
  const found = list?.items.flatMap((node, index) => {
    const item = fields.resolve(node);
    return isMap(item) && idOf(item, fields) === id ? [{ node, item, index }] : [];
  });
  const [only, ...more] = found ?? [];
  if (!list || !only) return leave('the annotation is not in it any more');
  if (more.length > 0) return leave(`several annotations have the id ${id}`);
  if (isAlias(only.node)) return leave('the annotation is written as an alias of another');
  const before = dataOf(source, only.item);
  if (!isFields(before)) return leave(TOO_TANGLED);
  const changed = change(before);
  if (changed.kind === 'impossible') return { ok: false, problem: changed.problem };
  const known = itemsOf(source);
  if (changed.kind === 'deleted') {
    const edits = removePart(source, list, only.node);
    const left = known.toSpliced(only.index, 1);
    return checked(source, id, edits, (items) => sameData(items, left)) ?? leave(TOO_TANGLED);
  }
  const expected = known.with(only.index, changed.fields);
  const around = { style: styleOf(list), indent: 0, eol: source.eol };
  for (const oneLine of [false, true]) {
    const edits = changeNode(source, only.item, changed.fields, around, oneLine);
    const done = checked(source, id, edits, (items) => sameData(items, expected));
    if (done) return done;
  }
  return leave(TOO_TANGLED);
}

const TOO_TANGLED = 'the change cannot be made without touching other parts; make it by hand';

function leave(reason: string): SidecarEdit & { readonly ok: false } {
  return { ok: false, problem: `The sidecar was left as it is: ${reason}` };
}

/** The edits, if the text with them reads as it should and all else in the file is as it was. */
function checked(
  source: YamlSource,
  id: string,
  made: readonly TextEdit[],
  isMeant: (items: readonly unknown[]) => boolean,
): SidecarEdit | undefined {
  const edits = joinEdits(made);
  if (!edits) return undefined;
  const text = applyEdits(source.text, edits);
  const after = readYaml(text);
  if (after.document.errors.length > 0 || !isMeant(itemsOf(after))) return undefined;
  const hadNothing = source.document.contents === null;
  return hadNothing || sameData(restOf(source), restOf(after)) ? { ok: true, edits, text, id } : undefined;
}

function listOf({ document }: YamlSource): YAMLSeq | undefined {
  const root = document.contents;
  const list = isMap(root) ? new YamlFields(document).get(root, 'annotations') : undefined;
  return isSeq(list) ? list : undefined;
}

function itemsOf(source: YamlSource): readonly unknown[] {
  const data = dataOf(source, listOf(source));
  return Array.isArray(data) ? data : [];
}

/** Everything in the file but the annotations. */
function restOf(source: YamlSource): ItemFields {
  const data = dataOf(source, source.document.contents);
  return isFields(data) ? { ...data, annotations: null } : {};
}
