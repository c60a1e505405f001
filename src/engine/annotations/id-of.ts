import type { YAMLMap } from 'yaml';
import { hashText } from '../base/hash.ts';
import type { YamlFields } from './yaml-fields.ts';

/** An item's id; one made of its kind and place for an item that somebody wrote without, so that it can be answered all the same. */
export function idOf(item: YAMLMap, fields: YamlFields): string {
  const id = fields.text(item, 'id');
  if (id !== undefined && id !== '') return id;
  const at = fields.get(item, 'at');
  return `~${hashText(JSON.stringify([fields.text(item, 'kind'), at?.toJSON()]))}`;
}
