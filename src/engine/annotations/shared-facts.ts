import { isMap, type Node, parseDocument } from 'yaml';
import type { Problem } from '../base/problem.ts';
import { NAME_KINDS, type NameKind } from '../model/kinds.ts';
import { YamlFields } from './yaml-fields.ts';

/** What people decided for a whole folder, in `entities.annotations.yaml` at its root. */
export interface SharedFacts {
  readonly names: readonly SharedName[];
}

export const NO_SHARED_FACTS: SharedFacts = { names: [] };

/** One thing: its canonical name, and what else it is called or must not be taken for. */
export interface SharedName {
  readonly name: string;
  readonly kind?: NameKind;
  readonly aliases: readonly string[];
  readonly not: readonly string[];
}

/**
 * Reads the folder's file: `entities: [{name, is?, aliases?, not?}]`. Never throws on content; what cannot be read is a problem
 * with its place in the file.
 */
export function readSharedFacts(yaml: string): {
  readonly facts: SharedFacts;
  readonly problems: readonly Problem[];
} {
  const document = parseDocument(yaml, { logLevel: 'error' });
  const fields = new YamlFields(document);
  for (const error of document.errors) fields.reportError(error);
  const root = document.contents;
  if (document.errors.length > 0 || root === null)
    return { facts: NO_SHARED_FACTS, problems: fields.problems };
  if (!isMap(root)) {
    fields.report(root, 'This file holds one field, `entities`, a list');
    return { facts: NO_SHARED_FACTS, problems: fields.problems };
  }
  const names = fields.list(root, 'entities').flatMap((node) => readName(node, fields) ?? []);
  return { facts: { names }, problems: fields.problems };
}

function readName(node: Node, fields: YamlFields): SharedName | undefined {
  const name = isMap(node) ? fields.text(node, 'name') : undefined;
  if (!isMap(node) || name === undefined) {
    fields.report(node, 'An entity needs a `name`');
    return undefined;
  }
  const kind = fields.oneOf(node, 'is', NAME_KINDS);
  return {
    name,
    ...(kind === undefined ? {} : { kind }),
    aliases: fields.texts(node, 'aliases'),
    not: fields.texts(node, 'not'),
  };
}
