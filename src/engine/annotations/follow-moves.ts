import { isMap, isScalar, isSeq, type Scalar, type YAMLMap } from 'yaml';
import { isFields, listOf } from '../base/plain-data.ts';
import { sameData } from '../base/same-data.ts';
import type { SidecarEdit, TextEdit } from './annotation-change.ts';
import { besideArticle, fileBeside, staysInside } from './beside-article.ts';
import { changeNode } from './change-node.ts';
import { parseSidecar } from './parse-sidecar.ts';
import { printScalar } from './print-yaml.ts';
import { applyEdits, joinEdits } from './text-edits.ts';
import { spanOf, YamlFields } from './yaml-fields.ts';
import { styleOf } from './yaml-parts.ts';
import { dataOf, readYaml, type YamlSource } from './yaml-source.ts';

/** A file or a folder that lies elsewhere now. Both are ids: URIs or paths. */
export interface Move {
  readonly from: string;
  readonly to: string;
}

/** What has to be known to keep the paths in one sidecar right. */
export interface FileMoves {
  /** The sidecar's article; where it was not moved both are the same. */
  readonly own: Move;
  /** All that was moved: articles, and folders with what is in them. */
  readonly moved: readonly Move[];
}

/**
 * The smallest edit that lets every path in a sidecar lead to the file that it led to, after files were moved; no edit at all where
 * they all do. A path that would have to cross to another disk or host stays as it is. Nothing else in the file is touched, and a
 * file that cannot be read is left alone.
 */
export function followMoves(sidecar: string, moves: FileMoves): SidecarEdit {
  const { writable, problems } = parseSidecar(sidecar, '');
  if (!writable) return leave(problems[0]?.message ?? 'it cannot be read');
  const source = readYaml(sidecar);
  const root = source.document.contents;
  const fields = new YamlFields(source.document);
  const list = isMap(root) ? fields.get(root, 'annotations') : undefined;
  if (!isSeq(list)) return { ok: true, edits: [], text: sidecar };
  const edits = joinEdits(
    [...placesOfFiles(list.items, fields)].flatMap(([scalar, map]) => {
      const file = String(scalar.value);
      const next = nextFile(file, moves);
      return next === file ? [] : replaceFile(source, scalar, map, next);
    }),
  );
  const before = dataOf(source, root);
  if (!edits || !isFields(before)) return leave(TOO_TANGLED);
  const text = applyEdits(sidecar, edits);
  const after = readYaml(text);
  const isMeant =
    after.document.errors.length === 0 &&
    sameData(dataOf(after, after.document.contents), {
      ...before,
      annotations: listOf(before.annotations).map((item) => expected(item, moves)),
    });
  return isMeant ? { ok: true, edits, text } : leave(TOO_TANGLED);
}

const TOO_TANGLED = 'its paths cannot be changed without touching other parts; change them by hand';

function leave(reason: string): SidecarEdit {
  return { ok: false, problem: `The sidecar was left as it is: ${reason}` };
}

/** Fields that hold one file with words in it, and fields that hold lists of such. */
const WITH_FILE = ['for', 'other'] as const;
const WITH_FILES = ['evidence', 'against'] as const;

/** Every text that names a file, once, however many aliases lead to it; with the fields it is one of. */
function placesOfFiles(items: readonly unknown[], fields: YamlFields): ReadonlyMap<Scalar, YAMLMap> {
  const places = new Map<Scalar, YAMLMap>();
  for (const node of items) {
    const item = fields.resolve(node);
    if (!isMap(item)) continue;
    const holders = [
      ...WITH_FILE.map((key) => fields.get(item, key)),
      ...WITH_FILES.flatMap((key) => {
        const list = fields.get(item, key);
        return isSeq(list) ? list.items.map((each) => fields.resolve(each)) : [];
      }),
    ];
    for (const holder of holders) {
      const file = isMap(holder) ? fields.get(holder, 'file') : undefined;
      if (isMap(holder) && isScalar(file) && typeof file.value === 'string') places.set(file, holder);
    }
  }
  return places;
}

function nextFile(file: string, { own, moved }: FileMoves): string {
  if (!staysInside(own.from, file, '')) return file;
  const target = afterMoves(besideArticle(own.from, file), moved);
  return besideArticle(own.to, file) === target ? file : (fileBeside(own.to, target) ?? file);
}

function afterMoves(id: string, moved: readonly Move[]): string {
  for (const { from, to } of moved) {
    if (id === from) return to;
    if (id.startsWith(`${from}/`)) return to + id.slice(from.length);
  }
  return id;
}

/** A text that others name by an anchor is changed for all of them: they name the same file. */
function replaceFile(source: YamlSource, scalar: Scalar, map: YAMLMap, next: string): readonly TextEdit[] {
  const around = { style: styleOf(map), indent: 0, eol: source.eol };
  if (scalar.anchor === undefined) return changeNode(source, scalar, next, around, true);
  return [{ span: spanOf(scalar), text: printScalar(next, scalar, around, true) }];
}

/** The item with the paths that it should have. */
function expected(item: unknown, moves: FileMoves): unknown {
  if (!isFields(item)) return item;
  const next: Record<string, unknown> = { ...item };
  for (const key of WITH_FILE) if (isFields(item[key])) next[key] = withNextFile(item[key], moves);
  for (const key of WITH_FILES)
    if (Array.isArray(item[key])) next[key] = listOf(item[key]).map((each) => withNextFile(each, moves));
  return next;
}

function withNextFile(holder: unknown, moves: FileMoves): unknown {
  return isFields(holder) && typeof holder.file === 'string'
    ? { ...holder, file: nextFile(holder.file, moves) }
    : holder;
}
