import { isMap, isSeq, type YAMLMap, type YAMLSeq } from 'yaml';
import { span } from '../base/span.ts';
import { sameData } from '../base/same-data.ts';
import type { NameKind } from '../model/kinds.ts';
import type { SidecarEdit, TextEdit } from './annotation-change.ts';
import { changeNode } from './change-node.ts';
import { printItem } from './print-yaml.ts';
import { readSharedFacts } from './shared-facts.ts';
import { applyEdits } from './text-edits.ts';
import { YamlFields } from './yaml-fields.ts';
import { styleOf } from './yaml-parts.ts';
import { dataOf, readYaml, type YamlSource } from './yaml-source.ts';

/** A new canonical name for one thing in all articles of a folder. */
export interface SharedRename {
  readonly kind: NameKind;
  /** What it is called now. */
  readonly from: string;
  readonly to: string;
  /** The names that the articles use for it: they keep pointing at it. */
  readonly aliases: readonly string[];
}

/**
 * The smallest edit of a folder's `entities.annotations.yaml` that gives a thing another name; `text` is `undefined` where the file
 * does not exist yet. An entry of the old name is changed where it stands, else one is added at the end. Nothing else is printed again,
 * and an edit is given only when the file, read again, says what it said and the new name.
 */
export function renameShared(text: string | undefined, rename: SharedRename): SidecarEdit {
  const source = readYaml(text ?? '');
  const { facts, problems } = readSharedFacts(source.text);
  const [broken] = problems;
  if (broken) return leave(broken.message);
  const root = source.document.contents;
  const list = isMap(root) ? new YamlFields(source.document).get(root, 'entities') : undefined;
  const entry = isSeq(list) ? entryOf(source, list, rename.from) : undefined;
  const edits = entry ? changed(source, entry, rename) : added(source, root, list, rename);
  if (!edits) return leave('`entities` is not a list that can be added to');
  const after = applyEdits(source.text, edits);
  const read = readSharedFacts(after);
  const isMeant = read.facts.names.some(
    ({ name, aliases }) => name === rename.to && wanted(rename).every((alias) => aliases.includes(alias)),
  );
  const kept = facts.names.filter(({ name }) => name !== rename.from && name !== rename.to);
  const isKept = kept.every((known) => read.facts.names.some((again) => sameData(known, again)));
  return isMeant && isKept ? { ok: true, edits, text: after } : leave('make the change by hand');
}

function leave(reason: string): SidecarEdit {
  return { ok: false, problem: `The file was left as it is: ${reason}` };
}

/** Every name in use except the new one, each once, sorted. */
function wanted({ from, to, aliases }: SharedRename): readonly string[] {
  return [...new Set([from, ...aliases])].filter((name) => name !== to).sort();
}

function entryOf({ document }: YamlSource, list: YAMLSeq, name: string): YAMLMap | undefined {
  const fields = new YamlFields(document);
  return list.items.filter((item) => isMap(item)).find((item) => fields.text(item, 'name') === name);
}

function changed(source: YamlSource, entry: YAMLMap, rename: SharedRename): readonly TextEdit[] | undefined {
  const before = dataOf(source, entry);
  if (typeof before !== 'object' || before === null) return undefined;
  const said: unknown = Reflect.get(before, 'aliases');
  const old = Array.isArray(said) ? (said as readonly unknown[]) : [];
  const added = wanted(rename).filter((name) => !old.includes(name));
  const next = { ...before, name: rename.to, aliases: [...old, ...added] };
  return changeNode(source, entry, next, { style: styleOf(entry), indent: 2, eol: source.eol });
}

function added(
  source: YamlSource,
  root: unknown,
  list: unknown,
  rename: SharedRename,
): readonly TextEdit[] | undefined {
  const { text, eol } = source;
  const item = { name: rename.to, is: rename.kind, aliases: wanted(rename) };
  if (isSeq(list)) {
    const known: unknown = dataOf(source, list);
    if (!Array.isArray(known)) return undefined;
    return changeNode(source, list, [...(known as readonly unknown[]), item], {
      style: styleOf(list),
      indent: 0,
      eol,
    });
  }
  if (list !== undefined && list !== null) return undefined;
  if (isMap(root) && (root.flow === true || root.has('entities'))) return undefined;
  const opening = text === '' || text.endsWith('\n') ? '' : eol;
  return [
    { span: span(text.length, text.length), text: `${opening}entities:${eol}${printItem(item, 2, eol)}` },
  ];
}
