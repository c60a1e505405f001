import { isMap, type YAMLMap } from 'yaml';
import { readSelector } from './read-selector.ts';
import type { Evidence, Reply } from './thread.ts';
import { defined, type YamlFields } from './yaml-fields.ts';

/** The answers below an annotation, in the order written. */
export function readReplies(node: YAMLMap, fields: YamlFields): readonly Reply[] {
  return fields.list(node, 'replies').flatMap((item): readonly Reply[] => {
    const text = isMap(item) ? fields.text(item, 'text') : undefined;
    if (isMap(item) && text !== undefined)
      return [{ text, ...defined({ created: fields.text(item, 'created'), by: fields.text(item, 'by') }) }];
    fields.report(item, 'A reply holds a `text`, and who wrote it when: `by`, `created`');
    return [];
  });
}

/** What backs an annotation. */
export function readEvidenceList(node: YAMLMap, fields: YamlFields): readonly Evidence[] {
  return fields.list(node, 'evidence').flatMap((item) => {
    if (isMap(item)) return [readEvidence(item, fields)];
    fields.report(item, 'Evidence names a `file` or a `url`');
    return [];
  });
}

/** One piece of evidence: words in a file of the folder, or a page elsewhere. */
export function readEvidence(map: YAMLMap, fields: YamlFields): Evidence {
  const url = fields.text(map, 'url');
  if (url === undefined && fields.get(map, 'file') === undefined)
    fields.report(map, 'Evidence names a `file` or a `url`');
  const at = readSelector(map, fields);
  return defined({
    file: fields.file(map, 'file'),
    at: at === 'missing' ? undefined : at,
    exact: fields.text(map, 'exact'),
    url,
    note: fields.text(map, 'note'),
  });
}
