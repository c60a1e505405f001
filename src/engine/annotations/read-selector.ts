import type { YAMLMap } from 'yaml';
import type { QuoteSelector } from './quote-selector.ts';
import type { YamlFields } from './yaml-fields.ts';

/** Reads the place in `at`. One without words is reported and is `undefined`; what it means that there is none is the caller's. */
export function readSelector(node: YAMLMap, fields: YamlFields): QuoteSelector | 'missing' | undefined {
  if (fields.get(node, 'at') === undefined) return 'missing';
  const map = fields.map(node, 'at');
  if (!map) return undefined;
  const exact = fields.text(map, 'exact');
  if (exact === undefined) {
    fields.report(map, 'This place quotes no words: `exact` is missing');
    return undefined;
  }
  const start = fields.offset(map, 'start') ?? 0;
  const end = fields.offset(map, 'end') ?? start + exact.length;
  return {
    start,
    end,
    exact,
    prefix: fields.text(map, 'prefix') ?? '',
    suffix: fields.text(map, 'suffix') ?? '',
  };
}
